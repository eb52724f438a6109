#include "app/demo/DemoSession.h"

#include "app/demo/DemoRoutines.h"
#include "core/base/ManualClock.h"
#include "core/catalog/CatalogReader.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

class DemoSessionTest : public testing::Test {
protected:
    QList<SessionRecord> sessions(bool flare, int count)
    {
        DemoDay day;
        day.date = clock.today();
        day.pain = 4;
        day.flare = flare;
        DemoRandom random(11);
        QList<SessionRecord> result;
        for (int i = 0; i < count; ++i) {
            const Routine &routine = routines.at(i % routines.size());
            result.append(
                demoSession(day, routine, catalog, clock.now(), ids.next<SessionId>(), random));
        }
        return result;
    }
    static int skipped(const QList<SessionRecord> &records)
    {
        int count = 0;
        for (const SessionRecord &record : records)
            count += int(record.exercises.size()) - record.exercisesDone();
        return count;
    }

    ManualClock clock{QDateTime(QDate(2026, 1, 5), QTime(6, 15), Qt::UTC), 60};
    IdSource ids{clock, 3};
    Catalog catalog = loadBuiltInCatalog().value();
    QList<Routine> routines = demoRoutines(catalog, ids);
};

TEST_F(DemoSessionTest, FollowsItsRoutine)
{
    const auto records = sessions(false, 60);
    for (int i = 0; i < 60; ++i) {
        const SessionRecord &record = records.at(i);
        const Routine &routine = routines.at(i % routines.size());
        EXPECT_EQ(record.routine, routine.id);
        EXPECT_EQ(record.routineName, routine.name);
        ASSERT_EQ(record.exercises.size(), routine.items.size());
        for (qsizetype k = 0; k < routine.items.size(); ++k) {
            EXPECT_EQ(record.exercises.at(k).exerciseId, routine.items.at(k).exerciseId);
            EXPECT_EQ(record.exercises.at(k).dose, routine.items.at(k).dose);
        }
    }
}

TEST_F(DemoSessionTest, NumbersAgreeWithEachOther)
{
    for (const SessionRecord &record : sessions(true, 60)) {
        EXPECT_EQ(record.exercises.first().status, ExerciseStatus::Done);
        for (const PerformedExercise &one : record.exercises) {
            EXPECT_EQ(one.donePercent == 100, one.status == ExerciseStatus::Done);
            EXPECT_EQ(one.donePercent == 0, one.status == ExerciseStatus::Skipped);
            EXPECT_EQ(one.doneSeconds == 0, one.status == ExerciseStatus::Skipped);
            if (one.status == ExerciseStatus::Skipped) {
                EXPECT_FALSE(one.effort || one.peakPain || !one.sensations.isEmpty());
            }
        }
        EXPECT_GT(record.activeSeconds, 0);
        EXPECT_GE(record.started.utc.secsTo(record.ended->utc), record.activeSeconds);
        EXPECT_EQ(sessionRecordFromJson(toJson(record)).value(), record);
    }
}

TEST_F(DemoSessionTest, AFlareCostsExercisesAndSaysSo)
{
    const auto flare = sessions(true, 120);
    EXPECT_GT(skipped(flare), 2 * skipped(sessions(false, 120)));
    for (const SessionRecord &record : flare)
        EXPECT_FALSE(record.note.isEmpty());
}

TEST_F(DemoSessionTest, ARoutineWithUnknownExercisesIsPlayedAllTheSame)
{
    DemoRandom random(1);
    DemoDay day;
    day.date = clock.today();
    const Routine odd{ids.next<RoutineId>(), QStringLiteral("Odd"),
                      routines.first().items.mid(0, 2)};
    const SessionRecord record =
        demoSession(day, odd, Catalog(CatalogData{}), clock.now(), ids.next<SessionId>(), random);
    EXPECT_EQ(record.exercises.size(), 2);
    EXPECT_GT(record.activeSeconds, 0);
}

TEST_F(DemoSessionTest, EveryPlanHasASessionOnThePlannedDay)
{
    for (int phase = 0; phase <= 2; ++phase) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            const WeekPlan plan = demoPlan(phase, QDate(2026, 1, 5), weekday, routines, ids);
            EXPECT_FALSE(plan.entriesOn(weekday).isEmpty()) << phase << ' ' << weekday;
            EXPECT_EQ(plan.entries, sortedEntries(plan.entries));
            EXPECT_EQ(plan.entries.size(), phase + 3);
            EXPECT_EQ(weekPlanFromJson(toJson(plan)).value(), plan);
        }
    }
}

} // namespace
