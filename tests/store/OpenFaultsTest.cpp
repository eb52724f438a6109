// Whatever stands where the data should be: one plain sentence, and the file as it was.
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace midback;
using namespace midback::test;

namespace {

class OpenFaults : public testing::Test {
protected:
    /// Opens both ways; expects `code`, a plain sentence and untouched bytes.
    void expectRefusal(ErrorCode code)
    {
        const auto before = stateOf(folder.filePath());
        const QStringList names = QDir(folder.path()).entryList(QDir::Files);
        for (const auto open : {&SqliteDataStore::open, &SqliteDataStore::openReadOnly}) {
            const auto store = open(folder.path(), folder.clock());
            ASSERT_FALSE(store.ok());
            EXPECT_EQ(store.error().code, code) << qPrintable(store.error().detail);
            EXPECT_TRUE(isPlainSentence(store.error().detail)) << qPrintable(store.error().detail);
            EXPECT_EQ(stateOf(folder.filePath()), before);
        }
        EXPECT_FALSE(QFile::exists(folder.path() + QStringLiteral("/backups")));
        EXPECT_FALSE(QFile::exists(folder.filePath() + QStringLiteral(".new")));
    }

    TempFolder folder;
};

TEST_F(OpenFaults, NewerSchema)
{
    folder.fill(2);
    folder.execute(QStringLiteral("PRAGMA user_version = 99"));
    expectRefusal(ErrorCode::NewerFormat);
}

TEST_F(OpenFaults, NotADatabase)
{
    folder.fill(1);
    folder.overwrite(QByteArray("My diary\n").repeated(100));
    expectRefusal(ErrorCode::NotADatabase);
}

TEST_F(OpenFaults, ADatabaseOfSomethingElse)
{
    folder.fill(1);
    folder.execute(QStringLiteral("PRAGMA application_id = 7"));
    expectRefusal(ErrorCode::NotADatabase);
}

TEST_F(OpenFaults, EmptyFile)
{
    folder.fill(1);
    folder.overwrite({});
    expectRefusal(ErrorCode::NotADatabase);
}

TEST_F(OpenFaults, CutOffInsideTheHeader)
{
    folder.fill(1);
    folder.overwrite(folder.read().left(60));
    expectRefusal(ErrorCode::NotADatabase);
}

TEST_F(OpenFaults, CutOffAfterSomePages)
{
    folder.fill(20);
    const QByteArray whole = folder.read();
    folder.overwrite(whole.left(whole.size() / 2));
    expectRefusal(ErrorCode::Damaged);
}

TEST_F(OpenFaults, Link)
{
    folder.fill(1);
    const QString elsewhere = folder.path() + QStringLiteral("/elsewhere.sqlite");
    ASSERT_TRUE(QFile::rename(folder.filePath(), elsewhere));
    ASSERT_TRUE(QFile::link(elsewhere, folder.filePath()));
    expectRefusal(ErrorCode::Refused);
}

TEST_F(OpenFaults, FolderInPlaceOfTheFile)
{
    ASSERT_TRUE(QDir().mkpath(folder.filePath()));
    const auto store = SqliteDataStore::open(folder.path(), folder.clock());
    EXPECT_EQ(store.error().code, ErrorCode::Refused);
    EXPECT_TRUE(isPlainSentence(store.error().detail));
}

TEST_F(OpenFaults, FileInPlaceOfTheFolder)
{
    QFile file(folder.path());
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.close();
    const auto store = SqliteDataStore::open(folder.path(), folder.clock());
    ASSERT_FALSE(store.ok());
    EXPECT_TRUE(isPlainSentence(store.error().detail)) << qPrintable(store.error().detail);
}

TEST_F(OpenFaults, SecondMidback)
{
    folder.fill(1);
    const auto first = folder.open();
    const auto before = stateOf(folder.filePath());
    const auto second = SqliteDataStore::open(folder.path(), folder.clock());
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, ErrorCode::Locked);
    EXPECT_TRUE(isPlainSentence(second.error().detail));
    EXPECT_EQ(stateOf(folder.filePath()), before);
}

TEST_F(OpenFaults, TheLockEndsWithTheStore)
{
    folder.open().reset();
    EXPECT_TRUE(SqliteDataStore::open(folder.path(), folder.clock()).ok());
}

