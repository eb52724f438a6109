#include "core/progress/Consistency.h"

#include "core/routine/WeekPlan.h"
#include "core/session/SessionStore.h"

#include <algorithm>
#include <cmath>

namespace midback {

namespace {

DayState stateOf(bool planned, bool done, bool over)
{
    if (done)
        return planned ? DayState::Done : DayState::Extra;
    if (planned)
        return over ? DayState::Missed : DayState::Planned;
    return DayState::Rest;
}

double scoreAfter(double previous, DayState state)
{
    if (state == DayState::Done || state == DayState::Missed)
        return nextConsistencyScore(previous, state == DayState::Done);
    return previous;
}

void add(ConsistencySpan &span, const ConsistencyDay &day)
{
    span.days.append(day);
    span.daysDone += day.state == DayState::Done;
    span.daysMissed += day.state == DayState::Missed;
    span.daysExtra += day.state == DayState::Extra;
    span.daysOpen += day.state == DayState::Planned;
    span.daysPlanned = span.daysDone + span.daysMissed;
    span.sessions += day.sessions;
    span.seconds += day.seconds;
    span.score = day.score;
}

} // namespace

bool countsAsDone(const SessionSummary &session)
{
    return session.state != SessionState::Running && session.exercisesDone > 0;
}

double nextConsistencyScore(double previous, bool done)
{
    static const double multiplier = std::pow(0.5, 1.0 / 13.0); // sqrt(frequency 1) = 1
    return previous * multiplier + (done ? 1.0 - multiplier : 0.0);
}

Consistency::Consistency(const QList<WeekPlan> &plans, const QList<SessionSummary> &sessions,
                         const QDate &today)
    : m_calendar(plans)
    , m_today(today)
{
    QDate first = m_calendar.firstDay();
    QDate last = today;
    for (const SessionSummary &session : sessions) {
        if (!countsAsDone(session) || !session.date.isValid())
            continue;
        first = first.isValid() ? std::min(first, session.date) : session.date;
        last = std::max(last, session.date);
    }
    if (!first.isValid() || !last.isValid() || first > last)
        return;

    m_days.resize(first.daysTo(last) + 1);
    for (const SessionSummary &session : sessions) {
        if (!countsAsDone(session) || !session.date.isValid())
            continue;
        ConsistencyDay &day = m_days[first.daysTo(session.date)];
        ++day.sessions;
        day.seconds += session.activeSeconds;
    }
    double score = 0;
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        ConsistencyDay &day = m_days[i];
        day.date = first.addDays(i);
        day.state = stateOf(m_calendar.isPlanned(day.date), day.sessions > 0, day.date < m_today);
        score = scoreAfter(score, day.state);
        day.score = score;
    }
}

ConsistencyDay Consistency::day(const QDate &date) const
{
    const bool any = !m_days.isEmpty();
    if (any && date >= m_days.first().date && date <= m_days.last().date)
        return m_days.at(m_days.first().date.daysTo(date));
    const bool later = any && date > m_days.last().date;
    return {date, stateOf(m_calendar.isPlanned(date), false, date < m_today), 0, 0,
            later ? m_days.last().score : 0.0};
}

ConsistencySpan Consistency::span(const QDate &from, const QDate &to) const
{
    ConsistencySpan span;
    if (!from.isValid() || !to.isValid() || to < from)
        return span;
    span.days.reserve(from.daysTo(to) + 1);
    for (QDate date = from; date <= to; date = date.addDays(1))
        add(span, day(date));
    return span;
}

QList<ConsistencyWeek> byWeek(const ConsistencySpan &span)
{
    QList<ConsistencyWeek> weeks;
    for (const ConsistencyDay &day : span.days) {
        const QDate monday = day.date.addDays(1 - day.date.dayOfWeek());
        if (weeks.isEmpty() || weeks.last().monday != monday)
            weeks.append({monday, {}});
        add(weeks.last().span, day);
    }
    return weeks;
}

} // namespace midback
