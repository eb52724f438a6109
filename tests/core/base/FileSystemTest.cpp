#include "core/base/FileSystem.h"

#include "tests/core/base/AsNobody.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace midback;
using test::AsNobody;

namespace {

class FileSystem : public testing::Test {
protected:
    QString at(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static unsigned modeOf(const QString &path)
    {
        struct stat info = {};
        EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &info), 0) << qPrintable(path);
        return info.st_mode & 07777U;
    }

    QTemporaryDir folder;
};

struct Failure {
    int errnoCode;
    ErrorCode code;
};

TEST_F(FileSystem, SystemErrorsAreSortedIntoWhatAPersonCanDo)
{
    const Failure failures[] = {{EACCES, ErrorCode::ReadOnly}, {EPERM, ErrorCode::ReadOnly},
                                {EROFS, ErrorCode::ReadOnly},  {ENOENT, ErrorCode::NotFound},
                                {ENOSPC, ErrorCode::Io},       {EDQUOT, ErrorCode::Io},
                                {EIO, ErrorCode::Io},          {ENAMETOOLONG, ErrorCode::Io}};
    for (const Failure &failure : failures) {
        const Error error = systemError(failure.errnoCode, QStringLiteral("/a b/%1.csv"));
        EXPECT_EQ(error.code, failure.code) << failure.errnoCode;
        EXPECT_TRUE(error.detail.contains(QStringLiteral("\"/a b/%1.csv\""))) << failure.errnoCode;
        EXPECT_TRUE(error.detail.endsWith(QLatin1Char('.')));
        EXPECT_FALSE(error.detail.contains(QLatin1Char('\n')));
    }
    EXPECT_TRUE(systemError(ENOSPC, {}).detail.contains(QStringLiteral("room")));
}

TEST_F(FileSystem, MakesAFolderWithItsParentsForTheOwnerOnly)
{
    const QString inner = at("one/two words/drei \u00FC");
    ASSERT_TRUE(createPrivateFolder(inner).ok());
    for (const char *made : {"one", "one/two words", "one/two words/drei \u00FC"})
        EXPECT_EQ(modeOf(at(made)), 0700U) << made;
    EXPECT_TRUE(createPrivateFolder(at("slash/")).ok());
    EXPECT_TRUE(QFileInfo(at("slash")).isDir());
}

TEST_F(FileSystem, AFolderThatExistsKeepsItsModeAndContents)
{
    ASSERT_TRUE(QDir().mkdir(at("mine")));
    ASSERT_EQ(::chmod(QFile::encodeName(at("mine")).constData(), 0755), 0);
    put(at("mine/note"), "kept");
    ASSERT_TRUE(createPrivateFolder(at("mine")).ok());
    ASSERT_TRUE(createPrivateFolder(at("mine/new")).ok());
    EXPECT_EQ(modeOf(at("mine")), 0755U);
    EXPECT_EQ(modeOf(at("mine/new")), 0700U);
    EXPECT_EQ(read(at("mine/note")), "kept");
}

TEST_F(FileSystem, ALinkToAFolderIsThatFolder)
{
    ASSERT_TRUE(QDir().mkdir(at("real")));
    ASSERT_TRUE(QFile::link(at("real"), at("link")));
    ASSERT_TRUE(createPrivateFolder(at("link/inside")).ok());
    EXPECT_TRUE(QFileInfo(at("real/inside")).isDir());
}

TEST_F(FileSystem, AFileInTheWayIsAnErrorAndStays)
{
    put(at("data"), "precious");
    for (const char *path : {"data", "data/inner", "data/inner/most"}) {
        const auto made = createPrivateFolder(at(path));
        ASSERT_FALSE(made.ok()) << path;
        EXPECT_EQ(made.error().code, ErrorCode::Io) << path;
    }
    ASSERT_TRUE(QFile::link(at("nowhere"), at("dangling")));
    EXPECT_FALSE(createPrivateFolder(at("dangling")).ok());
    EXPECT_EQ(read(at("data")), "precious");
}

TEST_F(FileSystem, SomebodyElsesFolderIsReadOnly)
{
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
    const AsNobody nobody;
    const auto made = createPrivateFolder(at("mine"));
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, ErrorCode::ReadOnly);
    const auto file = createPrivateFile(at("file"));
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().code, ErrorCode::ReadOnly);
}

TEST_F(FileSystem, MakesAnEmptyFileThatOnlyItsOwnerReads)
{
    const mode_t old = ::umask(0);
    const auto made = createPrivateFile(at("new"));
    ::umask(old);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(modeOf(at("new")), 0600U);
    EXPECT_EQ(read(at("new")), "");
}

TEST_F(FileSystem, NeverOpensOrReplacesAFileThatExists)
{
    put(at("old"), "kept");
    EXPECT_EQ(createPrivateFile(at("old")).error().code, ErrorCode::Io);
    EXPECT_EQ(read(at("old")), "kept");
    // A link that points nowhere is a classic way to make a program write elsewhere.
    ASSERT_TRUE(QFile::link(at("elsewhere"), at("trap")));
    EXPECT_FALSE(createPrivateFile(at("trap")).ok());
    EXPECT_FALSE(QFile::exists(at("elsewhere")));
    EXPECT_EQ(createPrivateFile(at("none/file")).error().code, ErrorCode::NotFound);
}

TEST_F(FileSystem, SyncsWhatIsThereAndNamesWhatIsNot)
{
    put(at("file"), "x");
    EXPECT_TRUE(syncFile(at("file")).ok());
    EXPECT_TRUE(syncFolder(folder.path()).ok());
    EXPECT_EQ(syncFile(at("none")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(syncFolder(at("none")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(syncFolder(at("file")).error().code, ErrorCode::Io) << "a file is no folder";
}

TEST_F(FileSystem, RenamesOverTheOldFile)
{
    put(at("new"), "new");
    put(at("old"), "old");
    ASSERT_TRUE(renameDurably(at("new"), at("old")).ok());
    EXPECT_EQ(read(at("old")), "new");
    EXPECT_FALSE(QFile::exists(at("new")));
}

TEST_F(FileSystem, ARenameThatFailsLeavesBothFiles)
{
    put(at("new"), "new");
    ASSERT_TRUE(QDir().mkpath(at("old/full")));
    EXPECT_EQ(renameDurably(at("new"), at("old")).error().code, ErrorCode::Io);
    EXPECT_EQ(renameDurably(at("missing"), at("new")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(read(at("new")), "new");
    EXPECT_TRUE(QFileInfo(at("old/full")).isDir());
}

} // namespace
