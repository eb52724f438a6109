#pragma once

#include <QtCore/QRect>

class QPainter;
class QString;
class QStyleOptionViewItem;

namespace midback {

/// What a row of a list stands on, for delegates: soft when it is chosen, a hint of that under the
/// mouse, and the ring where the keyboard is. `row` is what of the item it fills.
void drawRowGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row);

/// A heading between the rows, such as a day: at the bottom of what it has.
void drawListHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text);

} // namespace midback
