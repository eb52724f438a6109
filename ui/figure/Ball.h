#pragma once

#include "ui/figure/Camera.h"

#include <QtGui/QPolygonF>
#include <QtGui/QQuaternion>
#include <QtGui/QVector3D>

#include <array>
#include <vector>

namespace midback {

/// An ellipsoid: the body is made of them. The axes are as long as its radii, in metres.
struct Ball {
    QVector3D centre;
    std::array<QVector3D, 3> axes;

    /// How far its surface reaches in a direction of length one, from its centre.
    float reach(const QVector3D &direction) const;
    /// The point of its surface that is farthest in a direction.
    QVector3D support(const QVector3D &direction) const;
};

Ball ball(const QVector3D &centre, float radius);
Ball ball(const QVector3D &centre, const QQuaternion &turn, const QVector3D &radii);

/// Metres between two bodies, each the convex hull of its balls; 0 where they meet.
float gapBetween(const std::vector<Ball> &a, const std::vector<Ball> &b);

/// The outline of a ball in the picture, as the points where it touches lines of fixed directions.
class BallOutline {
public:
    static constexpr int directions = 28;

    BallOutline() = default;
    BallOutline(const Ball &ball, const Camera &camera);

    const QPointF &point(int direction) const { return m_points[std::size_t(direction)]; }
    double reach(int direction) const { return m_reach[std::size_t(direction)]; }
    static const QPointF &direction(int index);

private:
    std::array<QPointF, directions> m_points;
    std::array<double, directions> m_reach{};
};

/// The convex outline of two balls and what lies between them, wider by `margin` pixels.
QPolygonF hull(const BallOutline &a, const BallOutline &b, double margin = 0);

} // namespace midback
