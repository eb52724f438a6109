#include "tests/app/window/WindowFixture.h"
#include "ui/progress/ProgressPage.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace midback;
using namespace midback::test;

namespace {

class WindowExport : public WindowFixture {
protected:
    QString file(const char *name) const { return place.filePath(QLatin1String(name)); }
    QByteArray read(const char *name)
    {
        QFile one(file(name));
        return one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
    }
    void logPain(int times)
    {
        for (int i = 0; i < times; ++i) {
            SymptomEntry entry;
            entry.id = parts.ids.next<SymptomId>();
            entry.at = parts.clock.now();
            entry.pain = i;
            ASSERT_TRUE(parts.data.symptoms().save(entry).ok());
        }
    }
    QStringList csvFiles() { return QDir(place.path()).entryList({QStringLiteral("*.csv")}); }
};

TEST_F(WindowExport, WritesBothFilesAndNamesThem)
{
    logPain(2);
    parts.prompt.path = file("back.csv");
    composition.exportCsv();
    EXPECT_EQ(parts.prompt.questions, QStringList{QStringLiteral("Export as CSV")});
    EXPECT_TRUE(read("back.csv").startsWith("session_id,"));
    EXPECT_EQ(read("back-symptoms.csv").count('\n'), 3);
    EXPECT_TRUE(parts.prompt.notices.isEmpty());
    EXPECT_EQ(toast(),
              QStringLiteral("Saved back.csv (0 exercises) and back-symptoms.csv (2 entries)."));
}

TEST_F(WindowExport, CountsOneAsOne)
{
    logPain(1);
    parts.prompt.path = file("back.csv");
    composition.exportCsv();
    EXPECT_TRUE(toast().contains(QStringLiteral("(1 entry)"))) << qPrintable(toast());
}

TEST_F(WindowExport, CancelledWritesAndSaysNothing)
{
    composition.exportCsv();
    EXPECT_EQ(parts.prompt.questions.size(), 1);
    EXPECT_TRUE(parts.prompt.notices.isEmpty());
    EXPECT_TRUE(toast().isEmpty());
    EXPECT_TRUE(csvFiles().isEmpty());
}

TEST_F(WindowExport, ADatabaseIsNeverReplaced)
{
    QFile database(file("midback.sqlite"));
    ASSERT_TRUE(database.open(QIODevice::WriteOnly));
    database.write(QByteArray("SQLite format 3\0 with ten years", 32));
    database.close();
    const QByteArray before = read("midback.sqlite");
    parts.prompt.path = database.fileName();
    composition.exportCsv();
    ASSERT_EQ(parts.prompt.notices.size(), 1);
    EXPECT_TRUE(parts.prompt.notices.first().contains(QStringLiteral("is a database")));
    EXPECT_TRUE(toast().isEmpty());
    EXPECT_EQ(read("midback.sqlite"), before);
    EXPECT_TRUE(csvFiles().isEmpty());
}

TEST_F(WindowExport, AFolderThatIsNotThereIsSaid)
{
    parts.prompt.path = file("nowhere/back.csv");
    composition.exportCsv();
    EXPECT_EQ(parts.prompt.notices.size(), 1);
    EXPECT_FALSE(QDir(file("nowhere")).exists());
}

TEST_F(WindowExport, SettingsAndProgressBothLeadToIt)
{
    show("settings");
    click("Export as CSV");
    EXPECT_EQ(parts.prompt.questions.size(), 1);
    show("progress");
    Q_EMIT qobject_cast<ProgressPage *>(pageOf("progress"))->exportRequested();
    EXPECT_EQ(parts.prompt.questions.size(), 2);
}

} // namespace
