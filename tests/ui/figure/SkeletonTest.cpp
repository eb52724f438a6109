// What the numbers of a posture mean: which way joints bend, and what is measured in what.
#include "ui/figure/Skeleton.h"

#include "ui/figure/BodyPoints.h"

#include <gtest/gtest.h>

namespace midback {

namespace {

Pose standing()
{
    return {};
}

QVector3D frontOf(const QQuaternion &turn)
{
    return turn.rotatedVector({0, 0, 1});
}

TEST(SkeletonOfAStandingBody, StandsOnTheFloorAndIsAsTallAsItsTables)
{
    const Skeleton s = solve(standing());
    EXPECT_NEAR(s.leg.left.ankle.y(), body::ankleHeight, 0.001);
    EXPECT_NEAR(s.head.y() + 0.11, 1.74, 0.06);
    EXPECT_GT(s.arm.left.shoulder.x(), 0.1F) << "its left is at +x";
    EXPECT_NEAR(s.arm.left.shoulder.x(), -s.arm.right.shoulder.x(), 0.0001);
    EXPECT_GT(s.leg.left.toe.z(), s.leg.left.ankle.z() + 0.15F) << "toes point forward";
}

TEST(SkeletonOfAStandingBody, BendsForwardToTheLeftAndTurnsToTheLeftWithPositiveNumbers)
{
    const Skeleton straight = solve(standing());
    for (Region Pose::*region : {&Pose::lumbar, &Pose::thoracic, &Pose::neck}) {
        Pose pose;
        (pose.*region).flex = 20;
        EXPECT_GT(solve(pose).head.z(), straight.head.z() + 0.02F);
        pose = {};
        (pose.*region).side = 20;
        EXPECT_GT(solve(pose).head.x(), straight.head.x() + 0.02F);
        pose = {};
        (pose.*region).turn = 20;
        EXPECT_GT(frontOf(solve(pose).headTurn).x(), 0.25F);
    }
}

TEST(SkeletonOfAStandingBody, ATurnToTheLeftTakesTheLeftShoulderBack)
{
    Pose pose;
    pose.thoracic.turn = 30;
    const Skeleton s = solve(pose);
    EXPECT_LT(s.arm.left.shoulder.z(), s.arm.right.shoulder.z() - 0.1F);
    EXPECT_EQ(frontOf(s.pelvisTurn), QVector3D(0, 0, 1)) << "the pelvis stays";
}

TEST(SkeletonOfAStandingBody, ARaisedArmTakesTheShoulderUp)
{
    Pose pose;
    const float hanging = solve(pose).arm.left.shoulder.y();
    pose.arm.left.upper = pose.arm.left.lower = {0, 1, 0};
    const Skeleton s = solve(pose);
    EXPECT_GT(s.arm.left.shoulder.y(), hanging + 0.02F);
    EXPECT_NEAR(s.arm.right.shoulder.y(), hanging, 0.0001);
}

TEST(SkeletonOfAStandingBody, WhatCannotBeReachedIsStretchedFor)
{
    Pose pose;
    pose.arm.left.mode = Limb::Mode::Pinned;
    pose.arm.left.end = {2, 1.4F, 0};
    const Skeleton s = solve(pose);
    EXPECT_GT(s.armShort.left, 1.0F);
    EXPECT_EQ(s.armShort.right, 0.0F);
    EXPECT_NEAR((s.arm.left.wrist - s.arm.left.shoulder).length(), body::upperArm + body::forearm,
                0.002);
}

TEST(SkeletonOfAStandingBody, AKneeGoesToItsPole)
{
    Pose pose;
    pose.leg.left.mode = Limb::Mode::Pinned;
    pose.leg.left.end = {body::hipHalfWidth, 0.4F, 0};
    for (const QVector3D &pole : {QVector3D(0, 0, 1), QVector3D(1, 0, 0), QVector3D(0, 0, -1)}) {
        pose.leg.left.pole = pole;
        const Skeleton s = solve(pose);
        EXPECT_GT(QVector3D::dotProduct(s.leg.left.knee - s.leg.left.hip, pole), 0.2F);
    }
}

TEST(SkeletonPlacing, HoldsOnlyTheAxesThatAreGiven)
{
    Pose pose;
    pose.at = {0.1F, 0.8F, 0.2F};
    pose.placed = Placed{QStringLiteral("seat"), {std::nullopt, 0.45F, std::nullopt}};
    const Skeleton s = solve(pose);
    EXPECT_NEAR(bodyPoint(s, QStringLiteral("seat"))->y(), 0.45, 0.001);
    EXPECT_NEAR(s.pelvis.x(), 0.1, 0.0001);
    EXPECT_NEAR(s.pelvis.z(), 0.2, 0.0001);
}

TEST(SkeletonPlacing, GroundLooksAwayFromWhatIsPinned)
{
    Pose pose;
    for (const Side side : bothSides) {
        pose.leg[side].mode = Limb::Mode::Pinned;
        pose.leg[side].end = {signOf(side) * 0.1F, 0.07F, 0.3F};
        pose.arm[side].upper = pose.arm[side].lower = {0, 1, 0};
    }
    pose.ground = 0.3F;
    const Skeleton s = solve(pose);
    EXPECT_NEAR(bodyPoint(s, QStringLiteral("seat"))->y(), 0.3, 0.01);
    EXPECT_NEAR(s.leg.left.ankle.y(), 0.07, 0.002) << "pinned feet stay below";
}

TEST(BodyPointNames, EachNameIsAPlaceAndTouchesSomething)
{
    const Skeleton s = solve(standing());
    const QStringList names = bodyPointNames();
    EXPECT_EQ(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const QString &name : names) {
        EXPECT_TRUE(bodyPoint(s, name)) << qPrintable(name);
        EXPECT_FALSE(bodyBalls(s, name).empty()) << qPrintable(name);
        const float side = name.endsWith(QLatin1Char('L'))   ? 1.0F
                           : name.endsWith(QLatin1Char('R')) ? -1.0F
                                                             : 0.0F;
        if (side != 0.0F) {
            EXPECT_GT(bodyPoint(s, name)->x() * side, 0) << qPrintable(name);
        }
    }
    EXPECT_FALSE(bodyPoint(s, QStringLiteral("tail")));
    EXPECT_FALSE(bodyPoint(s, QStringLiteral("palm"))) << "which one?";
}

} // namespace

} // namespace midback
