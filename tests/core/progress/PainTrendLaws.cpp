#include "core/progress/PainTrend.h"

#include "core/progress/Median.h"
#include "tests/core/progress/ProgressSamples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

using namespace midback;
using test::scoreOn;

namespace {

const QDate leapDay1(2028, 2, 1); // a leap year

QDate leapDay(int number)
{
    return leapDay1.addDays(number - 1);
}

/// A diary over about two months, with gaps, several entries a day and every phase.
QList<PainScore> anyDiary()
{
    QList<PainScore> scores;
    const int entries = *rc::gen::inRange(0, 60);
    for (int i = 0; i < entries; ++i) {
        const PainPhase phase = PainPhase(*rc::gen::inRange(0, 6));
        scores.append(scoreOn(leapDay(*rc::gen::inRange(1, 61)), *rc::gen::inRange(0, 11), phase));
    }
    return scores;
}

QList<PainPoint> flat(const QList<QList<PainPoint>> &stretches)
{
    QList<PainPoint> all;
    for (const QList<PainPoint> &stretch : stretches)
        all += stretch;
    return all;
}

RC_GTEST_PROP(PainTrendLaws, EachPointIsTheMedianOfItsSevenDays, ())
{
    const QList<PainScore> scores = anyDiary();
    const PainTrend trend(scores);
    for (const PainPoint &point : flat(trend.line(leapDay(1), leapDay(60)))) {
        QList<double> window;
        for (const PainDay &one : trend.days()) {
            if (one.date > point.date.addDays(-7) && one.date <= point.date)
                window.append(one.score);
        }
        RC_ASSERT(point.days == int(window.size()));
        RC_ASSERT(point.days >= 3 && point.days <= 7);
        RC_ASSERT(point.median == median(window));
        RC_ASSERT(point.lower <= point.median && point.median <= point.upper);
        RC_ASSERT(point.lower >= 0 && point.upper <= 10);
    }
}

RC_GTEST_PROP(PainTrendLaws, DaysAreThoseWithAScoreOfTheDay, ())
{
    const QList<PainScore> scores = anyDiary();
    std::set<QDate> expected;
    for (const PainScore &score : scores) {
        if (score.phase != PainPhase::Peak && score.phase != PainPhase::WeekAverage)
            expected.insert(score.date);
    }
    QList<QDate> dates;
    int entries = 0;
    const PainTrend trend(scores);
    for (const PainDay &one : trend.days()) {
        dates.append(one.date);
        entries += one.entries;
        RC_ASSERT(one.lowest <= one.score && one.score <= one.highest);
    }
    RC_ASSERT(dates == QList<QDate>(expected.begin(), expected.end()));
    RC_ASSERT(entries <= scores.size());
}

RC_GTEST_PROP(PainTrendLaws, NoStretchBridgesMoreThanAWeekAndNoneIsSplitForLess, ())
{
    const PainTrend trend(anyDiary());
    const auto stretches = trend.line(leapDay(1), leapDay(60));
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        const QList<PainPoint> &stretch = stretches.at(i);
        RC_ASSERT(!stretch.isEmpty());
        for (qsizetype j = 1; j < stretch.size(); ++j) {
            const auto gap = stretch.at(j - 1).date.daysTo(stretch.at(j).date);
            RC_ASSERT(gap >= 1 && gap <= PainTrend::breakAfterDays);
        }
        if (i > 0) {
            RC_ASSERT(stretches.at(i - 1).last().date.daysTo(stretch.first().date) >
                      PainTrend::breakAfterDays);
        }
    }
}

RC_GTEST_PROP(PainTrendLaws, TheOrderOfEntriesDoesNotMatter, ())
{
    QList<PainScore> scores = anyDiary();
    const PainTrend before(scores);
    std::reverse(scores.begin(), scores.end());
    const PainTrend after(scores);
    RC_ASSERT(before.days() == after.days());
    RC_ASSERT(before.line(leapDay(1), leapDay(60)) == after.line(leapDay(1), leapDay(60)));
}

RC_GTEST_PROP(PainTrendLaws, AComparisonIsOfTwoFullWeeksWithinTheSpan, ())
{
    const PainTrend trend(anyDiary());
    const QDate from = leapDay(*rc::gen::inRange(1, 40));
    const QDate to = from.addDays(*rc::gen::inRange(0, 60));
    const auto compared = trend.compare(from, to);
    if (!compared)
        return;
    RC_ASSERT(compared->before.date >= from.addDays(6));
    RC_ASSERT(compared->now.date <= to);
    RC_ASSERT(compared->before.date.daysTo(compared->now.date) >= 7);
    RC_ASSERT(compared->change == painChange(compared->before.median, compared->now.median));
}

TEST(PainTrendLaws, OneBadDayIsNeverAChangeByItself)
{
    // Clinical-facts D3: weeks are compared, never days.
    QList<PainScore> scores;
    for (int i = 1; i <= 21; ++i)
        scores.append(scoreOn(leapDay(i), i == 21 ? 10 : 3));
    const auto compared = PainTrend(scores).compare(leapDay(1), leapDay(21));
    ASSERT_TRUE(compared.has_value());
    EXPECT_EQ(compared->change, PainChange::NoClearChange);
}

TEST(PainTrendLaws, ManyEntriesOnABadDayWeighNoMoreThanOneOnAGoodOne)
{
    QList<PainScore> scores;
    for (int i = 1; i <= 7; ++i) {
        for (int entry = 0; entry < (i <= 2 ? 20 : 1); ++entry)
            scores.append(scoreOn(leapDay(i), i <= 2 ? 9 : 2));
    }
    EXPECT_DOUBLE_EQ(PainTrend(scores).medianOf(leapDay(7), 7)->median, 2);
}

TEST(PainTrendLaws, EntriesWithoutADateAreLeftOut)
{
    const PainTrend trend({scoreOn(QDate(), 9), scoreOn(leapDay(1), 2)});
    EXPECT_EQ(trend.days().size(), 1);
    EXPECT_FALSE(trend.medianOf(QDate(), 7).has_value());
}

TEST(PainTrendLaws, TheLineStaysInsideTheSpanButLooksBackBeforeIt)
{
    QList<PainScore> scores;
    for (int i = 1; i <= 10; ++i)
        scores.append(scoreOn(leapDay(i), i <= 5 ? 8 : 2));
    const auto points = flat(PainTrend(scores).line(leapDay(8), leapDay(8)));
    ASSERT_EQ(points.size(), 1);
    EXPECT_EQ(points.first().days, 7) << "days 2 to 8";
    EXPECT_DOUBLE_EQ(points.first().median, 8);
    EXPECT_TRUE(PainTrend(scores).line(leapDay(9), leapDay(8)).isEmpty());
}

} // namespace
