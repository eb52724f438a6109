#include "core/store/ReplaceDatabase.h"

#include "core/store/OpenDatabase.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class ReplaceDatabaseTest : public testing::Test {
protected:
    void SetUp() override
    {
        folder.fill(2);
        before = folder.read();
        fresh = createDatabase(folder.filePath(), allMigrations()).value();
    }
    Result<QString> replace()
    {
        return replaceDatabase(std::move(fresh), folder.filePath(), folder.clock());
    }
    QStringList names() { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
    void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write(bytes);
    }

    TempFolder folder;
    QByteArray before;
    std::unique_ptr<Database> fresh;
};

TEST_F(ReplaceDatabaseTest, TheNewOneTakesThePlaceAndTheOldOneStaysBesideIt)
{
    const auto aside = replace();
    ASSERT_TRUE(aside.ok()) << qPrintable(aside.error().detail);
    EXPECT_EQ(stateOf(*aside).first, before);
    EXPECT_NE(folder.read(), before);
    EXPECT_TRUE(folder.open()->routines().all()->isEmpty());
    EXPECT_FALSE(QFile::exists(freshPath(folder.filePath())));
}

TEST_F(ReplaceDatabaseTest, AJournalNeverPlaysBackIntoTheNewOne)
{
    put(folder.filePath() + QStringLiteral("-journal"), "of the old one");
    const auto aside = replace();
    ASSERT_TRUE(aside.ok());
    EXPECT_EQ(stateOf(*aside + QStringLiteral("-journal")).first, "of the old one");
    EXPECT_FALSE(QFile::exists(folder.filePath() + QStringLiteral("-journal")));
}

TEST_F(ReplaceDatabaseTest, ALoneJournalOfAnEarlierOneIsNotReplaced)
{
    const QString taken = folder.filePath() + QStringLiteral(".corrupt-20260301T090000000Z");
    put(taken + QStringLiteral("-journal"), "of an earlier one");
    const auto aside = replace();
    ASSERT_TRUE(aside.ok());
    EXPECT_EQ(*aside, taken + QStringLiteral("-2"));
    EXPECT_EQ(stateOf(taken + QStringLiteral("-journal")).first, "of an earlier one");
}

TEST_F(ReplaceDatabaseTest, WhenItFailsEverythingIsAsItWas)
{
    put(folder.filePath() + QStringLiteral("-journal"), "of the old one");
    ASSERT_TRUE(QFile::remove(freshPath(folder.filePath()))); // so that it cannot take the place
    const QStringList files = names().filter(QRegularExpression(QStringLiteral("^(?!.*\\.new)")));
    EXPECT_FALSE(replace().ok());
    EXPECT_EQ(names(), files);
    EXPECT_EQ(folder.read(), before);
    EXPECT_EQ(stateOf(folder.filePath() + QStringLiteral("-journal")).first, "of the old one");
}

} // namespace
