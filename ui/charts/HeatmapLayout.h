#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QRect>

#include <optional>

namespace midback {

/// Where each day of a heatmap stands: one column a week, one row a weekday, below a row of month
/// names and beside a column of weekday names. Device-independent pixels; whole numbers, so that
/// cells are crisp; what the width has left over is in the gaps between the weeks. Mirrored for
/// right-to-left: the first week is then at the right.
class HeatmapLayout {
public:
    struct Metrics {
        int width = 0;       ///< of the whole drawing
        int labelWidth = 0;  ///< of the column of weekday names
        int labelHeight = 0; ///< of the row of month names
        int monthWidth = 0;  ///< of the longest of them; three weeks where it is 0
        int firstDayOfWeek = 1;
        bool mirrored = false;
    };

    HeatmapLayout() = default;
    /// Both days included. The cells are as large as the width allows, within limits.
    HeatmapLayout(const QDate &first, const QDate &last, const Metrics &metrics);

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    int weeks() const { return m_weeks; }
    bool mirrored() const { return m_metrics.mirrored; }
    int cellSize() const { return m_cell; }
    int height() const { return m_metrics.labelHeight + 6 * m_pitch + m_cell; }

    bool contains(const QDate &date) const { return date >= m_first && date <= m_last; }
    QRect cellRect(const QDate &date) const;
    /// The day whose cell, its gap included, holds `point`; an invalid date elsewhere.
    QDate dateAt(const QPoint &point) const;

    struct MonthLabel {
        QDate month; ///< its first day
        QRect rect;
    };
    /// Months that have room for a name above their first whole week; the last one may begin
    /// earlier, so that the newest month is named.
    QList<MonthLabel> monthLabels() const;
    /// Left of (mirrored: right of) the row, for weekday 1 Monday to 7 Sunday.
    QRect weekdayRect(int weekday) const;

private:
    int weekOf(const QDate &date) const;
    int rowOf(int weekday) const;
    int columnLeft(int week) const;
    int offsetOf(int week) const; ///< from the names of weekdays, in reading direction

    QDate m_first;
    QDate m_last;
    QDate m_start; ///< first day of the first week, on or before m_first
    Metrics m_metrics;
    int m_weeks = 0;
    int m_room = 0;  ///< of all weeks and one gap more
    int m_pitch = 0; ///< of the rows; of the columns on the average
    int m_cell = 0;
};

} // namespace midback
