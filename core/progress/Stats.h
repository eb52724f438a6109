#pragma once

#include "core/progress/Consistency.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace midback {

struct PainScore;

/// What the numbers are computed from: everything there is, since the score has a memory.
struct StatsInput {
    const QList<WeekPlan> &plans;
    const QList<SessionSummary> &sessions;
    const QList<PainScore> &scores;
    QDate today;
};

/// The numbers behind the charts, over a span of days.
struct Stats {
    QDate from;
    QDate to;
    ConsistencySpan consistency;
    int exercises = 0;                  ///< done in whole or in part, in the sessions that count
    int entries = 0;                    ///< symptom entries of every phase
    std::optional<double> painMedian7;  ///< of daily scores in the 7 days up to `to`
    std::optional<double> painMedian28; ///< the same over 28 days
    int painDays7 = 0;                  ///< n: days with entries among the 7
    int painDays28 = 0;

    int minutes() const; ///< active, rounded
};

/// An invalid `from` means the first record, an invalid `to` the later of today and the last
/// record. Without any record both are today.
Stats computeStats(const StatsInput &input, const QDate &from = {}, const QDate &to = {});

/// The form of `midback stats --json`; see docs/data-format.md.
QJsonObject toJson(const Stats &stats);

} // namespace midback
