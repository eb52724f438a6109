#include "ui/player/BeforePanel.h"

#include "core/base/ManualClock.h"
#include "tests/core/session/SessionFixtures.h"
#include "tests/support/FakeDataStore.h"
#include "tests/support/SmallCatalog.h"
#include "ui/player/PlayerModel.h"
#include "ui/theme/ButtonKind.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/PainScale.h"

#include <QtCore/QLocale>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class BeforePanelTest : public testing::Test {
protected:
    void open(const QStringList &exercises)
    {
        QList<RoutineItem> items;
        for (const QString &id : exercises)
            items.append({id, timeDose(30)});
        const Routine routine = routineOf(items);
        model = std::make_unique<PlayerModel>(
            catalog, store, clock, SessionPlan::of(routine, catalog),
            SessionId::fromString(u"0190d3c5-0000-7000-8000-000000000002"));
        panel = std::make_unique<BeforePanel>(*model);
        panel->resize(900, 640);
        panel->show();
        panel->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(QLatin1Char('\n'));
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QPushButton *button(const char *text)
    {
        for (QPushButton *one : panel->findChildren<QPushButton *>()) {
            if (one->text() == QLatin1String(text))
                return one;
        }
        return nullptr;
    }

    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC)};
    FakeSessionStore store;
    Catalog catalog = smallCatalog();
    std::unique_ptr<PlayerModel> model;
    std::unique_ptr<BeforePanel> panel;
};

TEST_F(BeforePanelTest, TellsLengthAndProps)
{
    open({QStringLiteral("row"), QStringLiteral("arch"), QStringLiteral("turn")});
    EXPECT_TRUE(words().contains(QStringLiteral("3 exercises · 2 min"))) << words().toStdString();
    EXPECT_TRUE(words().contains(
        QStringLiteral("Have at hand: ") +
        QLocale().createSeparatedList(
            {QStringLiteral("pillow"), QStringLiteral("chair"), QStringLiteral("band")})))
        << "each prop once, whatever the order of the exercises: " << words().toStdString();
    EXPECT_TRUE(words().contains(QStringLiteral("Loosen and rotate")));
}

TEST_F(BeforePanelTest, OneExerciseWithoutPropsIsSaidSo)
{
    open({QStringLiteral("breath")});
    EXPECT_TRUE(words().contains(QStringLiteral("1 exercise · ")));
    EXPECT_FALSE(words().contains(QStringLiteral("Have at hand")));
}

TEST_F(BeforePanelTest, ThePainIsAskedNotDemanded)
{
    open({QStringLiteral("breath")});
    EXPECT_TRUE(panel->findChild<PainScale *>()->hasFocus());
    EXPECT_FALSE(panel->pain());
    press(Qt::Key_0);
    EXPECT_EQ(panel->pain(), 0);
}

TEST_F(BeforePanelTest, TheAdviceComesAndGoesWithThePain)
{
    open({QStringLiteral("breath")});
    const auto *advice = panel->findChild<NoticeBanner *>();
    auto *scale = panel->findChild<PainScale *>();
    for (int pain = 0; pain <= 10; ++pain) {
        scale->pick(pain);
        EXPECT_EQ(advice->isVisible(), pain >= 6) << pain << ", clinical-facts D5";
    }
    scale->pick(2);
    EXPECT_FALSE(advice->isVisible());
}

TEST_F(BeforePanelTest, EnterMeansStartUnlessTheOtherButtonHasTheFocus)
{
    open({QStringLiteral("breath")});
    QSignalSpy start(panel.get(), &BeforePanel::startRequested);
    QSignalSpy cancelled(panel.get(), &BeforePanel::cancelled);
    press(Qt::Key_Return);
    press(Qt::Key_Enter);
    EXPECT_EQ(start.count(), 2);
    button("Not now")->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(start.count(), 2);
    EXPECT_EQ(cancelled.count(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(cancelled.count(), 2);
}

TEST_F(BeforePanelTest, TheMouseDoesTheSame)
{
    open({QStringLiteral("breath")});
    QSignalSpy start(panel.get(), &BeforePanel::startRequested);
    QSignalSpy cancelled(panel.get(), &BeforePanel::cancelled);
    QTest::mouseClick(button("Start"), Qt::LeftButton);
    QTest::mouseClick(button("Not now"), Qt::LeftButton);
    EXPECT_EQ(start.count(), 1);
    EXPECT_EQ(cancelled.count(), 1);
    EXPECT_EQ(buttonKind(button("Start")), ButtonKind::PlayerPrimary);
    EXPECT_EQ(keyHint(button("Not now")), QStringLiteral("Esc"));
}

TEST_F(BeforePanelTest, AHiddenPanelHearsNothing)
{
    open({QStringLiteral("breath")});
    QSignalSpy start(panel.get(), &BeforePanel::startRequested);
    panel->hide();
    QTest::keyClick(panel.get(), Qt::Key_Return);
    EXPECT_EQ(start.count(), 0);
}

} // namespace
