#pragma once

#include "ui/figure/Camera.h"
#include "ui/figure/FigureColours.h"
#include "ui/figure/FigureMotion.h"

#include <QtCore/QRectF>
#include <QtGui/QPainterPath>

#include <memory>
#include <vector>

class QPainter;

namespace midback {

/// What is painted beside the body.
struct FigureExtras {
    bool shadow = true;
    bool ghost = true; ///< where the movement started
    bool arrows = true;
    bool spine = true; ///< vertebrae and the warm band
};

/// Paints a figure at one moment as paths, without layers. Only a soft shadow on screen is a small
/// picture; a printed figure is all vectors. Keeps what does not change between frames.
class FigurePainter {
public:
    FigurePainter(std::shared_ptr<const FigureMotion> motion, const FigureColours &colours);

    const FigureMotion &motion() const { return *m_motion; }

    void setColours(const FigureColours &colours);
    /// Where the figure goes, all its postures within; in the painter's coordinates.
    void setFrame(const QRectF &frame);
    /// The other side, as in a mirror.
    void setMirrored(bool mirrored);
    /// Degrees that the person has turned the figure by.
    void setTurnedBy(float degrees);

    /// Does not paint the background. The painter is left as it was.
    void paint(QPainter &painter, const FigureMoment &moment, const FigureExtras &extras = {});

private:
    void fit();
    std::vector<QPolygonF> outlineOf(const Skeleton &skeleton) const;
    void paintGhost(QPainter &painter, const Skeleton &now);

    std::shared_ptr<const FigureMotion> m_motion;
    FigureColours m_colours;
    QRectF m_frame;
    bool m_mirrored = false;
    float m_turnedBy = 0;
    bool m_fitted = false;
    Camera m_camera;
    Skeleton m_start;
    QPainterPath m_ghost; ///< of the start, kept until the camera moves
};

} // namespace midback
