#include "ui/figure/Pose.h"

#include "ui/figure/Skeleton.h"

namespace midback {

namespace {

template<class T>
T between(const T &from, const T &to, float share)
{
    return from + (to - from) * share;
}

Region between(const Region &from, const Region &to, float share)
{
    return {between(from.flex, to.flex, share), between(from.side, to.side, share),
            between(from.turn, to.turn, share)};
}

QVector3D turned(const QVector3D &from, const QVector3D &to, float share)
{
    const QQuaternion whole = QQuaternion::rotationTo(from.normalized(), to.normalized());
    return QQuaternion::slerp({}, whole, share).rotatedVector(from.normalized());
}

/// A limb with both ends in joints, for turning bones where the two postures say it differently.
struct Bones {
    QVector3D root, middle, end, tip;
    QQuaternion frame;
    QVector3D palm;
};

QVector3D seenFrom(const QQuaternion &frame, const QVector3D &direction)
{
    return frame.conjugated().rotatedVector(direction);
}

Limb between(const Limb &from, const Limb &to, const Bones &a, const Bones &b, Frame own,
             float share)
{
    Limb limb = to;
    if (from.mode == to.mode && from.frame == to.frame) {
        limb.upper = turned(from.upper, to.upper, share);
        limb.lower = turned(from.lower, to.lower, share);
        limb.end = between(from.end, to.end, share);
        limb.pole = between(from.pole, to.pole, share);
    } else {
        limb.mode = Limb::Mode::Directions;
        limb.frame = own;
        limb.upper = turned(seenFrom(a.frame, a.middle - a.root),
                            seenFrom(b.frame, b.middle - b.root), share);
        limb.lower =
            turned(seenFrom(a.frame, a.end - a.middle), seenFrom(b.frame, b.end - b.middle), share);
    }
    if (from.tip && to.tip && from.tipFrame == to.tipFrame) {
        limb.tip = turned(*from.tip, *to.tip, share);
    } else if (from.tip || to.tip) {
        limb.tipFrame = own;
        limb.tip =
            turned(seenFrom(a.frame, a.tip - a.end), seenFrom(b.frame, b.tip - b.end), share);
    }
    if (from.palm && to.palm && from.palmFrame == to.palmFrame) {
        limb.palm = turned(*from.palm, *to.palm, share);
    } else if (from.palm || to.palm) {
        limb.palmFrame = own;
        limb.palm = turned(seenFrom(a.frame, a.palm), seenFrom(b.frame, b.palm), share);
    }
    limb.grip = between(from.grip.value_or(0), to.grip.value_or(0), share);
    return limb;
}

Bones bonesOf(const Skeleton::Arm &arm, const QQuaternion &chest)
{
    return {arm.shoulder, arm.elbow, arm.wrist, arm.fingertip, chest, arm.palm};
}

Bones bonesOf(const Skeleton::Leg &leg, const QQuaternion &pelvis)
{
    return {leg.hip, leg.knee, leg.ankle, leg.toe, pelvis, {0, -1, 0}};
}

std::optional<Placed> between(const std::optional<Placed> &from, const std::optional<Placed> &to,
                              float share)
{
    if (!from || !to || from->point != to->point)
        return std::nullopt;
    Placed placed = *to;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        if (!from->at[axis] || !to->at[axis])
            placed.at[axis] = std::nullopt;
        else
            placed.at[axis] = between(*from->at[axis], *to->at[axis], share);
    }
    return placed;
}

} // namespace

Pose blend(const Pose &from, const Pose &to, float share)
{
    return blend(from, solve(from), to, solve(to), share);
}

Pose blend(const Pose &from, const Skeleton &a, const Pose &to, const Skeleton &b, float share)
{
    Pose pose = to;
    pose.at = between(a.pelvis, b.pelvis, share);
    pose.pelvisTurn = QQuaternion::slerp(from.pelvisTurn, to.pelvisTurn, share);
    pose.placed = between(from.placed, to.placed, share);
    pose.ground = from.ground && to.ground ? std::optional(between(*from.ground, *to.ground, share))
                                           : std::nullopt;
    pose.lumbar = between(from.lumbar, to.lumbar, share);
    pose.thoracic = between(from.thoracic, to.thoracic, share);
    pose.neck = between(from.neck, to.neck, share);
    pose.ribs = between(from.ribs, to.ribs, share);
    pose.belly = between(from.belly, to.belly, share);
    for (const Side side : bothSides) {
        pose.blade[side] = between(from.blade[side], to.blade[side], share);
        pose.arm[side] = between(from.arm[side], to.arm[side], bonesOf(a.arm[side], a.chestTurn),
                                 bonesOf(b.arm[side], b.chestTurn), Frame::Chest, share);
        pose.leg[side] = between(from.leg[side], to.leg[side], bonesOf(a.leg[side], a.pelvisTurn),
                                 bonesOf(b.leg[side], b.pelvisTurn), Frame::Pelvis, share);
    }
    return pose;
}

} // namespace midback
