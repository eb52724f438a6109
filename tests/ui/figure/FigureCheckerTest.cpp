// Each kind of fault, in a file that has this fault and no other.
#include "ui/figure/FigureChecker.h"

#include "tests/support/ExerciseBuilder.h"
#include "tests/ui/figure/FigureSamples.h"
#include "ui/figure/BodyPoints.h"

#include <gmock/gmock.h>

namespace midback {

using namespace test;

namespace {

struct BrokenFigure {
    const char *file;
    const char *fault;          ///< how its only fault begins
    std::optional<Plane> plane; ///< of the mobility exercise that it belongs to
};

QStringList faultsIn(const char *file, std::optional<Plane> plane = {})
{
    const Figure figure = figureSample(QLatin1String(file));
    if (!plane)
        return checkFigure(figure, nullptr);
    const Exercise exercise =
        timedExercise(QStringLiteral("turn-standing"), Stage::Mobility, {*plane});
    return checkFigure(figure, &exercise);
}

class BrokenFigures : public testing::TestWithParam<BrokenFigure> {};

TEST_P(BrokenFigures, HaveTheirOneFaultNamed)
{
    const QStringList faults = faultsIn(GetParam().file, GetParam().plane);
    ASSERT_EQ(faults.size(), 1) << qPrintable(faults.join(QLatin1Char('\n')));
    EXPECT_THAT(faults.first().toStdString(), testing::StartsWith(GetParam().fault));
}

std::string nameOfFile(const testing::TestParamInfo<BrokenFigure> &each)
{
    std::string name;
    bool upper = true;
    for (const char *c = each.param.file; *c; ++c) {
        if (*c == '-')
            upper = true;
        else
            name += std::exchange(upper, false) ? char(std::toupper(*c)) : *c;
    }
    return name;
}

INSTANTIATE_TEST_SUITE_P(
    Places, BrokenFigures,
    testing::Values(BrokenFigure{"contact-off", "end: footL is 3.", {}},
                    BrokenFigure{"contact-off-prop", "end: palmL is 74.4 cm from the box", {}},
                    BrokenFigure{"contact-off-stick", "end: palmL is 79 cm from the stick", {}},
                    BrokenFigure{"contact-off-body", "end: palmL is ", {}},
                    BrokenFigure{"hand-out-of-reach", "end: the left hand is ", {}},
                    BrokenFigure{"foot-out-of-reach", "end: the left foot is ", {}},
                    BrokenFigure{"through-floor", "end: the body goes 12", {}},
                    BrokenFigure{"into-prop", "end: the body goes ", {}},
                    BrokenFigure{"fixed-moves", "ankleL should stay but moves by 10 cm", {}},
                    BrokenFigure{"fixed-moves-between", "wristL should stay but moves by 12", {}},
                    BrokenFigure{
                        "back-not-to-start", "the way back ends in \"half\", not in the start", {}},
                    BrokenFigure{"camera-along", "view: the camera looks along the movement", {}}),
    nameOfFile);

INSTANTIATE_TEST_SUITE_P(
    Joints, BrokenFigures,
    testing::Values(
        BrokenFigure{
            "lumbar-over-limit", "end: lumbar side-bending is 40 degrees, more than 30", {}},
        BrokenFigure{"thoracic-over-limit", "end: thoracic rotation is 60 degrees", {}},
        BrokenFigure{"neck-over-limit", "end: neck side-bending is 65 degrees", {}},
        BrokenFigure{"elbow-over-limit", "end: left elbow flexion is 170 degrees", {}},
        BrokenFigure{"wrist-over-limit", "end: left wrist bend is 117 degrees", {}},
        BrokenFigure{"shoulder-over-limit", "end: left shoulder extension is 80 degrees", {}},
        BrokenFigure{"arm-straight-back", "end: left arm goes straight back", {}},
        BrokenFigure{"arm-through-chest", "end: left arm goes through the chest", {}},
        BrokenFigure{"knee-over-limit", "end: left knee flexion is 168 degrees", {}},
        BrokenFigure{"hip-flexion-over-limit", "end: left hip flexion is 145 degrees", {}},
        BrokenFigure{"hip-extension-over-limit", "end: left hip extension is 45 degrees", {}},
        BrokenFigure{"hip-abduction-over-limit", "end: left hip abduction is 80 degrees", {}},
        BrokenFigure{"hip-adduction-over-limit", "end: left hip adduction is 60 degrees", {}},
        BrokenFigure{"knee-against-foot", "end: left knee bends against its foot", {}}),
    nameOfFile);

INSTANTIATE_TEST_SUITE_P(
    Movements, BrokenFigures,
    testing::Values(
        BrokenFigure{"no-breath", "neither ribs nor belly move", Plane::Breathing},
        BrokenFigure{"mid-back-does-not-turn",
                     "a rotation exercise, but the mid-back turns by only 4", Plane::Rotation},
        BrokenFigure{"mid-back-does-not-bend-aside",
                     "a side-bending exercise, but the mid-back bends by only 3",
                     Plane::SideBending},
        BrokenFigure{"mid-back-does-not-bend", "the mid-back should bend, but does so by only 3",
                     Plane::Extension},
        BrokenFigure{"low-back-turns-more", "the low back turns by 12 degrees, the mid-back only",
                     Plane::Rotation}),
    nameOfFile);

INSTANTIATE_TEST_SUITE_P(
    WhatGoesWrong, BrokenFigures,
    testing::Values(
        BrokenFigure{"fault-is-the-end", "fault: \"end\" is a posture of the movement itself", {}},
        BrokenFigure{"fault-not-seen", "fault: \"far\" is hardly different from \"end\"", {}},
        BrokenFigure{"fault-too-long", "fault: the text has 71 characters, more than 60", {}},
        BrokenFigure{"fault-through-floor", "low: the body goes 7", {}}),
    nameOfFile);

TEST(FigureChecker, FindsNothingInAGoodFigure)
{
    EXPECT_TRUE(faultsIn("good-fault").isEmpty());
    EXPECT_TRUE(faultsIn("good").isEmpty());
    EXPECT_TRUE(faultsIn("good", Plane::Rotation).isEmpty());
}

TEST(FigureChecker, ForgivesTwoCentimetresOfAContact)
{
    Figure figure = figureSample(QStringLiteral("contact-off"));
    Pose &end = figure.poses[QStringLiteral("end")];
    end.at.setY(0.92F + 0.015F);
    EXPECT_EQ(checkFigure(figure, nullptr), QStringList());
}

TEST(FigureChecker, ForgivesThreeCentimetresBetweenPartsOfTheBody)
{
    Figure figure = figureSample(QStringLiteral("contact-off-body"));
    Pose &end = figure.poses[QStringLiteral("end")];
    const Skeleton skeleton = solve(end);
    Limb &arm = end.arm[Side::Left];
    arm.mode = Limb::Mode::Pinned;
    arm.pole = {1, 0, 0};
    arm.tip = QVector3D(-1, 0, 0);
    arm.palm = QVector3D(0, 0, -1);
    const QVector3D belly = *bodyPoint(skeleton, QStringLiteral("belly"));
    // The hand is about 2 cm thick to each side.
    arm.end = belly + QVector3D(0.06F, 0, 0.02F + 0.02F);
    EXPECT_EQ(checkFigure(figure, nullptr), QStringList());
    arm.end += QVector3D(0, 0, 0.03F);
    EXPECT_EQ(checkFigure(figure, nullptr).size(), 1);
}

TEST(FigureChecker, AContactCountsOnlyInItsPostures)
{
    Figure figure = figureSample(QStringLiteral("contact-off"));
    figure.contacts[0].poses = {QStringLiteral("start")};
    EXPECT_EQ(checkFigure(figure, nullptr), QStringList());
}

TEST(FigureChecker, StrengthAndHoldsNeedNotMoveTheMidBack)
{
    const Figure figure = figureSample(QStringLiteral("mid-back-does-not-turn"));
    Exercise exercise =
        timedExercise(QStringLiteral("turn-standing"), Stage::Strength, {Plane::Rotation});
    EXPECT_EQ(checkFigure(figure, &exercise), QStringList());
    exercise.stage = Stage::Mobility;
    exercise.action = Action::HoldPosition;
    EXPECT_EQ(checkFigure(figure, &exercise), QStringList());
}

} // namespace

} // namespace midback
