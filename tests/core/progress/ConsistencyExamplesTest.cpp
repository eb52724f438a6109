#include "core/progress/Consistency.h"

#include "tests/core/progress/ProgressSamples.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace midback;
using test::everyDay;
using test::monday;
using test::planFrom;
using test::sessionOn;

namespace {

/// One letter a day: rest, planned, done, extra, missed.
QString lettersOf(const ConsistencySpan &span)
{
    QString letters;
    for (const ConsistencyDay &day : span.days)
        letters += QStringLiteral("rpdem").at(int(day.state));
    return letters;
}

TEST(ConsistencyExamples, APlanChangeInTheMiddleOfAWeekCountsFromItsDayOn)
{
    // Mondays and Thursdays; from Wednesday of the second week on Tuesdays and Fridays.
    const QList<WeekPlan> plans{planFrom(monday, {1, 4}), planFrom(monday.addDays(9), {2, 5})};
    const Consistency consistency(plans, {sessionOn(monday.addDays(7))}, monday.addDays(21));
    EXPECT_EQ(lettersOf(consistency.span(monday, monday.addDays(20))),
              QStringLiteral("mrrmrrr"
                             "drrrmrr" // Monday by the old plan, Friday by the new one
                             "rmrrmrr"));
}

TEST(ConsistencyExamples, APauseIsAnEmptyPlanAndLeavesTheScoreAlone)
{
    const QList<WeekPlan> plans{planFrom(monday, everyDay), planFrom(monday.addDays(7), {}),
                                planFrom(monday.addDays(21), everyDay)};
    QList<SessionSummary> sessions;
    for (int i = 0; i < 7; ++i)
        sessions.append(sessionOn(monday.addDays(i)));
    const Consistency consistency(plans, sessions, monday.addDays(22));
    const double before = consistency.day(monday.addDays(6)).score;
    EXPECT_DOUBLE_EQ(consistency.day(monday.addDays(20)).score, before);
    EXPECT_EQ(lettersOf(consistency.span(monday.addDays(7), monday.addDays(22))),
              QStringLiteral("rrrrrrrrrrrrrrmp"));
}

TEST(ConsistencyExamples, OfTwoPlansOfOneDayOnlyOneHolds)
{
    WeekPlan older = planFrom(monday, {1});
    older.id = WeekPlanId::fromString(u"01000000-0000-7000-8000-000000000000");
    WeekPlan newer = planFrom(monday, {3});
    newer.id = WeekPlanId::fromString(u"02000000-0000-7000-8000-000000000000");
    for (const QList<WeekPlan> &plans : {QList<WeekPlan>{older, newer}, {newer, older}}) {
        EXPECT_EQ(
            lettersOf(Consistency(plans, {}, monday.addDays(7)).span(monday, monday.addDays(6))),
            QStringLiteral("rrmrrrr"));
    }
}

TEST(ConsistencyExamples, SeveralSessionsOfADayCheckItOnce)
{
    const QList<SessionSummary> three{sessionOn(monday), sessionOn(monday), sessionOn(monday, 0),
                                      sessionOn(monday, 1)};
    const Consistency consistency({planFrom(monday, {1, 1})}, three, monday.addDays(1));
    const ConsistencyDay day = consistency.day(monday);
    EXPECT_EQ(day.sessions, 3) << "in one of the four nothing was done";
    EXPECT_EQ(day.seconds, 1800);
    EXPECT_DOUBLE_EQ(day.score, nextConsistencyScore(0, true));
    EXPECT_EQ(consistency.span(monday, monday).daysDone, 1);
}

TEST(ConsistencyExamples, SessionsBeforeTheFirstPlanAreExtra)
{
    const Consistency consistency({planFrom(monday, everyDay)}, {sessionOn(monday.addDays(-30))},
                                  monday.addDays(2));
    EXPECT_EQ(consistency.firstDay(), monday.addDays(-30));
    EXPECT_EQ(consistency.day(monday.addDays(-30)).state, DayState::Extra);
    EXPECT_EQ(consistency.day(monday.addDays(-1)).state, DayState::Rest);
    EXPECT_DOUBLE_EQ(consistency.day(monday.addDays(-1)).score, 0);
}

TEST(ConsistencyExamples, APlanThatBeginsTomorrowOwesNothingToday)
{
    const Consistency consistency({planFrom(monday.addDays(1), everyDay)}, {}, monday);
    EXPECT_FALSE(consistency.firstDay().isValid());
    EXPECT_EQ(lettersOf(consistency.span(monday, monday.addDays(2))), QStringLiteral("rpp"));
    EXPECT_EQ(consistency.span(monday, monday.addDays(2)).daysPlanned, 0);
    EXPECT_EQ(consistency.span(monday, monday.addDays(2)).daysOpen, 2);
}

TEST(ConsistencyExamples, ASessionAheadOfTodayIsDoneThatDay)
{
    // Flown west over the date line: the record of "tomorrow" is there already.
    const Consistency consistency({planFrom(monday, everyDay)}, {sessionOn(monday.addDays(2))},
                                  monday.addDays(1));
    EXPECT_EQ(lettersOf(consistency.span(monday, monday.addDays(4))), QStringLiteral("mpdpp"));
    EXPECT_NEAR(consistency.day(monday.addDays(2)).score, nextConsistencyScore(0, true), 1e-12);
    EXPECT_DOUBLE_EQ(consistency.day(monday.addDays(9)).score,
                     consistency.day(monday.addDays(2)).score);
}

TEST(ConsistencyExamples, TheLeapDayIsADayLikeAnyOther)
{
    const QDate from(2028, 2, 28); // a Monday
    ASSERT_EQ(from.dayOfWeek(), 1);
    const Consistency consistency({planFrom(from, everyDay)}, {sessionOn(QDate(2028, 2, 29))},
                                  QDate(2028, 3, 5));
    const ConsistencySpan span = consistency.span(from, QDate(2028, 3, 4));
    EXPECT_EQ(lettersOf(span), QStringLiteral("mdmmmm"));
    EXPECT_EQ(span.days.at(1).date, QDate(2028, 2, 29));
    EXPECT_EQ(Consistency({planFrom(QDate(2028, 1, 1), everyDay)}, {}, QDate(2029, 1, 1))
                  .span(QDate(2028, 1, 1), QDate(2028, 12, 31))
                  .daysMissed,
              366);
}

TEST(ConsistencyExamples, WeeksOfAClockChangeHaveSevenDays)
{
    // Spring and autumn of 2026 in Europe, the United States and southern Australia.
    for (const QDate &change : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 3, 8),
                                QDate(2026, 11, 1), QDate(2026, 4, 5), QDate(2026, 10, 4)}) {
        const QDate first = change.addDays(1 - change.dayOfWeek() - 7);
        const Consistency consistency({planFrom(first, everyDay)}, {sessionOn(change)},
                                      first.addDays(21));
        const auto weeks = byWeek(consistency.span(first, first.addDays(20)));
        ASSERT_EQ(weeks.size(), 3);
        for (const ConsistencyWeek &week : weeks)
            EXPECT_EQ(week.span.daysPlanned, 7) << qPrintable(week.monday.toString(Qt::ISODate));
        EXPECT_EQ(weeks.at(1).span.daysDone, 1);
        EXPECT_EQ(consistency.day(change).state, DayState::Done);
    }
}