// Modes do not stop root, so these run as somebody else.
class ReadOnlyPlaces : public OpenFaults {
protected:
    void SetUp() override
    {
        folder.fill(1);
        const QString parent = QFileInfo(folder.path()).path();
        ASSERT_EQ(::chmod(QFile::encodeName(parent).constData(), 0755), 0);
    }
    void setModes(mode_t folderMode, mode_t fileMode)
    {
        const QByteArray name = QFile::encodeName(folder.path());
        const QByteArray file = QFile::encodeName(folder.filePath());
        if (::geteuid() == 0) {
            ASSERT_EQ(::chown(name.constData(), 65534, 65534), 0);
            ASSERT_EQ(::chown(file.constData(), 65534, 65534), 0);
            QFile::remove(folder.path() + QStringLiteral("/midback.lock"));
        }
        ASSERT_EQ(::chmod(file.constData(), fileMode), 0);
        ASSERT_EQ(::chmod(name.constData(), folderMode), 0);
    }
    void TearDown() override
    {
        ::chmod(QFile::encodeName(folder.path()).constData(), 0700); // or it could not be removed
    }
    /// 0 when opening to write is refused as ReadOnly with a plain sentence.
    int tryToOpen()
    {
        return asOrdinaryUser([this] {
            const auto store = SqliteDataStore::open(folder.path(), folder.clock());
            if (store.ok())
                return 1;
            if (store.error().code != ErrorCode::ReadOnly)
                return 2;
            return isPlainSentence(store.error().detail) ? 0 : 3;
        });
    }
    int tryToRead()
    {
        return asOrdinaryUser([this] {
            const auto store = SqliteDataStore::openReadOnly(folder.path(), folder.clock());
            return store.ok() && (*store)->routines().all().value().size() == 1 ? 0 : 1;
        });
    }
};

TEST_F(ReadOnlyPlaces, Folder)
{
    setModes(0500, 0600);
    const auto before = stateOf(folder.filePath());
    EXPECT_EQ(tryToOpen(), 0);
    EXPECT_EQ(tryToRead(), 0);
    EXPECT_EQ(stateOf(folder.filePath()), before);
}

TEST_F(ReadOnlyPlaces, File)
{
    setModes(0700, 0400);
    const auto before = stateOf(folder.filePath());
    EXPECT_EQ(tryToOpen(), 0);
    EXPECT_EQ(tryToRead(), 0);
    EXPECT_EQ(stateOf(folder.filePath()), before);
    EXPECT_EQ(modeOf(folder.filePath()), 0400);
}

TEST_F(ReadOnlyPlaces, ControlThatOpens)
{
    setModes(0700, 0600);
    EXPECT_EQ(tryToOpen(), 1);
}

TEST_F(OpenFaults, AnInterruptedChangeIsUndone)
{
    folder.fill(2);
    const pid_t child = ::fork();
    if (child == 0) {
        // A small cache makes SQLite write pages before the commit, which then never comes.
        const auto database = Database::open(folder.filePath(), Database::Mode::ReadWrite).value();
        bool ok = database->execute(QStringLiteral("PRAGMA cache_size = 1")).ok();
        ok = ok && database->begin().ok();
        for (int i = 0; ok && i < 300; ++i) {
            ok = database
                     ->execute(QStringLiteral("INSERT INTO history SELECT NULL, kind, id, lamport, "
                                              "device, deleted, checksum, hex(zeroblob(900)), "
                                              "saved_at FROM (SELECT 'routine' AS kind, *, "
                                              "'2026-01-01T00:00:00.000Z' AS saved_at "
                                              "FROM routine)"))
                     .ok();
        }
        ::_exit(ok ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(WEXITSTATUS(status), 0);
    const QString journal = folder.filePath() + QStringLiteral("-journal");
    ASSERT_GT(QFileInfo(journal).size(), 0);
    {
        const auto reader = SqliteDataStore::openReadOnly(folder.path(), folder.clock());
        ASSERT_TRUE(reader.ok()) << qPrintable(reader.error().detail);
        EXPECT_EQ((*reader)->routines().all().value().size(), 2);
        EXPECT_TRUE((*reader)->routines().versions(sample<Routine>(1).id).value().isEmpty());
    }
    EXPECT_EQ(folder.open()->sessions().all().value().size(), 2);
    EXPECT_EQ(QFileInfo(journal).size(), 0);
}

} // namespace
