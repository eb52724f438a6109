#include "core/routine/RoutineEdit.h"

#include "tests/support/SmallCatalog.h"

#include <gtest/gtest.h>

namespace midback::test {

class RoutineEditTest : public testing::Test {
protected:
    RoutineItem item(const char *id) const
    {
        return {QLatin1String(id), catalog.exercise(QLatin1String(id))->dose()};
    }

    Catalog catalog = smallCatalog();
    Routine routine{{}, QStringLiteral("Morning"), {item("turn"), item("arch"), item("chop")}};
};

TEST_F(RoutineEditTest, Renames)
{
    EXPECT_EQ(renamed(routine, QStringLiteral("Evening")).name, QStringLiteral("Evening"));
}

TEST_F(RoutineEditTest, InsertsAtTheNearestPlace)
{
    EXPECT_EQ(withItem(routine, 1, item("row")).items.at(1), item("row"));
    EXPECT_EQ(withItem(routine, 99, item("row")).items.last(), item("row"));
    EXPECT_EQ(withItem(routine, -3, item("row")).items.first(), item("row"));
}

TEST_F(RoutineEditTest, RemovesMovesAndChangesOnlyWhatIsThere)
{
    EXPECT_EQ(withoutItem(routine, 0).items, (QList{item("arch"), item("chop")}));
    EXPECT_EQ(withItemMoved(routine, 0, 2).items,
              (QList{item("arch"), item("chop"), item("turn")}));
    Dose dose = item("arch").dose;
    dose.sets = 3;
    EXPECT_EQ(withDose(routine, 1, dose).items.at(1).dose, dose);
    for (const int outside : {-1, 3}) {
        EXPECT_EQ(withoutItem(routine, outside), routine);
        EXPECT_EQ(withItemMoved(routine, outside, 0), routine);
        EXPECT_EQ(withItemMoved(routine, 0, outside), routine);
        EXPECT_EQ(withDose(routine, outside, dose), routine);
    }
}

TEST_F(RoutineEditTest, KnowsTheLevelOfADose)
{
    const Exercise &turn = *catalog.exercise(QStringLiteral("turn"));
    for (int level = 1; level <= 3; ++level)
        EXPECT_EQ(doseLevelOf(turn.doseLevels[std::size_t(level - 1)], turn), level);
    Dose own = turn.dose();
    own.sets = 5;
    EXPECT_FALSE(doseLevelOf(own, turn));
}

} // namespace midback::test
