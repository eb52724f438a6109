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

} // namespace midback::test
