#include "core/progress/Consistency.h"

#include "tests/core/progress/ProgressSamples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

using namespace midback;
using test::planFrom;
using test::sessionOn;

namespace {

struct History {
    QList<WeekPlan> plans;
    QList<SessionSummary> sessions;
    QDate today;

    Consistency consistency() const { return {plans, sessions, today}; }
    ConsistencySpan span(const QDate &from, const QDate &to) const
    {
        return consistency().span(from, to);
    }
};

/// Up to four plans and forty sessions, in any order, over about four months from `from` on.
History historyFrom(const QDate &from)
{
    History history;
    history.today = from.addDays(*rc::gen::inRange(0, 120));
    const int changes = *rc::gen::inRange(0, 5);
    for (int i = 0; i < changes; ++i) {
        WeekPlan plan = planFrom(from.addDays(*rc::gen::inRange(0, 100)), {});
        plan.id = WeekPlanId(QUuid::createUuid()); // planFrom gives one to each day
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (*rc::gen::arbitrary<bool>())
                plan.entries.append({weekday, QTime(7, 0), RoutineId(QUuid::createUuid())});
        }
        history.plans.append(plan);
    }
    const int sessions = *rc::gen::inRange(0, 40);
    for (int i = 0; i < sessions; ++i) {
        SessionSummary session =
            sessionOn(from.addDays(*rc::gen::inRange(0, 120)), *rc::gen::inRange(0, 4));
        session.activeSeconds = *rc::gen::inRange(0, 3600);
        if (*rc::gen::inRange(0, 5) == 0)
            session.state = SessionState::Running;
        history.sessions.append(session);
    }
    return history;
}

/// Late winter to summer, over the clock change and, in 2028, the leap day.
QDate anyStart()
{
    return QDate(2028, 1, 1).addDays(*rc::gen::inRange(0, 90));
}

/// The state of each day from the definitions, without a calendar that is built ahead.
DayState expectedState(const History &history, const QDate &date)
{
    const WeekPlan *plan = planInForce(history.plans, date);
    const bool planned = plan && !plan->entriesOn(date.dayOfWeek()).isEmpty();
    const bool done = std::any_of(history.sessions.begin(), history.sessions.end(),
                                  [&](const SessionSummary &session) {
                                      return session.date == date && countsAsDone(session);
                                  });
    if (done)
        return planned ? DayState::Done : DayState::Extra;
    if (!planned)
        return DayState::Rest;
    return date < history.today ? DayState::Missed : DayState::Planned;
}

RC_GTEST_PROP(ConsistencyLaws, EachDayFollowsFromItsPlanAndItsSessions, ())
{
    const QDate start = anyStart();
    const History history = historyFrom(start);
    const Consistency consistency = history.consistency();
    double score = 0;
    for (QDate date = start.addDays(-7); date < start.addDays(140); date = date.addDays(1)) {
        const ConsistencyDay day = consistency.day(date);
        RC_ASSERT(day.date == date);
        RC_ASSERT(day.state == expectedState(history, date));
        if (day.state == DayState::Done || day.state == DayState::Missed)
            score += ((day.state == DayState::Done) - score) * (1 - std::pow(0.5, 1.0 / 13));
        RC_ASSERT(std::abs(day.score - score) < 1e-12);
    }
}

RC_GTEST_PROP(ConsistencyLaws, OrderOfRecordsDoesNotMatter, ())
{
    const QDate start = anyStart();
    const History history = historyFrom(start);
    History reversed = history;
    std::reverse(reversed.plans.begin(), reversed.plans.end());
    std::reverse(reversed.sessions.begin(), reversed.sessions.end());
    RC_ASSERT(history.span(start, start.addDays(130)).days ==
              reversed.span(start, start.addDays(130)).days);
}

