#include "ui/charts/HeatmapLayout.h"

#include <algorithm>
#include <utility>

namespace midback {

namespace {

constexpr int minimumPitch = 8;
constexpr int maximumPitch = 20;
constexpr int ringRoom = 2;      ///< px after the last week, for the ring around today
constexpr int largeGapFrom = 12; ///< pitch from which cells stand 3 px or more apart, not 2

} // namespace

HeatmapLayout::HeatmapLayout(const QDate &first, const QDate &last, const Metrics &metrics)
    : m_first(first)
    , m_last(std::max(first, last))
    , m_metrics(metrics)
{
    m_start = m_first.addDays(-rowOf(m_first.dayOfWeek()));
    m_weeks = int(m_start.daysTo(m_last)) / 7 + 1;
    const int room = std::max(metrics.width - metrics.labelWidth - ringRoom, 0);
    const int weeks = std::max(m_weeks, 1);
    const int narrow = room / weeks;
    const int gap = narrow >= largeGapFrom ? 3 : 2;
    m_room = std::clamp(room + gap, weeks * minimumPitch, weeks * maximumPitch);
    m_pitch = (m_room + weeks / 2) / weeks;
    m_cell = m_room / weeks - gap;
}

int HeatmapLayout::rowOf(int weekday) const
{
    return (weekday - m_metrics.firstDayOfWeek + 7) % 7;
}

int HeatmapLayout::weekOf(const QDate &date) const
{
    return int(m_start.daysTo(date)) / 7;
}

int HeatmapLayout::offsetOf(int week) const
{
    return (week * m_room + m_weeks - 1) / m_weeks; // up: the last column ends with the width
}

int HeatmapLayout::columnLeft(int week) const
{
    const int left = m_metrics.labelWidth + offsetOf(week);
    return m_metrics.mirrored ? m_metrics.width - left - m_cell : left;
}

QRect HeatmapLayout::cellRect(const QDate &date) const
{
    const int top = m_metrics.labelHeight + rowOf(date.dayOfWeek()) * m_pitch;
    return QRect(columnLeft(weekOf(date)), top, m_cell, m_cell);
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
    int week = x * m_weeks / m_room;
    if (offsetOf(week) > x)
        --week;
    const QDate date = m_start.addDays(week * 7 + y / m_pitch);
    return contains(date) ? date : QDate();
}

QList<HeatmapLayout::MonthLabel> HeatmapLayout::monthLabels() const
{
    if (m_weeks == 0)
        return {};
    // Three cells and what is between them, unless somebody has measured the names.
    const int least = m_metrics.monthWidth > 0 ? m_metrics.monthWidth : 3 * m_cell + 4;
    struct Span {
        QDate month;
        int left;
        int right;
    };
    QList<Span> spans;
    QDate month(m_first.year(), m_first.month(), 1);
    for (; month.isValid() && month <= m_last; month = month.addMonths(1)) {
        const QDate begin = std::max(month, m_start);
        const QDate end = std::min(month.addMonths(1).addDays(-1), m_last);
        // The first week that lies in this month from its first row on.
        const int from = weekOf(begin) + (rowOf(begin.dayOfWeek()) > 0 ? 1 : 0);
        const int to = weekOf(end);
        const int right = to + 1 < m_weeks ? offsetOf(to + 1) : offsetOf(to) + m_cell;
        Span span{month, offsetOf(from), right};
        const bool newest = month.addMonths(1) > m_last;
        if (newest && to >= from && !spans.isEmpty() && span.right - span.left < least) {
            const int earlier = span.right - least;
            if (earlier - spans.last().left >= least) {
                spans.last().right = earlier;
                span.left = earlier;
            }
        }
        if (span.right - span.left >= least)
            spans.append(span);
    }
    QList<MonthLabel> labels;
    for (const Span &span : std::as_const(spans)) {
        const int left = m_metrics.labelWidth + span.left;
        const int width = span.right - span.left;
        labels.append({span.month, QRect(m_metrics.mirrored ? m_metrics.width - left - width : left,
                                         0, width, m_metrics.labelHeight)});
    }
    return labels;
}

QRect HeatmapLayout::weekdayRect(int weekday) const
{
    const int top = m_metrics.labelHeight + rowOf(weekday) * m_pitch;
    const int left = m_metrics.mirrored ? m_metrics.width - m_metrics.labelWidth : 0;
    return QRect(left, top, m_metrics.labelWidth, m_cell);
}

} // namespace midback
