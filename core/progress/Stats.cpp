#include "core/progress/Stats.h"

#include "core/progress/PainTrend.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SymptomStore.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>

namespace midback {

namespace {

int roundedMinutes(int seconds)
{
    return (seconds + 30) / 60;
}

/// First and last day of anything recorded, today when there is nothing.
std::pair<QDate, QDate> wholeSpan(const StatsInput &input, const Consistency &consistency)
{
    QDate first = consistency.firstDay();
    QDate last = input.today;
    const auto widen = [&](const QDate &date) {
        if (!date.isValid())
            return;
        first = first.isValid() ? std::min(first, date) : date;
        last = std::max(last, date);
    };
    for (const SessionSummary &session : input.sessions)
        widen(session.date);
    for (const PainScore &score : input.scores)
        widen(score.date);
    return {first.isValid() ? std::min(first, last) : last, last};
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray weeksToJson(const ConsistencySpan &span)
{
    QJsonArray weeks;
    for (const ConsistencyWeek &week : byWeek(span)) {
        weeks.append(QJsonObject{{QStringLiteral("week_of"), week.monday.toString(Qt::ISODate)},
                                 {QStringLiteral("days_planned"), week.span.daysPlanned},
                                 {QStringLiteral("days_done"), week.span.daysDone},
                                 {QStringLiteral("days_extra"), week.span.daysExtra},
                                 {QStringLiteral("sessions"), week.span.sessions},
                                 {QStringLiteral("minutes"), roundedMinutes(week.span.seconds)}});
    }
    return weeks;
}

} // namespace

int Stats::minutes() const
{
    return roundedMinutes(consistency.seconds);
}

Stats computeStats(const StatsInput &input, const QDate &from, const QDate &to)
{
    const Consistency consistency(input.plans, input.sessions, input.today);
    const auto [first, last] = wholeSpan(input, consistency);
    Stats stats;
    stats.from = from.isValid() ? from : first;
    stats.to = to.isValid() ? to : last;
    stats.consistency = consistency.span(stats.from, stats.to);
    const auto within = [&](const QDate &date) { return date >= stats.from && date <= stats.to; };
    for (const SessionSummary &session : input.sessions) {
        if (countsAsDone(session) && within(session.date))
            stats.exercises += session.exercisesDone;
    }
    stats.entries = int(std::count_if(input.scores.begin(), input.scores.end(),
                                      [&](const PainScore &one) { return within(one.date); }));
    const PainTrend trend(input.scores);
    if (const auto week = trend.medianOf(stats.to, 7)) {
        stats.painMedian7 = week->median;
        stats.painDays7 = week->days;
    }
    if (const auto month = trend.medianOf(stats.to, 28)) {
        stats.painMedian28 = month->median;
        stats.painDays28 = month->days;
    }
    return stats;
}

QJsonObject toJson(const Stats &stats)
{
    const ConsistencySpan &span = stats.consistency;
    return {{QStringLiteral("from"), stats.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), stats.to.toString(Qt::ISODate)},
            {QStringLiteral("days_planned"), span.daysPlanned},
            {QStringLiteral("days_done"), span.daysDone},
            {QStringLiteral("days_missed"), span.daysMissed},
            {QStringLiteral("days_extra"), span.daysExtra},
            {QStringLiteral("days_open"), span.daysOpen},
            {QStringLiteral("sessions"), span.sessions},
            {QStringLiteral("exercises"), stats.exercises},
            {QStringLiteral("minutes"), stats.minutes()},
            {QStringLiteral("consistency_score"), std::round(span.score * 10000) / 10000},
            {QStringLiteral("entries"), stats.entries},
            {QStringLiteral("pain_median_7d"), orNull(stats.painMedian7)},
            {QStringLiteral("pain_median_28d"), orNull(stats.painMedian28)},
            {QStringLiteral("pain_days_7d"), stats.painDays7},
            {QStringLiteral("pain_days_28d"), stats.painDays28},
            {QStringLiteral("weeks"), weeksToJson(span)}};
}

} // namespace midback
