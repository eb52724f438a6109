#include "ui/charts/HeatmapLayout.h"

#include <algorithm>

namespace midback {

namespace {

constexpr int minimumPitch = 8;
constexpr int maximumPitch = 20;
constexpr int largeGapFrom = 12;     ///< pitch from which cells stand 3 px apart rather than 2
constexpr int monthWidthInWeeks = 3; ///< the least a month's name needs

} // namespace

HeatmapLayout::HeatmapLayout(const QDate &first, const QDate &last, const Metrics &metrics)
    : m_first(first)
    , m_last(std::max(first, last))
    , m_metrics(metrics)
{
    m_start = m_first.addDays(-rowOf(m_first.dayOfWeek()));
    m_weeks = int(m_start.daysTo(m_last)) / 7 + 1;
    const int room = std::max(metrics.width - metrics.labelWidth, 0);
    m_pitch = std::clamp(room / std::max(m_weeks, 1), minimumPitch, maximumPitch);
    m_gap = m_pitch >= largeGapFrom ? 3 : 2;
}

int HeatmapLayout::rowOf(int weekday) const
{
    return (weekday - m_metrics.firstDayOfWeek + 7) % 7;
}

int HeatmapLayout::weekOf(const QDate &date) const
{
    return int(m_start.daysTo(date)) / 7;
}

int HeatmapLayout::columnLeft(int week) const
{
    const int left = m_metrics.labelWidth + week * m_pitch;
    return m_metrics.mirrored ? m_metrics.width - left - cellSize() : left;
}

QRect HeatmapLayout::cellRect(const QDate &date) const
{
    const int top = m_metrics.labelHeight + rowOf(date.dayOfWeek()) * m_pitch;
    return QRect(columnLeft(weekOf(date)), top, cellSize(), cellSize());
}

QDate HeatmapLayout::dateAt(const QPoint &point) const
{
    if (m_pitch == 0)
        return {};
    const int x =
        (m_metrics.mirrored ? m_metrics.width - 1 - point.x() : point.x()) - m_metrics.labelWidth;
    const int y = point.y() - m_metrics.labelHeight;
    if (x < 0 || y < 0 || y >= 7 * m_pitch)
        return {};
    const QDate date = m_start.addDays((x / m_pitch) * 7 + y / m_pitch);
    return contains(date) ? date : QDate();
}

QList<HeatmapLayout::MonthLabel> HeatmapLayout::monthLabels() const
{
    QList<MonthLabel> labels;
    QDate month(m_first.year(), m_first.month(), 1);
    for (; month.isValid() && month <= m_last; month = month.addMonths(1)) {
        const QDate begin = std::max(month, m_start);
        const QDate end = std::min(month.addMonths(1).addDays(-1), m_last);
        // The first week that lies in this month from its first row on.
        const int from = weekOf(begin) + (rowOf(begin.dayOfWeek()) > 0 ? 1 : 0);
        const int to = weekOf(end);
        if (to - from + 1 < monthWidthInWeeks)
            continue;
        const int width = (to - from + 1) * m_pitch;
        const int left = columnLeft(from);
        const QRect rect(m_metrics.mirrored ? left + cellSize() - width : left, 0, width,
                         m_metrics.labelHeight);
        labels.append({month, rect});
    }
    return labels;
}

QRect HeatmapLayout::weekdayRect(int weekday) const
{
    const int top = m_metrics.labelHeight + rowOf(weekday) * m_pitch;
    const int left = m_metrics.mirrored ? m_metrics.width - m_metrics.labelWidth : 0;
    return QRect(left, top, m_metrics.labelWidth, cellSize());
}

} // namespace midback
