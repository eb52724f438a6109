#pragma once

#include "core/catalog/Terms.h"
#include "ui/figure/FigureLibrary.h"

#include <QtCore/QRect>
#include <QtGui/QPixmap>

class QColor;
class QPainter;

namespace midback {

struct Tokens;

/// The figure of an exercise at the end of its movement, or its picture, on its panel, for
/// delegates that paint cards. Without either the starting position in outline. Kept as a picture
/// once it was painted.
void drawFigureStill(QPainter &painter, const QRect &rect, const FigureLook &look,
                     Position position, const Tokens &tokens, Qt::LayoutDirection direction);

/// A person's picture in the middle of a rounded panel of this size: whole, or filling the panel
/// where all but a little of it does.
QPixmap fittedPicture(const StillPicture &picture, const QSize &size, double scale, double radius,
                      const QColor &ground);

} // namespace midback
