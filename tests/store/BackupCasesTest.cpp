// Backups that meet something in their way.
#include "core/store/Backup.h"
#include "core/store/OpenDatabase.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <QtCore/QDir>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

using namespace midback;
using namespace midback::test;

namespace {

class BackupCases : public testing::Test {
protected:
    void SetUp() override
    {
        folder.fill(2);
        database = Database::open(folder.filePath(), Database::Mode::ReadWrite).value();
    }
    Result<QString> backUp() { return makeBackup(*database, target, folder.clock()); }
    QStringList names() { return QDir(target).entryList(QDir::Files, QDir::Name); }

    TempFolder folder;
    std::unique_ptr<Database> database;
    QString target = folder.path() + QStringLiteral("/kept");
};

TEST_F(BackupCases, ManyInOneInstantAllKeepTheirName)
{
    QStringList paths;
    for (int i = 0; i < 5; ++i)
        paths.append(backUp().value());
    paths.removeDuplicates();
    EXPECT_EQ(paths.size(), 5);
    EXPECT_EQ(names().size(), 5);
    const QByteArray digest = contentDigest(*database).value();
    for (const QString &path : paths) {
        const auto copy = Database::open(path, Database::Mode::ReadOnly).value();
        EXPECT_EQ(contentDigest(*copy).value(), digest);
        EXPECT_EQ(modeOf(path), 0600);
    }
}

TEST_F(BackupCases, NamesSortByTheirInstant)
{
    const QString first = backUp().value();
    folder.clock().advance(std::chrono::hours(24));
    const QString second = backUp().value();
    folder.clock().setOffsetMinutes(-600); // travelling west turns no clock back
    folder.clock().advance(std::chrono::milliseconds(1));
    const QString third = backUp().value();
    EXPECT_LT(first, second);
    EXPECT_LT(second, third);
}

TEST_F(BackupCases, WhatACrashLeftHalfWrittenIsReplaced)
{
    ASSERT_TRUE(QDir().mkpath(target));
    QFile half(target + QStringLiteral("/midback-20260301T090000000Z.sqlite.partial"));
    ASSERT_TRUE(half.open(QFile::WriteOnly));
    half.write(QByteArray(9999, 'x'));
    half.close();
    const auto path = backUp();
    ASSERT_TRUE(path.ok()) << qPrintable(path.error().detail);
    EXPECT_EQ(names(), QStringList{QStringLiteral("midback-20260301T090000000Z.sqlite")});
    EXPECT_TRUE(Database::open(*path, Database::Mode::ReadOnly).ok());
}

TEST_F(BackupCases, AFileWhereTheFolderBelongsIsLeftAlone)
{
    QFile file(target);
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("mine");
    file.close();
    const auto done = backUp();
    ASSERT_FALSE(done.ok());
    EXPECT_TRUE(isPlainSentence(done.error().detail)) << qPrintable(done.error().detail);
    EXPECT_EQ(stateOf(target).first, "mine");
}

TEST_F(BackupCases, ChangesNothingInTheOriginal)
{
    const auto before = stateOf(folder.filePath());
    ASSERT_TRUE(backUp().ok());
    EXPECT_EQ(stateOf(folder.filePath()), before);
}

TEST_F(BackupCases, HoldsNothingOfAChangeThatSomebodyElseHasOpen)
{
    const QByteArray digest = contentDigest(*database).value();
    const auto other = Database::open(folder.filePath(), Database::Mode::ReadWrite).value();
    ASSERT_TRUE(other->begin().ok());
    ASSERT_TRUE(other->execute(QStringLiteral("DELETE FROM symptom")).ok());
    const auto path = backUp();
    ASSERT_TRUE(path.ok()) << qPrintable(path.error().detail);
    other->rollback();
    const auto copy = Database::open(*path, Database::Mode::ReadOnly).value();
    EXPECT_EQ(contentDigest(*copy).value(), digest);
}

TEST_F(BackupCases, ASaveMeanwhileIsNoReasonToFail)
{
    database.reset();
    folder.fill(200); // so that there is a meanwhile
    database = Database::open(folder.filePath(), Database::Mode::ReadWrite).value();
    for (int round = 1; round <= 10; ++round) {
        std::atomic<bool> over = false;
        std::thread saving([&] {
            const auto other = Database::open(folder.filePath(), Database::Mode::ReadWrite).value();
            const QStringList begun{QStringLiteral("*.partial")};
            while (!over && QDir(target).entryList(begun, QDir::Files).isEmpty())
                std::this_thread::yield();
            EXPECT_TRUE(other
                            ->execute(QStringLiteral("UPDATE meta SET lamport = ?"),
                                      {QVariant(10'000 + round)})
                            .ok());
        });
        const auto path = backUp();
        over = true;
        saving.join();
        ASSERT_TRUE(path.ok()) << round << ": " << qPrintable(path.error().detail);
    }
}

TEST_F(BackupCases, DamageIsNotCopiedAsIfItWereABackup)
{
    database.reset();
    folder.fill(60); // several pages
    QByteArray bytes = folder.read();
    bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, '\xff'));
    folder.overwrite(bytes);
    database = Database::open(folder.filePath(), Database::Mode::ReadWrite).value();
    EXPECT_FALSE(backUp().ok());
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(BackupCases, ADigestTellsNullFromEmptyAndWhereOneValueEnds)
{
    const auto digestOf = [&](const char *value) {
        EXPECT_TRUE(database->begin().ok());
        EXPECT_TRUE(
            database->execute(QStringLiteral("CREATE TABLE odd (a ANY, b ANY) STRICT")).ok());
        EXPECT_TRUE(
            database
                ->execute(QStringLiteral("INSERT INTO odd VALUES (%1)").arg(QLatin1String(value)))
                .ok());
        const QByteArray digest = contentDigest(*database).value();
        database->rollback();
        return digest;
    };
    QList<QByteArray> digests;
    for (const char *value :
         {"NULL, ''", "'', NULL", "NULL, NULL", "'1', ''", "'', '1'", "'ab', 'c'", "'a', 'bc'"}) {
        const QByteArray digest = digestOf(value);
        EXPECT_EQ(digest.size(), 32);
        EXPECT_FALSE(digests.contains(digest)) << value;
        digests.append(digest);
    }
}

} // namespace
