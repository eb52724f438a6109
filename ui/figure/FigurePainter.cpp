#include "ui/figure/FigurePainter.h"

#include "ui/figure/ArrowPainting.h"
#include "ui/figure/BodyPainting.h"
#include "ui/figure/BodyPoints.h"
#include "ui/figure/PropPainting.h"
#include "ui/figure/ShadowPainting.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace midback {

namespace {

constexpr double ghostShare = 0.20; ///< at most this much of the ghost's colour over the background

/// How far a posture is from another one, in metres.
float difference(const Skeleton &a, const Skeleton &b)
{
    float sum = (a.spine[body::t7] - b.spine[body::t7]).length() * 2 + (a.head - b.head).length();
    for (const Side side : bothSides) {
        sum += (a.arm[side].fingertip - b.arm[side].fingertip).length();
        sum += (a.leg[side].toe - b.leg[side].toe).length();
    }
    return sum;
}

} // namespace

FigurePainter::FigurePainter(std::shared_ptr<const FigureMotion> motion,
                             const FigureColours &colours)
    : m_motion(std::move(motion))
    , m_colours(colours)
    , m_start(m_motion->skeletonAt({}))
{
}

void FigurePainter::setColours(const FigureColours &colours)
{
    m_colours = colours;
}

void FigurePainter::setFrame(const QRectF &frame)
{
    m_fitted = m_fitted && frame == m_frame;
    m_frame = frame;
}

void FigurePainter::setMirrored(bool mirrored)
{
    m_fitted = m_fitted && mirrored == m_mirrored;
    m_mirrored = mirrored;
}

void FigurePainter::setTurnedBy(float degrees)
{
    m_fitted = m_fitted && degrees == m_turnedBy;
    m_turnedBy = degrees;
}

std::vector<QPolygonF> FigurePainter::outlineOf(const Skeleton &skeleton) const
{
    std::vector<QPolygonF> outlines;
    for (const BodyPart &part : bodyAround(skeleton, m_camera.towardsViewer())) {
        for (const Piece &piece : part.pieces)
            outlines.push_back(
                hull(BallOutline(piece.from, m_camera), BallOutline(piece.to, m_camera)));
    }
    return outlines;
}

/// Everything that is ever shown fits; what is large and plain (walls, mats) may be cut.
void FigurePainter::fit()
{
    const Figure &figure = m_motion->figure();
    m_camera = Camera(figure.turn + m_turnedBy, figure.height);
    m_camera.setMirrored(m_mirrored);
    m_camera.place({0, 0.5F, 0}, 100, {});
    QRectF bounds;
    const auto include = [&](const QRectF &rect) {
        bounds = bounds.isNull() ? rect : bounds.united(rect);
    };
    for (const FigureMoment &moment : m_motion->keyMoments()) {
        const Skeleton skeleton = m_motion->skeletonAt(moment);
        for (const QPolygonF &outline : outlineOf(skeleton))
            include(outline.boundingRect());
        for (const Prop &prop : figure.props) {
            if (prop.kind == PropKind::Mat || prop.kind == PropKind::Wall)
                continue;
            for (const QVector3D &corner : propCorners(prop, skeleton))
                include(QRectF(m_camera.map(corner), QSizeF(0.01, 0.01)));
        }
    }
    for (const QPointF &point : allArrowPoints(m_camera, *m_motion))
        include(QRectF(point, QSizeF(0.01, 0.01)));
    const double margin = std::clamp(std::min(m_frame.width(), m_frame.height()) * 0.07, 4.0, 44.0);
    const QRectF room = m_frame.adjusted(margin, margin, -margin, -margin);
    const double factor = std::min(room.width() / bounds.width(), room.height() / bounds.height());
    // A small movement does not fill the window: a lying body stays as large as a standing one is.
    m_camera.place({0, 0.5F, 0}, float(100 * factor), room.center() - bounds.center() * factor);
    m_ghost = QPainterPath();
    m_ghost.setFillRule(Qt::WindingFill);
    for (const QPolygonF &outline : outlineOf(m_start)) {
        m_ghost.addPolygon(outline);
        m_ghost.closeSubpath();
    }
    // Only its rim: overlaps would cost more in every frame than all of the body does.
    m_ghost = m_ghost.simplified();
    m_fitted = true;
}

void FigurePainter::paintGhost(QPainter &painter, const Skeleton &now)
{
    const double moved = double(difference(now, m_start));
    if (moved < 0.05)
        return;
    painter.setPen(Qt::NoPen);
    QColor colour = m_colours.ghost;
    colour.setAlphaF(float(ghostShare * std::min(moved / 0.4, 1.0)));
    painter.setBrush(colour);
    painter.drawPath(m_ghost);
}

void FigurePainter::paint(QPainter &painter, const FigureMoment &moment, const FigureExtras &extras)
{
    if (m_frame.isEmpty())
        return;
    if (!m_fitted)
        fit();
    const Figure &figure = m_motion->figure();
    const Skeleton skeleton = m_motion->skeletonAt(moment);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(m_frame, Qt::IntersectClip);
    const PaintSetting setting{painter, m_camera, m_colours,
                               std::max(0.6, double(m_camera.pixelsPerMetre()) * 0.0042)};
    QList<const Prop *> withBody;
    for (const Prop &prop : figure.props) {
        if (prop.layer == PropLayer::Floor)
            paintProp(setting, prop, skeleton);
    }
    for (const Prop &prop : figure.props) {
        if (prop.kind == PropKind::Wall && prop.layer == PropLayer::Behind)
            paintProp(setting, prop, skeleton);
        if (prop.layer == PropLayer::Among || prop.layer == PropLayer::Front)
            withBody.append(&prop);
    }
    if (extras.shadow)
        paintShadow(setting, skeleton);
    for (const Prop &prop : figure.props) {
        if (prop.layer == PropLayer::Behind && prop.kind != PropKind::Wall)
            paintProp(setting, prop, skeleton);
    }
    if (extras.ghost)
        paintGhost(painter, skeleton);
    paintBody(setting, skeleton, withBody, extras.spine);
    if (extras.arrows)
        paintArrows(setting, *m_motion, moment, skeleton);
    painter.restore();
}

} // namespace midback
