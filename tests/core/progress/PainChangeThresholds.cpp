#include "core/progress/PainChange.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ostream>

using namespace midback;

namespace {

/// A change for the better from `before`: the words at and around one threshold of clinical-facts
/// D3 ("clearly" at 2 points and 30 %, "probably" at 1 point or 15 %).
struct Threshold {
    const char *name;
    double before;
    double now;
    PainChange better;
    PainChange worse; ///< for the same number of points up from `before`
};

void PrintTo(const Threshold &threshold, std::ostream *out)
{
    *out << threshold.before << " to " << threshold.now;
}

class PainThreshold : public testing::TestWithParam<Threshold> {};

TEST_P(PainThreshold, FallsOnTheRightSide)
{
    const Threshold &one = GetParam();
    EXPECT_EQ(painChange(one.before, one.now), one.better);
    EXPECT_EQ(painChange(one.before, one.before + (one.before - one.now)), one.worse);
}

constexpr auto clearlyB = PainChange::ClearlyBetter;
constexpr auto probablyB = PainChange::ProbablyBetter;
constexpr auto none = PainChange::NoClearChange;
constexpr auto probablyW = PainChange::ProbablyWorse;
constexpr auto clearlyW = PainChange::ClearlyWorse;

const Threshold thresholds[] = {
    // Two points, while 30 % is long passed.
    {"TwoPointsOfFour", 4, 2, clearlyB, clearlyW},
    {"JustUnderTwoPointsOfFour", 4, 2.25, probablyB, probablyW},
    {"JustOverTwoPointsOfFour", 4, 1.75, clearlyB, clearlyW},
    // 30 per cent, while two points are passed.
    {"ThirtyPercentOfSevenAndAHalf", 7.5, 5.25, clearlyB, clearlyW},
    {"UnderThirtyPercentOfSevenAndAHalf", 7.5, 5.5, probablyB, probablyW},
    {"ThirtyPercentOfTen", 10, 7, clearlyB, clearlyW},
    {"UnderThirtyPercentOfTen", 10, 7.25, probablyB, probablyW},
    // Two points and 30 per cent meet at 6 2/3.
    {"TwoPointsOfSixAndAHalf", 6.5, 4.5, clearlyB, clearlyW},
    {"TwoPointsOfSixAndThreeQuarters", 6.75, 4.75, probablyB, probablyW},
    // One point, while it is less than 15 %.
    {"OnePointOfEight", 8, 7, probablyB, probablyW},
    {"JustUnderOnePointOfEight", 8, 7.25, none, none},
    {"OnePointOfTen", 10, 9, probablyB, probablyW},
    {"JustUnderOnePointOfTen", 10, 9.25, none, none},
    // 15 per cent, while it is less than one point.
    {"FifteenPercentOfFive", 5, 4.25, probablyB, probablyW},
    {"UnderFifteenPercentOfFive", 5, 4.5, none, none},
    {"FifteenPercentIsAlwaysPassedByAQuarterOfOne", 1, 0.75, probablyB, probablyW},
    {"AQuarterOfTwo", 2, 1.75, none, none},
    {"HalfAPointOfThreeAndAQuarter", 3.25, 2.75, probablyB, probablyW},
    {"HalfAPointOfThreeAndAHalf", 3.5, 3, none, none},
    // To no pain at all.
    {"AllOfOne", 1, 0, probablyB, probablyW},
    {"AllOfTwo", 2, 0, clearlyB, clearlyW},
    {"NothingOfNothing", 0, 0, none, none},
};
INSTANTIATE_TEST_SUITE_P(D3, PainThreshold, testing::ValuesIn(thresholds),
                         [](const auto &one) { return std::string(one.param.name); });

/// The rule in whole numbers of quarter points, so that no rounding can agree by accident.
int strength(int before, int now)
{
    const int quarters = std::abs(now - before);
    if (quarters >= 8 && quarters * 10 >= before * 3)
        return 2;
    return quarters >= 4 || (before > 0 && quarters * 20 >= before * 3) ? (quarters > 0) : 0;
}

TEST(PainChangeRule, HoldsForEveryPairOfQuarters)
{
    for (int before = 0; before <= 40; ++before) {
        for (int now = 0; now <= 40; ++now) {
            const int expected =
                now < before ? 2 - strength(before, now) : 2 + strength(before, now);
            ASSERT_EQ(int(painChange(before / 4.0, now / 4.0)), expected)
                << before / 4.0 << " to " << now / 4.0;
        }
    }
}

TEST(PainChangeRule, AChangeBelowAPointAndFifteenPercentIsNeverRemarked)
{
    for (int before = 27; before <= 40; ++before) { // from 6.75 up, 15 % is more than a point
        for (int quarters = -3; quarters <= 3; ++quarters)
            EXPECT_EQ(painChange(before / 4.0, (before + quarters) / 4.0), none);
    }
}

} // namespace
