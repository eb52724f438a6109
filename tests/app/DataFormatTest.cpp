// docs/data-format.md names what the program writes: every column, key and word, and no other.
#include "app/commands/CsvExport.h"
#include "core/base/JsonReader.h"
#include "core/base/ManualClock.h"
#include "core/catalog/OwnExercise.h"
#include "core/catalog/OwnPicture.h"
#include "core/progress/Stats.h"
#include "core/session/JournalFormat.h"
#include "core/session/SessionStore.h"
#include "core/store/Database.h"
#include "core/store/OpenDatabase.h"
#include "core/store/SqliteDataStore.h"
#include "core/symptoms/SymptomStore.h"
#include "tests/support/FakeDataStore.h"
#include "tests/support/SmallCatalog.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

/// What follows a heading, up to the next of any level; the heading itself included.
QString chapter(const char *heading)
{
    QFile file(QStringLiteral(MIDBACK_SOURCE_DIR "/docs/data-format.md"));
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString start = QLatin1Char('\n') + QLatin1String(heading) + QLatin1Char('\n');
    const auto from = text.indexOf(start);
    EXPECT_GE(from, 0) << heading;
    return text.mid(from, text.indexOf(QStringLiteral("\n#"), from + start.size()) - from);
}

/// All that stands `like this` in a text.
QStringList named(const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
    QStringList names;
    for (auto it = quoted.globalMatch(text); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

/// The names in the first column of the tables of a chapter, in order.
QStringList rows(const char *heading)
{
    QStringList names;
    const QStringList lines = chapter(heading).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("| `")))
            names += named(line.section(QLatin1Char('|'), 1, 1));
    }
    return names;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

QStringList columnsOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    return QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
}

TEST(DataFormat, NamesTheColumnsOfBothTablesInOrder)
{
    FakeDataStore data;
    const QTemporaryDir folder;
    const auto done = exportCsv(data, smallCatalog(), folder.filePath(QStringLiteral("a.csv")));
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(rows("### What was done"), columnsOf(done->exercisesPath));
    EXPECT_EQ(rows("### The symptom diary"), columnsOf(done->entriesPath));
}

TEST(DataFormat, NamesTheKeysOfTheNumbers)
{
    const QJsonObject stats = toJson(computeStats({{}, {}, {}, QDate(2026, 1, 1)}));
    EXPECT_EQ(sorted(rows("## The numbers: `stats --json`")), stats.keys());
    const QString text = chapter("## The numbers: `stats --json`");
    const QStringList week =
        stats.value(QStringLiteral("weeks")).toArray().first().toObject().keys();
    for (const QString &key : week)
        EXPECT_TRUE(named(text).contains(key)) << qPrintable(key);
}

TEST(DataFormat, NamesTheFieldsAndEventsOfTheJournal)
{
    JournalHeader header;
    header.routine = RoutineId::fromString(u"0190d3c5-0000-7000-8000-000000000001");
    header.painBefore = 3;
    JournalText text;
    QByteArray lines = text.header(header);
    for (const JournalKind kind : enumValues<JournalKind>())
        lines += text.line({kind, {}, {}, {}, Sensation::Stretch, 4, 0, 2});
    QStringList keys;
    for (const QByteArray &line : lines.trimmed().split('\n'))
        keys += parseJsonObject(line.mid(9)).value().keys();
    keys.removeDuplicates();
    EXPECT_EQ(sorted(rows("## The journal of a session")), sorted(keys));
    const QStringList words = named(chapter("## The journal of a session"));
    for (const QString &word : enumWords<JournalKind>())
        EXPECT_TRUE(words.contains(word)) << qPrintable(word);
}

TEST(DataFormat, NamesEveryTableColumnAndIndex)
{
    const ManualClock clock(QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC));
    const QTemporaryDir folder;
    ASSERT_TRUE(SqliteDataStore::open(folder.path(), clock).ok());
    const auto database =
        Database::open(databasePath(folder.path()), Database::Mode::ReadOnly).value();
    const QStringList known = named(chapter("### Tables"));
    int seen = 0;
    const auto read = database->forEach(
        QStringLiteral("SELECT m.name || '.' || coalesce(c.name, '') FROM sqlite_schema AS m "
                       "LEFT JOIN pragma_table_info(m.name) AS c "
                       "WHERE m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"),
        {}, [&](const Row &row) -> Result<void> {
            const QStringList parts = row.text(0).split(QLatin1Char('.'));
            for (const QString &part : parts)
                EXPECT_TRUE(part.isEmpty() || known.contains(part)) << qPrintable(row.text(0));
            ++seen;
            return {};
        });
    ASSERT_TRUE(read.ok()) << qPrintable(read.error().detail);
    EXPECT_GT(seen, 60);
}

TEST(DataFormat, NamesTheFieldsOfEveryAggregate)
{
    Profile profile;
    profile.conditions = {HealthCondition::Hip};
    profile.birthYear = 1970;
    profile.country = QStringLiteral("GB");
    profile.deskWork = true;
    EXPECT_EQ(sorted(rows("### Profile")), toJson(profile).keys());
    EXPECT_EQ(sorted(rows("### Routine")), toJson(Routine{}).keys());
    EXPECT_EQ(sorted(rows("### WeekPlan")), toJson(WeekPlan{}).keys());
    SymptomEntry entry;
    entry.spread = {Spread::Arm};
    EXPECT_EQ(sorted(rows("### SymptomEntry")), toJson(entry).keys());

    SafetyScreening screening;
    screening.checked = SafetyCheck{};
    EXPECT_EQ(sorted(rows("### SafetyScreening")), toJson(screening).keys());
    SelfTestResult result;
    result.lying = result.sitting = result.standing = BreathLead::Both;
    EXPECT_EQ(sorted(rows("### SelfTestResult")), toJson(result).keys());
    CoachEvent event;
    event.stage = Stage::Mobility;
    EXPECT_EQ(sorted(rows("### CoachEvent")), toJson(event).keys());

    OwnExercise own;
    own.cues = own.stopIf = own.cautions = {QStringLiteral("a")};
    own.figure = QStringLiteral("open-book");
    own.picture = OwnPictureId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    own.retired = true;
    EXPECT_EQ(sorted(rows("### OwnExercise")), toJson(own).keys());
    EXPECT_EQ(sorted(rows("### OwnPicture")), toJson(OwnPicture{}).keys());

    PerformedExercise exercise;
    exercise.effort = exercise.peakPain = 1;
    SessionRecord record;
    record.routine = RoutineId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    record.ended = record.started;
    record.painBefore = record.painAfter = 1;
    record.exercises = {exercise};
    const QJsonObject json = toJson(record);
    const QStringList nested =
        json.value(QStringLiteral("exercises")).toArray().first().toObject().keys();
    EXPECT_EQ(sorted(rows("### SessionRecord")), sorted(json.keys() + nested));
}

template<class... Enums>
void expectWords(const char *heading)
{
    const QStringList found = named(chapter(heading));
    for (const QString &word : (enumWords<Enums>() + ...))
        EXPECT_TRUE(found.contains(word)) << heading << ": " << qPrintable(word);
}

TEST(DataFormat, NamesEveryWord)
{
    expectWords<SessionState, ExerciseStatus>("### SessionRecord");
    expectWords<PainPhase>("### SymptomEntry");
    expectWords<Sensation>("## The aggregates");
    expectWords<HealthCondition>("### Profile");
    expectWords<SafetyQuestion, SafetyAnswer>("### SafetyScreening");
    expectWords<BreathLead>("### SelfTestResult");
    expectWords<CoachEventKind>("### CoachEvent");
}

} // namespace
