#include "core/routine/SessionRules.h"

#include "tests/support/ExerciseBuilder.h"

#include <gtest/gtest.h>

namespace midback::test {

TEST(SessionRulesTest, SharesTimeAmongPlanesWithTheRemainderFirst)
{
    const Exercise cat = timedExercise(QStringLiteral("cat"), Stage::Mobility,
                                       {Plane::Flexion, Plane::Extension, Plane::Breathing});
    EXPECT_EQ(planeShare(cat, Plane::Flexion, 101), 34);
    EXPECT_EQ(planeShare(cat, Plane::Extension, 101), 34);
    EXPECT_EQ(planeShare(cat, Plane::Breathing, 101), 33);
    EXPECT_EQ(planeShare(cat, Plane::Rotation, 101), 0);
}

TEST(SessionRulesTest, BreathingIsNoDirection)
{
    EXPECT_EQ(directionsOf(timedExercise(QStringLiteral("arch"), Stage::Mobility,
                                         {Plane::Breathing, Plane::Extension})),
              QList<Plane>{Plane::Extension});
}

TEST(SessionRulesTest, RotationSufficesFromFortyPerCentOn)
{
    EXPECT_TRUE(rotationSuffices(0, 0));
    EXPECT_TRUE(rotationSuffices(40, 100));
    EXPECT_FALSE(rotationSuffices(39, 100));
    EXPECT_FALSE(rotationSuffices(40, 101)) << "not rounded up";
}

TEST(SessionRulesTest, HoldingStillCountsInMobilityAndForOneSide)
{
    Exercise held =
        heldExercise(QStringLiteral("held"), Stage::Mobility, {Plane::Extension}, 3, 20);
    EXPECT_EQ(heldSeconds(held, held.dose()), 60);
    held.sided = true;
    EXPECT_EQ(heldSeconds(held, held.dose()), 60);
    held.stage = Stage::Strength;
    EXPECT_EQ(heldSeconds(held, held.dose()), 0);
    Exercise timed = timedExercise(QStringLiteral("timed"), Stage::Mobility, {Plane::Flexion}, 70);
    EXPECT_EQ(heldSeconds(timed, timed.dose()), 0);
    timed.action = Action::HoldPosition;
    EXPECT_EQ(heldSeconds(timed, timed.dose()), 60) << "a position is held without counting holds";
}

TEST(SessionRulesTest, OnlyAlignmentAndStrengthAreActive)
{
    EXPECT_FALSE(isActive(Stage::Breathing));
    EXPECT_FALSE(isActive(Stage::Mobility));
    EXPECT_TRUE(isActive(Stage::Alignment));
    EXPECT_TRUE(isActive(Stage::Strength));
}

TEST(SessionRulesTest, SittingAndStandingAreNotOnTheFloor)
{
    for (const Position position : enumValues<Position>()) {
        const bool up = position == Position::Seated || position == Position::Standing ||
                        position == Position::Wall;
        EXPECT_EQ(isOnFloor(position), !up) << qPrintable(enumWord(position));
    }
}

} // namespace midback::test
