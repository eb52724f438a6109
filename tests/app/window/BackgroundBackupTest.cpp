#include "app/window/BackgroundBackup.h"

#include "core/store/BackupFolder.h"
#include "core/store/OpenDatabase.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class BackgroundBackupTest : public testing::Test {
protected:
    qsizetype count() { return backupsIn(backupFolder(folder.path())).size(); }
    QString said() { return finished.isEmpty() ? QString() : finished.last().first().toString(); }
    void save(int n) { ASSERT_TRUE(data->symptoms().save(sample<SymptomEntry>(n)).ok()); }

    TempFolder folder;
    std::unique_ptr<SqliteDataStore> data = folder.open();
    BackgroundBackup backup{folder.path(), folder.clock()};
    QSignalSpy finished{&backup, &BackgroundBackup::finished};
};

TEST_F(BackgroundBackupTest, MakesOneAndSaysWhen)
{
    save(1);
    backup.start(*data);
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(count(), 1);
    EXPECT_TRUE(said().startsWith(QStringLiteral("The last backup is of "))) << qPrintable(said());
    EXPECT_TRUE(said().contains(QStringLiteral("2026")));
}

TEST_F(BackgroundBackupTest, NoSecondOnTheSameDay)
{
    save(1);
    backup.start(*data);
    ASSERT_TRUE(finished.wait());
    save(2);
    EXPECT_FALSE(finished.wait(200));
    EXPECT_EQ(count(), 1);
}

TEST_F(BackgroundBackupTest, AWindowLeftOpenMakesOneWithTheFirstEntryOfTheDay)
{
    save(1);
    backup.start(*data);
    ASSERT_TRUE(finished.wait());
    folder.clock().advance(std::chrono::hours(24));
    save(2);
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(count(), 2);
}

TEST_F(BackgroundBackupTest, ANewFolderWaitsForItsFirstEntry)
{
    backup.start(*data);
    EXPECT_FALSE(finished.wait(300));
    EXPECT_EQ(count(), 0);
    save(1);
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(count(), 1);
}

TEST_F(BackgroundBackupTest, AnEntryMadeWhileItLooksIsNotForgotten)
{
    backup.start(*data);
    // Long enough for the worker to find nothing; were it slower, it would see the entry itself.
    QTest::qSleep(200);
    save(1);
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(count(), 1);
}

TEST_F(BackgroundBackupTest, SaysWhatWentWrongOnceADay)
{
    save(1);
    QFile file(backupFolder(folder.path()));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    backup.start(*data);
    ASSERT_TRUE(finished.wait());
    EXPECT_TRUE(isPlainSentence(said())) << qPrintable(said());
    save(2);
    EXPECT_FALSE(finished.wait(200));
}

TEST_F(BackgroundBackupTest, ClosingMeanwhileWaitsForTheWholeBackup)
{
    save(1);
    {
        BackgroundBackup other(folder.path(), folder.clock());
        other.start(*data);
    }
    EXPECT_EQ(count(), 1);
    EXPECT_EQ(soundBackups(backupFolder(folder.path()), 5).size(), 1);
}

} // namespace
