#pragma once

#include "core/catalog/Terms.h"

#include <QtCore/QList>
#include <QtGui/QPolygonF>

namespace midback {

/// A person in a starting position as a few strokes, on a stage of 160 x 110 units whose ground is
/// at y = 100. Seen from the side, head to the left when lying.
struct PositionOutline {
    QPointF head;
    QPolygonF trunk;
    QList<QPolygonF> legs;
    QPolygonF arm;
    QList<QPolygonF> props; ///< chair, wall
};

PositionOutline outlineOf(Position position);

} // namespace midback
