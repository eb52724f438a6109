#include "core/store/UnitOfWork.h"

#include "core/store/Database.h"
#include "tests/store/Backends.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class UnitOfWorkTest : public testing::Test {
protected:
    Result<void> saveIn(const QList<int> &numbers, const Result<void> &end = {})
    {
        return store->atomically([&]() -> Result<void> {
            for (const int n : numbers)
                EXPECT_TRUE(store->symptoms().save(sample<SymptomEntry>(n)).ok());
            return end;
        });
    }
    qint64 number(const QString &sql)
    {
        const auto database = Database::open(folder.filePath(), Database::Mode::ReadOnly).value();
        return database->value(sql).value().toLongLong();
    }
    qint64 counter() { return number(QStringLiteral("SELECT lamport FROM meta")); }

    TempFolder folder;
    std::unique_ptr<SqliteDataStore> store = folder.open();
    Error stop{ErrorCode::Refused, QStringLiteral("Stop here.")};
};

TEST_F(UnitOfWorkTest, CountsEveryChangeOnceAndStrictlyUpwards)
{
    qint64 last = 0;
    for (int n = 1; n <= 3; ++n) {
        const QString id = sample<Routine>(n).id.toString();
        const QString sql = QStringLiteral("SELECT lamport FROM routine WHERE id = '%1'").arg(id);
        ASSERT_TRUE(store->routines().save(sample<Routine>(n)).ok());
        EXPECT_EQ(number(sql), ++last);
        ASSERT_TRUE(store->routines().save(edited(sample<Routine>(n), n)).ok());
        EXPECT_EQ(number(sql), ++last);
        ASSERT_TRUE(store->routines().remove(sample<Routine>(n).id).ok());
        EXPECT_EQ(number(sql), ++last);
        EXPECT_EQ(counter(), last);
    }
}

TEST_F(UnitOfWorkTest, NoNumberIsGivenTwiceOverAllKindsAndStarts)
{
    store.reset();
    for (int round = 0; round < 3; ++round)
        folder.fill(2 + round);
    const QString all = QStringLiteral("SELECT %1 FROM (SELECT lamport FROM profile UNION ALL "
                                       "SELECT lamport FROM routine UNION ALL SELECT lamport FROM "
                                       "week_plan UNION ALL SELECT lamport FROM session UNION ALL "
                                       "SELECT lamport FROM symptom UNION ALL SELECT lamport FROM "
                                       "safety_screening UNION ALL SELECT lamport FROM self_test "
                                       "UNION ALL SELECT lamport FROM coach_event UNION ALL "
                                       "SELECT lamport FROM own_exercise UNION ALL "
                                       "SELECT lamport FROM own_picture UNION ALL "
                                       "SELECT lamport FROM history)");
    EXPECT_EQ(number(all.arg(QStringLiteral("count(*)"))), 10 * (2 + 3 + 4));
    EXPECT_EQ(number(all.arg(QStringLiteral("count(DISTINCT lamport)"))), 10 * (2 + 3 + 4));
    EXPECT_EQ(number(all.arg(QStringLiteral("max(lamport)"))), counter());
}

TEST_F(UnitOfWorkTest, WhatIsRolledBackUsesNoNumbers)
{
    ASSERT_TRUE(saveIn({1, 2}).ok());
    ASSERT_EQ(counter(), 2);
    EXPECT_FALSE(saveIn({3, 4, 5}, stop).ok());
    EXPECT_EQ(counter(), 2);
    ASSERT_TRUE(saveIn({6}).ok());
    EXPECT_EQ(counter(), 3);
    EXPECT_EQ(number(QStringLiteral("SELECT max(lamport) FROM symptom")), 3);
}

TEST_F(UnitOfWorkTest, ARefusedSaveUsesNoNumber)
{
    ASSERT_TRUE(saveIn({1}).ok());
    EXPECT_FALSE(store->symptoms().save(SymptomEntry{}).ok());
    EXPECT_FALSE(store->symptoms().remove(sample<SymptomEntry>(9).id).ok());
    EXPECT_EQ(counter(), 1);
}

