#include "ui/figure/SpinePainting.h"

#include "ui/figure/Ball.h"

#include <QtCore/QLineF>
#include <QtGui/QLinearGradient>
#include <QtGui/QPainter>

namespace midback {

namespace {

constexpr double warmth = 0.62; ///< of the band where it is warmest

} // namespace

QBrush warmBand(const PaintSetting &setting, const Skeleton &skeleton, const QColor &shirt)
{
    const QPointF low = setting.camera.map(skeleton.spine[body::t12]);
    const QPointF high = setting.camera.map(skeleton.spine[body::c7]);
    const QColor warm = blended(shirt, setting.colours.warm, warmth);
    // Looked at along the spine, the band is a point: all of the back that is seen is warm.
    if (QLineF(low, high).length() < double(setting.camera.pixelsPerMetre()) * 0.06)
        return blended(shirt, setting.colours.warm, warmth * 0.6);
    QLinearGradient band(low, high);
    band.setColorAt(0, shirt);
    band.setColorAt(0.30, warm);
    band.setColorAt(0.62, warm);
    band.setColorAt(0.95, shirt);
    return band;
}

void paintVertebrae(const PaintSetting &setting, const Skeleton &skeleton)
{
    const Camera &camera = setting.camera;
    const QVector3D behind = skeleton.spineTurn[body::t7].rotatedVector({0, 0, -1});
    // Seen through the chest they are only hinted at.
    const bool fromBehind = QVector3D::dotProduct(behind, camera.towardsViewer()) > -0.35F;
    setting.painter.setPen(Qt::NoPen);
    for (int i = 0; i <= body::c7; ++i) {
        const auto at = std::size_t(i);
        const bool midBack = i > body::t12;
        QColor colour = setting.colours.bead;
        colour.setAlphaF(float((fromBehind ? 1.0 : 0.34) * (midBack ? 1 : 0.6)));
        setting.painter.setBrush(colour);
        const BallOutline bead(
            ball(skeleton.spine[at] + skeleton.spineTurn[at].rotatedVector({0, 0, -0.004F}),
                 skeleton.spineTurn[at], {0.017F, 0.0085F, 0.0125F}),
            camera);
        setting.painter.drawPolygon(hull(bead, bead));
    }
}

} // namespace midback
