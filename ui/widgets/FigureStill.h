#pragma once

#include "core/catalog/Terms.h"
#include "ui/figure/FigureMotion.h"

#include <QtCore/QRect>

class QPainter;

namespace midback {

struct Tokens;

/// The figure of an exercise at the end of its movement, on its panel, for delegates that paint
/// cards. Without a figure the starting position in outline. Kept as a picture once it was painted.
void drawFigureStill(QPainter &painter, const QRect &rect, const FigureMotion *figure,
                     Position position, const Tokens &tokens, Qt::LayoutDirection direction);

} // namespace midback
