#include "core/store/Database.h"

#include "core/base/FileSystem.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class DatabaseTest : public testing::Test {
protected:
    void SetUp() override { folder.fill(1); }

    std::unique_ptr<Database> open(Database::Mode mode = Database::Mode::ReadWrite)
    {
        return Database::open(folder.filePath(), mode).value();
    }

    TempFolder folder;
};

TEST_F(DatabaseTest, SetsThePragmasThatKeepDataSafe)
{
    const auto database = open();
    const std::pair<const char *, const char *> expected[] = {
        {"journal_mode", "truncate"}, {"synchronous", "2"},     {"foreign_keys", "1"},
        {"trusted_schema", "0"},      {"cell_size_check", "1"}, {"temp_store", "2"},
    };
    for (const auto &[name, value] : expected) {
        const auto now = database->value(QStringLiteral("PRAGMA %1").arg(QLatin1String(name)));
        EXPECT_EQ(now.value().toString(), QLatin1String(value)) << name;
    }
}

TEST_F(DatabaseTest, AnswersWhatIsWrongWithAStatement)
{
    const auto database = open();
    EXPECT_EQ(database->execute(QStringLiteral("SELECT nothing FROM nowhere")).error().code,
              ErrorCode::Io);
    const auto broken = database->execute(
        QStringLiteral("INSERT INTO meta (one, device, lamport) VALUES (2, 'x', 0)"));
    EXPECT_EQ(broken.error().code, ErrorCode::Invalid);
    EXPECT_TRUE(isPlainSentence(broken.error().detail)) << qPrintable(broken.error().detail);
}

TEST_F(DatabaseTest, RefusesNumbersWhereTextBelongs)
{
    // STRICT: SQLite itself would take anything anywhere.
    const auto database = open();
    EXPECT_FALSE(database->execute(QStringLiteral("UPDATE session SET active_s = 'long'")).ok());
    EXPECT_FALSE(database->execute(QStringLiteral("UPDATE session SET pain_before = 11")).ok());
    EXPECT_FALSE(database->execute(QStringLiteral("UPDATE session SET deleted = 2")).ok());
    EXPECT_TRUE(database->execute(QStringLiteral("UPDATE session SET pain_before = 10")).ok());
}

TEST_F(DatabaseTest, StopsVisitingAtTheFirstError)
{
    const auto database = open();
    int seen = 0;
    const auto done = database->forEach(QStringLiteral("SELECT 1 UNION SELECT 2"), {},
                                        [&](const Row &) -> Result<void> {
                                            ++seen;
                                            return Error{ErrorCode::Refused, {}};
                                        });
    EXPECT_EQ(done.error().code, ErrorCode::Refused);
    EXPECT_EQ(seen, 1);
    // Finished: a read left open would keep the commit from happening.
    ASSERT_TRUE(database->begin().ok());
    EXPECT_TRUE(database->commit().ok());
}

TEST_F(DatabaseTest, TellsNullFromZeroAndEmpty)
{
    const auto database = open();
    const auto done = database->forEach(QStringLiteral("SELECT NULL, 0, ?, ?"),
                                        {QString(QLatin1String("")), QVariant()},
                                        [](const Row &row) -> Result<void> {
                                            EXPECT_FALSE(row.optionalNumber(0).has_value());
                                            EXPECT_EQ(row.optionalNumber(1), 0);
                                            EXPECT_FALSE(row.value(2).isNull());
                                            EXPECT_TRUE(row.value(3).isNull());
                                            EXPECT_EQ(row.columns(), 4);
                                            return {};
                                        });
    EXPECT_TRUE(done.ok());
}

TEST_F(DatabaseTest, ASecondWriterIsToldToWait)
{
    const auto first = open();
    const auto second = open();
    ASSERT_TRUE(first->begin().ok());
    const auto locked = second->begin();
    ASSERT_FALSE(locked.ok());
    EXPECT_EQ(locked.error().code, ErrorCode::Locked);
    EXPECT_TRUE(isPlainSentence(locked.error().detail));
    first->rollback();
    EXPECT_TRUE(second->begin().ok());
    second->rollback();
}

TEST_F(DatabaseTest, ReadOnlyNeverWrites)
{
    const auto before = stateOf(folder.filePath());
    {
        const auto database = open(Database::Mode::ReadOnly);
        EXPECT_EQ(database->begin().error().code, ErrorCode::ReadOnly);
        EXPECT_EQ(database->execute(QStringLiteral("DELETE FROM routine")).error().code,
                  ErrorCode::ReadOnly);
    }
    EXPECT_EQ(stateOf(folder.filePath()), before);
}

TEST_F(DatabaseTest, EverythingIsPrivate)
{
    const auto store = folder.open();
    ASSERT_TRUE(store->routines().save(sample<Routine>(2)).ok()); // leaves an empty journal lying
    EXPECT_EQ(modeOf(folder.path()), 0700);
    for (const char *name : {"midback.sqlite", "midback.sqlite-journal", "midback.lock"})
        EXPECT_EQ(modeOf(folder.path() + QLatin1Char('/') + QLatin1String(name)), 0600) << name;
}

TEST_F(DatabaseTest, TightensALooseFileAndLeavesTheFolderToThePerson)
{
    ASSERT_TRUE(QFile::setPermissions(folder.filePath(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    ASSERT_EQ(modeOf(folder.filePath()), 0604);
    folder.open();
    EXPECT_EQ(modeOf(folder.filePath()), 0600);
}

} // namespace
