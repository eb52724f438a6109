#include "core/store/DailyBackup.h"

#include "core/store/Backup.h"
#include "core/store/BackupFolder.h"
#include "core/store/OpenDatabase.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

class DailyBackupTest : public testing::Test {
protected:
    /// Expects success.
    QDateTime backUp()
    {
        const auto newest = backUpDaily(folder.path(), folder.clock());
        EXPECT_TRUE(newest.ok()) << qPrintable(newest.error().detail);
        return newest.valueOr({});
    }
    QStringList names() { return QDir(backups).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    TempFolder folder;
    QString backups = backupFolder(folder.path());
};

TEST_F(DailyBackupTest, MakesOneADayBesideTheOpenStore)
{
    folder.fill(2);
    const auto store = folder.open();
    EXPECT_EQ(backUp(), folder.clock().nowUtc());
    EXPECT_EQ(names().size(), 1);
    const QDateTime first = folder.clock().nowUtc();
    folder.clock().advance(6h);
    EXPECT_EQ(backUp(), first) << "the same day";
    EXPECT_EQ(names().size(), 1);
    folder.clock().advance(18h);
    EXPECT_EQ(backUp(), folder.clock().nowUtc());
    EXPECT_EQ(names().size(), 2);
    EXPECT_EQ(modeOf(backups), 0700);
    for (const QString &name : names())
        EXPECT_EQ(modeOf(backups + QLatin1Char('/') + name), 0600);
    EXPECT_TRUE(store->sessions().save(sample<SessionRecord>(5)).ok());
}

TEST_F(DailyBackupTest, ADayIsThatOfThePerson)
{
    folder.fill(1);
    folder.clock().setOffsetMinutes(10 * 60);
    folder.clock().setUtc(QDateTime(QDate(2026, 3, 1), QTime(1, 0), Qt::UTC)); // 11:00
    backUp();
    folder.clock().setUtc(QDateTime(QDate(2026, 3, 1), QTime(15, 0), Qt::UTC)); // 01:00, 2 March
    backUp();
    EXPECT_EQ(names().size(), 2);
}

TEST_F(DailyBackupTest, WithoutDataThereIsNothingToKeep)
{
    folder.open().reset();
    EXPECT_FALSE(backUp().isValid());
    EXPECT_FALSE(QFile::exists(backups));
    folder.fill(1);
    EXPECT_TRUE(backUp().isValid());
}

TEST_F(DailyBackupTest, KeepsWhatTheRotationKeeps)
{
    folder.fill(1);
    for (int day = 0; day < 40; ++day) {
        backUp();
        folder.clock().advance(24h);
    }
    // From 1 March to 9 April 2026, a Thursday: seven days, the Sundays of two weeks before, the
    // end of March.
    EXPECT_EQ(names(), (QStringList{QStringLiteral("midback-20260322T090000000Z.sqlite"),
                                    QStringLiteral("midback-20260329T090000000Z.sqlite"),
                                    QStringLiteral("midback-20260331T090000000Z.sqlite"),
                                    QStringLiteral("midback-20260403T090000000Z.sqlite"),
                                    QStringLiteral("midback-20260404T090000000Z.sqlite"),
                                    QStringLiteral("midback-20260405T090000000Z.sqlite"),
                                    QStringLiteral("midback-20260406T090000000Z.sqlite"),
                                    QStringLiteral("midback-20260407T090000000Z.sqlite"),
                                    QStringLiteral("midback-20260408T090000000Z.sqlite"),
                                    QStringLiteral("midback-20260409T090000000Z.sqlite")}));
}

TEST_F(DailyBackupTest, DamagedEntriesMakeNoBackupAndPushNoneOut)
{
    folder.fill(2);
    for (int day = 0; day < 12; ++day) {
        backUp();
        folder.clock().advance(24h);
    }
    const QStringList before = names();
    folder.execute(QStringLiteral("UPDATE symptom SET json = json || ' ' WHERE pain = 1"));
    const auto refused = backUpDaily(folder.path(), folder.clock());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Damaged);
    EXPECT_TRUE(isPlainSentence(refused.error().detail)) << qPrintable(refused.error().detail);
    EXPECT_EQ(names(), before);
}

TEST_F(DailyBackupTest, RemovesNothingButItsOwn)
{
    folder.fill(1);
    ASSERT_TRUE(QDir().mkpath(backups));
    for (const char *name : {"midback.sqlite", "holiday photo.jpg", "midback-2020.sqlite",
                             "midback-20200101T000000000Z.sqlite.partial"}) {
        QFile file(backups + QLatin1Char('/') + QLatin1String(name));
        ASSERT_TRUE(file.open(QFile::WriteOnly));
    }
    for (int day = 0; day < 10; ++day) {
        backUp();
        folder.clock().advance(24h);
    }
    EXPECT_TRUE(names().contains(QStringLiteral("midback.sqlite")));
    EXPECT_TRUE(names().contains(QStringLiteral("holiday photo.jpg")));
    EXPECT_TRUE(names().contains(QStringLiteral("midback-2020.sqlite")));
    EXPECT_TRUE(names().filter(QStringLiteral(".partial")).isEmpty()) << "left by a crash";
}

TEST_F(DailyBackupTest, SaysWhyThereIsNone)
{
    folder.fill(1);
    QFile file(backups);
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    const auto done = backUpDaily(folder.path(), folder.clock());
    ASSERT_FALSE(done.ok());
    EXPECT_TRUE(isPlainSentence(done.error().detail)) << qPrintable(done.error().detail);
}

} // namespace
