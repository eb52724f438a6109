#include "core/progress/PainChange.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;

namespace {

// The bounds of clinical-facts D3, from both sides.
TEST(PainChange, FollowsTheChartRule)
{
    EXPECT_EQ(painChange(6, 4), PainChange::ClearlyBetter);    // 2 points, 33 %
    EXPECT_EQ(painChange(7, 5), PainChange::ProbablyBetter);   // 2 points, but 28.6 %
    EXPECT_EQ(painChange(7, 4.75), PainChange::ClearlyBetter); // 2.25 points, 32 %
    EXPECT_EQ(painChange(10, 7), PainChange::ClearlyBetter);   // exactly 30 %
    EXPECT_EQ(painChange(10, 7.25), PainChange::ProbablyBetter);
    EXPECT_EQ(painChange(5, 3.25), PainChange::ProbablyBetter); // 35 %, but 1.75 points
    EXPECT_EQ(painChange(8, 7), PainChange::ProbablyBetter);    // 1 point, 12.5 %
    EXPECT_EQ(painChange(5, 4.25), PainChange::ProbablyBetter); // exactly 15 %
    EXPECT_EQ(painChange(8, 7.25), PainChange::NoClearChange);  // 0.75 points, 9 %
    EXPECT_EQ(painChange(4, 4), PainChange::NoClearChange);
}

TEST(PainChange, MirrorsForWorse)
{
    EXPECT_EQ(painChange(4, 6), PainChange::ClearlyWorse);
    EXPECT_EQ(painChange(7, 9), PainChange::ProbablyWorse); // 28.6 %
    EXPECT_EQ(painChange(8, 9), PainChange::ProbablyWorse);
    EXPECT_EQ(painChange(8, 8.5), PainChange::NoClearChange);
}

TEST(PainChange, FromNoPainPointsDecide)
{
    EXPECT_EQ(painChange(0, 0), PainChange::NoClearChange);
    EXPECT_EQ(painChange(0, 0.5), PainChange::NoClearChange);
    EXPECT_EQ(painChange(0, 1), PainChange::ProbablyWorse);
    EXPECT_EQ(painChange(0, 2), PainChange::ClearlyWorse);
}

RC_GTEST_PROP(PainChange, LessPainNowNeverReadsWorse, ())
{
    const double before = *rc::gen::inRange(0, 41) / 4.0;
    const double now = *rc::gen::inRange(0, 41) / 4.0;
    const double less = *rc::gen::inRange(0, 41) / 4.0;
    RC_PRE(less <= now);
    RC_ASSERT(int(painChange(before, less)) <= int(painChange(before, now)));
}

TEST(PainChange, EveryWordIsDifferent)
{
    EXPECT_EQ(painChangeText(PainChange::ClearlyBetter), QStringLiteral("clearly better"));
    EXPECT_EQ(painChangeText(PainChange::ProbablyBetter), QStringLiteral("probably better"));
    EXPECT_EQ(painChangeText(PainChange::NoClearChange), QStringLiteral("no clear change"));
    EXPECT_EQ(painChangeText(PainChange::ProbablyWorse), QStringLiteral("probably worse"));
    EXPECT_EQ(painChangeText(PainChange::ClearlyWorse), QStringLiteral("clearly worse"));
}

} // namespace
