#pragma once

#include "ui/charts/ChartLabel.h"

#include <QtCharts/QChartView>

namespace midback {

/// A chart view that draws its own axis texts: Qt Charts formats dates in English only and does
/// not mirror. Takes neither keyboard nor mouse, so the page scrolls over it.
class LabelledChartView : public QChartView {
    Q_OBJECT

public:
    explicit LabelledChartView(QChart *chart, QWidget *parent = nullptr);

    void setLabels(const QList<ChartLabel> &labels, const QFont &font, const QColor &colour);
    const QList<ChartLabel> &labels() const { return m_labels; }

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QList<ChartLabel> m_labels;
    QFont m_font;
    QColor m_colour;
};

} // namespace midback
