#include "core/catalog/LadderRules.h"

#include "tests/core/catalog/GraphBuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace midback;
using namespace test::ids;
using test::GraphBuilder;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

TEST(LadderRules, ALadderWithItsStepsIsSound)
{
    EXPECT_THAT(
        GraphBuilder().ladder(l1, {a, b, c}).step(a, b, l1).step(b, c, l1).faults(checkLadders),
        IsEmpty());
    EXPECT_THAT(GraphBuilder().step(a, b).faults(checkLadders), IsEmpty())
        << "a link between ladders needs none";
}

TEST(LadderRules, ALadderNeedsTwoRungs)
{
    const QString fault = QStringLiteral("file.json: L1: rungs: at least two are needed");
    EXPECT_THAT(GraphBuilder().ladder(l1, {}).faults(checkLadders), ElementsAre(fault));
    EXPECT_THAT(GraphBuilder().ladder(l1, {a}).faults(checkLadders), ElementsAre(fault));
}

TEST(LadderRules, NoRungStandsTwiceHoweverFarApart)
{
    EXPECT_THAT(GraphBuilder()
                    .ladder(l1, {a, b, c, a})
                    .step(a, b, l1)
                    .step(b, c, l1)
                    .step(c, a, l1)
                    .faults(checkLadders),
                ElementsAre(QStringLiteral("file.json: L1: rungs: \"a\" stands twice")));
}

TEST(LadderRules, EachPairOfNeighboursNeedsAStepInTheRightDirection)
{
    const QString missing =
        QStringLiteral("file.json: L1: no progression leads from rung to rung: b -> c");
    EXPECT_THAT(GraphBuilder().ladder(l1, {a, b, c}).step(a, b, l1).faults(checkLadders),
                ElementsAre(missing));
    EXPECT_THAT(GraphBuilder().ladder(l1, {a, b, c}).step(a, b, l1).step(c, b).faults(checkLadders),
                ElementsAre(missing));
}

TEST(LadderRules, AStepBetweenNeighboursNamesTheLadder)
{
    EXPECT_THAT(GraphBuilder().ladder(l1, {a, b}).step(a, b).faults(checkLadders),
                ElementsAre(QStringLiteral("file.json: a -> b: ladder: should be \"L1\", as the "
                                           "two are neighbours there")));
}

TEST(LadderRules, AStepThatNamesALadderJoinsNeighboursThere)
{
    GraphBuilder graph;
    graph.ladder(l1, {a, b, c}).step(a, b, l1).step(b, c, l1);
    const QString skips =
        QStringLiteral("file.json: a -> c: ladder: the two are not neighbours on \"L1\"");
    EXPECT_THAT(GraphBuilder(graph).step(a, c, l1).faults(checkLadders), ElementsAre(skips));
    EXPECT_THAT(GraphBuilder(graph).step(a, c).faults(checkLadders), IsEmpty())
        << "a short cut that names no ladder is a link like any other";
}

TEST(LadderRules, ALadderThatDoesNotExistIsLeftToTheCheckOfReferences)
{
    EXPECT_THAT(GraphBuilder().step(a, b, l2).faults(checkLadders), IsEmpty());
}

TEST(LadderRules, TwoLaddersMayShareAStep)
{
    EXPECT_THAT(GraphBuilder()
                    .ladder(l1, {a, b})
                    .ladder(l2, {a, b, c})
                    .step(a, b, l1)
                    .step(b, c, l2)
                    .faults(checkLadders),
                IsEmpty());
}

TEST(LadderRules, ReportsTheFaultsOfEveryLadder)
{
    EXPECT_EQ(GraphBuilder().ladder(l1, {a}).ladder(l2, {b, c}).faults(checkLadders).size(), 2);
}

} // namespace
