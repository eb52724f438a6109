#pragma once

#include "core/base/Result.h"
#include "core/progress/Consistency.h"
#include "core/progress/PainTrend.h"
#include "ui/charts/PainChartData.h"
#include "ui/progress/ProgressRange.h"

#include <QtCore/QObject>

#include <optional>

namespace midback {

class Clock;
class DataStore;

/// The numbers of the progress page. Reads everything there is once, because the score remembers
/// what lies before any range; changing the range reads nothing.
class ProgressModel : public QObject {
    Q_OBJECT

public:
    ProgressModel(DataStore &data, const Clock &clock, QObject *parent = nullptr);

    /// Reads the stores again. On an error the numbers stay as they were.
    Result<void> reload();

    /// Nothing was ever planned, done or logged.
    bool isEmpty() const { return !m_firstRecord.isValid(); }
    QDate today() const { return m_today; }

    void setRange(ProgressRange range);
    ProgressRange range() const { return m_range; }
    QDate from() const { return firstDayOf(m_range, m_today, m_firstRecord); }

    /// The range up to today.
    const ConsistencySpan &span() const { return m_span; }
    PainChartData painChart() const { return painChartData(m_trend, m_span); }
    /// Logged days of the range.
    QList<PainDay> painDays() const;
    /// The 7-day median that ends on `date`; nothing where the line has no point.
    std::optional<PainPoint> lineAt(const QDate &date) const;
    /// The end of the range against its beginning; for 7 days against the week before.
    std::optional<PainComparison> comparison() const;
    /// The last 7 days alone.
    std::optional<PainPoint> currentMedian() const { return m_trend.medianOf(m_today, 7); }

    /// The years that the heatmap can show, the latest first. Year 0 stands for the 53 weeks up to
    /// this one, which is what it shows until a calendar year is chosen.
    QList<int> heatmapYears() const;
    void setHeatmapYear(int year);
    int heatmapYear() const { return m_heatmapYear; }
    /// The days of the heatmap: weeks up to the end of the current one, or a calendar year.
    QList<ConsistencyDay> heatmapDays(int firstDayOfWeek) const;

Q_SIGNALS:
    /// Numbers, range or year have changed.
    void changed();

private:
    void recompute();

    DataStore &m_data;
    const Clock &m_clock;
    QDate m_today;
    QDate m_firstRecord;
    ProgressRange m_range = ProgressRange::SixWeeks;
    int m_heatmapYear = 0;
    Consistency m_consistency;
    PainTrend m_trend;
    ConsistencySpan m_span;
};

} // namespace midback
