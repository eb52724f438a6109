#include "core/store/Backup.h"

#include "core/store/OpenDatabase.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <QtCore/QDir>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

TEST(Backup, IsACompleteStoreOfItsOwn)
{
    TempFolder folder;
    folder.fill(3);
    const auto store = folder.open();
    ASSERT_TRUE(store->routines().remove(sample<Routine>(1).id).ok());
    const Result<QString> path = store->backUp();
    ASSERT_TRUE(path.ok()) << qPrintable(path.error().detail);

    TempFolder restored;
    ASSERT_TRUE(QDir().mkpath(restored.path()));
    ASSERT_TRUE(QFile::copy(*path, restored.filePath()));
    const auto copy = restored.open();
    EXPECT_EQ(copy->sessions().all().value(), store->sessions().all().value());
    EXPECT_EQ(copy->routines().versions(sample<Routine>(1).id).value().size(), 1);
}

TEST(Backup, IsPrivateNamedByTheClockAndLeavesNothingElse)
{
    TempFolder folder;
    folder.fill(1);
    const auto store = folder.open();
    const QString first = store->backUp().value();
    const QString second = store->backUp().value(); // in the same millisecond
    EXPECT_EQ(modeOf(first), 0600);
    EXPECT_EQ(modeOf(backupFolder(folder.path())), 0700);
    EXPECT_EQ(namesIn(backupFolder(folder.path())),
              (QStringList{QStringLiteral("midback-20260301T090000000Z-2.sqlite"),
                           QStringLiteral("midback-20260301T090000000Z.sqlite")}));
    EXPECT_NE(first, second);
}

TEST(Backup, FailsWithoutATrace)
{
    TempFolder folder;
    folder.fill(1);
    const auto database = Database::open(folder.filePath(), Database::Mode::ReadWrite).value();
    const QString target = folder.path() + QStringLiteral("/backups");
    ASSERT_TRUE(database->begin().ok()); // VACUUM does not work inside a transaction
    EXPECT_FALSE(makeBackup(*database, target, folder.clock()).ok());
    EXPECT_TRUE(namesIn(target).isEmpty());
    database->rollback();
    EXPECT_TRUE(makeBackup(*database, target, folder.clock()).ok());
}

TEST(Backup, DigestSeesEveryDifference)
{
    TempFolder folder;
    folder.fill(2);
    const auto database = Database::open(folder.filePath(), Database::Mode::ReadWrite).value();
    const QByteArray before = contentDigest(*database).value();
    EXPECT_EQ(contentDigest(*database).value(), before);
    for (const char *change :
         {"UPDATE session SET pain_before = NULL WHERE pain_before = 1",
          "UPDATE routine SET name = name || ' ' WHERE name LIKE '%1'",
          "DELETE FROM symptom WHERE pain = 2", "UPDATE meta SET lamport = lamport + 1"}) {
        ASSERT_TRUE(database->begin().ok());
        ASSERT_TRUE(database->execute(QLatin1String(change)).ok());
        EXPECT_NE(contentDigest(*database).value(), before) << change;
        database->rollback();
    }
    EXPECT_EQ(contentDigest(*database).value(), before);
}

} // namespace
