#include "core/base/FileWriter.h"

#include "tests/core/base/AsNobody.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace midback;
using test::AsNobody;

namespace {

class FileWriterFaults : public testing::Test {
protected:
    QString at(const QString &name) const { return folder.filePath(name); }
    QStringList names() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    /// Everything in one go.
    static Result<void> save(const QString &path, const QByteArray &bytes)
    {
        auto writer = FileWriter::create(path);
        if (!writer)
            return writer.error();
        if (auto written = writer->write(bytes); !written)
            return written;
        return writer->commit();
    }
    void setMode(const QString &path, mode_t mode)
    {
        ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), mode), 0);
    }

    QTemporaryDir folder;
};

TEST_F(FileWriterFaults, AnEmptyFileIsAFileToo)
{
    ASSERT_TRUE(save(at(QStringLiteral("empty")), {}).ok());
    EXPECT_EQ(read(at(QStringLiteral("empty"))), "");
}

TEST_F(FileWriterFaults, EveryNameThatTheSystemAllowsWorks)
{
    for (const QString &name :
         {QStringLiteral("with space.csv"), QStringLiteral("R\u00FCcken \u05D2\u05D1.csv"),
          QStringLiteral("line\nbreak"), QStringLiteral(".hidden"), QStringLiteral("XXXXXX"),
          QStringLiteral("-rf")}) {
        EXPECT_TRUE(save(at(name), name.toUtf8()).ok()) << qPrintable(name);
        EXPECT_EQ(read(at(name)), name.toUtf8());
    }
    EXPECT_EQ(names().size(), 6);
}

TEST_F(FileWriterFaults, ANameThatIsTooLongIsAnErrorThatLeavesNothing)
{
    const auto saved = save(at(QString(300, QLatin1Char('x'))), "lost");
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().code, ErrorCode::Io);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(FileWriterFaults, TwoWritersOfOneFileDoNotMixAndTheLastCommitHolds)
{
    const QString path = at(QStringLiteral("shared"));
    auto first = FileWriter::create(path);
    auto second = FileWriter::create(path);
    ASSERT_TRUE(first.ok() && second.ok());
    ASSERT_TRUE(first->write("first").ok());
    ASSERT_TRUE(second->write("second").ok());
    ASSERT_TRUE(second->commit().ok());
    EXPECT_EQ(read(path), "second");
    ASSERT_TRUE(first->commit().ok());
    EXPECT_EQ(read(path), "first");
    EXPECT_EQ(names().size(), 1);
}

TEST_F(FileWriterFaults, SyncKeepsTheTemporaryNameAndWritingGoesOn)
{
    const QString path = at(QStringLiteral("out"));
    auto writer = FileWriter::create(path);
    ASSERT_TRUE(writer.ok());
    ASSERT_TRUE(writer->write("one ").ok());
    ASSERT_TRUE(writer->sync().ok());
    EXPECT_FALSE(QFile::exists(path));
    ASSERT_EQ(names().size(), 1);
    EXPECT_EQ(read(at(names().first())), "one ");
    ASSERT_TRUE(writer->write("two").ok());
    ASSERT_TRUE(writer->commit().ok());
    EXPECT_EQ(read(path), "one two");
}

TEST_F(FileWriterFaults, AFolderThatTookTheNameMeanwhileStays)
{
    const QString path = at(QStringLiteral("out"));
    auto writer = FileWriter::create(path);
    ASSERT_TRUE(writer.ok());
    ASSERT_TRUE(QDir().mkdir(path));
    const auto committed = writer->commit();
    ASSERT_FALSE(committed.ok());
    EXPECT_EQ(committed.error().code, ErrorCode::Io);
    EXPECT_TRUE(QFileInfo(path).isDir());
    EXPECT_EQ(names(), QStringList{QStringLiteral("out")}) << "no temporary file stays behind";
}

TEST_F(FileWriterFaults, AFolderThatWentAwayMeanwhileIsAnError)
{
    ASSERT_TRUE(QDir().mkdir(at(QStringLiteral("usb"))));
    auto writer = FileWriter::create(at(QStringLiteral("usb/out")));
    ASSERT_TRUE(writer.ok());
    ASSERT_TRUE(QDir(at(QStringLiteral("usb"))).removeRecursively());
    ASSERT_TRUE(writer->write("text").ok());
    EXPECT_EQ(writer->commit().error().code, ErrorCode::NotFound);
    const auto later = writer->write(QByteArray(100'000, 'x'));
    ASSERT_FALSE(later.ok()) << "after an error every later call returns it";
    EXPECT_EQ(later.error().code, ErrorCode::NotFound);
}

TEST_F(FileWriterFaults, AssigningAWriterAbandonsTheOldOne)
{
    auto first = FileWriter::create(at(QStringLiteral("first")));
    auto second = FileWriter::create(at(QStringLiteral("second")));
    ASSERT_TRUE(first.ok() && second.ok());
    ASSERT_TRUE(second->write("kept").ok());
    {
        FileWriter writer = std::move(*first);
        writer = std::move(*second);
        ASSERT_TRUE(writer.commit().ok());
        second = Error{}; // holds the abandoned one
    }
    EXPECT_EQ(names(), QStringList{QStringLiteral("second")});
    EXPECT_EQ(read(at(QStringLiteral("second"))), "kept");
}

TEST_F(FileWriterFaults, AWriteProtectedFileOrFolderIsReadOnly)
{
    const QString path = at(QStringLiteral("old"));
    ASSERT_TRUE(save(path, "old").ok());
    setMode(folder.path(), 0777);
    setMode(path, 0444);
    {
        const AsNobody nobody;
        const auto saved = save(path, "new");
        ASSERT_FALSE(saved.ok()) << "though the folder would allow the rename";
        EXPECT_EQ(saved.error().code, ErrorCode::ReadOnly);
        EXPECT_TRUE(saved.error().detail.contains(path));
    }
    setMode(folder.path(), 0555);
    {
        const AsNobody nobody;
        EXPECT_EQ(save(at(QStringLiteral("new")), "new").error().code, ErrorCode::ReadOnly);
    }
    setMode(folder.path(), 0700);
    EXPECT_EQ(read(path), "old");
    EXPECT_EQ(names().size(), 1);
}

} // namespace
