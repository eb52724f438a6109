#include "ui/figure/Grip.h"

#include <algorithm>

namespace midback {

namespace {

constexpr float palmReach = 0.045F;  ///< metres from the middle of a palm to what it holds
constexpr float palmLength = 0.050F; ///< metres to each side

QVector3D middleOfPalm(const Skeleton::Arm &arm)
{
    return arm.wrist + (arm.fingertip - arm.wrist).normalized() * 0.075F + arm.palm * 0.020F;
}

struct Nearest {
    float distance = 10;
    QVector3D at;
    QVector3D along; ///< of length one
    QVector3D from, to;
};

Nearest nearestOn(const Solid &solid, const QVector3D &point)
{
    Nearest nearest;
    for (std::size_t i = 1; i < solid.line.size(); ++i) {
        const QVector3D &from = solid.line[i - 1];
        const QVector3D way = solid.line[i] - from;
        const float share = std::clamp(QVector3D::dotProduct(point - from, way) /
                                           std::max(way.lengthSquared(), 1e-6F),
                                       0.0F, 1.0F);
        const QVector3D at = from + way * share;
        if (const float distance = (at - point).length(); distance < nearest.distance)
            nearest = {distance, at, way.normalized(), from, solid.line[i]};
    }
    return nearest;
}

} // namespace

bool isHeld(const Skeleton &skeleton, Side side, const Solid &solid)
{
    return solid.kind == SolidKind::Line &&
           nearestOn(solid, middleOfPalm(skeleton.arm[side])).distance < palmReach;
}

Solid heldStretch(const Skeleton &skeleton, Side side, const Solid &solid)
{
    const Nearest nearest = nearestOn(solid, middleOfPalm(skeleton.arm[side]));
    const auto reaching = [&](const QVector3D &end) {
        const QVector3D way = end - nearest.at;
        return nearest.at + way.normalized() * std::min(way.length(), palmLength);
    };
    Solid stretch = solid;
    stretch.line = {reaching(nearest.from), reaching(nearest.to)};
    return stretch;
}

void closeHandsThatHold(Figure &figure)
{
    const auto canBeHeld = [](const Prop &prop) {
        return prop.kind == PropKind::Stick || prop.kind == PropKind::Band ||
               prop.kind == PropKind::Dumbbell;
    };
    if (std::none_of(figure.props.begin(), figure.props.end(), canBeHeld))
        return;
    for (Pose &pose : figure.poses) {
        const Skeleton skeleton = solve(pose);
        for (const Side side : bothSides) {
            for (const Prop &prop : std::as_const(figure.props)) {
                if (pose.arm[side].grip || !canBeHeld(prop))
                    continue;
                const auto solids = solidsOf(prop, skeleton);
                if (std::any_of(solids.begin(), solids.end(),
                                [&](const Solid &solid) { return isHeld(skeleton, side, solid); }))
                    pose.arm[side].grip = 1;
            }
        }
    }
}

} // namespace midback
