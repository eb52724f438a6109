#include "ui/figure/ShadowPainting.h"

#include "ui/figure/Ball.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace midback {

namespace {

constexpr float floorHeight = 0.022F; ///< of the mat
constexpr float vanishes = 0.55F;     ///< metres above the floor from which nothing is cast

struct Spot {
    BallOutline outline;
    float nearness = 0; ///< 1 on the floor
};

} // namespace

void paintShadow(const PaintSetting &setting, const Skeleton &s)
{
    const auto spot = [&](const QVector3D &point, float radius) {
        Spot one;
        one.nearness = std::clamp(1 - (point.y() - radius) / vanishes, 0.0F, 1.0F);
        const float spread = radius * (1.05F + 0.5F * (1 - one.nearness));
        one.outline =
            BallOutline(Ball{{point.x(), floorHeight, point.z()},
                             {QVector3D(spread, 0, 0), QVector3D(), QVector3D(0, 0, spread)}},
                        setting.camera);
        return one;
    };
    struct Cast {
        Spot from, to;
    };
    std::vector<Cast> casts;
    const auto add = [&](const QVector3D &a, float ra, const QVector3D &b, float rb) {
        const Cast cast{spot(a, ra), spot(b, rb)};
        if (std::min(cast.from.nearness, cast.to.nearness) > 0.05F)
            casts.push_back(cast);
    };
    for (std::size_t i = 2; i <= std::size_t(body::c7); i += 3)
        add(s.spine[i - 2], 0.10F, s.spine[i], 0.10F);
    add(s.head, 0.085F, s.head, 0.085F);
    for (const Side side : bothSides) {
        const Skeleton::Leg &leg = s.leg[side];
        const Skeleton::Arm &arm = s.arm[side];
        add(leg.hip, 0.08F, leg.knee, 0.055F);
        add(leg.knee, 0.05F, leg.ankle, 0.04F);
        add(leg.ankle, 0.045F, leg.toe, 0.04F);
        add(arm.shoulder, 0.05F, arm.elbow, 0.04F);
        add(arm.elbow, 0.04F, arm.wrist, 0.03F);
        add(arm.wrist, 0.035F, arm.fingertip, 0.025F);
    }
    // Growing outlines of one shape on top of each other: soft edges without an image.
    setting.painter.setPen(Qt::NoPen);
    constexpr int rings = 5;
    for (int ring = 0; ring < rings; ++ring) {
        const double margin =
            (double(ring) - 1.0) * 0.011 * double(setting.camera.pixelsPerMetre());
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (const Cast &cast : casts) {
            const double near = double(std::min(cast.from.nearness, cast.to.nearness));
            if (near * rings < ring + 0.5 - 2)
                continue;
            path.addPolygon(hull(cast.from.outline, cast.to.outline, margin));
            path.closeSubpath();
        }
        QColor colour = setting.colours.shadow;
        colour.setAlphaF(setting.colours.dark ? 0.085F : 0.040F);
        setting.painter.setBrush(colour);
        setting.painter.drawPath(path);
    }
}

} // namespace midback
