#include "core/progress/Consistency.h"

#include "tests/core/progress/ProgressSamples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

using namespace midback;
using test::everyDay;
using test::monday;
using test::planFrom;
using test::sessionOn;

namespace {

DayState stateOn(const QList<WeekPlan> &plans, const QList<SessionSummary> &sessions,
                 const QDate &today, const QDate &date)
{
    return Consistency(plans, sessions, today).day(date).state;
}

TEST(Consistency, TellsTheStatesOfADayApart)
{
    const QList<WeekPlan> plans{planFrom(monday, {1, 2, 3, 5})};
    const QList<SessionSummary> sessions{sessionOn(monday), sessionOn(monday.addDays(3))};
    const QDate today = monday.addDays(2);
    EXPECT_EQ(stateOn(plans, sessions, today, monday.addDays(-1)), DayState::Rest);
    EXPECT_EQ(stateOn(plans, sessions, today, monday), DayState::Done);
    EXPECT_EQ(stateOn(plans, sessions, today, monday.addDays(1)), DayState::Missed);
    EXPECT_EQ(stateOn(plans, sessions, today, today), DayState::Planned);
    EXPECT_EQ(stateOn(plans, sessions, today, monday.addDays(3)), DayState::Extra);
    EXPECT_EQ(stateOn(plans, sessions, today, monday.addDays(4)), DayState::Planned);
    EXPECT_EQ(stateOn(plans, sessions, today, monday.addDays(5)), DayState::Rest);
}

TEST(Consistency, OneExerciseOfASessionThatIsOverMakesADayDone)
{
    const QList<WeekPlan> plans{planFrom(monday, {1})};
    const QDate today = monday.addDays(1);
    SessionSummary session = sessionOn(monday, 1);
    EXPECT_EQ(stateOn(plans, {session}, today, monday), DayState::Done);
    session.state = SessionState::Stopped; // an alarm ended it: still done
    EXPECT_EQ(stateOn(plans, {session}, today, monday), DayState::Done);
    session.state = SessionState::Interrupted;
    EXPECT_EQ(stateOn(plans, {session}, today, monday), DayState::Done);
    session.state = SessionState::Running;
    EXPECT_EQ(stateOn(plans, {session}, today, monday), DayState::Missed);
    EXPECT_EQ(stateOn(plans, {sessionOn(monday, 0)}, today, monday), DayState::Missed);
}

TEST(Consistency, ScoreFollowsLoopByHand)
{
    // Loop Habit Tracker, core/models/Score.kt, frequency 1: m = 0.5^(1/13) = 0.948077... so from
    // 0 a done day gives 0.051922, two 0.101149 (= 1 - m^2), then a missed day 0.095897 (x m).
    const QList<WeekPlan> plans{planFrom(monday, {1, 2, 3})};
    const Consistency consistency(plans, {sessionOn(monday), sessionOn(monday.addDays(1))},
                                  monday.addDays(6));
    EXPECT_NEAR(consistency.day(monday).score, 0.0519225, 1e-6);
    EXPECT_NEAR(consistency.day(monday.addDays(1)).score, 0.1011490, 1e-6);
    EXPECT_NEAR(consistency.day(monday.addDays(2)).score, 0.0958971, 1e-6);
    EXPECT_NEAR(consistency.day(monday.addDays(6)).score, 0.0958971, 1e-6); // at rest: unchanged
}

TEST(Consistency, ThirteenDaysDoneAreHalfWayAndThirteenMissedHalveIt)
{
    QList<SessionSummary> sessions;
    for (int i = 0; i < 13; ++i)
        sessions.append(sessionOn(monday.addDays(i)));
    const Consistency consistency({planFrom(monday, everyDay)}, sessions, monday.addDays(26));
    EXPECT_NEAR(consistency.day(monday.addDays(12)).score, 0.5, 1e-12);
    EXPECT_NEAR(consistency.day(monday.addDays(25)).score, 0.25, 1e-12);
}

TEST(Consistency, TodayDoesNotCountAgainstAnybodyUntilItIsOver)
{
    const QList<WeekPlan> plans{planFrom(monday, everyDay)};
    const QList<SessionSummary> sessions{sessionOn(monday)};
    const ConsistencySpan open =
        Consistency(plans, sessions, monday.addDays(1)).span(monday, monday.addDays(1));
    EXPECT_EQ(open.daysPlanned, 1);
    EXPECT_EQ(open.daysOpen, 1);
    EXPECT_NEAR(open.score, 0.0519225, 1e-6);
    const ConsistencySpan over =
        Consistency(plans, sessions, monday.addDays(2)).span(monday, monday.addDays(1));
    EXPECT_EQ(over.daysPlanned, 2);
    EXPECT_EQ(over.daysMissed, 1);
    EXPECT_LT(over.score, open.score);
}

TEST(Consistency, ExtraSessionsAndRestDaysLeaveTheScoreAlone)
{
    const QList<WeekPlan> plans{planFrom(monday, {1})};
    const QList<SessionSummary> planned{sessionOn(monday)};
    const QList<SessionSummary> more{sessionOn(monday), sessionOn(monday.addDays(2))};
    const QDate today = monday.addDays(6);
    const ConsistencySpan span = Consistency(plans, more, today).span(monday, today);
    EXPECT_EQ(span.daysExtra, 1);
    EXPECT_EQ(span.sessions, 2);
    EXPECT_EQ(span.seconds, 1200);
    EXPECT_DOUBLE_EQ(span.score, Consistency(plans, planned, today).span(monday, today).score);
}

TEST(Consistency, AChangeOfPlanLeavesThePastAsItWas)
{
    const WeekPlan before = planFrom(monday, {1, 3});
    const WeekPlan after = planFrom(monday.addDays(14), everyDay);
    const QList<SessionSummary> sessions{sessionOn(monday), sessionOn(monday.addDays(9))};
    const QDate today = monday.addDays(20);
    const QDate end = monday.addDays(13);
    EXPECT_EQ(Consistency({before}, sessions, today).span(monday, end).days,
              Consistency({before, after}, sessions, today).span(monday, end).days);
}

TEST(Consistency, CountsCivilDaysAcrossDaylightSaving)
{
    // Europe went to summer time on 29 March 2026: at 00:30 on the 30th in Berlin it is still the
    // 29th in UTC. The entry's own date decides; days stay 24 in 24.
    const QDate first(2026, 3, 28);
    SessionSummary late = sessionOn(QDate(2026, 3, 30));
    late.startedUtc = QDateTime(QDate(2026, 3, 29), QTime(22, 30), Qt::UTC);
    const Consistency consistency({planFrom(first, everyDay)}, {late}, QDate(2026, 4, 1));
    const ConsistencySpan span = consistency.span(first, QDate(2026, 3, 31));
    ASSERT_EQ(span.days.size(), 4);
    EXPECT_EQ(span.days.at(1).state, DayState::Missed);
    EXPECT_EQ(span.days.at(2).state, DayState::Done);
}

TEST(Consistency, SpanBoundsAreIncludedAndNonsenseIsEmpty)
{
    const Consistency consistency({planFrom(monday, {1})}, {sessionOn(monday)}, monday);
    EXPECT_EQ(consistency.span(monday.addDays(-2), monday.addDays(2)).days.size(), 5);
    EXPECT_TRUE(consistency.span(monday, monday.addDays(-1)).days.isEmpty());
    EXPECT_TRUE(consistency.span({}, monday).days.isEmpty());
    EXPECT_EQ(Consistency({}, {}, monday).day(monday).state, DayState::Rest);
    EXPECT_FALSE(Consistency({}, {}, monday).firstDay().isValid());
}

TEST(Consistency, WeeksBeginOnMondayAndAddUp)
{
    const Consistency consistency({planFrom(monday, everyDay)}, {sessionOn(monday.addDays(7))},
                                  monday.addDays(30));
    const ConsistencySpan span = consistency.span(monday.addDays(2), monday.addDays(9));
    const QList<ConsistencyWeek> weeks = byWeek(span);
    ASSERT_EQ(weeks.size(), 2);
    EXPECT_EQ(weeks.at(0).monday, monday);
    EXPECT_EQ(weeks.at(0).span.daysPlanned, 5);
    EXPECT_EQ(weeks.at(1).monday, monday.addDays(7));
    EXPECT_EQ(weeks.at(1).span.daysDone, 1);
    EXPECT_EQ(weeks.at(0).span.daysMissed + weeks.at(1).span.daysMissed, span.daysMissed);
}

struct Story {
    QList<WeekPlan> plans;
    QList<SessionSummary> sessions;
    QDate today = monday.addDays(70);
};

Story arbitraryStory()
{
    Story story;
    const int changes = *rc::gen::inRange(1, 4);
    for (int i = 0; i < changes; ++i) {
        WeekPlan plan = planFrom(monday.addDays(20 * i), {});
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (*rc::gen::arbitrary<bool>())
                plan.entries.append({weekday, QTime(7, 0), RoutineId(QUuid::createUuid())});
        }
        story.plans.append(plan);
    }
    for (int i = 0; i < 70; ++i) {
        if (*rc::gen::arbitrary<bool>())
            story.sessions.append(sessionOn(monday.addDays(i)));
    }
    return story;
}

RC_GTEST_PROP(Consistency, ScoreStaysBetweenNoneAndAll, ())
{
    const Story story = arbitraryStory();
    const Consistency consistency(story.plans, story.sessions, story.today);
    for (const ConsistencyDay &day : consistency.span(monday, story.today).days)
        RC_ASSERT(day.score >= 0 && day.score <= 1);
}

RC_GTEST_PROP(Consistency, DoingAMissedDayNeverLowersTheScore, ())
{
    Story story = arbitraryStory();
    const auto before =
        Consistency(story.plans, story.sessions, story.today).span(monday, story.today);
    const QDate date = monday.addDays(*rc::gen::inRange(0, 70));
    story.sessions.append(sessionOn(date));
    const auto after =
        Consistency(story.plans, story.sessions, story.today).span(monday, story.today);
    for (qsizetype i = 0; i < before.days.size(); ++i)
        RC_ASSERT(after.days.at(i).score >= before.days.at(i).score);
    RC_ASSERT(after.daysPlanned == before.daysPlanned);
    RC_ASSERT(after.sessions == before.sessions + 1);
}

} // namespace
