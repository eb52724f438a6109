#include "core/routine/composer/StageShares.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace midback::test {

namespace {

constexpr std::array<int, 4> plenty{100000, 100000, 100000, 100000};
constexpr std::array<bool, 5> everyDirection{true, true, true, true, false};
constexpr auto extension = std::size_t(Plane::Extension);
constexpr auto flexion = std::size_t(Plane::Flexion);
constexpr auto side = std::size_t(Plane::SideBending);
constexpr auto rotation = std::size_t(Plane::Rotation);

template<std::size_t N>
int sum(const std::array<int, N> &values)
{
    return std::accumulate(values.begin(), values.end(), 0);
}

} // namespace

TEST(StageSharesTest, EveryRowOfTheTableIsAWhole)
{
    for (int stage = 1; stage <= 4; ++stage) {
        int percent = 0;
        for (const Stage work : enumValues<Stage>())
            percent += stagePercent(stage, work);
        EXPECT_EQ(percent, 100) << stage;
    }
}

TEST(StageSharesTest, TheBandIsATenthToEitherSideAndNeverTooLong)
{
    EXPECT_EQ(timeBand(10).least, 540);
    EXPECT_EQ(timeBand(10).wanted, 600);
    EXPECT_EQ(timeBand(10).most, 660);
    EXPECT_EQ(timeBand(30).least, 1620);
    EXPECT_EQ(timeBand(30).most, 1800);
    EXPECT_EQ(timeBand(28).most, 1800);
}

TEST(StageSharesTest, PlentyGivesThePlainShares)
{
    EXPECT_EQ(stageTargets(1, 600, plenty), (std::array{240, 300, 60, 0}));
    EXPECT_EQ(stageTargets(4, 900, plenty), (std::array{90, 315, 180, 315}));
}

TEST(StageSharesTest, WhatAStageLacksGoesToTheOthersInProportion)
{
    // No strength: 35 % go to the other 65.
    EXPECT_EQ(stageTargets(4, 650, {9999, 9999, 9999, 0}), (std::array{100, 350, 200, 0}));
    // Little breathing, and then little mobility as well.
    EXPECT_EQ(stageTargets(1, 600, {100, 9999, 9999, 0}), (std::array{100, 416, 83, 0}));
    EXPECT_EQ(stageTargets(1, 600, {100, 200, 9999, 0}), (std::array{100, 200, 300, 0}));
    EXPECT_EQ(stageTargets(1, 600, {100, 200, 50, 0}), (std::array{100, 200, 50, 0}));
    EXPECT_EQ(stageTargets(2, 600, {0, 0, 0, 9999}), (std::array{0, 0, 0, 0}));
}

RC_GTEST_PROP(StageSharesLaws, TargetsNeverPassWhatThereIsAndFillTheTimeWhereTheyCan, ())
{
    const int stage = *rc::gen::inRange(1, 5);
    const int wanted = 60 * *rc::gen::inRange(4, 31);
    const auto available = *rc::gen::container<std::array<int, 4>>(rc::gen::inRange(0, 1500));
    const std::array<int, 4> targets = stageTargets(stage, wanted, available);
    int reachable = 0;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        RC_ASSERT(targets[i] >= 0);
        RC_ASSERT(targets[i] <= available[i]);
        reachable += stagePercent(stage, Stage(i)) > 0 ? available[i] : 0;
        RC_ASSERT(targets[i] == 0 || stagePercent(stage, Stage(i)) > 0);
    }
    // Each stage may lose a second to rounding.
    RC_ASSERT(sum(targets) <= wanted);
    RC_ASSERT(sum(targets) >= std::min(wanted, reachable) - 4);
}

TEST(StageSharesTest, ToleratesATenthOrAnExercise)
{
    EXPECT_EQ(stageTolerance(240), 90);
    EXPECT_EQ(stageTolerance(900), 90);
    EXPECT_EQ(stageTolerance(1800), 180);
}

TEST(DirectionSharesTest, StartFromTheFortyThirtyTwentyTenOfTheFacts)
{
    const std::array<int, 5> shares = directionShares({}, everyDirection);
    EXPECT_EQ(shares, (std::array{300, 100, 200, 400, 0}));
}

TEST(DirectionSharesTest, WhatIsNotAvailableIsSharedOut)
{
    const std::array<int, 5> shares = directionShares({}, {true, false, true, true, false});
    EXPECT_EQ(shares[flexion], 0);
    EXPECT_EQ(shares[rotation], 444);
    EXPECT_EQ(directionShares({}, {false, false, false, false, false}), (std::array<int, 5>{}));
    EXPECT_EQ(directionShares({}, {true, false, false, false, false})[extension], 1000);
}

TEST(DirectionSharesTest, TheFactorIsBetweenTwoThirdsAndOneAndAHalf)
{
    EXPECT_EQ(coverageFactor(Plane::Rotation, {}), 1000);
    EXPECT_EQ(coverageFactor(Plane::Rotation, {300, 100, 200, 400, 5000}), 1000);
    EXPECT_EQ(coverageFactor(Plane::Rotation, {300, 100, 200, 0, 0}), 1500);
    EXPECT_EQ(coverageFactor(Plane::Rotation, {0, 0, 0, 900, 0}), 667);
    EXPECT_EQ(coverageFactor(Plane::Extension, {200, 100, 200, 400, 0}), 1350);
    EXPECT_EQ(coverageFactor(Plane::Breathing, {100, 0, 0, 0, 0}), 1000);
}

RC_GTEST_PROP(DirectionSharesLaws, RotationKeepsItsFortyPerCentWhateverTheLastWeekWas, ())
{
    const auto week = *rc::gen::container<std::array<int, 5>>(rc::gen::inRange(0, 5000));
    std::array<bool, 5> available{*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(),
                                  *rc::gen::arbitrary<bool>(), true, false};
    const std::array<int, 5> shares = directionShares(week, available);
    RC_ASSERT(shares[rotation] >= 400);
    RC_ASSERT(sum(shares) <= 1000);
    RC_ASSERT(sum(shares) >= 990);
    for (std::size_t i = 0; i < shares.size(); ++i)
        RC_ASSERT(available[i] || shares[i] == 0);
}

RC_GTEST_PROP(DirectionSharesLaws, MoreOfADirectionLastWeekNeverGivesItMore, ())
{
    const auto week = *rc::gen::container<std::array<int, 5>>(rc::gen::inRange(1, 2000));
    std::array<int, 5> more = week;
    more[side] += *rc::gen::inRange(1, 2000);
    RC_ASSERT(directionShares(more, everyDirection)[side] <=
              directionShares(week, everyDirection)[side] + 1);
}

} // namespace midback::test
