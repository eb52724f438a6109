// A bit that flips inside a row: SQLite does not notice, the checksum does.
#include "core/store/DataCheck.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class RowDamage : public testing::Test {
protected:
    void SetUp() override
    {
        folder.fill(3);
        QByteArray bytes = folder.read();
        const auto at = bytes.indexOf("Note 0002");
        ASSERT_GT(at, 0);
        bytes[at] = char(bytes.at(at) ^ 1);
        folder.overwrite(bytes);
    }

    TempFolder folder;
    SymptomId damaged = sample<SymptomEntry>(2).id;
};

TEST_F(RowDamage, FindSaysWhichEntry)
{
    const auto store = folder.open();
    const auto found = store->symptoms().find(damaged);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Damaged);
    EXPECT_TRUE(found.error().detail.contains(damaged.toString()));
    EXPECT_TRUE(isPlainSentence(found.error().detail)) << qPrintable(found.error().detail);
}

TEST_F(RowDamage, ListsGoOnWithoutItAndRememberIt)
{
    const auto store = folder.open();
    EXPECT_EQ(store->symptoms().all().value(),
              (QList{sample<SymptomEntry>(1), sample<SymptomEntry>(3)}));
    EXPECT_EQ(store->symptoms().between({}, {}).value().size(), 2);
    ASSERT_EQ(store->damagedRows().size(), 1); // once, however often it was met
    EXPECT_EQ(store->damagedRows().first().kind, QStringLiteral("symptom"));
    EXPECT_EQ(store->damagedRows().first().id, damaged.toString());
    EXPECT_EQ(store->routines().all().value().size(), 3);
}

TEST_F(RowDamage, SavingOverItHeals)
{
    const auto store = folder.open();
    ASSERT_TRUE(store->symptoms().save(sample<SymptomEntry>(2)).ok());
    EXPECT_EQ(store->symptoms().find(damaged).value(), sample<SymptomEntry>(2));
    // The damaged version was put aside as it was; versions leave it out.
    EXPECT_TRUE(store->symptoms().versions(damaged).value().isEmpty());
}

TEST_F(RowDamage, RemovingItWorks)
{
    const auto store = folder.open();
    ASSERT_TRUE(store->symptoms().remove(damaged).ok());
    EXPECT_EQ(store->symptoms().find(damaged).error().code, ErrorCode::NotFound);
}

TEST_F(RowDamage, TheCheckFindsIt)
{
    const auto report = checkData(folder.path());
    ASSERT_TRUE(report.ok());
    ASSERT_EQ(report->faults.size(), 1);
    EXPECT_TRUE(report->faults.first().contains(damaged.toString()));
}

} // namespace
