#include "core/store/BackupFolder.h"

#include "core/store/OpenDatabase.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class BackupFolderTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(QDir().mkpath(backups)); }

    void touch(const char *name)
    {
        QFile file(backups + QLatin1Char('/') + QLatin1String(name));
        ASSERT_TRUE(file.open(QFile::WriteOnly));
    }
    QStringList names()
    {
        QStringList found;
        for (const BackupFile &file : backupsIn(backups))
            found.append(QFileInfo(file.path).fileName());
        return found;
    }
    /// Breaks the checksum of one entry of a backup.
    static void damage(const QString &path)
    {
        const auto database = Database::open(path, Database::Mode::ReadWrite).value();
        ASSERT_TRUE(database
                        ->execute(QStringLiteral(
                            "UPDATE symptom SET json = json || ' ' WHERE id LIKE '00000001%'"))
                        .ok());
    }

    TempFolder folder;
    QString backups = backupFolder(folder.path());
};

TEST_F(BackupFolderTest, ListsItsOwnNewestFirst)
{
    for (const char *name :
         {"midback-20260301T090000000Z.sqlite", "midback-20260301T090000000Z-2.sqlite",
          "midback-20260301T090000000Z-10.sqlite", "midback-20251231T235959999Z.sqlite",
          "midback-20260329T013000000Z.sqlite"}) {
        touch(name);
    }
    EXPECT_EQ(names(), (QStringList{QStringLiteral("midback-20260329T013000000Z.sqlite"),
                                    QStringLiteral("midback-20260301T090000000Z-10.sqlite"),
                                    QStringLiteral("midback-20260301T090000000Z-2.sqlite"),
                                    QStringLiteral("midback-20260301T090000000Z.sqlite"),
                                    QStringLiteral("midback-20251231T235959999Z.sqlite")}));
    // In London half past one did not exist on that day.
    EXPECT_EQ(backupsIn(backups).first().utc, QDateTime(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC));
}

TEST_F(BackupFolderTest, PassesOverWhatIsNotABackup)
{
    for (const char *name :
         {"midback-20260301T090000000Z.sqlite.partial",
          "midback-20260301T090000000Z.sqlite-journal", "midback.sqlite",
          "midback-20261301T090000000Z.sqlite", "midback-20260301T250000000Z.sqlite",
          "my midback-20260301T090000000Z.sqlite", "midback-20260301T090000000Z (copy).sqlite"}) {
        touch(name);
    }
    ASSERT_TRUE(QDir(backups).mkdir(QStringLiteral("midback-20260301T090000000Z.sqlite")));
    EXPECT_EQ(names(), QStringList());
    EXPECT_TRUE(backupsIn(folder.path() + QStringLiteral("/nowhere")).isEmpty());
}

TEST_F(BackupFolderTest, WhatMakesABackupNamesItSo)
{
    folder.fill(1);
    const QString path = folder.open()->backUp().value();
    ASSERT_EQ(backupsIn(backups).size(), 1);
    EXPECT_EQ(backupsIn(backups).first().path, path);
    EXPECT_EQ(backupsIn(backups).first().utc, folder.clock().nowUtc());
}

TEST_F(BackupFolderTest, SoundOnesComeWithTheirCounts)
{
    folder.fill(2);
    const auto store = folder.open();
    ASSERT_TRUE(store->routines().remove(sample<Routine>(1).id).ok());
    ASSERT_TRUE(store->backUp().ok());
    const QList<SoundBackup> sound = soundBackups(backups, 3);
    ASSERT_EQ(sound.size(), 1);
    EXPECT_EQ(
        countText(sound.first().counts),
        QStringLiteral("2 sessions, 2 symptom entries, 2 self-tests, 1 routine, 2 exercises of "
                       "your own, 2 week plans, 2 pictures, 2 sets of safety answers, 2 notes to "
                       "the coach, 2 profiles"));
}

TEST_F(BackupFolderTest, DamagedForeignAndLaterOnesAreLeftOut)
{
    folder.fill(1);
    QStringList paths;
    for (int i = 0; i < 4; ++i) {
        folder.clock().advance(std::chrono::hours(1));
        paths.append(folder.open()->backUp().value());
    }
    damage(paths.at(3));
    {
        const auto later = Database::open(paths.at(2), Database::Mode::ReadWrite).value();
        ASSERT_TRUE(later->execute(QStringLiteral("PRAGMA user_version = 99")).ok());
    }
    touch("midback-20270101T000000000Z.sqlite"); // empty
    const QList<SoundBackup> sound = soundBackups(backups, 3);
    ASSERT_EQ(sound.size(), 2);
    EXPECT_EQ(sound.at(0).file.path, paths.at(1));
    EXPECT_EQ(sound.at(1).file.path, paths.at(0));
    EXPECT_EQ(soundBackups(backups, 1).size(), 1);
    EXPECT_TRUE(soundBackups(backups, 0).isEmpty());
}

TEST_F(BackupFolderTest, LookingChangesNothing)
{
    folder.fill(1);
    const QString path = folder.open()->backUp().value();
    const auto before = stateOf(path);
    const QStringList names = QDir(backups).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    ASSERT_EQ(soundBackups(backups, 3).size(), 1);
    EXPECT_EQ(stateOf(path), before);
    EXPECT_EQ(QDir(backups).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), names);
}

} // namespace
