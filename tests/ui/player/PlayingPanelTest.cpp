#include "ui/player/PlayingPanel.h"
#include "ui/figure/FigureLibrary.h"

#include "core/base/ManualClock.h"
#include "tests/core/session/SessionFixtures.h"
#include "tests/support/FakeDataStore.h"
#include "ui/player/FigureStage.h"
#include "ui/player/PaceBar.h"
#include "ui/player/PlayerModel.h"
#include "ui/widgets/RingTimer.h"
#include "ui/widgets/SegmentBar.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

class PlayingPanelTest : public testing::Test {
protected:
    void SetUp() override
    {
        model.start(std::nullopt);
        panel.resize(960, 700);
        panel.show();
        panel.refresh();
    }
    void run(std::chrono::milliseconds time)
    {
        clock.advance(time);
        model.tick();
        panel.refresh();
    }
    QLabel *label(const QString &text) const
    {
        for (QLabel *one : panel.findChildren<QLabel *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    template<class Widget>
    QAccessibleInterface *spoken() const
    {
        return QAccessible::queryAccessibleInterface(panel.findChild<Widget *>());
    }
    QString ringSays() const { return spoken<RingTimer>()->text(QAccessible::Value); }

    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC)};
    FakeSessionStore store;
    Catalog catalog = playerCatalog();
    PlayerModel model{catalog, store, clock, SessionPlan::of(threeExercises(), catalog),
                      SessionId::fromString(u"0190d3c5-0000-7000-8000-000000000002")};
    FigureLibrary figures;
    PlayingPanel panel{model, figures};
};

TEST_F(PlayingPanelTest, TheRingCountsDownAndSaysThePhase)
{
    EXPECT_EQ(panel.findChild<RingTimer *>()->bigText(), QStringLiteral("0:10"));
    EXPECT_TRUE(ringSays().contains(QStringLiteral("Take position"))) << ringSays().toStdString();
    run(5s);
    EXPECT_EQ(panel.findChild<RingTimer *>()->bigText(), QStringLiteral("0:05"));
    EXPECT_TRUE(ringSays().contains(QStringLiteral("Get ready")));
    run(7s);
    EXPECT_TRUE(ringSays().contains(QStringLiteral("Hold")));
    model.pause();
    panel.refresh();
    EXPECT_TRUE(ringSays().contains(QStringLiteral("Paused")));
}

TEST_F(PlayingPanelTest, TheBarSaysHowFarTheSessionIs)
{
    EXPECT_EQ(spoken<SegmentBar>()->text(QAccessible::Value), QStringLiteral("1 of 3"));
    run(40s);
    EXPECT_EQ(spoken<SegmentBar>()->text(QAccessible::Value), QStringLiteral("2 of 3"));
    EXPECT_EQ(panel.findChild<SegmentBar *>()->count(), 3);
    EXPECT_EQ(panel.findChild<SegmentBar *>()->current(), 1);
}

TEST_F(PlayingPanelTest, TheWordsOfAPauseGiveWayToTheCue)
{
    run(12s);
    ASSERT_NE(label(QStringLiteral("Push the floor away.")), nullptr);
    QLabel *cue = label(QStringLiteral("Push the floor away."));
    model.togglePause();
    panel.refresh();
    EXPECT_EQ(cue->text(), QStringLiteral("You go on from exactly here."));
    model.togglePause();
    panel.refresh();
    EXPECT_EQ(cue->text(), QStringLiteral("Push the floor away."));
}

TEST_F(PlayingPanelTest, TheRingStaysWhereItIsWhateverTheWordsAre)
{
    run(12s);
    QApplication::processEvents();
    const auto *ring = panel.findChild<RingTimer *>();
    const QRect before = ring->geometry();
    for (const auto step : {6s, 3s, 12s}) { // into the set, the rest, the next set
        run(step);
        QApplication::processEvents();
        EXPECT_EQ(ring->geometry(), before) << step.count();
    }
}

TEST_F(PlayingPanelTest, TypeGrowsWithTheWindow)
{
    const auto size = [this] { return label(QStringLiteral("Cat-cow"))->font().pointSizeF(); };
    const double small = size();
    panel.resize(1440, 700);
    EXPECT_NEAR(size(), small, 0.1) << "a wide and low window has no room for more";
    panel.resize(1400, 1050);
    EXPECT_NEAR(size(), small * 1400 / 960, 0.1);
}

TEST_F(PlayingPanelTest, FromAfarNameAndCueStandAboveTheFigure)
{
    const auto place = [this] {
        QApplication::processEvents();
        QLabel *name = label(QStringLiteral("Cat-cow"));
        return QRect(name->mapTo(&panel, QPoint()), name->size());
    };
    EXPECT_GT(place().left(), 400) << "beside it";
    panel.resize(1920, 1080);
    EXPECT_LT(place().left(), 100);
    EXPECT_NE(label(setUpText(model.view().position, {})), nullptr) << "in place of the cue";
    EXPECT_LT(place().bottom(), panel.findChild<FigureStage *>()->y());
    panel.resize(960, 700);
    EXPECT_GT(place().left(), 400);
}

TEST_F(PlayingPanelTest, HasTheFocusItselfSoThatNoButtonHasIt)
{
    panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    EXPECT_TRUE(panel.hasFocus());
}

TEST_F(PlayingPanelTest, ThePacerIsADiscOrABar)
{
    run(10500ms);
    auto *ring = panel.findChild<RingTimer *>();
    const QImage out = ring->grab().toImage();
    ring->setBreath(std::nullopt);
    EXPECT_NE(ring->grab().toImage(), out) << "there was a disc";
    panel.setReducedMotion(true);
    EXPECT_TRUE(panel.findChild<PaceBar *>()->isVisible());
    QApplication::processEvents();
    const QImage still = ring->grab().toImage();
    ring->setBreath(std::nullopt);
    EXPECT_EQ(ring->grab().toImage(), still) << "there is none beside the bar";
}

} // namespace
