#include "ui/selftests/TestTimer.h"

#include "core/base/ManualClock.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace std::chrono_literals;

namespace {

class TestTimerTest : public testing::Test {
protected:
    ManualClock clock{QDateTime(QDate(2026, 3, 11), QTime(9, 0), Qt::UTC)};
    TestTimer timer{clock, 5s, 60s};
};

TEST_F(TestTimerTest, IsIdleUntilStarted)
{
    clock.advance(1h);
    EXPECT_EQ(timer.phase(), TestTimer::Phase::Idle);
    EXPECT_FALSE(timer.isActive());
    EXPECT_EQ(timer.secondsGone(), 0);
    EXPECT_EQ(timer.secondsLeft(), 0);
    EXPECT_FALSE(timer.stop().has_value());
}

TEST_F(TestTimerTest, GetsReadyThenRunsThenIsOver)
{
    timer.start();
    EXPECT_EQ(timer.phase(), TestTimer::Phase::GetReady);
    EXPECT_EQ(timer.secondsLeft(), 5);
    clock.advance(4999ms);
    EXPECT_EQ(timer.phase(), TestTimer::Phase::GetReady);
    EXPECT_EQ(timer.secondsLeft(), 1);
    clock.advance(1ms);
    EXPECT_EQ(timer.phase(), TestTimer::Phase::Running);
    EXPECT_EQ(timer.secondsGone(), 0);
    EXPECT_EQ(timer.secondsLeft(), 60);
    clock.advance(23900ms);
    EXPECT_EQ(timer.secondsGone(), 23);
    clock.advance(36099ms);
    EXPECT_EQ(timer.phase(), TestTimer::Phase::Running);
    clock.advance(1ms);
    EXPECT_EQ(timer.phase(), TestTimer::Phase::Over);
    EXPECT_EQ(timer.secondsGone(), 60);
}

TEST_F(TestTimerTest, StoppingTellsHowLongItRan)
{
    timer.start();
    clock.advance(3s);
    EXPECT_FALSE(timer.stop().has_value()) << "getting into place is no hold";
    timer.start();
    clock.advance(17400ms);
    EXPECT_EQ(timer.stop(), 12400ms);
    EXPECT_EQ(timer.phase(), TestTimer::Phase::Idle);
    timer.start();
    clock.advance(10min); // nobody looked
    EXPECT_EQ(timer.stop(), 60s) << "never longer than its length";
}

TEST_F(TestTimerTest, WakesWhenTheNextSecondShows)
{
    timer.start();
    EXPECT_EQ(timer.untilChange(), 1s);
    clock.advance(300ms);
    EXPECT_EQ(timer.untilChange(), 700ms);
    clock.advance(5s);
    EXPECT_EQ(timer.untilChange(), 700ms);
}

TEST_F(TestTimerTest, AWallClockThatIsSetChangesNothing)
{
    timer.start();
    clock.advance(10s);
    clock.setUtc(clock.nowUtc().addDays(-3));
    EXPECT_EQ(timer.secondsGone(), 5);
}

} // namespace
