#pragma once

#include <QtCore/QPointF>
#include <QtGui/QVector3D>

namespace midback {

/// Where the figure is looked at from, with a slight perspective. A turn of 0 looks at a standing
/// figure's face; -90 shows its right side, so that it faces right. Degrees.
class Camera {
public:
    Camera() : Camera(0, 8) {}
    Camera(float turn, float height);

    /// Pixels a metre at the target, and where the target stands in the picture.
    void place(const QVector3D &target, float pixelsPerMetre, const QPointF &centre);
    /// Shows the other side: the picture is mirrored from left to right.
    void setMirrored(bool mirrored) { m_mirrored = mirrored; }

    float pixelsPerMetre() const { return m_pixelsPerMetre; }
    const QPointF &centre() const { return m_centre; }
    const QVector3D &target() const { return m_target; }
    const QVector3D &towardsViewer() const { return m_towards; }

    /// Metres in front of the target.
    float depth(const QVector3D &point) const
    {
        return QVector3D::dotProduct(point - m_target, m_towards);
    }
    /// Pixels a metre at the depth of a point.
    float scaleAt(const QVector3D &point) const;
    QPointF map(const QVector3D &point) const;
    /// A direction as pixels, with the scale of the point that it starts from.
    QPointF mapDirection(const QVector3D &direction, float scale) const;

private:
    QVector3D m_right;
    QVector3D m_up;
    QVector3D m_towards;
    QVector3D m_target{0, 0.5F, 0};
    QPointF m_centre;
    float m_pixelsPerMetre = 100;
    bool m_mirrored = false;
};

} // namespace midback
