#include "app/demo/DemoHistory.h"

#include "core/coach/Coach.h"
#include "core/coach/CoachSafety.h"
#include "core/data/HistoryReading.h"
#include "core/progress/PainTrend.h"
#include "core/progress/Stats.h"
#include "tests/app/DemoFixture.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace midback;

namespace {

using DemoHistoryTest = test::DemoFixture;

TEST_F(DemoHistoryTest, SameOptionsSameBytes)
{
    test::FakeDataStore again;
    test::FakeDataStore other;
    ASSERT_TRUE(fill(data, 12).ok());
    ASSERT_TRUE(fill(again, 12).ok());
    ASSERT_TRUE(fill(other, 12, 8).ok());
    EXPECT_EQ(test::wholeOf(data), test::wholeOf(again));
    EXPECT_NE(test::wholeOf(data), test::wholeOf(other));
}

TEST_F(DemoHistoryTest, EveryAggregateReadsBack)
{
    ASSERT_TRUE(fill(data).ok());
    for (const SessionRecord &one : sessions())
        EXPECT_EQ(sessionRecordFromJson(toJson(one)).value(), one);
    for (const SymptomEntry &one : entries())
        EXPECT_EQ(symptomEntryFromJson(toJson(one)).value(), one);
    for (const Routine &one : data.routines().all().value())
        EXPECT_EQ(routineFromJson(toJson(one)).value(), one);
    for (const WeekPlan &one : data.plans().all().value())
        EXPECT_EQ(weekPlanFromJson(toJson(one)).value(), one);
    for (const Profile &one : data.profiles().all().value())
        EXPECT_EQ(profileFromJson(toJson(one)).value(), one);
}

TEST_F(DemoHistoryTest, RoutinesAreWholeAndOfTheCatalogue)
{
    ASSERT_TRUE(fill(data, 1).ok());
    const QList<Routine> routines = data.routines().all().value();
    ASSERT_EQ(routines.size(), 3);
    for (const Routine &routine : routines) {
        EXPECT_EQ(routine.items.size(), 6);
        EXPECT_GE(totalSeconds(routine, catalog), 7 * 60);
        EXPECT_LE(totalSeconds(routine, catalog), 20 * 60);
        for (qsizetype i = 1; i < routine.items.size(); ++i) {
            EXPECT_LE(catalog.exercise(routine.items.at(i - 1).exerciseId)->stage,
                      catalog.exercise(routine.items.at(i).exerciseId)->stage);
        }
    }
}

TEST_F(DemoHistoryTest, ThePlanChangesTwiceAndTheLastDayIsPlanned)
{
    ASSERT_TRUE(fill(data).ok());
    const QList<WeekPlan> plans = data.plans().all().value();
    EXPECT_EQ(plans.size(), 3);
    const PlanCalendar calendar(plans);
    EXPECT_TRUE(calendar.isPlanned(until));
    EXPECT_EQ(calendar.firstDay(), until.addDays(1 - 26 * 7));
    EXPECT_TRUE(data.sessions().between(until, until)->isEmpty());
    EXPECT_FALSE(data.symptoms().between(until, until)->isEmpty());
}

TEST_F(DemoHistoryTest, TellsAStoryThatTheChartsShow)
{
    ASSERT_TRUE(fill(data).ok());
    const auto plans = data.plans().all().value();
    const auto summaries = data.sessions().summaries({}, {}).value();
    const auto scores = data.symptoms().scores({}, {}).value();
    const Stats stats = computeStats({plans, summaries, scores, until});
    EXPECT_GT(stats.consistency.daysMissed, 5);
    EXPECT_GT(stats.consistency.daysDone, 3 * stats.consistency.daysMissed);
    EXPECT_GT(stats.consistency.score, 0.6);
    EXPECT_EQ(stats.consistency.daysOpen, 1);
    const auto compared = PainTrend(scores).compare(stats.from, stats.to);
    ASSERT_TRUE(compared.has_value());
    EXPECT_EQ(compared->change, PainChange::ClearlyBetter);
}

TEST_F(DemoHistoryTest, HoldsWhatExportsStumbleOver)
{
    ASSERT_TRUE(fill(data, 52).ok());
    const auto all = entries();
    for (const char *part : {",", "\"", "\n", "ü", "+ "}) {
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const SymptomEntry &one) {
            return one.note.contains(QString::fromUtf8(part));
        })) << part;
    }
    QList<QDate> days;
    for (const SymptomEntry &one : all)
        days.append(one.at.date);
    EXPECT_NE(std::adjacent_find(days.begin(), days.end()), days.end()); // several on a day
}

TEST_F(DemoHistoryTest, NoEntryLiesAfterTheLastDayAndIdsAreUnique)
{
    ASSERT_TRUE(fill(data).ok());
    QSet<QString> ids;
    for (const SessionRecord &one : sessions()) {
        EXPECT_LT(one.started.date, until);
        EXPECT_GT(one.exercisesDone(), 0);
        EXPECT_EQ(one.started.local().date(), one.started.date);
        ids.insert(one.id.toString());
    }
    for (const SymptomEntry &one : entries()) {
        EXPECT_LE(one.at.date, until);
        ids.insert(one.id.toString());
    }
    EXPECT_EQ(ids.size(), sessions().size() + entries().size());
}

TEST_F(DemoHistoryTest, EverythingIsOpenAndNothingIsDueOnTheLastDay)
{
    for (const int weeks : {1, 12, 26, 52}) {
        test::FakeDataStore store;
        ASSERT_TRUE(fill(store, weeks).ok());
        const CoachHistory history = readHistory(store, catalog, until).value();
        const auto screenings = store.screenings().all().value();
        EXPECT_LE(screenings.first().at.utc, history.sessions.first().started.utc);
        for (const SafetyScreening &one : screenings)
            EXPECT_EQ(safetyScreeningFromJson(toJson(one)).value(), one);
        const SafetyStatus status =
            safetyStatus(screenings, until, safetyHistory(history, replay(history, catalog)));
        EXPECT_EQ(status.reach, SafetyReach::All) << weeks;
        EXPECT_TRUE(status.askAgain.isEmpty()) << weeks;
    }
}

TEST_F(DemoHistoryTest, RefusesAStoreThatHoldsAnything)
{
    Profile profile;
    profile.id = ProfileId(QUuid::createUuid());
    ASSERT_TRUE(data.profiles().save(profile).ok());
    const auto filled = fill(data);
    ASSERT_FALSE(filled.ok());
    EXPECT_EQ(filled.error().code, ErrorCode::Refused);
    EXPECT_TRUE(sessions().isEmpty());
}

TEST_F(DemoHistoryTest, AFailureLeavesNothing)
{
    data.symptoms().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    const auto filled = fill(data);
    ASSERT_FALSE(filled.ok());
    EXPECT_EQ(filled.error().code, ErrorCode::Io);
    EXPECT_TRUE(data.routines().all()->isEmpty());
}

TEST_F(DemoHistoryTest, RefusesWeeksOutOfRange)
{
    EXPECT_FALSE(fill(data, 0).ok());
    EXPECT_FALSE(fill(data, DemoOptions::mostWeeks + 1).ok());
    EXPECT_FALSE(fillWithDemoHistory(data, catalog, {4, 1, {}}).ok());
}

} // namespace
