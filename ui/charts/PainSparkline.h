#pragma once

#include "ui/charts/PainChartData.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace midback {

/// The pain chart as the Today page shows it: drawn by a painter, so that the start of the program
/// does not pay for Qt Charts (performance.md: 17 ms). Same plot, same words.
class PainSparkline : public QWidget {
    Q_OBJECT

public:
    explicit PainSparkline(QWidget *parent = nullptr);

    void setData(const PainChartData &data);
    const PainChartData &data() const { return m_data; }
    void setSummary(const QString &summary) { setAccessibleDescription(summary); }

    QSize sizeHint() const override { return {900, 150}; }
    QSize minimumSizeHint() const override { return {320, 140}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PainChartData m_data;
};

} // namespace midback