TEST(ConsistencyExamples, WeeksCrossTheYearAndKeepTheirMonday)
{
    const QDate newYear(2027, 1, 1); // a Friday
    const Consistency consistency({planFrom(QDate(2026, 12, 1), everyDay)}, {sessionOn(newYear)},
                                  QDate(2027, 1, 10));
    const auto weeks = byWeek(consistency.span(QDate(2026, 12, 30), QDate(2027, 1, 5)));
    ASSERT_EQ(weeks.size(), 2);
    EXPECT_EQ(weeks.at(0).monday, QDate(2026, 12, 28));
    EXPECT_EQ(weeks.at(0).span.days.size(), 5);
    EXPECT_EQ(weeks.at(0).span.daysDone, 1);
    EXPECT_EQ(weeks.at(1).monday, QDate(2027, 1, 4));
    EXPECT_EQ(weeks.at(1).span.days.size(), 2);
    EXPECT_TRUE(byWeek({}).isEmpty());
}

TEST(ConsistencyExamples, TenYearsOfEveryThirdDayApproachTheirShare)
{
    // Ten years with three plans, every third day done: day counts are exact, and the score swings
    // about one third with the closed form of a geometric series.
    const QDate first(2016, 1, 4);
    const QDate last = first.addDays(3653 - 1);
    QList<SessionSummary> sessions;
    for (int i = 0; i < 3653; i += 3)
        sessions.append(sessionOn(first.addDays(i)));
    const QList<WeekPlan> plans{planFrom(first, everyDay), planFrom(first.addDays(700), everyDay),
                                planFrom(first.addDays(2500), everyDay)};
    const Consistency consistency(plans, sessions, last.addDays(1));
    const ConsistencySpan span = consistency.span(first, last);
    EXPECT_EQ(span.daysDone, 1218);
    EXPECT_EQ(span.daysMissed, 3653 - 1218);
    EXPECT_EQ(span.seconds, 1218 * 600);
    const double m = std::pow(0.5, 1.0 / 13);
    const double afterDone = (1 - m) / (1 - m * m * m); // the fixed point of done, missed, missed
    EXPECT_NEAR(consistency.day(first.addDays(3651)).score, afterDone, 1e-12);
    EXPECT_NEAR(span.score, afterDone * m, 1e-12) << "the last day is one after a done one";
}

} // namespace