RC_GTEST_PROP(ConsistencyLaws, ASpanIsTheSumOfItsParts, ())
{
    const QDate start = anyStart();
    const Consistency consistency = historyFrom(start).consistency();
    const QDate from = start.addDays(*rc::gen::inRange(-10, 60));
    const QDate cut = from.addDays(*rc::gen::inRange(0, 40));
    const QDate to = cut.addDays(1 + *rc::gen::inRange(0, 40));
    const ConsistencySpan whole = consistency.span(from, to);
    const ConsistencySpan left = consistency.span(from, cut);
    const ConsistencySpan right = consistency.span(cut.addDays(1), to);
    RC_ASSERT(whole.days == left.days + right.days);
    RC_ASSERT(whole.daysPlanned == left.daysPlanned + right.daysPlanned);
    RC_ASSERT(whole.daysDone == left.daysDone + right.daysDone);
    RC_ASSERT(whole.daysMissed == left.daysMissed + right.daysMissed);
    RC_ASSERT(whole.daysExtra == left.daysExtra + right.daysExtra);
    RC_ASSERT(whole.daysOpen == left.daysOpen + right.daysOpen);
    RC_ASSERT(whole.sessions == left.sessions + right.sessions);
    RC_ASSERT(whole.seconds == left.seconds + right.seconds);
    RC_ASSERT(whole.score == right.score);
}

RC_GTEST_PROP(ConsistencyLaws, WeeksHoldEachDayOnceAndBeginOnMonday, ())
{
    const QDate start = anyStart();
    const ConsistencySpan span =
        historyFrom(start).span(start, start.addDays(*rc::gen::inRange(0, 60)));
    QList<ConsistencyDay> days;
    QDate previous;
    for (const ConsistencyWeek &week : byWeek(span)) {
        RC_ASSERT(week.monday.dayOfWeek() == 1);
        RC_ASSERT(!previous.isValid() || previous.addDays(7) == week.monday);
        previous = week.monday;
        for (const ConsistencyDay &day : week.span.days)
            RC_ASSERT(day.date >= week.monday && day.date < week.monday.addDays(7));
        days += week.span.days;
    }
    RC_ASSERT(days == span.days);
}

RC_GTEST_PROP(ConsistencyLaws, MovingEverythingByWholeWeeksMovesTheResult, ())
{
    const QDate start = anyStart();
    const History history = historyFrom(start);
    const int shift = 7 * *rc::gen::inRange(-500, 500);
    History moved = history;
    moved.today = history.today.addDays(shift);
    for (WeekPlan &plan : moved.plans)
        plan.validFrom = plan.validFrom.addDays(shift);
    for (SessionSummary &session : moved.sessions)
        session.date = session.date.addDays(shift);
    const auto here = history.span(start, start.addDays(130)).days;
    const auto there = moved.span(start.addDays(shift), start.addDays(130 + shift)).days;
    RC_ASSERT(here.size() == there.size());
    for (qsizetype i = 0; i < here.size(); ++i) {
        RC_ASSERT(here.at(i).state == there.at(i).state);
        RC_ASSERT(here.at(i).score == there.at(i).score);
        RC_ASSERT(here.at(i).date.addDays(shift) == there.at(i).date);
    }
}

RC_GTEST_PROP(ConsistencyLaws, APlanForLaterNeverChangesWhatIsOver, ())
{
    const QDate start = anyStart();
    const History history = historyFrom(start);
    History edited = history;
    edited.plans.append(planFrom(history.today, {1, 2, 3, 4, 5, 6, 7}));
    edited.plans.last().id = WeekPlanId(QUuid::createUuid());
    const QDate yesterday = history.today.addDays(-1);
    RC_ASSERT(history.span(start, yesterday).days == edited.span(start, yesterday).days);
}

RC_GTEST_PROP(ConsistencyLaws, TheNextScoreIsBetweenThePreviousOneAndTheCheck, ())
{
    const double previous = *rc::gen::inRange(0, 1001) / 1000.0;
    RC_ASSERT(nextConsistencyScore(previous, true) >= previous);
    RC_ASSERT(nextConsistencyScore(previous, true) <= 1);
    RC_ASSERT(nextConsistencyScore(previous, false) <= previous);
    RC_ASSERT(nextConsistencyScore(previous, false) >= 0);
    // One missed day costs about five per cent, whatever the score was.
    RC_ASSERT(nextConsistencyScore(previous, false) >= previous * 0.94);
}

} // namespace
