#include "core/store/RestoreBackup.h"

#include "core/store/DataCheck.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <QtCore/QDir>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class RestoreBackupTest : public testing::Test {
protected:
    void SetUp() override
    {
        folder.fill(3);
        backup = folder.open()->backUp().value();
        folder.clock().advance(std::chrono::hours(24));
        ASSERT_TRUE(folder.open()->symptoms().save(sample<SymptomEntry>(9)).ok());
        QByteArray bytes = folder.read();
        damaged = bytes.left(bytes.size() / 2);
        folder.overwrite(damaged);
        ASSERT_EQ(SqliteDataStore::open(folder.path(), folder.clock()).error().code,
                  ErrorCode::Damaged);
    }
    QString device(const QString &path)
    {
        const auto database = Database::open(path, Database::Mode::ReadOnly).value();
        return database->value(QStringLiteral("SELECT device FROM meta")).value().toString();
    }
    QStringList names() { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

    TempFolder folder;
    QString backup;
    QByteArray damaged;
};

TEST_F(RestoreBackupTest, IsThatDaysDataAgain)
{
    const auto before = stateOf(backup);
    const auto aside = restoreBackup(folder.path(), backup, folder.clock());
    ASSERT_TRUE(aside.ok()) << qPrintable(aside.error().detail);
    EXPECT_EQ(*aside, folder.filePath() + QStringLiteral(".corrupt-20260302T090000000Z"));
    EXPECT_EQ(stateOf(*aside).first, damaged);
    EXPECT_EQ(modeOf(folder.filePath()), 0600);
    EXPECT_EQ(stateOf(backup), before);
    EXPECT_FALSE(names().contains(QStringLiteral("midback.sqlite.new")));

    EXPECT_EQ(checkData(folder.path()).value().faults, QStringList());
    const auto store = folder.open();
    EXPECT_EQ(store->symptoms().all().value().size(), 3);
    EXPECT_EQ(store->sessions().find(sample<SessionRecord>(2).id).value(),
              sample<SessionRecord>(2));
    EXPECT_TRUE(store->symptoms().save(sample<SymptomEntry>(10)).ok());
}

TEST_F(RestoreBackupTest, IsAnotherDeviceSinceTheNumbersWereUsed)
{
    ASSERT_TRUE(restoreBackup(folder.path(), backup, folder.clock()).ok());
    EXPECT_NE(device(folder.filePath()), device(backup));
    EXPECT_FALSE(QUuid::fromString(device(folder.filePath())).isNull());
}

TEST_F(RestoreBackupTest, TheJournalGoesAsideWithItsFile)
{
    QFile journal(folder.filePath() + QStringLiteral("-journal"));
    ASSERT_TRUE(journal.open(QFile::WriteOnly));
    journal.write("not a journal");
    journal.close();
    const auto aside = restoreBackup(folder.path(), backup, folder.clock());
    ASSERT_TRUE(aside.ok()) << qPrintable(aside.error().detail);
    EXPECT_EQ(stateOf(*aside + QStringLiteral("-journal")).first, "not a journal");
    EXPECT_EQ(stateOf(*aside).first, damaged);
    EXPECT_EQ(folder.open()->symptoms().all().value().size(), 3);
}

TEST_F(RestoreBackupTest, ADamagedBackupIsRefused)
{
    {
        const auto database = Database::open(backup, Database::Mode::ReadWrite).value();
        ASSERT_TRUE(database->execute(QStringLiteral("UPDATE symptom SET json = '{}'")).ok());
    }
    const auto aside = restoreBackup(folder.path(), backup, folder.clock());
    ASSERT_FALSE(aside.ok());
    EXPECT_EQ(aside.error().code, ErrorCode::Damaged);
    EXPECT_TRUE(isPlainSentence(aside.error().detail)) << qPrintable(aside.error().detail);
    EXPECT_EQ(folder.read(), damaged);
    EXPECT_FALSE(names().contains(QStringLiteral("midback.sqlite.new")));
}

TEST_F(RestoreBackupTest, ABackupThatIsGoneIsSaid)
{
    ASSERT_TRUE(QFile::remove(backup));
    const auto aside = restoreBackup(folder.path(), backup, folder.clock());
    ASSERT_FALSE(aside.ok());
    EXPECT_TRUE(aside.error().detail.contains(backup)) << qPrintable(aside.error().detail);
    EXPECT_EQ(folder.read(), damaged);
}

TEST_F(RestoreBackupTest, LeavesAloneWhatIsInUseLaterOrNotOurs)
{
    {
        const auto lock = FolderLock::take(folder.path());
        EXPECT_EQ(restoreBackup(folder.path(), backup, folder.clock()).error().code,
                  ErrorCode::Locked);
    }
    folder.overwrite(QByteArray("something else").repeated(20));
    EXPECT_EQ(restoreBackup(folder.path(), backup, folder.clock()).error().code,
              ErrorCode::NotADatabase);
    EXPECT_EQ(folder.read(), QByteArray("something else").repeated(20));
}

} // namespace
