// What speaks for an exercise: contributors, the last week, and where the person has got to.
#include "tests/core/routine/ComposerSamples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace midback::test {

namespace {

int countIn(const ComposerRequest &request, const char *id)
{
    return overSeeds(request, [&](const ComposedSession &session) {
        return idsOf(session).contains(QLatin1String(id)) ? 1 : 0;
    });
}

} // namespace

TEST(ComposerPreferencesTest, AContributorMakesWhatHelpsItMoreLikely)
{
    for (const Contributor contributor : enumValues<Contributor>()) {
        const auto targeting = [&](const ComposedSession &session) {
            int seconds = 0;
            for (const ComposedItem &one : session.items) {
                const Exercise &exercise = *shippedCatalog().exercise(one.item.exerciseId);
                seconds += exercise.targets.contains(contributor) ? one.seconds : 0;
            }
            return seconds;
        };
        ComposerRequest request = plainRequest(12, 4);
        const int without = overSeeds(request, targeting);
        request.contributors = {contributor};
        EXPECT_GT(overSeeds(request, targeting), without) << qPrintable(enumWord(contributor));
    }
}

TEST(ComposerPreferencesTest, AContributorIsNamedWhereItCounts)
{
    ComposerRequest request = plainRequest();
    request.contributors = {Contributor::ProlongedSitting};
    const ComposedSession session = sessionFor(request, shippedCatalog());
    const bool named =
        std::any_of(session.items.begin(), session.items.end(), [](const ComposedItem &one) {
            return one.reasons.contains(ItemReason::Contributor) &&
                   one.sentence.contains(QStringLiteral("because of: long sitting"));
        });
    EXPECT_TRUE(named);
    EXPECT_TRUE(session.notes.isEmpty());
    request.contributors = {Contributor::ChestBreathing};
    EXPECT_EQ(sessionFor(request, shippedCatalog()).notes.size(), 1) << "two belly breaths";
    request.conditions = {QStringLiteral("breathlessness")};
    EXPECT_TRUE(sessionFor(request, shippedCatalog()).notes.isEmpty());
}

TEST(ComposerPreferencesTest, WhatLastWeekLackedGetsMore)
{
    for (const Plane plane : {Plane::Extension, Plane::Flexion, Plane::SideBending}) {
        const auto inPlane = [&](const ComposedSession &session) {
            return session.planeSeconds[std::size_t(plane)];
        };
        ComposerRequest request = plainRequest(12);
        request.lastWeekSeconds = {900, 900, 900, 900, 900};
        request.lastWeekSeconds[std::size_t(plane)] = 3000;
        const int much = overSeeds(request, inPlane);
        request.lastWeekSeconds[std::size_t(plane)] = 0;
        EXPECT_GT(overSeeds(request, inPlane), much * 12 / 10) << qPrintable(enumWord(plane));
        const ComposedSession session = sessionFor(request, shippedCatalog());
        const bool named =
            std::any_of(session.items.begin(), session.items.end(), [](const ComposedItem &one) {
                return one.reasons.contains(ItemReason::LastWeek) &&
                       one.sentence.contains(QStringLiteral("last week"));
            });
        EXPECT_TRUE(named) << qPrintable(enumWord(plane));
    }
}

TEST(ComposerPreferencesTest, TheReachedRungAndLevelAreNotPassed)
{
    ComposerRequest request = plainRequest(12, 2);
    request.currentRungs = {{QStringLiteral("L07"), QStringLiteral("open-book-short")},
                            {QStringLiteral("L08"), QStringLiteral("half-kneel-wall-rotation")}};
    for (const Exercise &one : shippedCatalog().exercises())
        request.reachedLevels.insert(one.id, 1);
    overSeeds(request, [&](const ComposedSession &session) {
        for (const ComposedItem &one : session.items)
            EXPECT_EQ(one.level, 1);
        if (const LeftOut *book = leftOut(session, "open-book"))
            EXPECT_EQ(book->reason, LeftOutReason::CurrentRung);
        else
            ADD_FAILURE() << "open-book is above the current rung";
        return 0;
    });
    // Beyond the difficulty of the stage, because the person got there.
    EXPECT_GT(countIn(request, "half-kneel-wall-rotation"), 0);
    request.currentRungs.remove(QStringLiteral("L08"));
    EXPECT_EQ(countIn(request, "half-kneel-wall-rotation"), 0);
}

TEST(ComposerPreferencesTest, TheCurrentRungComesBeforeEasierOnes)
{
    ComposerRequest request = plainRequest(12, 3);
    request.positions = QList<Position>{Position::Supine, Position::Quadruped, Position::Kneeling,
                                        Position::Seated};
    const int before = countIn(request, "thread-needle");
    request.currentRungs = {{QStringLiteral("L08"), QStringLiteral("quadruped-reach-ceiling")}};
    EXPECT_LT(countIn(request, "thread-needle"), before);
}

TEST(ComposerPreferencesTest, AWeekFullOfHoldsAsksForMovement)
{
    ComposerRequest request = plainRequest(12);
    const auto held = [](const ComposedSession &session) {
        int count = 0;
        for (const ComposedItem &one : session.items) {
            const Exercise &exercise = *shippedCatalog().exercise(one.item.exerciseId);
            count += exercise.stage == Stage::Mobility && one.item.dose.mode == DoseMode::Hold;
        }
        return count;
    };
    EXPECT_GT(overSeeds(request, held), 0);
    request.lastWeekHeldSeconds = {600, 600, 600, 600, 600};
    EXPECT_EQ(overSeeds(request, held), 0);
}

} // namespace midback::test
