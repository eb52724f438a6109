#include "ui/player/PlayerPage.h"

#include "core/coach/CoachEventStore.h"
#include "tests/ui/player/PlayerPageFixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;
using Screen = PlayerModel::Screen;

namespace {

using PlayerPageTest = PlayerPageFixture;

TEST_F(PlayerPageTest, AWholeSessionByKeyboardAlone)
{
    QSignalSpy finished(&page, &PlayerPage::finished);
    press(Qt::Key_3);
    press(Qt::Key_Return);
    EXPECT_EQ(screen(), Screen::Playing);
    EXPECT_EQ(saved().painBefore, 3);

    run(36s); // all of cat-cow
    EXPECT_TRUE(shows(QStringLiteral("Open book")));
    run(14s);
    press(Qt::Key_P);
    press(Qt::Key_D); // muscle effort
    press(Qt::Key_2);
    EXPECT_EQ(screen(), Screen::Playing);
    press(Qt::Key_Right);
    run(20s);
    press(Qt::Key_Escape);
    EXPECT_EQ(screen(), Screen::After);

    press(Qt::Key_2); // effort of cat-cow, open book, cobra hold
    press(Qt::Key_4);
    press(Qt::Key_3);
    press(Qt::Key_1); // pain: ten
    press(Qt::Key_0);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(finished.first().first().value<SessionId>(), saved().id);

    const SessionRecord record = saved();
    EXPECT_EQ(record.state, SessionState::Finished);
    EXPECT_EQ(record.painAfter, 10);
    EXPECT_EQ(record.exercises.at(0).effort, 2);
    EXPECT_EQ(record.exercises.at(0).status, ExerciseStatus::Done);
    EXPECT_EQ(record.exercises.at(1).effort, 4);
    EXPECT_EQ(record.exercises.at(1).status, ExerciseStatus::Partial);
    EXPECT_EQ(record.exercises.at(1).sensations, QList<Sensation>{Sensation::MuscleEffort});
    EXPECT_EQ(record.exercises.at(2).effort, 3);
    EXPECT_EQ(data.sessions().all().value().size(), 1);
}

TEST_F(PlayerPageTest, SpacePausesWhateverHasTheFocus)
{
    press(Qt::Key_Return);
    run(12s);
    ASSERT_NE(button(QStringLiteral("Skip")), nullptr);
    button(QStringLiteral("Skip"))->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(page.model().state(), PlayerState::Paused);
    EXPECT_NE(button(QStringLiteral("Resume")), nullptr);
    EXPECT_TRUE(shows(QStringLiteral("You go on from exactly")));
    run(30s);
    EXPECT_EQ(page.model().view().item, 0);
    press(Qt::Key_Space);
    EXPECT_TRUE(page.model().isRunning());
    press(Qt::Key_Left);
    EXPECT_EQ(page.model().view().seconds, 10) << "back at the start of the set";
}

TEST_F(PlayerPageTest, TheButtonsDoWhatTheirKeysDo)
{
    QTest::mouseClick(button(QStringLiteral("Start")), Qt::LeftButton);
    run(12s);
    QTest::mouseClick(button(QStringLiteral("Skip")), Qt::LeftButton);
    EXPECT_EQ(page.model().view().item, 1);
    QTest::mouseClick(button(QStringLiteral("It hurts")), Qt::LeftButton);
    EXPECT_EQ(screen(), Screen::Feeling);
    QTest::mouseClick(button(QStringLiteral("Nothing to report")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("Pause")), Qt::LeftButton);
    EXPECT_FALSE(page.model().isRunning());
    QTest::mouseClick(button(QStringLiteral("Finish")), Qt::LeftButton);
    EXPECT_EQ(screen(), Screen::After);
}

TEST_F(PlayerPageTest, AnAlarmShowsTheAdviceAndNothingElse)
{
    QSignalSpy finished(&page, &PlayerPage::finished);
    press(Qt::Key_Return);
    run(12s);
    press(Qt::Key_P);
    press(Qt::Key_L); // chest pressure
    EXPECT_EQ(screen(), Screen::Alarm);
    EXPECT_TRUE(shows(alarmAdviceText()));
    EXPECT_EQ(saved().state, SessionState::Stopped);
    EXPECT_FALSE(timer()->isActive());
    press(Qt::Key_Space);
    EXPECT_EQ(finished.count(), 0) << "a key pressed too late does not close it";
    press(Qt::Key_Return);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(saved().state, SessionState::Stopped);
}

TEST_F(PlayerPageTest, BackingOffNamesTheFeelingAndTheWays)
{
    press(Qt::Key_Return);
    run(12s);
    press(Qt::Key_P);
    press(Qt::Key_H); // tingling
    press(Qt::Key_5);
    EXPECT_EQ(screen(), Screen::BackOff);
    EXPECT_TRUE(shows(QStringLiteral("Ease off")));
    EXPECT_TRUE(shows(QStringLiteral("tingling")));
    press(Qt::Key_2);
    EXPECT_EQ(page.model().view().item, 1);
    EXPECT_EQ(saved().exercises.first().peakPain, 5);
}

TEST_F(PlayerPageTest, AnAlarmFeelingAfterwardsShowsTheAdviceToo)
{
    press(Qt::Key_Return);
    run(200s);
    for (QPushButton *chip : page.findChildren<QPushButton *>()) {
        if (chip->text() == sensationText(Sensation::Faint))
            chip->click();
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(shows(alarmAdviceText()));
    EXPECT_EQ(saved().sensations, QList<Sensation>{Sensation::Faint});
}

TEST_F(PlayerPageTest, LeavingTheQuestionsLosesNothing)
{
    QSignalSpy left(&page, &PlayerPage::left);
    press(Qt::Key_Return);
    run(40s);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    EXPECT_EQ(saved().state, SessionState::Finished);
    EXPECT_EQ(saved().exercises.first().status, ExerciseStatus::Done);
}

TEST_F(PlayerPageTest, AnEndByMistakeIsTakenBack)
{
    press(Qt::Key_Return);
    run(12s);
    press(Qt::Key_Escape);
    clock.advance(1min);
    press(Qt::Key_B);
    EXPECT_EQ(screen(), Screen::Playing);
    EXPECT_EQ(page.model().state(), PlayerState::Paused);
    press(Qt::Key_Space);
    run(2s);
    EXPECT_EQ(page.model().view().seconds, 6);
    EXPECT_EQ(data.sessions().running().value().size(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(screen(), Screen::After);
    EXPECT_EQ(saved().activeSeconds, 14);
}

TEST_F(PlayerPageTest, NotNowSavesNothing)
{
    QSignalSpy left(&page, &PlayerPage::left);
    press(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    EXPECT_TRUE(data.sessions().all().value().isEmpty());
}

TEST_F(PlayerPageTest, AClosedWindowLeavesAFinishedRecord)
{
    press(Qt::Key_Return);
    run(40s);
    page.endNow();
    EXPECT_EQ(saved().state, SessionState::Finished);
    EXPECT_EQ(saved().activeSeconds, 40);
}

TEST_F(PlayerPageTest, TheTimerRunsOnlyWhileTheSessionDoes)
{
    EXPECT_FALSE(timer()->isActive());
    press(Qt::Key_Return);
    run(100ms);
    EXPECT_TRUE(timer()->isActive());
    EXPECT_EQ(timer()->intervalAsDuration(), 900ms) << "to the next whole second";
    EXPECT_EQ(timer()->timerType(), Qt::PreciseTimer);
    run(10s);
    EXPECT_LE(timer()->intervalAsDuration(), 33ms) << "the disc moves";
    page.setReducedMotion(true);
    run(100ms);
    EXPECT_GT(timer()->intervalAsDuration(), 33ms);
    press(Qt::Key_Space);
    EXPECT_FALSE(timer()->isActive());
    press(Qt::Key_Space);
    EXPECT_TRUE(timer()->isActive());
    page.hide();
    EXPECT_FALSE(timer()->isActive());
    EXPECT_EQ(page.model().state(), PlayerState::Paused) << "unseen is paused";
}

TEST_F(PlayerPageTest, ASleepIsSaid)
{
    press(Qt::Key_Return);
    run(12s);
    clock.suspend(20min);
    run(1s);
    EXPECT_TRUE(shows(QStringLiteral("You were away for 20 min. Go on")));
    EXPECT_FALSE(timer()->isActive());
    press(Qt::Key_Space);
    EXPECT_TRUE(page.model().isRunning());
}

TEST_F(PlayerPageTest, HighPainIsMetGently)
{
    press(Qt::Key_5);
    EXPECT_FALSE(shows(QStringLiteral("Different today")));
    press(Qt::Key_6);
    EXPECT_TRUE(shows(QStringLiteral("Different today")));
    EXPECT_TRUE(shows(QStringLiteral("Cobra hold: left out today")));
    EXPECT_TRUE(shows(QStringLiteral("Pain is 6 now.")));
    EXPECT_FALSE(shows(QStringLiteral("a lot today"))) << "said once is enough";
    press(Qt::Key_2);
    EXPECT_FALSE(shows(QStringLiteral("Different today"))) << "put right";
}

TEST_F(PlayerPageTest, WhatIsPlayedIsWhatThePainLeaves)
{
    press(Qt::Key_8);
    press(Qt::Key_Return);
    run(3s);
    ASSERT_EQ(saved().exercises.size(), 1);
    EXPECT_EQ(saved().exercises.first().exerciseId, QStringLiteral("belly-breath"));
    EXPECT_EQ(saved().routine, threeExercises().id);
    EXPECT_EQ(saved().painBefore, 8);
}

TEST_F(PlayerPageTest, OnceBegunNothingIsPlannedAnew)
{
    press(Qt::Key_Return);
    run(12s);
    const Timeline before = page.model().timeline();
    CoachEvent flare;
    flare.id = ids.next<CoachEventId>();
    flare.at = clock.now();
    flare.kind = CoachEventKind::FlareStart;
    ASSERT_TRUE(data.coachEvents().save(flare).ok());
    EXPECT_EQ(page.model().timeline(), before);
    EXPECT_EQ(page.model().view().item, 0);
}

TEST_F(PlayerPageTest, AFailedSaveIsShownUntilOneWorks)
{
    data.sessions().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    press(Qt::Key_Return);
    EXPECT_TRUE(shows(QStringLiteral("The disk is full.")));
    data.sessions().failWith(std::nullopt);
    run(20s);
    EXPECT_FALSE(shows(QStringLiteral("The disk is full.")));
}

TEST_F(PlayerPageTest, TheGuidedSessionPlaysToo)
{
    PlayerPage guided(context, SessionPlan::of(catalog.guidedSessions().first(), catalog));
    guided.model().start(std::nullopt);
    clock.advance(25s);
    guided.tick();
    EXPECT_EQ(guided.model().view().name, QStringLiteral("Low and slow"));
    guided.endNow();
    EXPECT_EQ(saved().exercises.size(), 3);
    EXPECT_TRUE(saved().routine.isNull());
    EXPECT_EQ(saved().routineName, QStringLiteral("Breathe and brace"));
}

} // namespace
