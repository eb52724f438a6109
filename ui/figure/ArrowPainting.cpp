#include "ui/figure/ArrowPainting.h"

#include "ui/figure/BodyPoints.h"

#include <QtCore/QLineF>
#include <QtCore/QtMath>
#include <QtGui/QLinearGradient>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace midback {

namespace {

constexpr double longest = 0.42; ///< metres of a path that are shown: arrows stay short

/// The way of a point to the arrow's posture, its last stretch.
QPolygonF pathPoints(const Camera &camera, const FigureMotion &motion, const FigureArrow &arrow)
{
    constexpr int steps = 28;
    QPolygonF way;
    for (const FigureMoment::Leg leg : {FigureMoment::Leg::Out, FigureMoment::Leg::Back}) {
        for (int i = 0; i <= steps; ++i) {
            const FigureMoment at{leg, double(i) / steps};
            if (motion.poseNameAt(at) != arrow.pose) {
                if (!way.isEmpty())
                    break;
                continue;
            }
            if (const auto point = bodyPoint(motion.skeletonAt(at), arrow.point)) {
                const QPointF mapped = camera.map(*point + arrow.offset);
                if (way.isEmpty() || QLineF(way.last(), mapped).length() > 2)
                    way << mapped;
            }
        }
        if (!way.isEmpty())
            break;
    }
    const double room = longest * double(camera.pixelsPerMetre());
    double length = 0;
    for (qsizetype i = way.size() - 1; i > 0; --i) {
        length += QLineF(way[i], way[i - 1]).length();
        if (length > room)
            return way.mid(i);
    }
    return way;
}

QPolygonF arrowPoints(const Camera &camera, const FigureMotion &motion, const FigureArrow &arrow,
                      const Skeleton &skeleton)
{
    if (arrow.kind == ArrowKind::Path)
        return pathPoints(camera, motion, arrow);
    const QVector3D from = bodyPoint(skeleton, arrow.point).value_or(QVector3D()) + arrow.offset;
    QPolygonF points;
    if (arrow.kind == ArrowKind::Line) {
        for (int i = 0; i <= 8; ++i)
            points << camera.map(from + arrow.by * (float(i) / 8));
        return points;
    }
    // A ring around the axis; its angles count from the figure's front for an upright axis.
    const QVector3D axis = arrow.axis.normalized();
    QVector3D zero = std::abs(axis.z()) > 0.9F ? QVector3D(1, 0, 0) : QVector3D(0, 0, 1);
    zero = (zero - axis * QVector3D::dotProduct(zero, axis)).normalized();
    const QVector3D quarter = QVector3D::crossProduct(axis, zero);
    for (int i = 0; i <= 24; ++i) {
        const float angle = qDegreesToRadians(arrow.from + (arrow.to - arrow.from) * float(i) / 24);
        points << camera.map(from +
                             (zero * std::cos(angle) + quarter * std::sin(angle)) * arrow.radius);
    }
    return points;
}

void paintArrow(const PaintSetting &setting, const QPolygonF &points)
{
    if (points.size() < 3)
        return;
    const double width = std::max(1.6, double(setting.camera.pixelsPerMetre()) * 0.0135);
    const QPointF tip = points.last();
    QLineF last(points[std::max<qsizetype>(points.size() - 4, 0)], tip);
    if (last.length() < 0.5)
        return;
    const QPointF along = QPointF(last.dx(), last.dy()) / last.length();
    const QPointF across(-along.y(), along.x());
    const QPointF head = tip + along * width * 1.4;
    const QPolygonF headShape{head, head - along * width * 3.6 + across * width * 2.0,
                              head - along * width * 2.7,
                              head - along * width * 3.6 - across * width * 2.0};
    QPainterPath shaft(points.first());
    for (qsizetype i = 1; i < points.size(); ++i)
        shaft.lineTo(points[i]);

    QPainter &painter = setting.painter;
    const auto stroke = [&](const QBrush &brush, double w) {
        painter.setPen(QPen(brush, w, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shaft);
    };
    const auto fillHead = [&](const QColor &colour, double w) {
        painter.setPen(QPen(colour, w, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(colour);
        painter.drawPolygon(headShape);
    };
    QColor halo = setting.colours.background;
    halo.setAlphaF(setting.colours.dark ? 0.6F : 0.85F);
    stroke(halo, width * 1.9);
    fillHead(halo, width * 0.9);
    QLinearGradient fade(points.first(), tip);
    QColor faint = setting.colours.arrow;
    faint.setAlphaF(0.2F);
    fade.setColorAt(0, faint);
    fade.setColorAt(0.55, setting.colours.arrow);
    stroke(fade, width);
    fillHead(setting.colours.arrow, 1);
    painter.setPen(Qt::NoPen);
}

} // namespace

void paintArrows(const PaintSetting &setting, const FigureMotion &motion,
                 const FigureMoment &moment, const Skeleton &skeleton)
{
    const QString pose = motion.poseNameAt(moment);
    for (const FigureArrow &arrow : motion.figure().arrows) {
        if (arrow.pose == pose)
            paintArrow(setting, arrowPoints(setting.camera, motion, arrow, skeleton));
    }
}

QPolygonF allArrowPoints(const Camera &camera, const FigureMotion &motion)
{
    QPolygonF points;
    for (const FigureMoment &moment : motion.keyMoments()) {
        const QString pose = motion.poseNameAt(moment);
        for (const FigureArrow &arrow : motion.figure().arrows) {
            if (arrow.pose == pose)
                points += arrowPoints(camera, motion, arrow, motion.skeletonAt(moment));
        }
    }
    return points;
}

} // namespace midback
