#include "core/coach/RoutineChanges.h"

#include "core/coach/CoachReading.h"
#include "tests/core/coach/AnyHistory.h"
#include "tests/core/coach/LineFixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using test::HistoryBuilder;

namespace {

class RoutineChangesTest : public test::LineFixture {
protected:
    void plan(const QString &id, int level = 2)
    {
        routine.items.append({id, catalog.exercise(id)->doseLevels[std::size_t(level - 1)]});
    }
    QList<RoutineChange> changes()
    {
        const CoachReading reading(builder.history, catalog);
        const RoutineAdvice advice =
            adviseRoutine(routine, reading.report, catalog, reading.history.filter, today);
        return routineChanges(routine, advice, reading, catalog, today);
    }
    QStringList titles()
    {
        QStringList all;
        for (const RoutineChange &one : changes())
            all.append(one.title);
        return all;
    }

    Routine routine;
    TodaySetting today;
};

TEST_F(RoutineChangesTest, NothingDifferentIsNoChange)
{
    plan(test::turn1);
    plan(test::solo);
    EXPECT_TRUE(changes().isEmpty());
    builder.session(0, test::turn1);
    EXPECT_TRUE(changes().isEmpty());
}

TEST_F(RoutineChangesTest, SaysWhatAndWhyAndByWhichRule)
{
    plan(test::turn1);
    builder.session(0, {test::bad(builder.done(test::turn1))}).painBefore = 1;
    ASSERT_EQ(changes().size(), 1);
    const RoutineChange change = changes().first();
    EXPECT_EQ(change.title, QStringLiteral("Turn 1: smaller dose"));
    EXPECT_EQ(change.exercise, QStringLiteral("Turn 1"));
    EXPECT_THAT(change.reason.toStdString(), testing::HasSubstr("from 1 to 6"));
    EXPECT_EQ(change.rule, QStringLiteral("Rule 8"));
    EXPECT_EQ(change.line, test::turn);
    EXPECT_EQ(change.keep, (LinePlace{1, 2}));
    EXPECT_TRUE(change.sinceLastTime);
}

TEST_F(RoutineChangesTest, OnceItWasDoneLikeThatItIsNotNew)
{
    plan(test::turn1);
    builder.session(0, {test::bad(builder.done(test::turn1))});
    builder.session(2, test::turn1, 1);
    ASSERT_EQ(changes().size(), 1);
    EXPECT_FALSE(changes().first().sinceLastTime);
}

TEST_F(RoutineChangesTest, NamesStepsUpAndDownAndWhatIsLeftOut)
{
    plan(test::turn1);
    builder.session(0, {test::red(builder.done(test::turn1))});
    EXPECT_EQ(titles(), QStringList{QStringLiteral("One step easier: Turn 0 in place of Turn 1")});
    builder.history.sessions.clear();
    builder.session(0, test::turn2);
    EXPECT_EQ(titles(), QStringList{QStringLiteral("Next step: Turn 2 in place of Turn 1")});
    today.painBefore = 8;
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("Turn 1: left out today"),
                                     QStringLiteral("Breath 0: added for today")}));
    EXPECT_EQ(changes().first().why, AdviceReason::StartGate);
    EXPECT_TRUE(changes().first().rule.isEmpty());
    EXPECT_FALSE(changes().first().keep);
}

TEST_F(RoutineChangesTest, APauseTellsWhatLedToIt)
{
    plan(test::turn0);
    builder.session(0, {test::red(builder.done(test::turn0))});
    ASSERT_EQ(changes().size(), 1);
    const RoutineChange change = changes().first();
    EXPECT_EQ(change.title, QStringLiteral("Solo in place of Turn 0"));
    EXPECT_EQ(change.rule, QStringLiteral("Rule 4"));
    EXPECT_THAT(change.reason.toStdString(), testing::HasSubstr("This rests until"));
    EXPECT_THAT(change.reason.toStdString(), testing::HasSubstr("ingling"));
    EXPECT_FALSE(change.keep) << "a pause is not the person's to lift";
    EXPECT_TRUE(change.sinceLastTime);
}

TEST_F(RoutineChangesTest, OfTwoStepsDownKeepTakesBackTheLast)
{
    plan(test::turn1, 3);
    builder.session(0, test::turn1, 3);
    builder.session(2, {test::bad(builder.done(test::turn1, 3))});
    builder.session(12, {test::bad(builder.done(test::turn1, 2))});
    ASSERT_EQ(changes().size(), 1);
    const auto keep = changes().first().keep;
    ASSERT_TRUE(keep);
    EXPECT_LT(place(), *keep);
    EXPECT_LT(*keep, (LinePlace{1, 3})) << "not up to the plan at once";
    builder.keep(12, test::turn, keep->rung, keep->level);
    EXPECT_EQ(place(), *keep);
}

/// What is offered does what it says, whatever came before.
RC_GTEST_PROP(RoutineChangesLaws, KeepingAsItWasKeepsIt, ())
{
    static const Catalog catalog = test::coachCatalog();
    CoachHistory history = test::anyHistory(catalog);
    Routine routine;
    for (const Exercise &exercise : catalog.exercises()) {
        if (*rc::gen::arbitrary<bool>()) {
            const auto level = std::size_t(*rc::gen::inRange(0, 3));
            routine.items.append({exercise.id, exercise.doseLevels[level]});
        }
    }
    const CoachReading reading(history, catalog);
    const RoutineAdvice advice =
        adviseRoutine(routine, reading.report, catalog, history.filter, {});
    for (const RoutineChange &change : routineChanges(routine, advice, reading, catalog, {})) {
        RC_ASSERT(!change.title.isEmpty());
        RC_ASSERT(!change.reason.isEmpty());
        if (!change.keep)
            continue;
        HistoryBuilder later(catalog);
        later.history = history;
        const int today = int(HistoryBuilder::day(0).daysTo(history.today));
        later.keep(today, change.line, change.keep->rung, change.keep->level);
        later.history.events.last().at = HistoryBuilder::at(today, 23);
        RC_ASSERT(placeOf(replay(later.history, catalog).line(change.line)->state) == *change.keep);
    }
}

} // namespace
