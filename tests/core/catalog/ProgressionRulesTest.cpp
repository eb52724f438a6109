#include "core/catalog/ProgressionRules.h"

#include "tests/core/catalog/GraphBuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>
#include <vector>

using namespace midback;
using namespace test::ids;
using test::GraphBuilder;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QString node(int number)
{
    return QStringLiteral("n%1").arg(number);
}

TEST(ProgressionRules, TheDifficultyMayStayOrRiseByAnyAmount)
{
    EXPECT_THAT(
        GraphBuilder().exercise(a, 1).exercise(b, 1).exercise(c, 5).step(a, b).step(b, c).faults(
            checkProgressions),
        IsEmpty());
}

TEST(ProgressionRules, AFallOfOneIsAFault)
{
    EXPECT_THAT(
        GraphBuilder().exercise(a, 3).exercise(b, 2).step(a, b).faults(checkProgressions),
        ElementsAre(QStringLiteral("file.json: a -> b: the difficulty falls from 3 (a) to 2 (b)")));
}

TEST(ProgressionRules, ALadderWithoutStepsMustNotFallEither)
{
    GraphBuilder graph;
    graph.exercise(a, 3).exercise(b, 2).ladder(l1, {a, b});
    EXPECT_THAT(
        graph.faults(checkProgressions),
        ElementsAre(QStringLiteral("file.json: L1: the difficulty falls from 3 (a) to 2 (b)")));
    graph.step(a, b, l1);
    EXPECT_EQ(graph.faults(checkProgressions).size(), 1) << "once, not for the ladder and the step";
}

TEST(ProgressionRules, WhatIsUnknownOrHalfReadableHasNoDifficulty)
{
    GraphBuilder graph;
    graph.exercise(a, 5).step(a, b).instead(a, c);
    EXPECT_THAT(graph.faults(checkProgressions), IsEmpty()) << "b is nowhere: another fault";
    EXPECT_THAT(graph.faults(checkSubstitutions), IsEmpty());
    graph.exercise(b, 1).exercise(c, 1);
    graph.origins.halfReadable = {a};
    EXPECT_THAT(graph.faults(checkProgressions), IsEmpty());
    EXPECT_THAT(graph.faults(checkSubstitutions), IsEmpty());
    graph.origins.halfReadable.clear();
    EXPECT_EQ(graph.faults(checkProgressions).size(), 1);
    EXPECT_EQ(graph.faults(checkSubstitutions).size(), 1);
}

TEST(ProgressionRules, EachCircleIsReportedOnceWithItsWay)
{
    EXPECT_THAT(
        GraphBuilder().step(d, a).step(a, b).step(b, c).step(c, a).faults(checkProgressions),
        ElementsAre(QStringLiteral("file.json: a: the progressions go round in a cycle: a "
                                   "-> b -> c -> a")))
        << "the way into the circle is no part of it";
    EXPECT_EQ(
        GraphBuilder().step(a, b).step(b, a).step(c, d).step(d, c).faults(checkProgressions).size(),
        2);
}

TEST(ProgressionRules, TwoWaysToOneExerciseAreNoCircle)
{
    EXPECT_THAT(
        GraphBuilder().step(a, b).step(a, c).step(b, d).step(c, d).faults(checkProgressions),
        IsEmpty());
}

TEST(ProgressionRules, AChainOfAHundredThousandDoesNotExhaustTheStack)
{
    GraphBuilder graph;
    const int length = 100'000;
    for (int i = 0; i < length; ++i)
        graph.step(node(i), node(i + 1));
    EXPECT_THAT(graph.faults(checkProgressions), IsEmpty());
    graph.step(node(length), node(0));
    EXPECT_EQ(graph.faults(checkProgressions).size(), 1);
}

/// The oracle: takes away exercises that nothing leads to until none is left, or only circles are.
bool hasCircle(std::set<std::pair<int, int>> links)
{
    for (bool removed = true; removed;) {
        removed = false;
        for (auto it = links.begin(); it != links.end();) {
            const int from = it->first;
            const bool reached = std::any_of(links.begin(), links.end(),
                                             [&](const auto &link) { return link.second == from; });
            it = reached ? std::next(it) : links.erase(it);
            removed = removed || !reached;
        }
    }
    return !links.empty();
}

RC_GTEST_PROP(ProgressionRules, FindsACircleExactlyWhereThereIsOne, ())
{
    const auto drawn = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 7), rc::gen::inRange(0, 7)));
    const std::set<std::pair<int, int>> links(drawn.begin(), drawn.end());
    GraphBuilder graph;
    for (const auto &[from, to] : links)
        graph.step(node(from), node(to));
    const bool circle = hasCircle(links);
    RC_ASSERT(graph.faults(checkProgressions).isEmpty() == !circle);
}

TEST(SubstitutionRules, OneStepOfDifficultyEitherWayIsAboutTheSame)
{
    for (int from = 1; from <= 5; ++from) {
        for (int to = 1; to <= 5; ++to) {
            const QStringList faults =
                GraphBuilder().exercise(a, from).exercise(b, to).instead(a, b).faults(
                    checkSubstitutions);
            if (qAbs(from - to) <= 1) {
                EXPECT_THAT(faults, IsEmpty()) << from << " " << to;
            } else {
                EXPECT_THAT(faults,
                            ElementsAre(QStringLiteral("file.json: a -> b: the difficulties are "
                                                       "%1 and %2, more than one apart")
                                            .arg(from)
                                            .arg(to)));
            }
        }
    }
}

TEST(SubstitutionRules, NothingStandsInForItself)
{
    EXPECT_THAT(
        GraphBuilder().instead(a, a).faults(checkSubstitutions),
        ElementsAre(QStringLiteral("file.json: a -> a: an exercise cannot stand in for itself")));
    EXPECT_THAT(GraphBuilder().exercise(a, 1).exercise(b, 1).instead(a, b).instead(b, a).faults(
                    checkSubstitutions),
                IsEmpty())
        << "two may stand in for each other";
}

} // namespace
