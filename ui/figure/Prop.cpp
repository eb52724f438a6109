#include "ui/figure/Prop.h"

#include "ui/figure/BodyPoints.h"

#include <algorithm>
#include <cmath>

namespace midback {

namespace {

QQuaternion yaw(float degrees)
{
    return QQuaternion::fromAxisAndAngle(0, 1, 0, degrees);
}

Solid block(const Prop &prop, const QVector3D &offset, const QVector3D &size, bool dark = false)
{
    Solid solid;
    solid.centre = prop.at + yaw(prop.turn).rotatedVector(offset);
    solid.half = size / 2;
    solid.turn = prop.turn;
    solid.dark = dark;
    return solid;
}

/// Four legs flush with the edges of a board, `top` being the height of its lower side.
void addLegs(const Prop &prop, float top, float thickness, std::vector<Solid> &solids)
{
    const float x = (prop.size.x() - thickness) / 2;
    const float z = (prop.size.z() - thickness) / 2;
    for (const auto &[u, v] : {std::pair{-x, -z}, {x, -z}, {-x, z}, {x, z}})
        solids.push_back(block(prop, {u, top / 2, v}, {thickness, top, thickness}, true));
}

std::vector<Solid> chair(const Prop &prop)
{
    const float seat = prop.size.y();
    const QVector3D &size = prop.size;
    std::vector<Solid> solids;
    addLegs(prop, seat - 0.04F, 0.035F, solids);
    const float back = -size.z() / 2 + 0.02F;
    for (const float sign : {-1.0F, 1.0F}) {
        solids.push_back(block(prop, {sign * (size.x() / 2 - 0.02F), seat + 0.22F, back},
                               {0.035F, 0.46F, 0.03F}, true));
    }
    solids.push_back(block(prop, {0, seat + 0.36F, back}, {size.x(), 0.17F, 0.03F}));
    solids.push_back(block(prop, {0, seat - 0.02F, 0}, {size.x(), 0.04F, size.z()}));
    return solids;
}

std::vector<Solid> board(const Prop &prop, float leg)
{
    std::vector<Solid> solids;
    addLegs(prop, prop.size.y() - 0.04F, leg, solids);
    solids.push_back(
        block(prop, {0, prop.size.y() - 0.02F, 0}, {prop.size.x(), 0.04F, prop.size.z()}));
    return solids;
}

QVector3D endAt(const PropEnd &end, const Skeleton &skeleton)
{
    return end.point.isEmpty() ? end.at
                               : bodyPoint(skeleton, end.point).value_or(QVector3D()) + end.at;
}

Solid lineOf(const Prop &prop, const Skeleton &skeleton, float radius)
{
    Solid solid;
    solid.kind = SolidKind::Line;
    solid.radius = radius;
    for (const PropEnd &end : prop.ends)
        solid.line.push_back(endAt(end, skeleton));
    if (prop.overhang > 0 && solid.line.size() > 1) {
        const QVector3D along =
            (solid.line.back() - solid.line.front()).normalized() * prop.overhang;
        solid.line.front() -= along;
        solid.line.back() += along;
    }
    return solid;
}

/// A bar across the palm, with a weight at each end.
std::vector<Solid> dumbbell(const Prop &prop, const Skeleton &s)
{
    const Side side = prop.on.endsWith(QLatin1Char('R')) ? Side::Right : Side::Left;
    const Skeleton::Arm &arm = s.arm[side];
    const QVector3D along = (arm.fingertip - arm.wrist).normalized();
    const QVector3D across = QVector3D::crossProduct(along, arm.palm).normalized();
    const QVector3D middle = arm.wrist + along * 0.08F + arm.palm * 0.024F;
    std::vector<Solid> solids;
    const auto part = [&](float from, float to, float radius, bool dark) {
        Solid solid;
        solid.kind = SolidKind::Line;
        solid.line = {middle + across * from, middle + across * to};
        solid.radius = radius;
        solid.dark = dark;
        solids.push_back(solid);
    };
    part(-0.10F, 0.10F, 0.013F, false);
    part(-0.105F, -0.065F, 0.034F, true);
    part(0.065F, 0.105F, 0.034F, true);
    return solids;
}

} // namespace

float softnessOf(PropKind kind)
{
    switch (kind) {
    case PropKind::Pillow:
        return 0.09F;
    case PropKind::Ball:
        return 0.06F;
    case PropKind::Towel:
        return 0.05F;
    default:
        return 0.03F;
    }
}

std::vector<Solid> solidsOf(const Prop &given, const Skeleton &skeleton)
{
    Prop prop = given;
    if (!prop.on.isEmpty())
        prop.at += bodyPoint(skeleton, prop.on).value_or(QVector3D());
    switch (prop.kind) {
    case PropKind::Mat:
        return {block(prop, {}, prop.size)};
    case PropKind::Wall:
        return {block(prop, {0, prop.size.y() / 2, 0}, prop.size)};
    case PropKind::Box:
        return {block(prop, {0, prop.size.y() / 2, 0}, prop.size)};
    case PropKind::Chair:
        return chair(prop);
    case PropKind::Stool:
        return board(prop, 0.035F);
    case PropKind::Desk:
        return board(prop, 0.05F);
    case PropKind::Roller:
    case PropKind::Towel: {
        Solid solid = block(prop, {}, {prop.size.x(), prop.size.y(), prop.size.y()});
        solid.kind = SolidKind::Roll;
        // A folded towel is flat, a rolled one has no depth of its own.
        if (prop.size.z() > 0)
            solid = block(prop, {}, prop.size);
        return {solid};
    }
    case PropKind::Pillow: {
        Solid solid = block(prop, {}, prop.size);
        solid.kind = SolidKind::Cushion;
        return {solid};
    }
    case PropKind::Ball: {
        Solid solid = block(prop, {}, prop.size);
        solid.kind = SolidKind::Round;
        solid.radius = prop.size.x() / 2;
        return {solid};
    }
    case PropKind::Stick:
        return {lineOf(prop, skeleton, 0.013F)};
    case PropKind::Band:
        return {lineOf(prop, skeleton, 0.008F)};
    case PropKind::Dumbbell:
        return dumbbell(prop, skeleton);
    }
    return {};
}

QQuaternion Solid::orientation() const
{
    return yaw(turn);
}

float Solid::distance(const QVector3D &point) const
{
    const QVector3D local = orientation().conjugated().rotatedVector(point - centre);
    switch (kind) {
    case SolidKind::Round:
        return local.length() - radius;
    case SolidKind::Roll: {
        const float beside = std::hypot(local.y(), local.z()) - half.y();
        const float beyond = std::abs(local.x()) - half.x();
        return std::max(beside, beyond) > 0 && beside > 0 && beyond > 0 ? std::hypot(beside, beyond)
                                                                        : std::max(beside, beyond);
    }
    case SolidKind::Box:
    case SolidKind::Cushion: {
        const QVector3D out(std::abs(local.x()) - half.x(), std::abs(local.y()) - half.y(),
                            std::abs(local.z()) - half.z());
        const QVector3D outside(std::max(out.x(), 0.0F), std::max(out.y(), 0.0F),
                                std::max(out.z(), 0.0F));
        return outside.length() + std::min(std::max({out.x(), out.y(), out.z()}), 0.0F);
    }
    case SolidKind::Line:
        break;
    }
    return 10;
}

QVector3D Solid::outwards(const QVector3D &point) const
{
    constexpr float step = 0.002F;
    QVector3D direction;
    for (int axis = 0; axis < 3; ++axis) {
        QVector3D offset;
        offset[axis] = step;
        direction[axis] = distance(point + offset) - distance(point - offset);
    }
    return direction.isNull() ? QVector3D(0, 1, 0) : direction.normalized();
}

} // namespace midback
