#include "core/progress/PainTrend.h"

#include "core/progress/Median.h"
#include "core/symptoms/SymptomStore.h"

#include <algorithm>
#include <map>

namespace midback {

namespace {

bool tellsOfTheDay(PainPhase phase)
{
    return phase != PainPhase::Peak && phase != PainPhase::WeekAverage;
}

PainPoint pointOf(const QDate &date, const QList<double> &scores)
{
    return {date, median(scores), quantile(scores, 0.25), quantile(scores, 0.75),
            int(scores.size())};
}

} // namespace

PainTrend::PainTrend(const QList<PainScore> &scores)
{
    std::map<QDate, QList<double>> byDay;
    for (const PainScore &score : scores) {
        if (score.date.isValid() && tellsOfTheDay(score.phase))
            byDay[score.date].append(score.pain);
    }
    for (const auto &[date, values] : byDay) {
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        m_days.append({date, median(values), int(*low), int(*high), int(values.size())});
    }
    for (const PainDay &day : m_days) {
        const auto point = medianOf(day.date, windowDays);
        if (point && point->days >= leastDays)
            m_points.append(*point);
    }
}

std::optional<PainPoint> PainTrend::medianOf(const QDate &last, int window) const
{
    const QDate first = last.addDays(1 - window);
    auto it =
        std::lower_bound(m_days.begin(), m_days.end(), first,
                         [](const PainDay &day, const QDate &date) { return day.date < date; });
    QList<double> scores;
    for (; it != m_days.end() && it->date <= last; ++it)
        scores.append(it->score);
    if (scores.isEmpty())
        return std::nullopt;
    return pointOf(last, scores);
}

QList<QList<PainPoint>> PainTrend::line(const QDate &from, const QDate &to) const
{
    QList<QList<PainPoint>> stretches;
    for (const PainPoint &point : m_points) {
        if (point.date < from || point.date > to)
            continue;
        if (stretches.isEmpty() ||
            stretches.last().last().date.daysTo(point.date) > breakAfterDays) {
            stretches.append(QList<PainPoint>());
        }
        stretches.last().append(point);
    }
    return stretches;
}

std::optional<PainComparison> PainTrend::compare(const QDate &from, const QDate &to) const
{
    const PainPoint *first = nullptr;
    const PainPoint *last = nullptr;
    for (const PainPoint &point : m_points) {
        if (point.date < from.addDays(windowDays - 1) || point.date > to)
            continue;
        if (!first)
            first = &point;
        last = &point;
    }
    if (!first || first->date.daysTo(last->date) < windowDays)
        return std::nullopt;
    return PainComparison{painChange(first->median, last->median), *first, *last};
}

} // namespace midback
