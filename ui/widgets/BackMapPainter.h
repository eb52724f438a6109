#pragma once

#include "ui/theme/Tokens.h"
#include "ui/widgets/BackMap.h"

#include <QtGui/QPainterPath>

namespace midback {

/// Where the parts of the drawing are in a widget of a given size.
class BackMapGeometry {
public:
    explicit BackMapGeometry(const QSize &size);

    QRectF placeRect(BackPlace place) const;
    QPainterPath body() const;
    QPainterPath shoulderBlades() const;
    double middleX() const { return m_middle; }
    double rowHeight() const { return m_row; }
    double top() const { return m_top; }
    /// From the middle to the outside of an arm.
    double bodyReach() const;
    /// Half the width of the trunk at the height of a vertebra.
    double reach(int level) const;

private:
    QPointF at(double x, double y) const;

    double m_middle;
    double m_top; ///< upper edge of T1
    double m_row;
    double m_width; ///< half the width of the trunk at its widest
};

class BackMapPainter {
public:
    BackMapPainter(QPainter &painter, const BackMap &map);

    void drawBody();
    void drawPlace(BackPlace place, bool picked, bool hovered);
    void drawShoulderBlades();
    void drawSpine();
    void drawLabels();
    void drawFocus(BackPlace place);

private:
    QPainter &m_painter;
    const BackMap &m_map;
    BackMapGeometry m_geometry;
    const Tokens &m_tokens;
};

} // namespace midback
