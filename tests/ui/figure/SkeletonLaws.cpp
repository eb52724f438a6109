#include "ui/figure/Skeleton.h"

#include "tests/ui/figure/AnyPose.h"
#include "ui/figure/BodyPoints.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback {

using namespace test;

namespace {

constexpr float exact = 0.002F; ///< metres: what single precision may lose up the spine and out

float apart(const QVector3D &a, const QVector3D &b)
{
    return (a - b).length();
}

std::vector<QVector3D> jointsOf(const Skeleton &s)
{
    std::vector<QVector3D> joints(s.spine.begin(), s.spine.end());
    joints.push_back(s.head);
    for (const Side side : bothSides) {
        const Skeleton::Arm &arm = s.arm[side];
        const Skeleton::Leg &leg = s.leg[side];
        joints.insert(joints.end(), {arm.shoulder, arm.elbow, arm.wrist, arm.fingertip, leg.hip,
                                     leg.knee, leg.ankle, leg.toe});
    }
    return joints;
}

float farthest(const Skeleton &a, const Skeleton &b)
{
    const auto of = jointsOf(a);
    const auto other = jointsOf(b);
    float most = 0;
    for (std::size_t i = 0; i < of.size(); ++i)
        most = std::max(most, apart(of[i], other[i]));
    return most;
}

bool lengthsKept(const Skeleton &s)
{
    const auto is = [](const QVector3D &a, const QVector3D &b, float length) {
        return std::abs(apart(a, b) - length) < exact;
    };
    bool kept = true;
    for (int i = 1; i < body::spinePoints; ++i) {
        const float length = i <= body::t12  ? body::lumbar / body::lumbarSteps
                             : i <= body::c7 ? body::thoracic / body::thoracicSteps
                                             : body::neck / body::neckSteps;
        kept &= is(s.spine[std::size_t(i)], s.spine[std::size_t(i - 1)], length);
    }
    for (const Side side : bothSides) {
        const Skeleton::Arm &arm = s.arm[side];
        const Skeleton::Leg &leg = s.leg[side];
        kept &= is(arm.shoulder, arm.elbow, body::upperArm) &&
                is(arm.elbow, arm.wrist, body::forearm) && is(arm.wrist, arm.fingertip, body::hand);
        kept &= is(s.pelvis, leg.hip, body::hipHalfWidth) && is(leg.hip, leg.knee, body::thigh) &&
                is(leg.knee, leg.ankle, body::shank) && is(leg.ankle, leg.toe, body::foot);
    }
    return kept;
}

RC_GTEST_PROP(SkeletonLaws, BonesKeepTheirLengthInEveryPosture, ())
{
    RC_ASSERT(lengthsKept(solve(anyPose())));
}

RC_GTEST_PROP(SkeletonLaws, BonesKeepTheirLengthOnEveryWay, ())
{
    const Pose from = anyPose();
    const Pose to = anyPose();
    RC_ASSERT(lengthsKept(solve(blend(from, to, float(*rc::gen::inRange(0, 101)) / 100))));
}

RC_GTEST_PROP(SkeletonLaws, PinnedEndsAreReached, ())
{
    const Pose pose = anyPose();
    const Skeleton s = solve(pose);
    for (const Side side : bothSides) {
        const auto aim = [&](const Limb &limb) {
            return s.originOf(limb.frame) + s.turnOf(limb.frame).rotatedVector(limb.end);
        };
        if (pose.arm[side].mode == Limb::Mode::Pinned) {
            RC_ASSERT(apart(s.arm[side].wrist, aim(pose.arm[side])) < 0.002F);
            RC_ASSERT(s.armShort[side] < 0.002F);
        }
        if (pose.leg[side].mode == Limb::Mode::Pinned) {
            RC_ASSERT(apart(s.leg[side].ankle, aim(pose.leg[side])) < 0.002F);
            RC_ASSERT(s.legShort[side] < 0.002F);
        }
    }
}

RC_GTEST_PROP(SkeletonLaws, AWayBeginsAndEndsInItsPostures, ())
{
    const Pose from = anyPose();
    const Pose to = anyPose();
    RC_ASSERT(farthest(solve(blend(from, to, 0)), solve(from)) < 0.002F);
    RC_ASSERT(farthest(solve(blend(from, to, 1)), solve(to)) < 0.002F);
}

RC_GTEST_PROP(SkeletonLaws, TheMirrorOfAPostureHasTheMirroredJoints, ())
{
    const Pose pose = anyPose();
    const Skeleton s = solve(pose);
    Skeleton turned = solve(mirrored(pose));
    std::swap(turned.arm.left, turned.arm.right);
    std::swap(turned.leg.left, turned.leg.right);
    const auto joints = jointsOf(s);
    const auto other = jointsOf(turned);
    for (std::size_t i = 0; i < joints.size(); ++i)
        RC_ASSERT(apart(mirrored(joints[i]), other[i]) < exact);
}

RC_GTEST_PROP(SkeletonLaws, APlacedPointIsThere, ())
{
    Pose pose = anyPose();
    const QString point = *rc::gen::element(QStringLiteral("seat"), QStringLiteral("backT7"),
                                            QStringLiteral("head"), QStringLiteral("sacrum"));
    pose.placed = Placed{point, {0.3F, std::nullopt, -0.2F}};
    const QVector3D before = *bodyPoint(solve(anyPose()), point);
    RC_ASSERT(!before.isNull());
    const QVector3D at = *bodyPoint(solve(pose), point);
    RC_ASSERT(std::abs(at.x() - 0.3F) < exact);
    RC_ASSERT(std::abs(at.z() + 0.2F) < exact);
}

RC_GTEST_PROP(SkeletonLaws, GroundIsWhereTheLowestPartLies, ())
{
    Pose pose = anyFreePose();
    pose.ground = float(*rc::gen::inRange(0, 50)) / 100;
    RC_ASSERT(std::abs(lowestFreePoint(pose, solve(pose)) - *pose.ground) < exact);
}

} // namespace

} // namespace midback
