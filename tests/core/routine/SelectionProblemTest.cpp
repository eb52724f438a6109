#include "core/routine/composer/SelectionProblem.h"

#include "core/routine/composer/Attempt.h"
#include "tests/core/routine/ComposerSamples.h"

#include <gtest/gtest.h>

namespace midback::test {

namespace {

SelectionProblem problemOf(const ComposerRequest &request)
{
    const FilteredCatalog filtered =
        filterCatalog(request, shippedCatalog(), ladderIndex(shippedCatalog()));
    return selectionProblem(filtered.candidates, request, shippedCatalog());
}

/// The item of an exercise that the request allows.
SelectionItem itemOf(const char *id, const ComposerRequest &request)
{
    const FilteredCatalog filtered =
        filterCatalog(request, shippedCatalog(), ladderIndex(shippedCatalog()));
    const SelectionProblem problem =
        selectionProblem(filtered.candidates, request, shippedCatalog());
    for (qsizetype i = 0; i < filtered.candidates.size(); ++i) {
        if (filtered.candidates.at(i).exercise->id == QLatin1String(id))
            return problem.items[std::size_t(i)];
    }
    ADD_FAILURE() << id << " is not allowed";
    return {};
}

} // namespace

TEST(SelectionProblemTest, AnItemCarriesTheNumbersOfItsExercise)
{
    const SelectionItem item = itemOf("side-lying-windmill", plainRequest());
    EXPECT_EQ(item.stage, std::size_t(Stage::Mobility));
    EXPECT_EQ(item.directions, 1u << unsigned(Plane::Rotation) | 1u << unsigned(Plane::Extension));
    EXPECT_EQ(item.seconds, (std::array{105, 123, 159}));
    EXPECT_EQ(item.planeSeconds[0], (std::array{52, 0, 0, 53, 0}));
    EXPECT_EQ(item.heldSeconds[0], (std::array<int, 5>{}));
    EXPECT_TRUE(item.onFloor);
    EXPECT_EQ(itemOf("ext-towel-crosswise", plainRequest()).heldSeconds[1],
              (std::array{80, 0, 0, 0, 0}));
}

TEST(SelectionProblemTest, WhatLastWeekLackedIsWorthMore)
{
    ComposerRequest request = plainRequest();
    const int usual = itemOf("ext-chair-back", request).score;
    request.lastWeekSeconds = {0, 500, 500, 500, 500};
    EXPECT_NEAR(itemOf("ext-chair-back", request).score, usual * 3 / 2, 1);
    request.lastWeekSeconds = {5000, 0, 0, 0, 0};
    EXPECT_NEAR(itemOf("ext-chair-back", request).score, usual * 2 / 3, 1);
    EXPECT_EQ(itemOf("diaphragm-supine", request).score,
              itemOf("diaphragm-supine", plainRequest()).score)
        << "breathing is no direction";
}

TEST(SelectionProblemTest, LastWeekShiftsTheDirections)
{
    ComposerRequest request = plainRequest();
    const std::array<int, 5> usual = problemOf(request).directionShares;
    request.lastWeekSeconds = {0, 500, 500, 500, 500};
    const std::array<int, 5> shifted = problemOf(request).directionShares;
    EXPECT_GT(shifted[std::size_t(Plane::Extension)], usual[std::size_t(Plane::Extension)]);
    EXPECT_LT(shifted[std::size_t(Plane::SideBending)], usual[std::size_t(Plane::SideBending)]);
}

TEST(SelectionProblemTest, AContributorAndAnEasierRungChangeTheWorth)
{
    ComposerRequest request = plainRequest();
    const int usual = itemOf("thread-needle", request).score;
    request.contributors = {Contributor::LimitedRange};
    EXPECT_NEAR(itemOf("thread-needle", request).score, usual * 16 / 10, 1);
    request.contributors.clear();
    request.currentRungs = {{QStringLiteral("L08"), QStringLiteral("heel-sit-rotation")}};
    EXPECT_NEAR(itemOf("thread-needle", request).score, usual * 6 / 10, 1);
}

TEST(SelectionProblemTest, AFullWeekOfHoldsLeavesLessForToday)
{
    ComposerRequest request = plainRequest();
    EXPECT_EQ(problemOf(request).heldLimits, (std::array{240, 240, 240, 240, 240}));
    request.lastWeekHeldSeconds = {0, 360, 361, 600, 700};
    EXPECT_EQ(problemOf(request).heldLimits, (std::array{240, 240, 239, 0, 0}));
}

/// One pair of exercises in the middle of the list is all that fits together; the search alone,
/// step by step from its starts, does not come by it.
TEST(SelectionProblemTest, TheOnlySessionOfAFewExercisesIsFound)
{
    ComposerRequest request = plainRequest(5, 1);
    request.positions = QList<Position>{Position::Standing, Position::Kneeling, Position::Wall};
    request.equipment = QList<Equipment>{Equipment::Wall};
    const ComposedSession session = sessionFor(request, shippedCatalog());
    EXPECT_EQ(session.items.size(), 4);
}

} // namespace midback::test
