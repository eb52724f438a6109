#include "core/store/FolderLock.h"

#include "tests/store/TempFolder.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <gtest/gtest.h>

#include <optional>

#include <sys/stat.h>

using namespace midback;
using namespace midback::test;

namespace {

class FolderLockTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(QDir().mkpath(folder.path())); }

    Result<FolderLock> take() { return FolderLock::take(folder.path()); }
    QString lockFile() const { return folder.path() + QStringLiteral("/midback.lock"); }

    TempFolder folder;
};

TEST_F(FolderLockTest, OneHoldsItTheOtherIsToldWhatToDo)
{
    const auto first = take();
    ASSERT_TRUE(first.ok());
    const auto second = take();
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, ErrorCode::Locked);
    EXPECT_TRUE(isPlainSentence(second.error().detail)) << qPrintable(second.error().detail);
}

TEST_F(FolderLockTest, GoesWithItsHolderAndMovesWithIt)
{
    std::optional<FolderLock> holder;
    {
        auto lock = take();
        ASSERT_TRUE(lock.ok());
        holder.emplace(std::move(lock).value());
    }
    EXPECT_FALSE(take().ok()) << "the one that was moved still holds it";
    holder.reset();
    EXPECT_TRUE(take().ok());
}

TEST_F(FolderLockTest, AFileLeftByACrashIsNoLock)
{
    QFile stale(lockFile());
    ASSERT_TRUE(stale.open(QFile::WriteOnly));
    stale.write("4711");
    stale.close();
    EXPECT_TRUE(take().ok());
    EXPECT_EQ(stateOf(lockFile()).first, "4711") << "what lies in it is nobody's business";
}

TEST_F(FolderLockTest, AProcessThatDiesLetsGo)
{
    const int held = asOrdinaryUser([] { return 0; }); // the harness itself works
    ASSERT_EQ(held, 0);
    ASSERT_EQ(::chmod(QFile::encodeName(QFileInfo(folder.path()).path()).constData(), 0755), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0777), 0);
    EXPECT_EQ(asOrdinaryUser([this] { return take().ok() ? 0 : 1; }), 0);
    EXPECT_TRUE(take().ok());
}

TEST_F(FolderLockTest, IsPrivateAndEmpty)
{
    ASSERT_TRUE(take().ok());
    EXPECT_EQ(modeOf(lockFile()), 0600);
    EXPECT_TRUE(stateOf(lockFile()).first.isEmpty());
}

TEST_F(FolderLockTest, FoldersDoNotKnowOfEachOther)
{
    TempFolder other;
    ASSERT_TRUE(QDir().mkpath(other.path()));
    const auto first = take();
    EXPECT_TRUE(FolderLock::take(other.path()).ok());
}

TEST_F(FolderLockTest, NeverFollowsALink)
{
    const QString target = folder.path() + QStringLiteral("/target");
    ASSERT_TRUE(QFile::link(target, lockFile()));
    const auto lock = take();
    ASSERT_FALSE(lock.ok());
    EXPECT_NE(lock.error().code, ErrorCode::Locked);
    EXPECT_FALSE(QFile::exists(target));
}

TEST_F(FolderLockTest, AFolderThatIsNotThereIsNotMade)
{
    const QString missing = folder.path() + QStringLiteral("/missing");
    const auto lock = FolderLock::take(missing);
    ASSERT_FALSE(lock.ok());
    EXPECT_TRUE(isPlainSentence(lock.error().detail)) << qPrintable(lock.error().detail);
    EXPECT_FALSE(QDir(missing).exists());
}

} // namespace
