#include "core/store/DataCheck.h"

#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <QtCore/QThread>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class DataCheckTest : public testing::Test {
protected:
    void SetUp() override { folder.fill(3); }

    QStringList faultsAfter(const char *sql)
    {
        folder.execute(QLatin1String(sql));
        return checkData(folder.path()).value().faults;
    }

    TempFolder folder;
};

TEST_F(DataCheckTest, SoundDataHasNoFaults)
{
    const auto before = stateOf(folder.filePath());
    const auto report = checkData(folder.path());
    ASSERT_TRUE(report.ok()) << qPrintable(report.error().detail);
    EXPECT_EQ(report->faults, QStringList());
    EXPECT_EQ(report->remarks, QStringList());
    EXPECT_TRUE(report->isSound());
    EXPECT_EQ(stateOf(folder.filePath()), before);
}

TEST_F(DataCheckTest, CountsByKind)
{
    {
        const auto store = folder.open();
        ASSERT_TRUE(store->symptoms().remove(sample<SymptomEntry>(1).id).ok());
        ASSERT_TRUE(store->symptoms().save(edited(sample<SymptomEntry>(2), 1)).ok());
    }
    const auto report = checkData(folder.path()).value();
    ASSERT_EQ(report.counts.size(), 10);
    const DataReport::Count &symptoms = report.counts.at(4);
    EXPECT_EQ(symptoms.kind, QStringLiteral("symptom"));
    EXPECT_EQ(symptoms.current, 2);
    EXPECT_EQ(symptoms.removed, 1);
    EXPECT_EQ(symptoms.versions, 2);
    for (const DataReport::Count &count : report.counts)
        EXPECT_EQ(count.current + count.removed, 3) << qPrintable(count.kind);
    EXPECT_TRUE(report.isSound());
}

TEST_F(DataCheckTest, FindsColumnsThatDiffer)
{
    const QStringList faults = faultsAfter("UPDATE symptom SET pain = 9 WHERE id LIKE '00000002%'");
    ASSERT_EQ(faults.size(), 1);
    EXPECT_TRUE(faults.first().contains(QLatin1String("pain")));
    EXPECT_TRUE(isPlainSentence(faults.first())) << qPrintable(faults.first());
}

TEST_F(DataCheckTest, FindsExerciseRowsThatDiffer)
{
    EXPECT_EQ(faultsAfter("UPDATE performed_exercise SET done_s = 7 WHERE position = 0 "
                          "AND session LIKE '00000002%'")
                  .size(),
              1);
}

TEST_F(DataCheckTest, FindsMissingExerciseRows)
{
    EXPECT_EQ(faultsAfter("DELETE FROM performed_exercise WHERE session LIKE '00000002%'").size(),
              1);
}

TEST_F(DataCheckTest, FindsExerciseRowsOfNoSession)
{
    EXPECT_EQ(faultsAfter("INSERT INTO performed_exercise SELECT '1999-01-01', session, 0, "
                          "exercise, status, 0, 0, NULL, NULL FROM performed_exercise LIMIT 1")
                  .size(),
              1);
}

TEST_F(DataCheckTest, FindsJsonThatIsNotTheAggregate)
{
    // The checksum holds, so only reading it tells.
    EXPECT_EQ(faultsAfter("UPDATE profile SET json = '{}', checksum = "
                          "'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' "
                          "WHERE id LIKE '00000001%'")
                  .size(),
              1);
}

TEST_F(DataCheckTest, FindsVersionsThatDoNotHold)
{
    folder.open()->routines().remove(sample<Routine>(1).id).ok();
    EXPECT_EQ(faultsAfter("UPDATE history SET json = json || ' '").size(), 1);
}

TEST_F(DataCheckTest, FindsVersionsOfNoKind)
{
    folder.open()->routines().remove(sample<Routine>(1).id).ok();
    EXPECT_EQ(faultsAfter("UPDATE history SET kind = 'poem'").size(), 1);
}

TEST_F(DataCheckTest, RemarksOnAPlanWithoutItsRoutine)
{
    ASSERT_TRUE(folder.open()->routines().remove(sample<Routine>(1).id).ok());
    const auto report = checkData(folder.path()).value();
    EXPECT_TRUE(report.isSound());
    EXPECT_EQ(report.remarks.size(), 1);
}

TEST_F(DataCheckTest, FindsABrokenPage)
{
    QByteArray bytes = folder.read();
    bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, '\xff'));
    folder.overwrite(bytes);
    const auto report = checkData(folder.path());
    ASSERT_TRUE(report.ok());
    EXPECT_FALSE(report->isSound());
}

TEST_F(DataCheckTest, RunsInAnotherThreadBesideTheStore)
{
    const auto store = folder.open();
    bool sound = false;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { sound = checkData(folder.path()).value().isSound(); }));
    thread->start();
    for (int n = 4; n < 20; ++n)
        EXPECT_TRUE(store->sessions().save(sample<SessionRecord>(n)).ok());
    ASSERT_TRUE(thread->wait());
    EXPECT_TRUE(sound);
}

TEST_F(DataCheckTest, SaysWhenThereIsNothingToCheck)
{
    EXPECT_EQ(checkData(folder.path() + QStringLiteral("/none")).error().code, ErrorCode::NotFound);
}

} // namespace
