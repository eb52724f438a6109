#include "ui/widgets/BackMapPainter.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Type.h"

#include <QtGui/QPainter>

namespace midback {

namespace {

constexpr double labelWidth = 30;  // "T12" at the side
constexpr double headRoom = 2.7;   // rows above T1: neck and the words "Left", "Right"
constexpr double footRoom = 1.5;   // rows below T12: the waist
constexpr double spineShare = 0.2; // of half the trunk
constexpr double armReach = 1.36;  // the arms, in half trunks

} // namespace

BackMapGeometry::BackMapGeometry(const QSize &size)
    : m_middle(size.width() / 2.0)
    , m_row(size.height() / (BackMap::levels + headRoom + footRoom))
{
    m_top = m_row * headRoom;
    m_width = std::min((size.width() / 2.0 - labelWidth) / armReach, m_row * 5.2);
}

double BackMapGeometry::bodyReach() const
{
    return m_width * armReach;
}

double BackMapGeometry::reach(int level) const
{
    // Follows the outline of body(): widest at the shoulder blades, narrowing to the waist.
    static constexpr double shape[BackMap::levels] = {0.80, 0.84, 0.86, 0.86, 0.85, 0.83,
                                                      0.81, 0.78, 0.75, 0.72, 0.70, 0.69};
    return m_width * shape[level - 1];
}

QRectF BackMapGeometry::placeRect(BackPlace place) const
{
    const double y = m_top + (place.vertebra - 1) * m_row;
    const double spine = m_width * spineShare;
    const double outer = reach(place.vertebra);
    QRectF rect(m_middle - spine, y, 2 * spine, m_row);
    if (place.side == BackSide::Left)
        rect = QRectF(m_middle - outer, y, outer - spine, m_row);
    else if (place.side == BackSide::Right)
        rect = QRectF(m_middle + spine, y, outer - spine, m_row);
    return rect.adjusted(1, 1, -1, -1);
}

QPointF BackMapGeometry::at(double x, double y) const
{
    return {m_middle + x * m_width, m_top + y * m_row};
}

QPainterPath BackMapGeometry::body() const
{
    // One side from the neck to the waist, then the same mirrored. Units: half widths and rows.
    QPainterPath path;
    for (const double side : {-1.0, 1.0}) {
        QPainterPath half(at(0, -2.5));
        half.lineTo(at(side * 0.26, -2.5));
        half.cubicTo(at(side * 0.26, -1.3), at(side * 0.40, -1.0), at(side * 0.72, -0.7));
        half.cubicTo(at(side * 1.10, -0.4), at(side * 1.26, 0.2), at(side * 1.30, 1.6));
        half.cubicTo(at(side * 1.34, 3.2), at(side * 1.34, 5.0), at(side * 1.33, 6.6));
        half.lineTo(at(side * 1.09, 6.6));
        half.cubicTo(at(side * 1.08, 5.2), at(side * 1.06, 4.2), at(side * 0.99, 3.4));
        half.cubicTo(at(side * 0.97, 6.6), at(side * 0.80, 9.0), at(side * 0.79, 11.6));
        half.cubicTo(at(side * 0.79, 12.6), at(side * 0.83, 13.0), at(side * 0.86, 13.4));
        half.lineTo(at(0, 13.4));
        half.closeSubpath();
        path = path.united(half);
    }
    return path.simplified();
}

QPainterPath BackMapGeometry::shoulderBlades() const
{
    QPainterPath path;
    for (const double side : {-1.0, 1.0}) {
        path.moveTo(at(side * 0.34, 1.3));
        path.cubicTo(at(side * 0.55, 1.0), at(side * 0.80, 0.8), at(side * 0.92, 1.2));
        path.cubicTo(at(side * 0.90, 3.2), at(side * 0.66, 5.6), at(side * 0.50, 6.8));
        path.cubicTo(at(side * 0.38, 6.4), at(side * 0.32, 3.2), at(side * 0.34, 1.3));
        path.closeSubpath();
    }
    return path;
}

BackMapPainter::BackMapPainter(QPainter &painter, const BackMap &map)
    : m_painter(painter)
    , m_map(map)
    , m_geometry(map.size())
    , m_tokens(tokensOf(map))
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void BackMapPainter::drawBody()
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.figureBackground);
    m_painter.drawPath(m_geometry.body());
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_tokens.cardBorder, 1.5));
    m_painter.drawPath(m_geometry.body());
}

void BackMapPainter::drawPlace(BackPlace place, bool picked, bool hovered)
{
    const QRectF rect = m_geometry.placeRect(place);
    const Tokens &t = m_tokens;
    if (picked) {
        drawRounded(m_painter, rect, 5, t.warm);
        if (place.side != BackSide::Middle)
            drawCheckMark(m_painter, rect.center(), 11, t.surface);
        return;
    }
    drawRounded(m_painter, rect, 5,
                hovered ? t.warmSoft : mixed(t.surface, t.figureBackground, 0.35),
                hovered ? t.warm : t.controlBorder);
}

void BackMapPainter::drawShoulderBlades()
{
    // The shoulder blades help to find the height; faint, because they lie over the places.
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(mixed(m_tokens.surface, m_tokens.textSecondary, 0.35), 1.5, Qt::DotLine,
                          Qt::RoundCap));
    m_painter.drawPath(m_geometry.shoulderBlades());
}

void BackMapPainter::drawSpine()
{
    const QList<BackPlace> picked = m_map.places();
    for (int level = 1; level <= BackMap::levels; ++level) {
        const BackPlace place{level, BackSide::Middle};
        const QRectF rect = m_geometry.placeRect(place);
        const double width = std::min(rect.width() * 0.5, 16.0);
        const double height = std::min(rect.height() * 0.42, 9.0);
        const QRectF bone(rect.center() - QPointF(width / 2, height / 2), QSizeF(width, height));
        drawRounded(m_painter, bone, height / 2,
                    picked.contains(place) ? m_tokens.surface
                                           : mixed(m_tokens.surface, m_tokens.textSecondary, 0.55));
    }
}

void BackMapPainter::drawLabels()
{
    m_painter.setFont(typeFont(TypeRole::Caption, m_map.font()));
    m_painter.setPen(m_tokens.textSecondary);
    const double left = m_geometry.middleX() - m_geometry.bodyReach() - labelWidth;
    for (int level = 1; level <= BackMap::levels; ++level) {
        const QRectF row = m_geometry.placeRect({level, BackSide::Left});
        m_painter.drawText(QRectF(left, row.y(), labelWidth - 8, row.height()),
                           Qt::AlignRight | Qt::AlignVCenter, BackMap::tr("T%1").arg(level));
    }
    const double y = m_geometry.top() - m_geometry.rowHeight() * 2.4;
    const double height = m_painter.fontMetrics().height();
    const double side = m_geometry.bodyReach() * 0.62;
    const QRectF leftWord(m_geometry.middleX() - side - 60, y, 120, height);
    m_painter.drawText(leftWord, Qt::AlignCenter, BackMap::tr("Left"));
    m_painter.drawText(leftWord.translated(2 * side, 0), Qt::AlignCenter, BackMap::tr("Right"));
}

void BackMapPainter::drawFocus(BackPlace place)
{
    drawFocusRing(m_painter, m_geometry.placeRect(place).adjusted(-2, -2, 2, 2), 7, m_tokens.focus);
}

} // namespace midback
