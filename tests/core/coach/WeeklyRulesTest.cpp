#include "core/coach/WeeklyRules.h"

#include "tests/core/coach/CoachCatalog.h"
#include "tests/core/coach/HistoryBuilder.h"

#include <gtest/gtest.h>

using namespace midback;
using test::HistoryBuilder;
using Deload = WeekVerdict::Deload;

namespace {

class WeeklyRules : public testing::Test {
protected:
    /// `count` mornings from Monday of that week on.
    void week(int number, int pain, int count = 7)
    {
        for (int i = 0; i < count; ++i)
            builder.morning(number * 7 + i, pain);
    }
    WeekVerdict verdict(int week) const
    {
        return weekVerdict(Mornings(builder.history.symptoms), HistoryBuilder::day(week * 7));
    }

    const Catalog catalog = test::coachCatalog();
    HistoryBuilder builder{catalog};
};

TEST_F(WeeklyRules, W1IsTwoPointsInAWeek)
{
    week(0, 2);
    week(1, 4);
    EXPECT_EQ(verdict(2).deload, Deload::W1);
    EXPECT_EQ(verdict(2).weeks, (WeekChange{20, 40}));
    EXPECT_EQ(verdict(1).deload, Deload::None) << "nothing to compare with";
}

TEST_F(WeeklyRules, W2IsOnePointTwice)
{
    week(0, 2);
    week(1, 3);
    EXPECT_EQ(verdict(2).deload, Deload::None);
    week(2, 4);
    EXPECT_EQ(verdict(3).deload, Deload::W2);
    week(3, 4);
    EXPECT_EQ(verdict(4).deload, Deload::None);
    week(4, 5);
    EXPECT_EQ(verdict(5).deload, Deload::None) << "not running: a week without a rise between";
}

TEST_F(WeeklyRules, AWeekWithTwoAnswersHasNoMedian)
{
    week(0, 2, 3);
    week(1, 6, 2);
    EXPECT_EQ(verdict(2).deload, Deload::None);
    EXPECT_FALSE(verdict(2).weeks.has_value());
    builder.morning(9, 6);
    EXPECT_EQ(verdict(2).deload, Deload::W1);
}

TEST_F(WeeklyRules, OnlyDaysBeforeTheMondayCount)
{
    week(0, 2);
    week(1, 2);
    week(2, 9);
    EXPECT_EQ(verdict(2).deload, Deload::None);
}

TEST_F(WeeklyRules, W3IsTwoPointsAboveTheBaseline)
{
    week(0, 2);
    week(1, 2);
    week(2, 3);
    week(3, 3);
    EXPECT_EQ(verdict(4).baseline, (WeekChange{20, 30}));
    EXPECT_FALSE(verdict(4).seeSomebody);
    week(4, 4);
    week(5, 4);
    EXPECT_TRUE(verdict(6).seeSomebody);
}

TEST_F(WeeklyRules, W3IsNoDropInSixWeeks)
{
    for (int i = 0; i < 6; ++i)
        week(i, 5);
    EXPECT_FALSE(verdict(5).seeSomebody) << "five weeks";
    EXPECT_TRUE(verdict(6).seeSomebody);
    week(6, 3);
    week(7, 3);
    EXPECT_FALSE(verdict(8).seeSomebody) << "2 points lower";
}

TEST_F(WeeklyRules, W3NeedsABaselineOfThreeAndKnowsAThird)
{
    for (int i = 0; i < 6; ++i)
        week(i, 2);
    EXPECT_FALSE(verdict(6).seeSomebody) << "a baseline of 2 is low enough to stay";
}

TEST_F(WeeklyRules, ThirtyPerCentIsADrop)
{
    week(0, 3);
    week(1, 3);
    week(4, 2);
    week(5, 2);
    EXPECT_EQ(verdict(6).baseline, (WeekChange{30, 20}));
    EXPECT_FALSE(verdict(6).seeSomebody) << "1 of 3 points is 33 %";
}

TEST_F(WeeklyRules, SilenceSaysNothing)
{
    EXPECT_EQ(verdict(3), WeekVerdict());
    EXPECT_EQ(nextMonday(HistoryBuilder::day(0)), HistoryBuilder::day(7));
    EXPECT_EQ(nextMonday(HistoryBuilder::day(6)), HistoryBuilder::day(7));
}

} // namespace
