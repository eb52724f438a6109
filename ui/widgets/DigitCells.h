#pragma once

#include <QtCore/QPointF>
#include <QtCore/QString>

class QPainter;

namespace midback {

/// Draws a time or count around `middle` in the painter's font and pen with every digit in a cell
/// of the same width, so that nothing moves while it counts. (Qt has no tabular figures
/// before 6.7.)
void drawDigitCells(QPainter &painter, const QPointF &middle, const QString &text);

} // namespace midback
