#include "ui/figure/Camera.h"

#include <QtCore/QtMath>

#include <cmath>

namespace midback {

namespace {

/// Metres from eye to target: far enough for limbs to keep their proportions.
constexpr float eyeDistance = 6;

} // namespace

Camera::Camera(float turn, float height)
{
    const float azimuth = qDegreesToRadians(turn);
    const float elevation = qDegreesToRadians(height);
    m_towards = QVector3D(std::sin(azimuth) * std::cos(elevation), std::sin(elevation),
                          std::cos(azimuth) * std::cos(elevation));
    m_right = QVector3D(std::cos(azimuth), 0, -std::sin(azimuth));
    m_up = QVector3D::crossProduct(m_towards, m_right).normalized();
}

void Camera::place(const QVector3D &target, float pixelsPerMetre, const QPointF &centre)
{
    m_target = target;
    m_pixelsPerMetre = pixelsPerMetre;
    m_centre = centre;
}

float Camera::scaleAt(const QVector3D &point) const
{
    return eyeDistance / (eyeDistance - depth(point)) * m_pixelsPerMetre;
}

QPointF Camera::map(const QVector3D &point) const
{
    return m_centre + mapDirection(point - m_target, scaleAt(point));
}

QPointF Camera::mapDirection(const QVector3D &direction, float scale) const
{
    const double x = double(QVector3D::dotProduct(direction, m_right) * scale);
    return {m_mirrored ? -x : x, -double(QVector3D::dotProduct(direction, m_up) * scale)};
}

} // namespace midback
