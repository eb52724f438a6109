#include "app/commands/CsvExport.h"

#include "core/catalog/Catalog.h"
#include "tests/support/FakeDataStore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class CsvExportTest : public testing::Test {
protected:
    QByteArray read(const char *name)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char *name, const QByteArray &content)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    Result<CsvExport> run(const char *name)
    {
        return exportCsv(data, catalog, folder.filePath(QLatin1String(name)));
    }

    QTemporaryDir folder;
    test::FakeDataStore data;
    Catalog catalog{CatalogData{}};
};

TEST_F(CsvExportTest, WritesTwoPrivateFiles)
{
    const auto done = run("back.csv");
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->entriesPath, folder.filePath(QStringLiteral("back-symptoms.csv")));
    for (const QString &path : {done->exercisesPath, done->entriesPath}) {
        EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
                  QFile::Permissions());
    }
    EXPECT_TRUE(read("back.csv").startsWith("session_id,"));
    EXPECT_TRUE(read("back-symptoms.csv").startsWith("entry_id,"));
}

TEST_F(CsvExportTest, NeverReplacesADatabase)
{
    const QByteArray database("SQLite format 3\0 and all that a person has", 43);
    write("back.sqlite", database);
    ASSERT_FALSE(run("back.sqlite").ok());
    EXPECT_EQ(run("back.sqlite").error().code, ErrorCode::Refused);
    EXPECT_EQ(read("back.sqlite"), database);
}

TEST_F(CsvExportTest, KeepsBothOldFilesWhenOneCannotBeWritten)
{
    write("back.csv", "old");
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("back-symptoms.csv")));
    EXPECT_FALSE(run("back.csv").ok());
    EXPECT_EQ(read("back.csv"), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
}

} // namespace
