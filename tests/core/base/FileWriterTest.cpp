#include "core/base/FileWriter.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace midback;

namespace {

class FileWriterTest : public testing::Test {
protected:
    QString at(const char *name) const { return folder.filePath(QLatin1String(name)); }
    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QFile::ReadOnly));
        return file.readAll();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QTemporaryDir folder;
};

TEST_F(FileWriterTest, WritesAPrivateFile)
{
    auto writer = FileWriter::create(at("out.csv"));
    ASSERT_TRUE(writer.ok()) << qPrintable(writer.error().detail);
    ASSERT_TRUE(writer->write("one,").ok());
    ASSERT_TRUE(writer->write("two\r\n").ok());
    EXPECT_FALSE(QFile::exists(at("out.csv"))); // not before the commit
    ASSERT_TRUE(writer->commit().ok());
    EXPECT_EQ(read(at("out.csv")), "one,two\r\n");
    EXPECT_EQ(names(), QStringList{QStringLiteral("out.csv")});
    struct stat info = {};
    ASSERT_EQ(::stat(QFile::encodeName(at("out.csv")).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 07777, 0600U);
}

TEST_F(FileWriterTest, WritesMoreThanItsBuffer)
{
    QByteArray expected;
    auto writer = FileWriter::create(at("big"));
    ASSERT_TRUE(writer.ok());
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray line = QByteArray::number(i) + '\n';
        expected += line;
        ASSERT_TRUE(writer->write(line).ok());
    }
    ASSERT_TRUE(writer->commit().ok());
    EXPECT_EQ(read(at("big")), expected);
}

TEST_F(FileWriterTest, WithoutACommitNothingChanges)
{
    put(at("out"), "old");
    {
        auto writer = FileWriter::create(at("out"));
        ASSERT_TRUE(writer.ok());
        ASSERT_TRUE(writer->write("new").ok());
        FileWriter moved = std::move(*writer);
        ASSERT_TRUE(moved.write("er").ok());
        EXPECT_EQ(names().size(), 2);
    }
    EXPECT_EQ(read(at("out")), "old");
    EXPECT_EQ(names().size(), 1);
}

TEST_F(FileWriterTest, ReplacesTheFileBehindALink)
{
    put(at("real"), "old");
    ASSERT_TRUE(QFile::link(at("real"), at("link")));
    auto writer = FileWriter::create(at("link"));
    ASSERT_TRUE(writer.ok());
    ASSERT_TRUE(writer->write("new").ok());
    ASSERT_TRUE(writer->commit().ok());
    EXPECT_EQ(read(at("real")), "new");
    EXPECT_TRUE(QFileInfo(at("link")).isSymLink());
}

TEST_F(FileWriterTest, RefusesFoldersAndDevices)
{
    for (const QString &path : {folder.path(), QStringLiteral("/dev/null")}) {
        const auto writer = FileWriter::create(path);
        ASSERT_FALSE(writer.ok());
        EXPECT_EQ(writer.error().code, ErrorCode::Refused);
        EXPECT_TRUE(writer.error().detail.contains(path));
    }
}

TEST_F(FileWriterTest, SaysThatTheFolderIsMissing)
{
    const auto writer = FileWriter::create(at("none/out"));
    ASSERT_FALSE(writer.ok());
    EXPECT_EQ(writer.error().code, ErrorCode::NotFound);
}

// In a child process: a limit on the size of files stands for a disk that fills up.
TEST_F(FileWriterTest, AFullDiskIsAnErrorAndLeavesTheOldFile)
{
    put(at("out"), "old");
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100'000, 100'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        auto writer = FileWriter::create(at("out"));
        if (!writer.ok())
            ::_exit(1);
        Result<void> written;
        for (int i = 0; i < 4 && written.ok(); ++i)
            written = writer->write(QByteArray(65'536, 'x'));
        if (written.ok() || writer->commit().ok())
            ::_exit(2);
        ::_exit(written.error().code == ErrorCode::Io ? 0 : 3);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(WEXITSTATUS(status), 0);
    EXPECT_EQ(read(at("out")), "old");
    EXPECT_EQ(names().size(), 1);
}

TEST_F(FileWriterTest, CopiesEveryByteIntoAPrivateFile)
{
    QByteArray bytes(200'000, 'x');
    bytes[65'536] = '\0';
    put(at("from"), bytes);
    put(at("to"), "old");
    ASSERT_TRUE(copyFile(at("from"), at("to")).ok());
    EXPECT_EQ(read(at("to")), bytes);
    EXPECT_EQ(QFile::permissions(at("to")) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    put(at("empty"), {});
    ASSERT_TRUE(copyFile(at("empty"), at("to")).ok());
    EXPECT_EQ(read(at("to")), QByteArray());
    EXPECT_EQ(names().size(), 3);
}

TEST_F(FileWriterTest, ACopyOfNothingLeavesWhatWasThere)
{
    put(at("to"), "old");
    EXPECT_EQ(copyFile(at("from"), at("to")).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(copyFile(folder.path(), at("to")).ok());
    EXPECT_EQ(read(at("to")), "old");
    EXPECT_EQ(names().size(), 1);
}

} // namespace
