#pragma once

#include "core/progress/PlanCalendar.h"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace midback {

struct SessionSummary;
struct WeekPlan;

/// How one day looks in the heatmap.
enum class DayState {
    Rest,    ///< nothing planned, nothing done; nothing is owed
    Planned, ///< planned and still open: today not done yet, or a day to come
    Done,    ///< planned and done; how much was done does not matter (product, rule 5)
    Extra,   ///< done though nothing was planned
    Missed   ///< planned, over, and nothing done
};

struct ConsistencyDay {
    QDate date;
    DayState state = DayState::Rest;
    int sessions = 0; ///< that count: at least one exercise done, not running
    int seconds = 0;  ///< active, of those sessions
    double score = 0; ///< consistency at the end of the day, 0 to 1

    friend bool operator==(const ConsistencyDay &, const ConsistencyDay &) = default;
};

/// A stretch of days and what they add up to.
struct ConsistencySpan {
    QList<ConsistencyDay> days; ///< every day of the span, in order
    int daysPlanned = 0;        ///< done + missed; open days are not held against anybody yet
    int daysDone = 0;
    int daysMissed = 0;
    int daysExtra = 0;
    int daysOpen = 0; ///< planned, neither done nor over
    int sessions = 0;
    int seconds = 0;
    double score = 0; ///< at the end of the last day
};

/// Whether a session counts as something done: it is over and at least one exercise was done in
/// whole or in part. One ended early, by an alarm or by a crash, counts.
bool countsAsDone(const SessionSummary &session);

/// One step of the consistency score: Loop Habit Tracker's exponential memory for a habit of
/// frequency 1 (https://github.com/iSoron/uhabits, core/models/Score.kt):
///     multiplier = 0.5 ^ (sqrt(frequency) / 13)
///     score      = previous * multiplier + check * (1 - multiplier)
/// so that 13 missed days in a row halve it and one missed day costs about 5 %.
double nextConsistencyScore(double previous, bool done);

/// Day by day, what was planned and what was done, from the first record on. Works on civil dates
/// only: neither daylight saving nor travel moves anything.
///
/// The score is Loop's over **planned days only**, starting from 0: a planned day done checks 1, a
/// planned day missed checks 0; rest days, extra sessions and days still open leave it as it is.
class Consistency {
public:
    /// All plans and all sessions: the score remembers what lies before any span asked for later.
    Consistency(const QList<WeekPlan> &plans, const QList<SessionSummary> &sessions,
                const QDate &today);

    /// First day with a plan or a session that counts; invalid when there is neither.
    QDate firstDay() const { return m_days.isEmpty() ? QDate() : m_days.first().date; }
    /// Any day: before the first record it is at rest, after the last one planned or at rest.
    ConsistencyDay day(const QDate &date) const;
    /// Both ends included; empty when `to` is before `from` or one of them is invalid.
    ConsistencySpan span(const QDate &from, const QDate &to) const;

private:
    PlanCalendar m_calendar;
    QDate m_today;
    QList<ConsistencyDay> m_days; // without gaps, from the first record to today at least
};

/// The span in calendar weeks that begin on Monday, as plans do; the ends may be shorter weeks.
struct ConsistencyWeek {
    QDate monday;
    ConsistencySpan span;
};
QList<ConsistencyWeek> byWeek(const ConsistencySpan &span);

} // namespace midback
