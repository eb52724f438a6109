#include "core/store/Salvage.h"

#include "core/store/DataCheck.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <QtCore/QDir>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

/// Nothing but the new file, the one set aside, the lock and empty journals.
void expectTidy(const TempFolder &folder)
{
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        EXPECT_FALSE(name.endsWith(QLatin1String(".new"))) << qPrintable(name);
        EXPECT_FALSE(name.contains(QLatin1String(".reading"))) << qPrintable(name);
    }
}

TEST(Salvage, KeepsWhatHoldsAndSaysWhatDoesNot)
{
    TempFolder folder;
    folder.fill(3);
    {
        const auto store = folder.open();
        ASSERT_TRUE(store->sessions().save(edited(sample<SessionRecord>(1), 4)).ok());
        ASSERT_TRUE(store->routines().remove(sample<Routine>(3).id).ok());
    }
    QByteArray bytes = folder.read();
    const auto at = bytes.indexOf("Note 0002");
    bytes[at] = 'n';
    folder.overwrite(bytes);

    const auto report = salvage(folder.path(), folder.clock());
    ASSERT_TRUE(report.ok()) << qPrintable(report.error().detail);
    EXPECT_EQ(report->saved(), 29);
    EXPECT_EQ(report->versions, 2);
    ASSERT_EQ(report->lost.size(), 1);
    EXPECT_TRUE(report->lost.first().contains(sample<SymptomEntry>(2).id.toString()));
    EXPECT_TRUE(report->complete);
    EXPECT_TRUE(report->sentence().contains(QLatin1String("2 symptom entries")));
    EXPECT_EQ(report->setAside, folder.filePath() + QStringLiteral(".corrupt-20260301T090000000Z"));
    EXPECT_EQ(stateOf(report->setAside).first, bytes);
    EXPECT_EQ(modeOf(folder.filePath()), 0600);
    expectTidy(folder);

    EXPECT_EQ(checkData(folder.path()).value().faults, QStringList());
    const auto store = folder.open();
    EXPECT_EQ(store->symptoms().all().value().size(), 2);
    EXPECT_EQ(store->routines().all().value().size(), 2);
    EXPECT_EQ(store->sessions().find(sample<SessionRecord>(1).id).value(),
              edited(sample<SessionRecord>(1), 4));
    EXPECT_EQ(store->sessions().versions(sample<SessionRecord>(1).id).value().size(), 1);
}

TEST(Salvage, StaysTheSameComputerAndCountsOn)
{
    TempFolder folder;
    folder.fill(3); // 30 changes
    const auto device = [&] {
        const auto database = Database::open(folder.filePath(), Database::Mode::ReadOnly).value();
        return database->value(QStringLiteral("SELECT device || lamport FROM meta"))
            .value()
            .toString();
    };
    const QString before = device();
    ASSERT_TRUE(salvage(folder.path(), folder.clock()).ok());
    EXPECT_EQ(device(), before);
    EXPECT_TRUE(before.endsWith(QLatin1String("30")));
}

TEST(Salvage, ReadsAroundABrokenPage)
{
    TempFolder folder;
    constexpr int count = 200;
    folder.fill(count);
    QByteArray bytes = folder.read();
    // The page in which entry 100 of the diary lies.
    const auto page = bytes.indexOf("Note 0100") / 4096;
    bytes.replace(page * 4096, 4096, QByteArray(4096, '\xff'));
    folder.overwrite(bytes);
    ASSERT_FALSE(checkData(folder.path()).value().isSound());

    const auto report = salvage(folder.path(), folder.clock());
    ASSERT_TRUE(report.ok()) << qPrintable(report.error().detail);
    EXPECT_FALSE(report->complete);
    EXPECT_TRUE(checkData(folder.path()).value().isSound());
    const auto store = folder.open();
    EXPECT_EQ(store->sessions().all().value().size(), count);
    const QList<SymptomEntry> rest = store->symptoms().all().value();
    EXPECT_GT(rest.size(), count - 20);
    EXPECT_LT(rest.size(), count);
    EXPECT_EQ(rest.first(), sample<SymptomEntry>(1));
    EXPECT_EQ(rest.last(), sample<SymptomEntry>(count));
}

TEST(Salvage, RescuesWhatIsLeftOfACutFile)
{
    TempFolder folder;
    folder.fill(100);
    const QByteArray whole = folder.read();
    folder.overwrite(whole.left(whole.size() * 3 / 4));
    ASSERT_EQ(SqliteDataStore::open(folder.path(), folder.clock()).error().code,
              ErrorCode::Damaged);
    const auto report = salvage(folder.path(), folder.clock());
    ASSERT_TRUE(report.ok()) << qPrintable(report.error().detail);
    EXPECT_FALSE(report->complete);
    EXPECT_TRUE(checkData(folder.path()).value().isSound());
    EXPECT_EQ(stateOf(report->setAside).first.size(), whole.size() * 3 / 4);
}

TEST(Salvage, StartsAnewWhenNothingCanBeRead)
{
    TempFolder folder;
    folder.fill(5);
    QByteArray bytes = folder.read();
    bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, '\x5a'));
    folder.overwrite(bytes);
    const auto report = salvage(folder.path(), folder.clock());
    ASSERT_TRUE(report.ok()) << qPrintable(report.error().detail);
    EXPECT_EQ(report->saved(), 0);
    EXPECT_FALSE(report->complete);
    EXPECT_EQ(stateOf(report->setAside).first, bytes);
    EXPECT_TRUE(folder.open()->routines().all().value().isEmpty());
}

TEST(Salvage, LeavesAloneWhatIsNotOursOrInUse)
{
    TempFolder folder;
    EXPECT_FALSE(salvage(folder.path(), folder.clock()).ok());
    folder.fill(1);
    {
        const auto store = folder.open();
        EXPECT_EQ(salvage(folder.path(), folder.clock()).error().code, ErrorCode::Locked);
    }
    folder.overwrite("something else");
    const auto before = stateOf(folder.filePath());
    EXPECT_EQ(salvage(folder.path(), folder.clock()).error().code, ErrorCode::NotADatabase);
    EXPECT_EQ(stateOf(folder.filePath()), before);
}

} // namespace
