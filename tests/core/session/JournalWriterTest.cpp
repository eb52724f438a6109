#include "core/session/JournalWriter.h"

#include "tests/core/base/AsNobody.h"
#include "tests/core/session/JournalSamples.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

#include <sys/stat.h>

using namespace midback;
using namespace midback::test;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// A disk that takes a line only when it is allowed to.
class SlowFile final : public JournalFile {
public:
    Result<void> replace(const QByteArray &all) override { return wait(all); }
    Result<void> append(const QByteArray &bytes) override { return wait(bytes); }
    Result<void> remove() override { return {}; }

    static inline std::mutex mutex;
    static inline std::condition_variable changed;
    static inline bool open = false;
    static inline QByteArray bytes;

private:
    static Result<void> wait(const QByteArray &more)
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [] { return open; });
        bytes += more;
        return {};
    }
};

/// What the writer told, once its thread has ended or `until` holds.
class JournalWriterTest : public testing::Test {
protected:
    std::unique_ptr<JournalWriter> writer()
    {
        auto made = std::make_unique<JournalWriter>(std::make_unique<FakeJournalFile>(disk));
        QObject::connect(made.get(), &JournalWriter::failed, made.get(),
                         [this](const QString &sentence) { told << sentence; });
        return made;
    }
    /// Waits until the thread has carried out that many orders and told of them.
    void settle(JournalWriter &one, int orders)
    {
        const bool wanted = disk.full;
        for (int i = 0; i < 5000 && (disk.done < orders || one.isFailing() != wanted); ++i)
            ::usleep(1000);
        QCoreApplication::processEvents();
    }

    FakeDisk disk;
    QStringList told;
};

TEST_F(JournalWriterTest, TheFirstBytesReplaceAndTheRestFollow)
{
    disk.bytes = "of last week\n";
    {
        const auto one = writer();
        one->append("one\n");
        settle(*one, 1);
        one->append("two\n");
        one->append("three\n");
    }
    EXPECT_EQ(disk.bytes, "one\ntwo\nthree\n");
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(JournalWriterTest, WhoAppendsNeverWaits)
{
    SlowFile::open = false;
    SlowFile::bytes.clear();
    {
        JournalWriter one(std::make_unique<SlowFile>());
        for (int i = 0; i < 100; ++i)
            one.append("x"); // would hang here
        EXPECT_TRUE(SlowFile::bytes.isEmpty());
        const std::lock_guard lock(SlowFile::mutex);
        SlowFile::open = true;
        SlowFile::changed.notify_all();
    }
    EXPECT_EQ(SlowFile::bytes, QByteArray(100, 'x'));
}

TEST_F(JournalWriterTest, AFaultIsToldOnceAndHealed)
{
    {
        const auto one = writer();
        one->append("one\n");
        settle(*one, 1);
        disk.full = true;
        one->append("two\n");
        settle(*one, 2);
        EXPECT_TRUE(one->isFailing());
        one->append("three\n");
        settle(*one, 3);
        EXPECT_EQ(told, QStringList{QStringLiteral("There is no room left.")});
        EXPECT_EQ(disk.bytes, "one\ntw") << "torn, but what was there holds";
        disk.full = false;
        one->append("four\n");
        settle(*one, 4);
        EXPECT_FALSE(one->isFailing());
    }
    EXPECT_EQ(disk.bytes, "one\ntwo\nthree\nfour\n");
    EXPECT_EQ(told.size(), 1);
}

TEST_F(JournalWriterTest, ADiskThatIsFullFromTheStartLeavesNothing)
{
    disk.full = true;
    {
        const auto one = writer();
        one->append("one\n");
        settle(*one, 1);
        EXPECT_EQ(told.size(), 1);
    }
    EXPECT_FALSE(disk.there);
}

TEST_F(JournalWriterTest, RemovingComesAfterWhatWasAppended)
{
    {
        const auto one = writer();
        one->append("one\n");
        one->remove();
    }
    EXPECT_FALSE(disk.there);
    EXPECT_TRUE(disk.orders.endsWith('x'));
}

TEST_F(JournalWriterTest, WithoutAWordNothingIsMade)
{
    writer().reset();
    EXPECT_TRUE(disk.orders.isEmpty());
}

class JournalFileTest : public testing::Test {
protected:
    QString path() const { return journalPath(folder.path()); }
    QStringList names() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir folder;
};

TEST_F(JournalFileTest, IsTheOwnersAloneAndGoesWithoutATrace)
{
    DiskJournalFile file(path());
    ASSERT_TRUE(file.replace("one\n").ok());
    ASSERT_TRUE(file.append("two\n").ok());
    ASSERT_TRUE(file.append("three\n").ok());
    struct stat status {};
    ASSERT_EQ(::stat(QFile::encodeName(path()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    EXPECT_EQ(readJournalFile(path()).value(), "one\ntwo\nthree\n");
    ASSERT_TRUE(file.replace("new\n").ok());
    ASSERT_TRUE(file.append("line\n").ok());
    EXPECT_EQ(contents(path()), "new\nline\n") << "not behind the file of before";
    ASSERT_TRUE(file.remove().ok());
    EXPECT_TRUE(names().isEmpty());
    EXPECT_TRUE(file.remove().ok()) << "gone is gone";
}

TEST_F(JournalFileTest, AFolderThatCannotBeWrittenToIsSaid)
{
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
    const AsNobody nobody;
    const auto replaced = DiskJournalFile(path()).replace("one\n");
    ASSERT_FALSE(replaced.ok());
    EXPECT_EQ(replaced.error().code, ErrorCode::ReadOnly);
}

TEST_F(JournalFileTest, ALinkInItsPlaceIsNotFollowed)
{
    const QString other = folder.filePath(QStringLiteral("other"));
    ASSERT_TRUE(DiskJournalFile(other).replace("theirs\n").ok());
    ASSERT_TRUE(QFile::link(other, path()));
    EXPECT_EQ(readJournalFile(path()).error().code, ErrorCode::Refused);
    EXPECT_FALSE(DiskJournalFile(path()).append("mine\n").ok());
    EXPECT_EQ(contents(other), "theirs\n");
}

TEST_F(JournalFileTest, WhatIsNoFileIsRefusedAtOnce)
{
    EXPECT_EQ(readJournalFile(path()).error().code, ErrorCode::NotFound);
    ASSERT_EQ(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    EXPECT_EQ(readJournalFile(path()).error().code, ErrorCode::Refused);
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QDir().mkdir(path()));
    EXPECT_EQ(readJournalFile(path()).error().code, ErrorCode::Refused);
    ASSERT_TRUE(QDir().rmdir(path()));
    QFile huge(path());
    ASSERT_TRUE(huge.open(QFile::WriteOnly) && huge.resize(1 << 26));
    EXPECT_EQ(readJournalFile(path()).error().code, ErrorCode::Refused);
}

} // namespace
