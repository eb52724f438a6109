#include "core/progress/Stats.h"

#include "tests/core/progress/ProgressSamples.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

using namespace midback;
using test::monday;
using test::planFrom;
using test::scoreOn;
using test::sessionOn;

namespace {

struct Numbers {
    QList<WeekPlan> plans{planFrom(monday, {1, 3, 5})};
    QList<SessionSummary> sessions{sessionOn(monday), sessionOn(monday.addDays(1), 2),
                                   sessionOn(monday.addDays(4), 0)};
    QList<PainScore> scores{scoreOn(monday, 4), scoreOn(monday.addDays(1), 3),
                            scoreOn(monday.addDays(1), 9, PainPhase::Peak)};
    QDate today = monday.addDays(6);

    Stats compute(const QDate &from = {}, const QDate &to = {}) const
    {
        return computeStats({plans, sessions, scores, today}, from, to);
    }
};

TEST(Stats, AddsUpTheWholeHistoryByDefault)
{
    const Stats stats = Numbers().compute();
    EXPECT_EQ(stats.from, monday);
    EXPECT_EQ(stats.to, monday.addDays(6));
    EXPECT_EQ(stats.consistency.daysPlanned, 3);
    EXPECT_EQ(stats.consistency.daysDone, 1);
    EXPECT_EQ(stats.consistency.daysExtra, 1);
    EXPECT_EQ(stats.consistency.sessions, 2); // nothing was done in the third
    EXPECT_EQ(stats.exercises, 5);
    EXPECT_EQ(stats.minutes(), 20);
    EXPECT_EQ(stats.entries, 3);
    EXPECT_EQ(stats.painMedian7, 3.5);
    EXPECT_EQ(stats.painDays28, 2);
}

TEST(Stats, ASpanKeepsTheMemoryOfWhatLiesBefore)
{
    const Numbers numbers;
    const Stats part = numbers.compute(monday.addDays(1), monday.addDays(1));
    EXPECT_EQ(part.consistency.daysPlanned, 0);
    EXPECT_EQ(part.consistency.sessions, 1);
    EXPECT_EQ(part.exercises, 2);
    EXPECT_EQ(part.entries, 2);
    EXPECT_NEAR(part.consistency.score, 0.0519225, 1e-6); // Monday was done
}

TEST(Stats, RecordsAfterTodayBelongToTheHistory)
{
    Numbers numbers;
    numbers.today = monday;
    EXPECT_EQ(numbers.compute().to, monday.addDays(4));
    numbers.scores.append(scoreOn(monday.addDays(9), 1));
    EXPECT_EQ(numbers.compute().to, monday.addDays(9));
}

TEST(Stats, NoRecordsGiveZerosForToday)
{
    const Stats stats = computeStats({{}, {}, {}, monday});
    EXPECT_EQ(stats.from, monday);
    EXPECT_EQ(stats.to, monday);
    const QJsonObject json = toJson(stats);
    EXPECT_EQ(json.value(QLatin1String("sessions")).toInt(-1), 0);
    EXPECT_EQ(json.value(QLatin1String("consistency_score")).toDouble(-1), 0);
    EXPECT_TRUE(json.value(QLatin1String("pain_median_7d")).isNull());
    EXPECT_TRUE(json.value(QLatin1String("pain_median_28d")).isNull());
}

TEST(Stats, JsonHasTheStableKeys)
{
    const QJsonObject json = toJson(Numbers().compute());
    EXPECT_EQ(json.value(QLatin1String("from")).toString(), QStringLiteral("2026-01-05"));
    EXPECT_EQ(json.value(QLatin1String("days_planned")).toInt(), 3);
    EXPECT_EQ(json.value(QLatin1String("days_done")).toInt(), 1);
    EXPECT_EQ(json.value(QLatin1String("sessions")).toInt(), 2);
    EXPECT_EQ(json.value(QLatin1String("minutes")).toInt(), 20);
    EXPECT_EQ(json.value(QLatin1String("entries")).toInt(), 3);
    EXPECT_EQ(json.value(QLatin1String("exercises")).toInt(), 5);
    EXPECT_DOUBLE_EQ(json.value(QLatin1String("pain_median_7d")).toDouble(), 3.5);
    EXPECT_DOUBLE_EQ(json.value(QLatin1String("consistency_score")).toDouble(), 0.0467);
    const QJsonArray weeks = json.value(QLatin1String("weeks")).toArray();
    ASSERT_EQ(weeks.size(), 1);
    EXPECT_EQ(weeks.at(0).toObject().value(QLatin1String("days_done")).toInt(), 1);
}

} // namespace
