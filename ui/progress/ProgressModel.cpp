#include "ui/progress/ProgressModel.h"

#include "core/base/Clock.h"
#include "core/data/DataStore.h"
#include "core/routine/RoutineStore.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SymptomStore.h"

#include <algorithm>

namespace midback {

namespace {

constexpr int heatmapWeeks = 53;

QDate earlier(const QDate &a, const QDate &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

} // namespace

ProgressModel::ProgressModel(DataStore &data, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_clock(clock)
    , m_today(clock.today())
    , m_consistency({}, {}, m_today)
    , m_trend({})
{
    recompute();
}

Result<void> ProgressModel::reload()
{
    const auto plans = m_data.plans().all();
    const auto sessions = m_data.sessions().summaries({}, {});
    const auto scores = m_data.symptoms().scores({}, {});
    if (!plans.ok())
        return plans.error();
    if (!sessions.ok())
        return sessions.error();
    if (!scores.ok())
        return scores.error();
    m_today = m_clock.today();
    m_consistency = Consistency(*plans, *sessions, m_today);
    m_trend = PainTrend(*scores);
    const QList<PainDay> &days = m_trend.days();
    m_firstRecord = earlier(m_consistency.firstDay(), days.isEmpty() ? QDate() : days.first().date);
    recompute();
    return {};
}

void ProgressModel::setRange(ProgressRange range)
{
    if (range == m_range)
        return;
    m_range = range;
    recompute();
}

void ProgressModel::setHeatmapYear(int year)
{
    if (year == m_heatmapYear || (year != 0 && !heatmapYears().contains(year)))
        return;
    m_heatmapYear = year;
    Q_EMIT changed();
}

void ProgressModel::recompute()
{
    m_span = m_consistency.span(from(), m_today);
    Q_EMIT changed();
}

QList<PainDay> ProgressModel::painDays() const
{
    QList<PainDay> result;
    for (const PainDay &day : m_trend.days()) {
        if (day.date >= from() && day.date <= m_today)
            result.append(day);
    }
    return result;
}

std::optional<PainPoint> ProgressModel::lineAt(const QDate &date) const
{
    const auto stretches = m_trend.line(date, date);
    if (stretches.isEmpty())
        return std::nullopt;
    return stretches.first().first();
}

std::optional<PainComparison> ProgressModel::comparison() const
{
    if (m_range != ProgressRange::Week)
        return m_trend.compare(from(), m_today);
    const auto now = m_trend.medianOf(m_today, PainTrend::windowDays);
    const auto before = m_trend.medianOf(from().addDays(-1), PainTrend::windowDays);
    const auto enough = [](const std::optional<PainPoint> &point) {
        return point && point->days >= PainTrend::leastDays;
    };
    if (!enough(now) || !enough(before))
        return std::nullopt;
    return PainComparison{painChange(before->median, now->median), *before, *now};
}

QList<int> ProgressModel::heatmapYears() const
{
    QList<int> years{0};
    if (isEmpty())
        return years;
    for (int year = m_today.year(); year >= std::min(m_firstRecord, m_today).year(); --year)
        years.append(year);
    return years;
}

QList<ConsistencyDay> ProgressModel::heatmapDays(int firstDayOfWeek) const
{
    if (m_heatmapYear != 0)
        return m_consistency.span(QDate(m_heatmapYear, 1, 1), QDate(m_heatmapYear, 12, 31)).days;
    const int intoWeek = (m_today.dayOfWeek() - firstDayOfWeek + 7) % 7;
    const QDate weekStart = m_today.addDays(-intoWeek);
    return m_consistency.span(weekStart.addDays(-7 * (heatmapWeeks - 1)), weekStart.addDays(6))
        .days;
}

} // namespace midback
