#include "core/store/Migrator.h"

#include "core/store/Backup.h"
#include "core/store/DatabaseFile.h"
#include "core/store/OpenDatabase.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <QtCore/QDir>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

QList<Migration> withSecond(const std::vector<const char *> &statements)
{
    QList<Migration> list = allMigrations();
    list.append({int(list.size()) + 1, statements});
    return list;
}

// Made up: a new column, a new table and a rebuilt one, as a real one would have.
QList<Migration> madeUp()
{
    return withSecond({"ALTER TABLE routine ADD COLUMN colour TEXT CHECK (colour <> '')",
                       "CREATE TABLE garden (id TEXT NOT NULL PRIMARY KEY) STRICT",
                       "CREATE INDEX routine_name ON routine (name)"});
}

QStringList schemaOf(Database &database)
{
    QStringList result;
    const auto read = database.forEach(
        QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"),
        {}, [&](const Row &row) -> Result<void> {
            result.append(QStringList{row.text(0), row.text(1), row.text(2), row.text(3)}.join(
                QLatin1Char('|')));
            return {};
        });
    EXPECT_TRUE(read.ok());
    return result;
}

int versionOf(Database &database)
{
    return database.value(QStringLiteral("PRAGMA user_version")).value().toInt();
}

QStringList backupsIn(const TempFolder &folder)
{
    const QDir backups(backupFolder(folder.path()));
    QStringList paths;
    for (const QString &name : backups.entryList(QDir::Files))
        paths.append(backups.filePath(name));
    return paths;
}

TEST(Migrator, NumbersHaveNoGap)
{
    const QList<Migration> list = allMigrations();
    for (qsizetype i = 0; i < list.size(); ++i) {
        EXPECT_EQ(list.at(i).version, i + 1);
        EXPECT_FALSE(list.at(i).statements.empty());
    }
    EXPECT_EQ(newestVersion({}), 0);
    EXPECT_EQ(newestVersion(madeUp()), list.size() + 1);
}

TEST(Migrator, FreshEqualsMigrated)
{
    TempFolder old;
    old.fill(2);
    const auto migrated = openDatabase(old.path(), madeUp(), old.clock());
    ASSERT_TRUE(migrated.ok()) << qPrintable(migrated.error().detail);

    TempFolder fresh;
    ASSERT_TRUE(QDir().mkpath(fresh.path()));
    const auto made = openDatabase(fresh.path(), madeUp(), fresh.clock());
    ASSERT_TRUE(made.ok()) << qPrintable(made.error().detail);
    EXPECT_EQ(schemaOf(**migrated), schemaOf(**made));
    EXPECT_EQ(versionOf(**migrated), versionOf(**made));
    EXPECT_TRUE(backupsIn(fresh).isEmpty());
}

TEST(Migrator, BacksUpWhatItMigrates)
{
    TempFolder folder;
    folder.fill(2);
    const QByteArray before =
        contentDigest(*Database::open(folder.filePath(), Database::Mode::ReadOnly).value()).value();
    const auto migrated = openDatabase(folder.path(), madeUp(), folder.clock());
    ASSERT_TRUE(migrated.ok());
    EXPECT_EQ((*migrated)->value(QStringLiteral("SELECT count(*) FROM routine")).value().toInt(),
              2);
    ASSERT_EQ(backupsIn(folder).size(), 1);
    const auto backup = Database::open(backupsIn(folder).first(), Database::Mode::ReadOnly).value();
    EXPECT_EQ(versionOf(*backup), newestVersion(allMigrations()));
    EXPECT_EQ(contentDigest(*backup).value(), before);
}

TEST(Migrator, OpeningWhatIsUpToDateBacksUpNothing)
{
    TempFolder folder;
    folder.fill(1);
    EXPECT_TRUE(openDatabase(folder.path(), allMigrations(), folder.clock()).ok());
    EXPECT_TRUE(backupsIn(folder).isEmpty());
}

TEST(Migrator, AFailureLeavesTheOldSchemaWhole)
{
    TempFolder folder;
    folder.fill(2);
    const QList<Migration> broken =
        withSecond({"CREATE TABLE first (id INTEGER) STRICT", "INSERT INTO nowhere VALUES (1)"});
    EXPECT_FALSE(openDatabase(folder.path(), broken, folder.clock()).ok());
    const auto database = Database::open(folder.filePath(), Database::Mode::ReadOnly).value();
    EXPECT_EQ(versionOf(*database), newestVersion(allMigrations()));
    EXPECT_FALSE(schemaOf(*database).join(QLatin1Char('\n')).contains(QLatin1String("first")));
    EXPECT_EQ(database->value(QStringLiteral("SELECT count(*) FROM session")).value().toInt(), 2);
}

TEST(Migrator, ABrokenReferenceIsAFailure)
{
    TempFolder folder;
    folder.fill(1);
    const QList<Migration> broken = withSecond({"DELETE FROM session"});
    EXPECT_FALSE(openDatabase(folder.path(), broken, folder.clock()).ok());
    EXPECT_EQ(folder.open()->sessions().all().value().size(), 1);
}

TEST(Migrator, NoMigrationWithoutABackup)
{
    TempFolder folder;
    folder.fill(1);
    QFile inTheWay(backupFolder(folder.path()));
    ASSERT_TRUE(inTheWay.open(QFile::WriteOnly));
    const auto before = stateOf(folder.filePath());
    EXPECT_FALSE(openDatabase(folder.path(), madeUp(), folder.clock()).ok());
    EXPECT_EQ(stateOf(folder.filePath()), before);
}

TEST(Migrator, ReadingNeverMigrates)
{
    TempFolder folder;
    folder.fill(1);
    const auto before = stateOf(folder.filePath());
    EXPECT_EQ(openDatabaseReadOnly(folder.path(), madeUp()).error().code, ErrorCode::Refused);
    EXPECT_EQ(stateOf(folder.filePath()), before);
}

} // namespace
