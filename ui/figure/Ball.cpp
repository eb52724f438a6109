#include "ui/figure/Ball.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace midback {

namespace {

std::array<QPointF, BallOutline::directions> allDirections()
{
    std::array<QPointF, BallOutline::directions> all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double angle = 2 * std::numbers::pi * double(i) / double(all.size());
        all[i] = {std::cos(angle), std::sin(angle)};
    }
    return all;
}

} // namespace

float Ball::reach(const QVector3D &direction) const
{
    float sum = 0;
    for (const QVector3D &axis : axes) {
        const float along = QVector3D::dotProduct(axis, direction);
        sum += along * along;
    }
    return std::sqrt(sum);
}

QVector3D Ball::support(const QVector3D &direction) const
{
    QVector3D point;
    for (const QVector3D &axis : axes)
        point += axis * QVector3D::dotProduct(axis, direction);
    const float length = reach(direction);
    return length > 0 ? centre + point / length : centre;
}

float gapBetween(const std::vector<Ball> &a, const std::vector<Ball> &b)
{
    const auto farthest = [](const std::vector<Ball> &balls, const QVector3D &direction) {
        QVector3D best;
        float most = -1e9F;
        for (const Ball &ball : balls) {
            const QVector3D point = ball.support(direction);
            if (const float along = QVector3D::dotProduct(point, direction); along > most) {
                most = along;
                best = point;
            }
        }
        return best;
    };
    // Gilbert (1966): step by step nearer to the origin within the set of all ways from a to b.
    QVector3D way = b.front().centre - a.front().centre;
    for (int step = 0; step < 60; ++step) {
        const QVector3D next = farthest(b, -way) - farthest(a, way);
        const QVector3D back = next - way;
        if (way.length() < 1e-4F || back.lengthSquared() < 1e-10F)
            break;
        way +=
            back * std::clamp(-QVector3D::dotProduct(way, back) / back.lengthSquared(), 0.0F, 1.0F);
    }
    return way.length();
}

Ball ball(const QVector3D &centre, float radius)
{
    return {centre, {QVector3D(radius, 0, 0), QVector3D(0, radius, 0), QVector3D(0, 0, radius)}};
}

Ball ball(const QVector3D &centre, const QQuaternion &turn, const QVector3D &radii)
{
    return {centre,
            {turn.rotatedVector({radii.x(), 0, 0}), turn.rotatedVector({0, radii.y(), 0}),
             turn.rotatedVector({0, 0, radii.z()})}};
}

const QPointF &BallOutline::direction(int index)
{
    static const auto all = allDirections();
    return all[std::size_t(index)];
}

BallOutline::BallOutline(const Ball &ball, const Camera &camera)
{
    const float scale = camera.scaleAt(ball.centre);
    const QPointF centre = camera.map(ball.centre);
    std::array<QPointF, 3> axes;
    for (std::size_t i = 0; i < axes.size(); ++i)
        axes[i] = camera.mapDirection(ball.axes[i], scale);
    for (int i = 0; i < directions; ++i) {
        const QPointF &n = direction(i);
        double sum = 0;
        QPointF touch;
        for (const QPointF &axis : axes) {
            const double along = QPointF::dotProduct(axis, n);
            sum += along * along;
            touch += axis * along;
        }
        const double reach = std::sqrt(sum) + 1e-9;
        m_reach[std::size_t(i)] = QPointF::dotProduct(centre, n) + reach;
        m_points[std::size_t(i)] = centre + touch / reach;
    }
}

QPolygonF hull(const BallOutline &a, const BallOutline &b, double margin)
{
    QPolygonF outline(BallOutline::directions);
    for (int i = 0; i < BallOutline::directions; ++i) {
        const QPointF &point = a.reach(i) >= b.reach(i) ? a.point(i) : b.point(i);
        outline[i] = point + BallOutline::direction(i) * margin;
    }
    return outline;
}

} // namespace midback
