#include "core/store/DatabaseFile.h"

#include "core/store/DatabaseHeader.h"
#include "tests/store/TempFolder.h"

#include <QtCore/QDir>
#include <QtCore/QtEndian>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace midback;
using namespace midback::test;

namespace {

/// A file of which only the header is right.
class DatabaseFileTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir().mkpath(folder.path()));
        makeHeader();
    }

    template<class T>
    void set(int offset, T value)
    {
        qToBigEndian(value, bytes.data() + offset);
    }
    Result<DatabaseFile> inspect(int newest = 3)
    {
        folder.overwrite(bytes);
        return inspectDatabaseFile(folder.filePath(), newest);
    }
    void makeHeader()
    {
        bytes = QByteArray("SQLite format 3\0", 16).leftJustified(8192, '\0');
        set(16, quint16(4096));
        set(28, quint32(2));
        set(60, qint32(2));
        set(68, qint32(applicationId));
    }

    TempFolder folder;
    QByteArray bytes;
};

TEST_F(DatabaseFileTest, TellsTheVersionWithoutTouchingAnything)
{
    folder.overwrite(bytes);
    const auto before = stateOf(folder.filePath());
    const auto file = inspectDatabaseFile(folder.filePath(), 3);
    ASSERT_TRUE(file.ok()) << qPrintable(file.error().detail);
    EXPECT_TRUE(file->exists);
    EXPECT_EQ(file->schemaVersion, 2);
    EXPECT_FALSE(file->hasJournal);
    EXPECT_EQ(stateOf(folder.filePath()), before);
}

TEST_F(DatabaseFileTest, NothingThereIsNoError)
{
    const auto file = inspectDatabaseFile(folder.filePath(), 3);
    ASSERT_TRUE(file.ok());
    EXPECT_FALSE(file->exists);
    EXPECT_FALSE(QFile::exists(folder.filePath()));
}

TEST_F(DatabaseFileTest, TheNewestVersionIsTheLastThatIsOurs)
{
    EXPECT_TRUE(inspect(2).ok());
    EXPECT_EQ(inspect(1).error().code, ErrorCode::NewerFormat);
    EXPECT_TRUE(isPlainSentence(inspect(1).error().detail));
}

TEST_F(DatabaseFileTest, AVersionBelowOneIsDamage)
{
    for (const qint32 version : {0, -1}) {
        set(60, version);
        EXPECT_EQ(inspect().error().code, ErrorCode::Damaged) << version;
    }
}

TEST_F(DatabaseFileTest, AnotherProgramsDatabaseIsNotOurs)
{
    for (const qint32 id : {0, applicationId + 1, -applicationId}) {
        set(68, id);
        EXPECT_EQ(inspect().error().code, ErrorCode::NotADatabase) << id;
    }
}

TEST_F(DatabaseFileTest, OneWrongByteOfTheMagicIsEnough)
{
    for (const int at : {0, 7, 15}) {
        makeHeader();
        bytes[at] = 'X';
        EXPECT_EQ(inspect().error().code, ErrorCode::NotADatabase) << at;
    }
}

TEST_F(DatabaseFileTest, ShorterThanItsHeaderSaysIsDamage)
{
    bytes.chop(1);
    EXPECT_EQ(inspect().error().code, ErrorCode::Damaged);
    bytes.append('\0');
    EXPECT_TRUE(inspect().ok());
    bytes.append(QByteArray(5000, '\0')); // a page that a crash left behind the end
    EXPECT_TRUE(inspect().ok());
}

TEST_F(DatabaseFileTest, TheLargestPageIsWrittenAsOne)
{
    set(16, quint16(1));
    set(28, quint32(1));
    EXPECT_EQ(inspect().error().code, ErrorCode::Damaged);
    bytes.append(QByteArray(65536 - 8192, '\0'));
    EXPECT_TRUE(inspect().ok());
}

TEST_F(DatabaseFileTest, APageCountOutOfThisWorldDoesNotOverflow)
{
    set(28, quint32(0xffffffff));
    EXPECT_EQ(inspect().error().code, ErrorCode::Damaged);
}

TEST_F(DatabaseFileTest, ALivelyJournalExcusesTheSize)
{
    bytes.chop(4096);
    EXPECT_EQ(inspect().error().code, ErrorCode::Damaged);
    QFile journal(folder.filePath() + QStringLiteral("-journal"));
    ASSERT_TRUE(journal.open(QFile::WriteOnly));
    EXPECT_EQ(inspect().error().code, ErrorCode::Damaged) << "an empty one says nothing";
    journal.write("x");
    journal.close();
    const auto file = inspect();
    ASSERT_TRUE(file.ok());
    EXPECT_TRUE(file->hasJournal);
}

TEST_F(DatabaseFileTest, APipeIsRefusedWithoutWaitingForIt)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(folder.filePath()).constData(), 0600), 0);
    EXPECT_EQ(inspectDatabaseFile(folder.filePath(), 3).error().code, ErrorCode::Refused);
}

TEST_F(DatabaseFileTest, ALinkIntoNowhereIsRefusedToo)
{
    ASSERT_TRUE(QFile::link(folder.path() + QStringLiteral("/nowhere"), folder.filePath()));
    EXPECT_EQ(inspectDatabaseFile(folder.filePath(), 3).error().code, ErrorCode::Refused);
}

} // namespace
