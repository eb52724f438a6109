// One table of everything that may be wrong without SQLite noticing, and what the check says.
#include "core/store/DataCheck.h"

#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

struct FaultCase {
    const char *name;
    const char *sql;
    int faults;
    const char *part; ///< of the first sentence
};

class DataCheckFaults : public testing::TestWithParam<FaultCase> {
protected:
    void SetUp() override
    {
        folder.fill(3);
        const auto store = folder.open();
        ASSERT_TRUE(store->routines().save(edited(sample<Routine>(1), 1)).ok());
        ASSERT_TRUE(store->symptoms().remove(sample<SymptomEntry>(3).id).ok());
    }

    TempFolder folder;
};

TEST_P(DataCheckFaults, IsNamedOnceAndLeftAlone)
{
    ASSERT_TRUE(checkData(folder.path())->isSound());
    folder.execute(QLatin1String(GetParam().sql));
    const auto before = stateOf(folder.filePath());
    const auto report = checkData(folder.path());
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report->faults.size(), GetParam().faults)
        << qPrintable(report->faults.join(QLatin1Char('\n')));
    ASSERT_FALSE(report->isSound());
    EXPECT_TRUE(report->faults.first().contains(QLatin1String(GetParam().part)))
        << qPrintable(report->faults.first());
    for (const QString &fault : report->faults)
        EXPECT_TRUE(isPlainSentence(fault)) << qPrintable(fault);
    EXPECT_EQ(stateOf(folder.filePath()), before);
    EXPECT_EQ(report->counts.size(), 10) << "the rest is counted all the same";
}

INSTANTIATE_TEST_SUITE_P(
    All, DataCheckFaults,
    testing::Values(
        FaultCase{"RoutineName", "UPDATE routine SET name = 'x' WHERE id LIKE '00000002%'", 1,
                  "column name"},
        FaultCase{"PlanDate", "UPDATE week_plan SET valid_from = '2020-01-01'", 3,
                  "column valid_from"},
        FaultCase{"SessionDate", "UPDATE session SET date = '2020-01-01' WHERE id LIKE '00000002%'",
                  1, "column date"},
        FaultCase{"SessionInstant",
                  "UPDATE session SET started_utc = '2020-01-01T00:00:00.000Z' "
                  "WHERE id LIKE '00000002%'",
                  1, "column started_utc"},
        FaultCase{"SessionState", "UPDATE session SET state = 'running' WHERE id LIKE '00000002%'",
                  1, "column state"},
        FaultCase{"SessionTime", "UPDATE session SET active_s = 0 WHERE id LIKE '00000002%'", 1,
                  "column active_s"},
        FaultCase{"SessionCount", "UPDATE session SET exercises_done = 9 WHERE id LIKE '00000002%'",
                  1, "column exercises_done"},
        FaultCase{"PainLost", "UPDATE session SET pain_before = NULL WHERE id LIKE '00000002%'", 1,
                  "column pain_before"},
        FaultCase{"PainFromNothing", "UPDATE session SET pain_after = 0 WHERE id LIKE '00000002%'",
                  1, "column pain_after"},
        FaultCase{"SessionRoutine", "UPDATE session SET routine = NULL WHERE id LIKE '00000002%'",
                  1, "column routine"},
        FaultCase{"TwoColumnsTwoSentences",
                  "UPDATE session SET routine = NULL, active_s = 1 WHERE id LIKE '00000002%'", 2,
                  "column active_s"},
        FaultCase{"SymptomPhase", "UPDATE symptom SET phase = 'peak' WHERE id LIKE '00000002%'", 1,
                  "column phase"},
        FaultCase{"OfATombstone", "UPDATE symptom SET pain = 9 WHERE deleted = 1", 1,
                  "column pain"},
        FaultCase{"Version", "UPDATE history SET json = '{}' WHERE kind = 'routine'", 1,
                  "checksum"},
        FaultCase{"VersionOfAnother",
                  "UPDATE history SET id = '00000002-1234-7abc-9d01-020304050607' "
                  "WHERE kind = 'routine'",
                  1, "ids differ"},
        FaultCase{"VersionOfAnotherKind",
                  "UPDATE history SET kind = 'profile' WHERE kind = 'routine'", 1, "profile"},
        FaultCase{"ExerciseNamedOtherwise",
                  "UPDATE performed_exercise SET exercise = 'x' WHERE session LIKE '00000002%' AND "
                  "position = 1",
                  1, "exercise rows differ"},
        FaultCase{"ExerciseTooMany",
                  "INSERT INTO performed_exercise SELECT date, session, 7, exercise, status, "
                  "done_percent, done_s, effort, peak_pain FROM performed_exercise WHERE session "
                  "LIKE '00000002%' AND position = 0",
                  2, "exercise rows differ"}),
    [](const auto &each) { return std::string(each.param.name); });

TEST_F(DataCheckFaults, EveryPlanWithoutItsRoutineIsRemarkedOnce)
{
    {
        const auto store = folder.open();
        WeekPlan plan = sample<WeekPlan>(2);
        plan.entries = {{1, QTime(7, 0), sample<Routine>(2).id},
                        {2, QTime(7, 0), sample<Routine>(2).id}};
        ASSERT_TRUE(store->plans().save(plan).ok());
        ASSERT_TRUE(store->routines().remove(sample<Routine>(2).id).ok());
    }
    const auto report = checkData(folder.path()).value();
    EXPECT_TRUE(report.isSound());
    ASSERT_EQ(report.remarks.size(), 1);
    EXPECT_TRUE(report.remarks.first().contains(QStringLiteral("2026-01-03")));
    EXPECT_TRUE(isPlainSentence(report.remarks.first()));
}

TEST_F(DataCheckFaults, EmptyDataIsSound)
{
    TempFolder empty;
    empty.open().reset();
    const auto report = checkData(empty.path()).value();
    EXPECT_TRUE(report.isSound());
    for (const DataReport::Count &count : report.counts)
        EXPECT_EQ(count.current + count.removed + count.versions, 0) << qPrintable(count.kind);
}

TEST_F(DataCheckFaults, LooksAtTheDataWhileItIsBeingChanged)
{
    const auto store = folder.open();
    const auto done = store->atomically([&]() -> Result<void> {
        EXPECT_TRUE(store->sessions().save(sample<SessionRecord>(9)).ok());
        const auto report = checkData(folder.path());
        EXPECT_TRUE(report.ok() && report->isSound());
        EXPECT_EQ(report->counts.at(3).current, 3) << "what is not yet saved is not seen";
        return {};
    });
    EXPECT_TRUE(done.ok());
    EXPECT_EQ(checkData(folder.path())->counts.at(3).current, 4);
}

} // namespace
