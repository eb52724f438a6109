#include "core/progress/PainTrend.h"

#include "tests/core/progress/ProgressSamples.h"

#include <gtest/gtest.h>

using namespace midback;
using test::scoreOn;

namespace {

const QDate day1(2026, 1, 1);

QDate day(int number)
{
    return day1.addDays(number - 1);
}

QList<PainScore> daily(int firstDay, const QList<int> &pains)
{
    QList<PainScore> scores;
    for (qsizetype i = 0; i < pains.size(); ++i)
        scores.append(scoreOn(day(firstDay + int(i)), pains.at(i)));
    return scores;
}

TEST(PainTrend, ADayIsTheMedianOfItsEntries)
{
    const PainTrend trend({scoreOn(day1, 2), scoreOn(day1, 8), scoreOn(day1, 3), scoreOn(day(2), 4),
                           scoreOn(day(2), 5, PainPhase::NextMorning)});
    ASSERT_EQ(trend.days().size(), 2);
    EXPECT_EQ(trend.days().at(0), (PainDay{day1, 3, 2, 8, 3}));
    EXPECT_EQ(trend.days().at(1), (PainDay{day(2), 4.5, 4, 5, 2}));
}

TEST(PainTrend, PeaksAndWeekAveragesAreNoScoreOfADay)
{
    const PainTrend trend({scoreOn(day1, 9, PainPhase::Peak), scoreOn(day1, 3, PainPhase::Before),
                           scoreOn(day(2), 7, PainPhase::WeekAverage)});
    ASSERT_EQ(trend.days().size(), 1);
    EXPECT_EQ(trend.days().at(0), (PainDay{day1, 3, 3, 3, 1}));
}

TEST(PainTrend, LineStartsWithTheThirdLoggedDay)
{
    const PainTrend trend(daily(1, {6, 2, 4, 9}));
    const auto line = trend.line(day1, day(31));
    ASSERT_EQ(line.size(), 1);
    ASSERT_EQ(line.at(0).size(), 2);
    EXPECT_EQ(line.at(0).at(0), (PainPoint{day(3), 4, 3, 5, 3}));
    EXPECT_EQ(line.at(0).at(1), (PainPoint{day(4), 5, 3.5, 6.75, 4})); // of 2 4 6 9
}

TEST(PainTrend, WindowHoldsSevenDaysAndNotEight)
{
    const PainTrend trend(daily(1, {9, 9, 9, 9, 1, 1, 1, 1}));
    const auto points = trend.line(day(7), day(8));
    ASSERT_EQ(points.size(), 1);
    EXPECT_EQ(points.at(0).at(0).days, 7);
    EXPECT_DOUBLE_EQ(points.at(0).at(0).median, 9); // 9 9 9 9 1 1 1
    EXPECT_DOUBLE_EQ(points.at(0).at(1).median, 1); // 9 9 9 1 1 1 1
}

TEST(PainTrend, LineBreaksWhereNothingWasLogged)
{
    // The gap is closed by a point at most seven days later, so the windows still have to fill.
    QList<PainScore> scores = daily(1, {4, 4, 4});
    scores += daily(10, {5, 5, 5});
    const auto broken = PainTrend(scores).line(day1, day(31));
    ASSERT_EQ(broken.size(), 2); // points on day 3 and on day 12
    EXPECT_EQ(broken.at(0).last().date, day(3));
    EXPECT_EQ(broken.at(1).first().date, day(12));

    scores = daily(1, {4, 4, 4});
    scores += daily(8, {5, 5, 5});
    const auto joined = PainTrend(scores).line(day1, day(31));
    ASSERT_EQ(joined.size(), 1); // day 3, then day 8 (days 2, 3, 8), five days on
    EXPECT_EQ(joined.at(0).at(1).date, day(8));
}

TEST(PainTrend, MedianOfAnyWindowSaysHowManyDays)
{
    const PainTrend trend(daily(1, {2, 4}));
    EXPECT_EQ(trend.medianOf(day(2), 7), std::optional(PainPoint({day(2), 3, 2.5, 3.5, 2})));
    EXPECT_EQ(trend.medianOf(day(8), 7)->days, 1); // day 2 is the first of the window
    EXPECT_FALSE(trend.medianOf(day(9), 7).has_value());
    EXPECT_EQ(trend.medianOf(day(9), 28)->days, 2);
}

TEST(PainTrend, ComparesTheFirstWeekWithTheLast)
{
    const PainTrend trend(daily(1, {6, 6, 6, 6, 6, 6, 6, 5, 5, 4, 4, 4, 4, 4}));
    const auto compared = trend.compare(day1, day(14));
    ASSERT_TRUE(compared.has_value());
    EXPECT_EQ(compared->before.date, day(7));
    EXPECT_EQ(compared->now.date, day(14));
    EXPECT_DOUBLE_EQ(compared->before.median, 6);
    EXPECT_DOUBLE_EQ(compared->now.median, 4);
    EXPECT_EQ(compared->change, PainChange::ClearlyBetter);
}

TEST(PainTrend, SaysNothingWhereWeeksWouldOverlapOrAreThin)
{
    EXPECT_FALSE(PainTrend(daily(1, {6, 6, 6, 6, 6, 6, 6, 1, 1, 1, 1, 1, 1}))
                     .compare(day1, day(13))
                     .has_value());
    EXPECT_FALSE(PainTrend({scoreOn(day(7), 6), scoreOn(day(20), 1), scoreOn(day(21), 1)})
                     .compare(day1, day(30))
                     .has_value());
    EXPECT_FALSE(PainTrend({}).compare(day1, day(30)).has_value());
}

} // namespace
