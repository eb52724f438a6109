#pragma once

#include "ui/theme/Tokens.h"

#include <QtCore/QRectF>

class QIcon;
class QPainter;

namespace midback {

/// `share` of `over` on `under`, 0 to 1, as an opaque colour.
QColor mixed(const QColor &under, const QColor &over, double share);

/// The contrast ratio of WCAG 2.2, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// `rect` is the outside of the shape; the border of `width` is drawn inside it.
void drawRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                 const QColor &border = {}, double width = 1.0);

/// Keeps what is painted from here on within the shape that drawRounded() draws.
void clipRounded(QPainter &painter, const QRectF &rect, double radius);

/// The ring of keyboard focus, 2 px, drawn inside `rect`.
void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const QColor &colour);

/// A tick that fits a circle or box with its middle at `middle` and half its size `reach`.
void drawCheckMark(QPainter &painter, const QPointF &middle, double reach, const QColor &colour);

enum class Towards { Up, Down, Left, Right };
void drawChevron(QPainter &painter, const QPointF &middle, double reach, Towards towards,
                 const QColor &colour);

/// An icon of one colour, drawn in another.
void drawTinted(QPainter &painter, const QIcon &icon, const QRect &rect, const QColor &colour);

} // namespace midback
