#include "core/session/SessionPlayer.h"

#include "core/base/ManualClock.h"
#include "tests/core/session/SessionFixtures.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

using Kind = PlayerEvent::Kind;

class SessionPlayerTest : public testing::Test {
protected:
    Instant now() const { return Instant::of(clock); }
    SessionPlayer::Events after(std::chrono::milliseconds time)
    {
        clock.advance(time);
        return player.advanceTo(now());
    }
    int segment() const { return player.progress().segment; }

    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC)};
    // Segments: 0 set-up 10, 1 work 10, 2 rest 6, 3 work 10 | 4 set-up 10, 5 left 8, 6 switch 5,
    // 7 right 8 | 8 set-up 10, 9 gap 4, 10 hold 9, 11 gap 4, 12 hold 9
    SessionPlayer player{Timeline::fromRoutine(threeExercises(), playerCatalog())};
};

TEST_F(SessionPlayerTest, RunsFromStartToEnd)
{
    EXPECT_EQ(player.state(), PlayerState::Ready);
    EXPECT_EQ(player.start(now()), (SessionPlayer::Events{{Kind::SegmentStarted, 0, 0}}));
    EXPECT_EQ(after(10s),
              (SessionPlayer::Events{{Kind::SegmentFinished, 0, 0}, {Kind::SegmentStarted, 1, 0}}));
    after(16s);
    EXPECT_EQ(after(10s), (SessionPlayer::Events{{Kind::SegmentFinished, 3, 0},
                                                 {Kind::ExerciseFinished, 3, 0},
                                                 {Kind::SegmentStarted, 4, 1}}));
    EXPECT_EQ(player.remaining(), 67s);
    const SessionPlayer::Events last = after(100s);
    EXPECT_EQ(last.last(), (PlayerEvent{Kind::Finished, 12, 2}));
    EXPECT_EQ(player.state(), PlayerState::Finished);
    EXPECT_EQ(player.progress().active, 103s) << "time after the end is no exercise";
    EXPECT_EQ(player.remaining(), 0ms);
}

TEST_F(SessionPlayerTest, PauseHoldsTheExactPlace)
{
    player.start(now());
    clock.advance(12345ms);
    player.pause(now());
    EXPECT_EQ(player.state(), PlayerState::Paused);
    EXPECT_EQ(player.pauseReason(), PauseReason::Person);
    EXPECT_TRUE(after(20s).isEmpty());
    player.resume(now());
    EXPECT_EQ(segment(), 1);
    EXPECT_EQ(player.progress().elapsed, 2345ms);
    EXPECT_EQ(player.progress().active, 12345ms);
}

TEST_F(SessionPlayerTest, SleepIsNoExerciseAndThePlayerWaits)
{
    player.start(now());
    after(11s);
    clock.advance(400ms);
    clock.suspend(1h);
    EXPECT_EQ(player.advanceTo(now()), (SessionPlayer::Events{{Kind::Suspended, 1, 0}}));
    EXPECT_EQ(player.state(), PlayerState::Paused);
    EXPECT_EQ(player.pauseReason(), PauseReason::Suspended);
    EXPECT_EQ(player.progress().active, 11s);
    player.resume(now());
    after(1s);
    EXPECT_EQ(player.progress().elapsed, 2s);
    EXPECT_EQ(player.pauseReason(), PauseReason::None);
}

TEST_F(SessionPlayerTest, SleepWhilePausedChangesNothing)
{
    player.start(now());
    after(11s);
    player.pause(now());
    clock.suspend(1h);
    player.resume(now());
    EXPECT_EQ(player.state(), PlayerState::Running);
    EXPECT_EQ(player.progress().elapsed, 1s);
}

TEST_F(SessionPlayerTest, ClocksThatDifferByAHairAreNoSleep)
{
    player.start({1000ms, 5000ms});
    player.advanceTo({2000ms, 6001ms});
    EXPECT_EQ(player.state(), PlayerState::Running);
    player.advanceTo({1500ms, 5500ms});
    EXPECT_EQ(player.progress().elapsed, 1s) << "a reading that went back is ignored";
}

TEST_F(SessionPlayerTest, BackGoesToTheStartAndTwiceToTheOneBefore)
{
    player.start(now());
    after(18s);
    player.back(now());
    EXPECT_EQ(segment(), 1);
    EXPECT_EQ(player.progress().elapsed, 0ms);
    clock.advance(1500ms);
    player.back(now());
    EXPECT_EQ(segment(), 0);
    clock.advance(2001ms);
    player.back(now());
    EXPECT_EQ(segment(), 0) << "after two seconds it is a first press again";
    clock.advance(1s);
    player.back(now());
    EXPECT_EQ(segment(), 0) << "there is nothing before the first";
    EXPECT_EQ(player.workDone(0), 8s) << "what was done stays done";
}

