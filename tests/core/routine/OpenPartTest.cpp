#include "core/routine/OpenPart.h"

#include "core/catalog/Catalog.h"
#include "tests/support/ExerciseBuilder.h"
#include "tests/support/SmallCatalog.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class OpenPartTest : public testing::Test {
protected:
    RoutineItem item(const char *id, std::size_t level = 1)
    {
        const Exercise *exercise = catalog.exercise(QLatin1String(id));
        return {exercise->id, exercise->doseLevels[level]};
    }
    QList<RoutineItem> open(const QList<RoutineItem> &items, SafetyReach reach)
    {
        const Routine routine{{}, QStringLiteral("All of it"), items};
        const Routine part = openPart(routine, reach, catalog);
        EXPECT_EQ(part.name, routine.name);
        return part.items;
    }
    /// Level 1 is 60 seconds, the others 100 and 140.
    static Catalog steppedCatalog()
    {
        CatalogData data = smallCatalog().data();
        for (Exercise &exercise : data.exercises) {
            exercise.doseLevels[0].durationSeconds = 60;
            exercise.doseLevels[1].durationSeconds = 100;
            exercise.doseLevels[2].durationSeconds = 140;
        }
        return Catalog(data);
    }

    Catalog catalog = steppedCatalog();
};

TEST_F(OpenPartTest, EverythingIsLeftAsItIs)
{
    const QList<RoutineItem> all{item("breath", 2), item("row"), {QStringLiteral("gone"), {}}};
    EXPECT_EQ(open(all, SafetyReach::All), all);
}

TEST_F(OpenPartTest, GentleIsBreathingAndMobilityAtLevelOne)
{
    EXPECT_EQ(open({item("breath", 2), item("turn"), item("angel"), item("chop"), item("arch", 0)},
                   SafetyReach::Gentle),
              (QList{item("breath", 0), item("turn", 0), item("arch", 0)}));
}

TEST_F(OpenPartTest, ASmallerDoseOfTheirOwnStays)
{
    RoutineItem own = item("turn");
    own.dose.durationSeconds = 30;
    EXPECT_EQ(open({own}, SafetyReach::Gentle), QList{own});
}

TEST_F(OpenPartTest, WhatTheCatalogueDoesNotKnowIsLeftOut)
{
    EXPECT_TRUE(open({{QStringLiteral("gone"), item("turn").dose}}, SafetyReach::Gentle).isEmpty());
}

TEST_F(OpenPartTest, NothingWhileLocked)
{
    for (const SafetyReach reach : {SafetyReach::Locked, SafetyReach::Nothing})
        EXPECT_TRUE(open({item("breath"), item("turn", 0)}, reach).isEmpty());
}

} // namespace
