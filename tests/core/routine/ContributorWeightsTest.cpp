#include "core/routine/composer/ContributorWeights.h"

#include "tests/core/routine/ComposerSamples.h"

#include <gtest/gtest.h>

namespace midback::test {

namespace {

int weightOf(const char *id, const QList<Contributor> &contributors)
{
    const QString exercise = QLatin1String(id);
    return contributorWeight(*shippedCatalog().exercise(exercise),
                             shippedCatalog().laddersOf(exercise), contributors);
}

using C = Contributor;

} // namespace

TEST(ContributorWeightsTest, NothingCountsMoreWithoutContributors)
{
    for (const Exercise &one : shippedCatalog().exercises())
        EXPECT_EQ(contributorWeight(one, shippedCatalog().laddersOf(one.id), {}), 1000);
}

/// clinical-facts H, row by row: one of the first group and one of the second, where it has one.
TEST(ContributorWeightsTest, FollowsTheTableOfTheSixContributors)
{
    EXPECT_EQ(weightOf("wall-w", {C::ScapularControl}), 1600);
    EXPECT_EQ(weightOf("wall-angel", {C::ScapularControl}), 1300);
    EXPECT_EQ(weightOf("rib-stack-seated", {C::ProlongedSitting}), 1600);
    EXPECT_EQ(weightOf("open-book", {C::ProlongedSitting}), 1300);
    EXPECT_EQ(weightOf("ext-towel-lengthwise", {C::Kyphosis}), 1600);
    EXPECT_EQ(weightOf("floor-angel", {C::Kyphosis}), 1300);
    EXPECT_EQ(weightOf("suitcase-carry", {C::ScoliosisAsymmetry}), 1600);
    EXPECT_EQ(weightOf("gate-side-bend", {C::ScoliosisAsymmetry}), 1600);
    EXPECT_EQ(weightOf("brace-360-supine", {C::ChestBreathing}), 1600);
    EXPECT_EQ(weightOf("thread-needle", {C::LimitedRange}), 1600);
}

TEST(ContributorWeightsTest, AnExerciseNamedByItselfGoesBeforeItsLadder)
{
    EXPECT_EQ(weightOf("ext-foam-roller", {C::Kyphosis}), 1300);
}

TEST(ContributorWeightsTest, TargetsCountAsTheSecondGroup)
{
    // Not in the table; its targets name the contributor.
    EXPECT_EQ(weightOf("quadruped-arm-lift", {C::ScoliosisAsymmetry}), 1300);
    EXPECT_EQ(weightOf("quadruped-arm-lift", {C::LimitedRange}), 1000);
}

TEST(ContributorWeightsTest, EveryDeskFriendlyExerciseHelpsAgainstSitting)
{
    int count = 0;
    for (const Exercise &one : shippedCatalog().exercises()) {
        if (!one.deskFriendly)
            continue;
        ++count;
        EXPECT_EQ(weightOf(one.id.toLatin1().constData(), {C::ProlongedSitting}), 1600)
            << qPrintable(one.id);
    }
    EXPECT_EQ(count, 26);
}

TEST(ContributorWeightsTest, ThreeContributorsMeetTheCap)
{
    // 1.3 * 1.6 = 2.08, and 1.3 * 1.3 * 1.6 = 2.704.
    EXPECT_EQ(weightOf("side-lying-windmill", {C::ScapularControl, C::LimitedRange}), 2080);
    EXPECT_EQ(weightOf("ext-chair-back", {C::Kyphosis, C::LimitedRange}), 2500);
    EXPECT_EQ(weightOf("wall-stack-arm-raise", {C::Kyphosis, C::ScapularControl, C::LimitedRange}),
              2500);
}

TEST(ContributorWeightsTest, NamesOnlyTheContributorsThatMatch)
{
    const Exercise &exercise = *shippedCatalog().exercise(QStringLiteral("wall-w"));
    EXPECT_EQ(matchingContributors(exercise, shippedCatalog().laddersOf(exercise.id),
                                   {C::LimitedRange, C::Kyphosis, C::ScapularControl}),
              (QList{C::Kyphosis, C::ScapularControl}));
}

} // namespace midback::test