TEST_F(SessionPlayerTest, WhatIsRepeatedCountsOnce)
{
    player.start(now());
    after(18s);
    player.back(now());
    after(10s);
    EXPECT_EQ(player.workDone(0), 10s);
    EXPECT_EQ(player.progress().active, 28s) << "but the time was spent";
}

TEST_F(SessionPlayerTest, SkipLeavesTheExercise)
{
    player.start(now());
    after(15s);
    EXPECT_EQ(player.skip(now()), (SessionPlayer::Events{{Kind::ExerciseFinished, 1, 0},
                                                         {Kind::SegmentStarted, 4, 1}}));
    EXPECT_EQ(player.workDone(0), 5s);
    player.pause(now());
    player.skip(now());
    EXPECT_EQ(segment(), 8);
    EXPECT_EQ(player.state(), PlayerState::Paused);
    EXPECT_EQ(player.skip(now()),
              (SessionPlayer::Events{{Kind::ExerciseFinished, 8, 2}, {Kind::Finished, 8, 2}}));
    EXPECT_EQ(player.state(), PlayerState::Finished);
}

TEST_F(SessionPlayerTest, AnEarlyEndCanBeTakenBack)
{
    EXPECT_FALSE(player.canReopen());
    player.start(now());
    after(15s);
    player.finish(now());
    EXPECT_TRUE(player.canReopen());
    clock.advance(1min);
    player.reopen();
    EXPECT_EQ(player.state(), PlayerState::Paused);
    player.resume(now());
    after(2s);
    EXPECT_EQ(segment(), 1);
    EXPECT_EQ(player.progress().elapsed, 7s);
    after(200s);
    EXPECT_FALSE(player.canReopen()) << "it ran to its end";
}

TEST_F(SessionPlayerTest, AnAlarmCannotBeTakenBack)
{
    player.start(now());
    after(15s);
    player.report(now(), Sensation::Faint, std::nullopt);
    player.reopen();
    EXPECT_EQ(player.state(), PlayerState::Stopped);
}

TEST_F(SessionPlayerTest, AnAlarmFeelingStopsAtOnce)
{
    player.start(now());
    after(12s);
    clock.advance(500ms);
    const auto events = player.report(now(), Sensation::ChestPressure, 7);
    EXPECT_EQ(events.last().kind, Kind::Stopped);
    EXPECT_EQ(player.state(), PlayerState::Stopped);
    ASSERT_EQ(player.progress().reports.size(), 1);
    const FeelingReport &report = player.progress().reports.first();
    EXPECT_EQ(report.segment, 1);
    EXPECT_EQ(report.elapsed, 2500ms);
    EXPECT_EQ(report.active, 12500ms);
    EXPECT_EQ(report.pain, 7);
    player.resume(now());
    EXPECT_TRUE(player.skip(now()).isEmpty());
    EXPECT_EQ(player.state(), PlayerState::Stopped) << "nothing starts it again";
}

TEST_F(SessionPlayerTest, OtherFeelingsAreNotedAndItGoesOn)
{
    player.start(now());
    after(12s);
    player.report(now(), Sensation::Tingling, std::nullopt);
    player.markEased();
    EXPECT_EQ(player.state(), PlayerState::Running);
    EXPECT_TRUE(player.progress().reports.first().eased);
}

TEST_F(SessionPlayerTest, CallsOutOfPlaceDoNothing)
{
    EXPECT_TRUE(player.pause(now()).isEmpty());
    EXPECT_TRUE(player.skip(now()).isEmpty());
    EXPECT_TRUE(player.back(now()).isEmpty());
    player.markEased();
    player.setEffort(99, 3);
    EXPECT_TRUE(player.report(now(), Sensation::Stretch, 1).isEmpty());
    EXPECT_EQ(player.state(), PlayerState::Ready);
    player.start(now());
    EXPECT_TRUE(player.start(now()).isEmpty());
    player.finish(now());
    EXPECT_TRUE(player.finish(now()).isEmpty());
}

TEST_F(SessionPlayerTest, AnEmptySessionEndsAtOnce)
{
    SessionPlayer empty{Timeline()};
    EXPECT_EQ(empty.start(now()), (SessionPlayer::Events{{Kind::Finished, 0, 0}}));
    EXPECT_EQ(empty.remaining(), 0ms);
}

TEST_F(SessionPlayerTest, GoesOnFromItsProgress)
{
    player.start(now());
    after(23s);
    SessionPlayer again(player.timeline(), player.progress());
    EXPECT_EQ(again.state(), PlayerState::Paused) << "whoever comes back is asked first";
    EXPECT_EQ(again.pauseReason(), PauseReason::Interrupted);
    again.resume(now());
    clock.advance(3s);
    again.advanceTo(now());
    EXPECT_EQ(again.progress().segment, 3);
    EXPECT_EQ(again.workDone(0), player.workDone(0));
}

} // namespace
