// An exercise of a person's own is a line of one rung: the coach changes its dose and nothing else.
#include "core/catalog/OwnDoses.h"
#include "core/catalog/OwnExercise.h"
#include "core/coach/CoachAdvice.h"
#include "tests/core/coach/LineFixture.h"

using namespace midback;
using test::HistoryBuilder;
using test::turn1;

namespace {

const OwnExerciseId shelfId(QUuid(7, 2, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
const QString shelf = catalogIdOf(shelfId);

Catalog catalogWithShelf(bool retired = false)
{
    OwnExercise own;
    own.id = shelfId;
    own.name = QStringLiteral("Shelf reach");
    own.planes = {Plane::Extension};
    own.doseLevels = *dosesAround(usualDoseOf(DoseMode::Time));
    own.steps = {QStringLiteral("Reach up.")};
    own.retired = retired;
    Catalog catalog = test::coachCatalog();
    catalog.setOwn({exerciseOf(own)});
    return catalog;
}

class CoachOwnExerciseTest : public testing::Test {
protected:
    CoachReport report() { return replay(builder.history, catalog); }
    LineReport line() { return *report().line(shelf); }
    void clean(const QList<int> &days, int level)
    {
        for (const int day : days) {
            builder.session(day, shelf, level);
            builder.morning(day + 1, 2);
        }
    }
    RoutineAdvice advice()
    {
        const Routine routine{
            {}, QStringLiteral("Mine"), {{shelf, catalog.exercise(shelf)->dose()}}};
        return adviseRoutine(routine, report(), catalog, builder.history.filter, {});
    }

    Catalog catalog = catalogWithShelf();
    HistoryBuilder builder{catalog};
};

TEST_F(CoachOwnExerciseTest, IsALineOfItsOwn)
{
    EXPECT_EQ(line().title, QStringLiteral("Shelf reach"));
    EXPECT_EQ(line().exercise, shelf);
    EXPECT_EQ(report().lines.size(), replay({}, test::coachCatalog()).lines.size() + 1);
}

TEST_F(CoachOwnExerciseTest, ADoseIsAddedAndThenNothingIsLeftToAdd)
{
    clean({0, 3, 6}, 2);
    EXPECT_EQ(placeOf(line().state), (LinePlace{0, 3}));
    EXPECT_EQ(advice().items.first().item->dose, catalog.exercise(shelf)->doseLevels[2]);
    clean({9, 12, 15, 18}, 3);
    EXPECT_EQ(placeOf(line().state), (LinePlace{0, 3}));
    EXPECT_EQ(line().next.kind, NextStep::Kind::Top);
    EXPECT_EQ(line().exercise, shelf);
}

TEST_F(CoachOwnExerciseTest, TooMuchMakesTheDoseSmaller)
{
    builder.session(0, {test::bad(builder.done(shelf))});
    EXPECT_EQ(placeOf(line().state), (LinePlace{0, 1}));
    EXPECT_EQ(advice().items.first().item->dose, catalog.exercise(shelf)->doseLevels[0]);
}

TEST_F(CoachOwnExerciseTest, WhereNothingIsLeftTheLinePausesAndNothingTakesItsPlace)
{
    builder.session(0, {test::red(builder.done(shelf))});
    EXPECT_TRUE(line().isPaused());
    EXPECT_EQ(line().whilePaused, QString());
    EXPECT_EQ(advice().items.first().reason, AdviceReason::Paused);
    EXPECT_FALSE(advice().items.first().item.has_value());
    builder.history.today = HistoryBuilder::day(7);
    EXPECT_FALSE(line().isPaused());
}

TEST_F(CoachOwnExerciseTest, OtherLinesDoNotNotice)
{
    builder.session(0, {test::red(builder.done(shelf))});
    EXPECT_FALSE(report().line(QStringLiteral("turn"))->isPaused());
    EXPECT_EQ(report().line(QStringLiteral("turn"))->exposures, 0);
}

TEST_F(CoachOwnExerciseTest, DeletedItStillStandsForItsHistoryAndItsRoutines)
{
    builder.session(0, {test::bad(builder.done(shelf))});
    const CoachReport before = report();
    catalog = catalogWithShelf(true);
    EXPECT_EQ(report(), before);
    EXPECT_EQ(advice().items.first().item->exerciseId, shelf);
}

} // namespace