TEST_F(UnitOfWorkTest, AnEmptyChangeIsFineAndChangesNothing)
{
    ASSERT_TRUE(saveIn({1}).ok());
    const QByteArray before = folder.read();
    const ChangeCount changes(store->symptoms());
    EXPECT_TRUE(store->atomically([] { return Result<void>(); }).ok());
    EXPECT_EQ(changes.value, 0);
    EXPECT_EQ(folder.read(), before);
}

TEST_F(UnitOfWorkTest, ARefusedInnerChangeDoesNotSpoilTheOuter)
{
    const ChangeCount changes(store->symptoms());
    const Result<void> done = store->atomically([&]() -> Result<void> {
        EXPECT_TRUE(store->symptoms().save(sample<SymptomEntry>(1)).ok());
        const Result<void> inner = saveIn({2});
        EXPECT_EQ(inner.error().code, ErrorCode::Refused);
        EXPECT_TRUE(isPlainSentence(inner.error().detail));
        return store->symptoms().save(sample<SymptomEntry>(3));
    });
    EXPECT_TRUE(done.ok());
    EXPECT_EQ(store->symptoms().all().value(),
              (QList{sample<SymptomEntry>(1), sample<SymptomEntry>(3)}));
    EXPECT_EQ(changes.value, 1);
}

TEST_F(UnitOfWorkTest, AfterAFailureTheNextChangeWorks)
{
    EXPECT_FALSE(saveIn({1}, stop).ok());
    EXPECT_TRUE(saveIn({2}).ok());
    EXPECT_EQ(store->symptoms().all().value(), QList{sample<SymptomEntry>(2)});
}

TEST_F(UnitOfWorkTest, WhoeverIsToldMayChangeAtOnce)
{
    QObject context;
    QObject::connect(&store->symptoms(), &Store::changed, &context, [&] {
        if (store->routines().all()->isEmpty()) {
            EXPECT_TRUE(store->routines().save(sample<Routine>(1)).ok());
        }
    });
    ASSERT_TRUE(saveIn({1}).ok());
    EXPECT_EQ(store->routines().all()->size(), 1);
}

TEST_F(UnitOfWorkTest, NobodyIsToldBeforeItIsOnDisk)
{
    qint64 onDisk = -1;
    QObject context;
    QObject::connect(&store->symptoms(), &Store::changed, &context,
                     [&] { onDisk = number(QStringLiteral("SELECT count(*) FROM symptom")); });
    ASSERT_TRUE(saveIn({1, 2, 3}).ok());
    EXPECT_EQ(onDisk, 3);
}

TEST_F(UnitOfWorkTest, OthersSeeNothingOfAnOpenChange)
{
    ASSERT_TRUE(saveIn({1}).ok());
    const auto reader = SqliteDataStore::openReadOnly(folder.path(), folder.clock()).value();
    const auto done = store->atomically([&]() -> Result<void> {
        EXPECT_TRUE(store->symptoms().save(sample<SymptomEntry>(2)).ok());
        EXPECT_EQ(reader->symptoms().all()->size(), 1);
        return {};
    });
    EXPECT_TRUE(done.ok());
    EXPECT_EQ(reader->symptoms().all()->size(), 2);
}

TEST_F(UnitOfWorkTest, ALockedFileFailsTheChangeBeforeItBegins)
{
    const auto other = Database::open(folder.filePath(), Database::Mode::ReadWrite).value();
    ASSERT_TRUE(other->begin().ok());
    bool ran = false;
    const auto done = store->atomically([&]() -> Result<void> {
        ran = true;
        return {};
    });
    EXPECT_EQ(done.error().code, ErrorCode::Locked);
    EXPECT_FALSE(ran);
    other->rollback();
    EXPECT_TRUE(saveIn({1}).ok());
}

TEST_F(UnitOfWorkTest, EveryKindRefusesWhenOnlyReading)
{
    store.reset();
    folder.fill(1);
    const auto before = stateOf(folder.filePath());
    const auto reader = SqliteDataStore::openReadOnly(folder.path(), folder.clock()).value();
    EXPECT_EQ(reader->profiles().save(sample<Profile>(1)).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(reader->routines().save(sample<Routine>(2)).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(reader->plans().remove(sample<WeekPlan>(1).id).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(reader->sessions().save(sample<SessionRecord>(2)).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(reader->symptoms().save(sample<SymptomEntry>(2)).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(reader->atomically([] { return Result<void>(); }).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(stateOf(folder.filePath()), before);
}

} // namespace
