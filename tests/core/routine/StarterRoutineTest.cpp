#include "core/routine/StarterRoutine.h"

#include "core/catalog/CatalogReader.h"
#include "core/routine/RoutineReview.h"
#include "tests/support/SmallCatalog.h"

#include <gtest/gtest.h>

namespace midback::test {

TEST(StarterRoutineTest, TakesTwelveMinutesAndHasNothingToImprove)
{
    const Result<Catalog> catalog = loadBuiltInCatalog();
    ASSERT_TRUE(catalog.ok());
    const Routine starter = starterRoutine({}, *catalog);
    const RoutineReview review = reviewRoutine(starter, *catalog);
    EXPECT_EQ(starter.items.size(), 6);
    EXPECT_NEAR(review.totalSeconds, 720, 30);
    EXPECT_TRUE(review.notes.isEmpty()) << qPrintable(review.notes.value(0).sentence);
    for (const Plane plane : enumValues<Plane>())
        EXPECT_GT(review.seconds(plane), 0);
    for (const RoutineItem &item : starter.items)
        EXPECT_LE(catalog->exercise(item.exerciseId)->difficulty, 2);
}

TEST(StarterRoutineTest, LeavesOutWhatTheCatalogueDoesNotKnow)
{
    EXPECT_TRUE(starterRoutine({}, smallCatalog()).items.isEmpty());
}

TEST(StarterRoutineTest, AsksForAChairAndAPillowOnly)
{
    const Result<Catalog> catalog = loadBuiltInCatalog();
    ASSERT_TRUE(catalog.ok());
    const QList<Equipment> allowed{Equipment::None, Equipment::Chair, Equipment::Pillow};
    const Routine starter = starterRoutine({}, *catalog);
    for (const RoutineItem &item : starter.items) {
        const Exercise &exercise = *catalog->exercise(item.exerciseId);
        EXPECT_EQ(item.dose, exercise.dose()) << qPrintable(exercise.id);
        for (const Equipment piece : exercise.equipment)
            EXPECT_TRUE(allowed.contains(piece)) << qPrintable(exercise.id);
    }
}

TEST(StarterRoutineTest, IsAsReadableAsAnyOtherRoutine)
{
    const Result<Catalog> catalog = loadBuiltInCatalog();
    ASSERT_TRUE(catalog.ok());
    const RoutineId id = RoutineId::fromString(u"00000000-0000-7000-8000-000000000001");
    const Routine starter = starterRoutine(id, *catalog);
    EXPECT_EQ(starter.id, id);
    EXPECT_EQ(starter.name, QStringLiteral("12-minute starter"));
    EXPECT_EQ(routineFromJson(toJson(starter)).value(), starter);
}

TEST(StarterRoutineTest, KeepsTheOrderOfWhatASmallerCatalogueKnows)
{
    const Result<Catalog> whole = loadBuiltInCatalog();
    ASSERT_TRUE(whole.ok());
    CatalogData some;
    const Routine full = starterRoutine({}, *whole);
    for (const int place : {4, 1}) // not the order of the routine
        some.exercises.append(*whole->exercise(full.items.at(place).exerciseId));
    EXPECT_EQ(starterRoutine({}, Catalog(some)).items,
              (QList<RoutineItem>{full.items.at(1), full.items.at(4)}));
}

} // namespace midback::test
