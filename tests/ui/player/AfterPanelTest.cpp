#include "ui/player/AfterPanel.h"

#include "core/base/ManualClock.h"
#include "core/catalog/TermText.h"
#include "tests/core/session/SessionFixtures.h"
#include "tests/support/FakeDataStore.h"
#include "ui/player/PlayerModel.h"
#include "ui/theme/ButtonKind.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/EffortScale.h"
#include "ui/widgets/PainScale.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

class AfterPanelTest : public testing::Test {
protected:
    /// The first exercise done, the second skipped, four seconds of the third.
    void SetUp() override
    {
        model.start(std::nullopt);
        run(36s);
        model.skip();
        run(18s);
        model.finish();
        panel.prepare();
        panel.resize(900, 640);
        panel.show();
        panel.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    }
    void run(std::chrono::milliseconds time)
    {
        clock.advance(time);
        model.tick();
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC)};
    FakeSessionStore store;
    Catalog catalog = playerCatalog();
    PlayerModel model{catalog, store, clock, SessionPlan::of(threeExercises(), catalog),
                      SessionId::fromString(u"0190d3c5-0000-7000-8000-000000000002")};
    AfterPanel panel{model};
};

TEST_F(AfterPanelTest, AsksOnlyAboutWhatWasDone)
{
    const auto scales = panel.findChildren<EffortScale *>();
    ASSERT_EQ(scales.size(), 2);
    EXPECT_TRUE(scales.at(0)->accessibleName().contains(QStringLiteral("Cat-cow")));
    EXPECT_TRUE(scales.at(1)->accessibleName().contains(QStringLiteral("Cobra hold")));
}

TEST_F(AfterPanelTest, PreparingAgainKeepsTheAnswers)
{
    press(Qt::Key_4);
    panel.prepare();
    const auto scales = panel.findChildren<EffortScale *>();
    ASSERT_EQ(scales.size(), 2);
    EXPECT_EQ(scales.first()->value(), 4);
}

TEST_F(AfterPanelTest, OffersTheWayBackOnlyAfterAnEarlyEnd)
{
    QSignalSpy reopen(&panel, &AfterPanel::reopenRequested);
    press(Qt::Key_B);
    EXPECT_EQ(reopen.count(), 1);
    model.reopen();
    model.togglePause();
    run(200s);
    panel.prepare();
    press(Qt::Key_B);
    EXPECT_EQ(reopen.count(), 1) << "it ran to its end";
}

TEST_F(AfterPanelTest, TheNoteTakesEveryLetter)
{
    QSignalSpy reopen(&panel, &AfterPanel::reopenRequested);
    auto *note = panel.findChild<QLineEdit *>();
    note->setFocus();
    press(Qt::Key_B);
    EXPECT_EQ(reopen.count(), 0);
    EXPECT_EQ(note->text(), QStringLiteral("b"));
}

TEST_F(AfterPanelTest, ADigitAnswersAndMovesOn)
{
    const auto scales = panel.findChildren<EffortScale *>();
    EXPECT_TRUE(scales.at(0)->hasFocus());
    press(Qt::Key_4);
    EXPECT_TRUE(scales.at(1)->hasFocus());
    press(Qt::Key_Return);
    EXPECT_TRUE(panel.findChild<PainScale *>()->hasFocus()) << "Enter leaves one unanswered";
    press(Qt::Key_1);
    press(Qt::Key_0);
    EXPECT_EQ(panel.answers().pain, 10);
    ASSERT_TRUE(model.conclude(panel.answers()));
    EXPECT_EQ(model.record().exercises.at(0).effort, 4);
    EXPECT_FALSE(model.record().exercises.at(2).effort);
}

TEST_F(AfterPanelTest, ArrowsChooseWithoutMovingOn)
{
    const auto scales = panel.findChildren<EffortScale *>();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_TRUE(scales.at(0)->hasFocus());
    EXPECT_EQ(scales.at(0)->value(), 2);
}

TEST_F(AfterPanelTest, GathersFeelingsOfAllClassesAndTheNote)
{
    const auto groups = panel.findChildren<ChipGroup *>();
    ASSERT_EQ(groups.size(), 3);
    groups.at(0)->setSelected({enumWord(Sensation::Warmth)});
    groups.at(1)->setSelected({enumWord(Sensation::Catching)});
    QTest::keyClicks(panel.findChild<QLineEdit *>(), QStringLiteral(" Stiff at first "));
    const AfterSession after = panel.answers();
    EXPECT_EQ(after.sensations, (QList<Sensation>{Sensation::Warmth, Sensation::Catching}));
    EXPECT_EQ(after.note, QStringLiteral("Stiff at first"));
    EXPECT_FALSE(after.pain) << "not answered is not zero";
}

TEST_F(AfterPanelTest, SaysWhatTheSessionCameTo)
{
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        texts.append(label->text());
    EXPECT_TRUE(texts.contains(QStringLiteral("2 of 3 exercises · ") + lengthText(54)))
        << texts.join(QLatin1Char('|')).toStdString();
}

TEST_F(AfterPanelTest, KeysAndButtonsLeaveAndSave)
{
    QSignalSpy save(&panel, &AfterPanel::saveRequested);
    QSignalSpy left(&panel, &AfterPanel::left);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
    EXPECT_EQ(save.count(), 2) << "the keypad has an Enter too";
    press(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (!keyHint(button).isEmpty())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(save.count(), 3);
    EXPECT_EQ(left.count(), 2);
}

TEST_F(AfterPanelTest, WhatHasTheFocusIsScrolledIntoSight)
{
    panel.resize(900, 420);
    QApplication::processEvents();
    const auto inSight = [this](QWidget *widget) {
        return widget->visibleRegion().boundingRect() == widget->rect();
    };
    auto *pain = panel.findChild<PainScale *>();
    ASSERT_FALSE(inSight(pain)) << "the window is too low for all of it";
    pain->setFocus();
    EXPECT_TRUE(inSight(pain));
    EffortScale *first = panel.findChildren<EffortScale *>().first();
    first->setFocus();
    EXPECT_TRUE(inSight(first));
}

TEST_F(AfterPanelTest, NothingAnsweredIsAnAnswerToo)
{
    const AfterSession after = panel.answers();
    EXPECT_FALSE(after.pain);
    EXPECT_TRUE(after.sensations.isEmpty());
    EXPECT_TRUE(after.note.isEmpty());
    ASSERT_TRUE(model.conclude(after));
    EXPECT_EQ(model.record().state, SessionState::Finished);
}

TEST_F(AfterPanelTest, ANoteHasAnEnd)
{
    auto *note = panel.findChild<QLineEdit *>();
    note->setText(QString(5000, QLatin1Char('x')));
    EXPECT_EQ(panel.answers().note.size(), 2000);
    EXPECT_EQ(note->accessibleName(), QStringLiteral("Note"));
}

} // namespace
