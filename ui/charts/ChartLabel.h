#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>

namespace midback {

/// A text of a chart: at an axis, or inside the plot.
struct ChartLabel {
    QRectF rect; ///< px
    Qt::Alignment alignment;
    QString text;
};

} // namespace midback
