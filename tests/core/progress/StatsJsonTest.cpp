#include "core/progress/Stats.h"

#include "tests/core/progress/ProgressSamples.h"

#include <QtCore/QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace midback;
using test::monday;
using test::planFrom;
using test::scoreOn;
using test::sessionOn;

namespace {

QJsonObject json(const QList<WeekPlan> &plans, const QList<SessionSummary> &sessions,
                 const QList<PainScore> &scores, const QDate &today, const QDate &from = {},
                 const QDate &to = {})
{
    return toJson(computeStats({plans, sessions, scores, today}, from, to));
}

int number(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    EXPECT_TRUE(value.isDouble()) << key;
    return value.toInt(-999);
}

TEST(StatsJson, HasExactlyTheDocumentedKeys)
{
    const QJsonObject object = json({planFrom(monday, {1})}, {}, {}, monday);
    EXPECT_EQ(object.keys().join(QLatin1Char(' ')).toStdString(),
              "consistency_score days_done days_extra days_missed days_open days_planned entries "
              "exercises from minutes pain_days_28d pain_days_7d pain_median_28d pain_median_7d "
              "sessions to weeks");
    const QJsonArray weeks = object.value(QLatin1String("weeks")).toArray();
    ASSERT_EQ(weeks.size(), 1);
    EXPECT_EQ(weeks.first().toObject().keys().join(QLatin1Char(' ')).toStdString(),
              "days_done days_extra days_planned minutes sessions week_of");
}

TEST(StatsJson, DaysOfEachKindStandApart)
{
    // Extra on Sunday, done on Monday, missed on Tuesday, extra on Wednesday, open on Thursday
    // (today) and Friday.
    const QJsonObject object =
        json({planFrom(monday, {1, 2, 4, 5})},
             {sessionOn(monday), sessionOn(monday.addDays(2)), sessionOn(monday.addDays(-1))}, {},
             monday.addDays(3), monday.addDays(-1), monday.addDays(6));
    EXPECT_EQ(number(object, "days_planned"), 2);
    EXPECT_EQ(number(object, "days_done"), 1);
    EXPECT_EQ(number(object, "days_missed"), 1);
    EXPECT_EQ(number(object, "days_extra"), 2);
    EXPECT_EQ(number(object, "days_open"), 2);
}

TEST(StatsJson, WeeksAddUpToTheWhole)
{
    QList<SessionSummary> sessions;
    for (int i = 0; i < 40; i += 3) {
        sessions.append(sessionOn(monday.addDays(i)));
        sessions.last().activeSeconds = 660;
    }
    const QJsonObject object = json({planFrom(monday, {1, 3, 5})}, sessions, {}, monday.addDays(40),
                                    monday.addDays(2), monday.addDays(38));
    const QJsonArray weeks = object.value(QLatin1String("weeks")).toArray();
    ASSERT_EQ(weeks.size(), 6);
    for (const char *key : {"days_planned", "days_done", "days_extra", "sessions", "minutes"}) {
        int sum = 0;
        for (const QJsonValue &week : weeks)
            sum += number(week.toObject(), key);
        EXPECT_EQ(sum, number(object, key)) << key;
    }
    EXPECT_EQ(weeks.first().toObject().value(QLatin1String("week_of")).toString(),
              monday.toString(Qt::ISODate))
        << "the Monday, though the span begins on Wednesday";
}

TEST(StatsJson, MinutesAreRoundedOnceFromTheSumOfSeconds)
{
    QList<SessionSummary> sessions;
    for (int i = 0; i < 4; ++i) {
        sessions.append(sessionOn(monday.addDays(i)));
        sessions.last().activeSeconds = 29; // each alone would be no minute
    }
    EXPECT_EQ(number(json({}, sessions, {}, monday.addDays(3)), "minutes"), 2);
    sessions.resize(1);
    EXPECT_EQ(number(json({}, sessions, {}, monday), "minutes"), 0);
    sessions.first().activeSeconds = 30;
    EXPECT_EQ(number(json({}, sessions, {}, monday), "minutes"), 1);
}

TEST(StatsJson, MediansTellTheirNumberOfDaysAndEndWithTheSpan)
{
    QList<PainScore> scores;
    for (int i = 0; i < 28; ++i)
        scores.append(scoreOn(monday.addDays(i), i < 21 ? 6 : 2));
    const QJsonObject last = json({}, {}, scores, monday.addDays(27));
    EXPECT_DOUBLE_EQ(last.value(QLatin1String("pain_median_7d")).toDouble(), 2);
    EXPECT_DOUBLE_EQ(last.value(QLatin1String("pain_median_28d")).toDouble(), 6);
    EXPECT_EQ(number(last, "pain_days_7d"), 7);
    EXPECT_EQ(number(last, "pain_days_28d"), 28);
    EXPECT_EQ(number(last, "entries"), 28);
    const QJsonObject earlier = json({}, {}, scores, monday.addDays(27), {}, monday.addDays(20));
    EXPECT_DOUBLE_EQ(earlier.value(QLatin1String("pain_median_7d")).toDouble(), 6);
    EXPECT_EQ(number(earlier, "pain_days_28d"), 21);
    EXPECT_EQ(number(earlier, "entries"), 21);
}

TEST(StatsJson, OldPainIsNoMedianOfTheLastWeek)
{
    const QJsonObject object =
        json({}, {}, {scoreOn(monday, 5)}, monday.addDays(7), monday, monday.addDays(7));
    EXPECT_TRUE(object.value(QLatin1String("pain_median_7d")).isNull());
    EXPECT_EQ(number(object, "pain_days_7d"), 0);
    EXPECT_DOUBLE_EQ(object.value(QLatin1String("pain_median_28d")).toDouble(), 5);
}

TEST(StatsJson, TheScoreHasFourDecimals)
{
    const QJsonObject object =
        json({planFrom(monday, {1})}, {sessionOn(monday)}, {}, monday, monday, monday);
    EXPECT_DOUBLE_EQ(object.value(QLatin1String("consistency_score")).toDouble(), 0.0519);
}

TEST(StatsJson, ASpanTurnedRoundHoldsNothing)
{
    const QJsonObject object = json({planFrom(monday, {1})}, {sessionOn(monday)},
                                    {scoreOn(monday, 4)}, monday, monday, monday.addDays(-1));
    for (const char *key : {"days_planned", "sessions", "exercises", "minutes", "entries"})
        EXPECT_EQ(number(object, key), 0) << key;
    EXPECT_TRUE(object.value(QLatin1String("weeks")).toArray().isEmpty());
}

TEST(StatsJson, ExercisesOfSessionsThatDoNotCountAreNotCounted)
{
    SessionSummary running = sessionOn(monday, 5);
    running.state = SessionState::Running;
    const QJsonObject object =
        json({}, {running, sessionOn(monday, 2), sessionOn(monday, 0)}, {}, monday);
    EXPECT_EQ(number(object, "exercises"), 2);
    EXPECT_EQ(number(object, "sessions"), 1);
}

} // namespace
