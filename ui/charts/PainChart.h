#pragma once

#include "ui/charts/PainChartData.h"

#include <QtWidgets/QWidget>

class QChart;

namespace midback {

class LabelledChartView;

/// Pain over time: a dot a logged day, the 7-day median as a line with gaps, the band that is fine
/// to exercise in, and a tick below each day with a session. The axis is always 0 to 10.
///
/// Only what one pixel column can show reaches Qt Charts. The chart takes no keyboard: its name
/// and description say what it shows, the numbers are in a table.
class PainChart : public QWidget {
    Q_OBJECT

public:
    explicit PainChart(QWidget *parent = nullptr);

    void setData(const PainChartData &data);
    const PainChartData &data() const { return m_data; }
    /// What the chart shows, in words, for assistive technology.
    void setSummary(const QString &summary) { setAccessibleDescription(summary); }

    /// Points handed to Qt Charts: never more than four a pixel column and series.
    int drawnPointCount() const { return m_drawnPoints; }
    /// The day at `x` px; invalid beside the plot.
    QDate dateAt(double x) const;

    QSize sizeHint() const override { return {900, 264}; }
    QSize minimumSizeHint() const override { return {320, 224}; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    bool mirrored() const { return layoutDirection() == Qt::RightToLeft; }

    PainChartData m_data;
    QChart *m_chart;
    LabelledChartView *m_view;
    int m_drawnPoints = 0;
};

} // namespace midback
