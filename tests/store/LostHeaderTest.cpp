// A data file whose first bytes were overwritten: still ours, and what follows is rescued.
#include "core/store/DatabaseHeader.h"

#include "core/store/DataCheck.h"
#include "core/store/DatabaseFile.h"
#include "core/store/Salvage.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

struct HeaderCase {
    const char *name;
    int from;
    int length;
    char with;
};

class LostHeader : public testing::TestWithParam<HeaderCase> {};

TEST_P(LostHeader, IsDamageAndEverythingIsRescued)
{
    TempFolder folder;
    folder.fill(40);
    QByteArray bytes = folder.read();
    bytes.replace(GetParam().from, GetParam().length,
                  QByteArray(GetParam().length, GetParam().with));
    folder.overwrite(bytes);
    const auto before = stateOf(folder.filePath());
    const auto opened = SqliteDataStore::open(folder.path(), folder.clock());
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, ErrorCode::Damaged);
    EXPECT_EQ(stateOf(folder.filePath()), before);

    const auto report = salvage(folder.path(), folder.clock());
    ASSERT_TRUE(report.ok()) << qPrintable(report.error().detail);
    EXPECT_EQ(report->saved(), 10 * 40);
    EXPECT_TRUE(report->lost.isEmpty());
    EXPECT_EQ(stateOf(report->setAside).first, bytes);
    EXPECT_EQ(checkData(folder.path())->faults, QStringList());
}

INSTANTIATE_TEST_SUITE_P(Bytes, LostHeader,
                         testing::Values(HeaderCase{"AllZero", 0, 100, '\0'},
                                         HeaderCase{"AllOnes", 0, 100, '\xff'},
                                         HeaderCase{"OneByteOfTheMagic", 3, 1, 'X'},
                                         HeaderCase{"PageSize", 16, 2, '\0'},
                                         HeaderCase{"FormatNumbers", 18, 6, '\x7f'}),
                         [](const auto &each) { return std::string(each.param.name); });

TEST(LostHeaders, WithTheWholeFirstPageNothingCanBeFound)
{
    TempFolder folder;
    folder.fill(3);
    QByteArray bytes = folder.read();
    bytes.replace(0, 4096, QByteArray(4096, '\0'));
    folder.overwrite(bytes);
    const auto report = salvage(folder.path(), folder.clock());
    if (report.ok()) {
        EXPECT_EQ(report->saved(), 0);
        EXPECT_FALSE(report->complete);
        EXPECT_EQ(stateOf(report->setAside).first, bytes);
    } else {
        EXPECT_EQ(report.error().code, ErrorCode::NotADatabase);
        EXPECT_EQ(folder.read(), bytes);
    }
}

TEST(LostHeaders, AnotherProgramsFileStaysItsOwn)
{
    TempFolder folder;
    folder.fill(1);
    for (const QByteArray &bytes :
         {QByteArray(8192, '\0'), QByteArray("CREATE TABLE notes (a)").repeated(400)}) {
        folder.overwrite(bytes);
        EXPECT_EQ(inspectDatabaseFile(folder.filePath(), 2).error().code, ErrorCode::NotADatabase);
    }
}

TEST(LostHeaders, ATableFarBehindIsNotLookedFor)
{
    TempFolder folder;
    folder.fill(1);
    const QByteArray table("CREATE TABLE performed_exercise (x)");
    folder.overwrite(QByteArray(1000 * 1000, '\0') + table);
    EXPECT_EQ(inspectDatabaseFile(folder.filePath(), 2).error().code, ErrorCode::Damaged);
    folder.overwrite(QByteArray(2000 * 1000, '\0') + table);
    EXPECT_EQ(inspectDatabaseFile(folder.filePath(), 2).error().code, ErrorCode::NotADatabase);
}

} // namespace
