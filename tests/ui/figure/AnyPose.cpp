#include "tests/ui/figure/AnyPose.h"

#include "ui/figure/Skeleton.h"

#include <rapidcheck.h>

#include <cmath>

namespace midback::test {

namespace {

float drawn(int low, int high)
{
    return float(*rc::gen::inRange(low * 10, high * 10 + 1)) / 10;
}

Region drawnRegion(int flex, int side, int turn)
{
    return {drawn(-flex, flex), drawn(-side, side), drawn(-turn, turn)};
}

QVector3D drawnDirection()
{
    const QVector3D vector(drawn(-10, 10), drawn(-10, 10), drawn(-10, 10));
    return vector.length() < 0.5F ? QVector3D(0, -1, 0) : vector.normalized();
}

Frame drawnFrame()
{
    return *rc::gen::element(Frame::World, Frame::Pelvis, Frame::Chest);
}

Limb drawnDirections()
{
    Limb limb;
    limb.frame = drawnFrame();
    limb.upper = drawnDirection();
    limb.lower = drawnDirection();
    if (*rc::gen::arbitrary<bool>()) {
        limb.tip = drawnDirection();
        limb.tipFrame = drawnFrame();
    }
    return limb;
}

/// Pins the end of the limb 25 to 45 cm from its root, where any arm or leg comes to.
void pin(Limb &limb, const QVector3D &root, const Skeleton &skeleton)
{
    const QVector3D along = drawnDirection();
    const QVector3D end = root + along * (drawn(25, 45) / 100);
    limb.mode = Limb::Mode::Pinned;
    limb.end =
        skeleton.turnOf(limb.frame).conjugated().rotatedVector(end - skeleton.originOf(limb.frame));
    // A pole along the limb says nothing about where the joint between goes to.
    QVector3D pole = drawnDirection();
    if (std::abs(QVector3D::dotProduct(pole, along)) > 0.8F)
        pole = QVector3D::crossProduct(along, QVector3D(along.y(), along.z(), -along.x()));
    limb.pole = skeleton.turnOf(limb.frame).conjugated().rotatedVector(pole);
}

Limb mirrored(const Limb &limb)
{
    Limb other = limb;
    for (QVector3D *vector : {&other.upper, &other.lower, &other.end, &other.pole})
        *vector = test::mirrored(*vector);
    if (other.tip)
        other.tip = test::mirrored(*other.tip);
    if (other.palm)
        other.palm = test::mirrored(*other.palm);
    return other;
}

} // namespace

Pose anyFreePose()
{
    Pose pose;
    pose.pelvisTurn = QQuaternion::fromAxisAndAngle(drawnDirection(), drawn(-180, 180));
    pose.at = QVector3D(drawn(-10, 10), drawn(0, 20), drawn(-10, 10)) / 10;
    pose.lumbar = drawnRegion(30, 25, 10);
    pose.thoracic = drawnRegion(30, 25, 40);
    pose.neck = drawnRegion(50, 40, 60);
    for (const Side side : bothSides) {
        pose.arm[side] = drawnDirections();
        pose.leg[side] = drawnDirections();
        pose.blade[side] = QVector3D(drawn(-5, 5), drawn(-5, 5), drawn(-5, 5)) / 100;
    }
    return pose;
}

Pose anyPose()
{
    Pose pose = anyFreePose();
    const Skeleton skeleton = solve(pose);
    for (const Side side : bothSides) {
        if (*rc::gen::arbitrary<bool>())
            pin(pose.arm[side], skeleton.arm[side].shoulder, skeleton);
        if (*rc::gen::arbitrary<bool>())
            pin(pose.leg[side], skeleton.leg[side].hip, skeleton);
    }
    return pose;
}

QVector3D mirrored(const QVector3D &point)
{
    return {-point.x(), point.y(), point.z()};
}

Pose mirrored(const Pose &pose)
{
    Pose other = pose;
    const QQuaternion &turn = pose.pelvisTurn;
    other.pelvisTurn = QQuaternion(turn.scalar(), turn.x(), -turn.y(), -turn.z());
    other.at = mirrored(pose.at);
    for (Region *region : {&other.lumbar, &other.thoracic, &other.neck}) {
        region->side = -region->side;
        region->turn = -region->turn;
    }
    other.arm = {mirrored(pose.arm.right), mirrored(pose.arm.left)};
    other.leg = {mirrored(pose.leg.right), mirrored(pose.leg.left)};
    other.blade = {mirrored(pose.blade.right), mirrored(pose.blade.left)};
    return other;
}

} // namespace midback::test
