#include "ui/widgets/DigitCells.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace midback {

void drawDigitCells(QPainter &painter, const QPointF &middle, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    double cell = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        cell = std::max(cell, metrics.horizontalAdvance(QChar(digit)));
    const auto widthOf = [&](QChar c) { return c.isDigit() ? cell : metrics.horizontalAdvance(c); };
    double total = 0;
    for (const QChar c : text)
        total += widthOf(c);
    // Digits have no descenders: centred by the height of a capital, not of the line.
    const double baseline = middle.y() + metrics.capHeight() / 2;
    double x = middle.x() - total / 2;
    for (const QChar c : text) {
        const double width = widthOf(c);
        painter.drawText(QPointF(x + (width - metrics.horizontalAdvance(c)) / 2, baseline),
                         QString(c));
        x += width;
    }
}

} // namespace midback
