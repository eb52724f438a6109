// The commands one by one, on data that is there, is not there, is damaged or is in use.
#include "core/exchange/HistoryCsv.h"
#include "core/store/Database.h"
#include "core/store/SqliteDataStore.h"
#include "tests/app/CommandFixture.h"

using namespace midback;
using namespace midback::test;

namespace {

class CommandRuns : public CommandFixture {
protected:
    void fill(int weeks = 3)
    {
        ASSERT_EQ(run(QStringLiteral("demo --weeks %1 --seed 5").arg(weeks)), 0)
            << qPrintable(err());
    }
    void execute(const char *sql)
    {
        const auto opened = Database::open(database(), Database::Mode::ReadWrite);
        ASSERT_TRUE(opened.ok());
        ASSERT_TRUE((*opened)->execute(QLatin1String(sql)).ok());
    }
    int number(const char *key) { return json().value(QLatin1String(key)).toInt(-1); }
};

constexpr const char *readers[] = {"stats --json", "stats", "check", "export csv %1/out.csv"};

TEST_F(CommandRuns, DemoSaysWhatItFilledAndIsPrivate)
{
    fill();
    EXPECT_TRUE(err().isEmpty());
    EXPECT_TRUE(out().startsWith(QStringLiteral("Filled ") + folder()));
    EXPECT_EQ(out().count(QLatin1Char('\n')), 1);
    EXPECT_EQ(QFile::permissions(database()) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST_F(CommandRuns, DemoNeverAddsToWhatIsThere)
{
    fill();
    const QByteArray before = read(database());
    EXPECT_EQ(run("demo --weeks 1"), 1);
    EXPECT_TRUE(failedPlainly()) << qPrintable(err());
    EXPECT_EQ(read(database()), before);
}

TEST_F(CommandRuns, DemoEndsOnTheDayOfTheClockOrTheOneGiven)
{
    ASSERT_EQ(run("demo --weeks 2"), 0);
    ASSERT_EQ(run("stats --json"), 0);
    EXPECT_EQ(json().value(QLatin1String("to")).toString(), QStringLiteral("2026-06-28"));
    EXPECT_EQ(json().value(QLatin1String("from")).toString(), QStringLiteral("2026-06-15"));
    const QString other = path(QStringLiteral("other"));
    ASSERT_EQ(
        run({QStringLiteral("--data"), other, QStringLiteral("demo"), QStringLiteral("--weeks"),
             QStringLiteral("1"), QStringLiteral("--until"), QStringLiteral("2024-02-29")}),
        0);
    ASSERT_EQ(run({QStringLiteral("stats"), QStringLiteral("--json"), QStringLiteral("--data"),
                   other, QStringLiteral("--to"), QStringLiteral("2024-02-29")}),
              0);
    EXPECT_EQ(json().value(QLatin1String("from")).toString(), QStringLiteral("2024-02-23"));
}

TEST_F(CommandRuns, ReadersChangeNothing)
{
    fill();
    const QByteArray before = read(database());
    for (const char *line : readers) {
        EXPECT_EQ(run(QString(QLatin1String(line)).replace(QLatin1String("%1"), path({}))), 0)
            << line << qPrintable(err());
        EXPECT_EQ(read(database()), before) << line;
    }
}

TEST_F(CommandRuns, ReadersWorkBesideARunningMidbackAndDemoDoesNot)
{
    fill();
    const auto running = SqliteDataStore::open(folder(), clock).value();
    for (const char *line : readers) {
        EXPECT_EQ(run(QString(QLatin1String(line)).replace(QLatin1String("%1"), path({}))), 0)
            << line << qPrintable(err());
    }
    EXPECT_EQ(run("demo --weeks 1"), 1);
    EXPECT_TRUE(failedPlainly()) << qPrintable(err());
    EXPECT_TRUE(err().contains(QStringLiteral("already running")));
}

TEST_F(CommandRuns, EveryCommandRefusesWhatIsNoDatabase)
{
    ASSERT_TRUE(QDir().mkpath(folder()));
    write(database(), "Dear diary, today I sat for nine hours and forgot to move at all. "
                      "Tomorrow I shall do better, I promise myself.");
    const QByteArray before = read(database());
    for (const char *line : {"demo --weeks 1", "stats", "check", "export csv x.csv"}) {
        EXPECT_EQ(run(line), 1) << line;
        EXPECT_TRUE(failedPlainly()) << line << qPrintable(err());
        EXPECT_TRUE(err().contains(QStringLiteral("not a Midback database"))) << qPrintable(err());
    }
    EXPECT_EQ(read(database()), before);
    EXPECT_FALSE(QFile::exists(QStringLiteral("x.csv")));
}

TEST_F(CommandRuns, EveryCommandRefusesLaterData)
{
    fill(1);
    execute("PRAGMA user_version = 77");
    for (const char *line : {"demo --weeks 1", "stats --json", "check", "export csv x.csv"}) {
        EXPECT_EQ(run(line), 1) << line;
        EXPECT_TRUE(failedPlainly()) << line << qPrintable(err());
        EXPECT_TRUE(err().contains(QStringLiteral("later version"))) << qPrintable(err());
    }
}

TEST_F(CommandRuns, CheckListsWhatThereIs)
{
    fill();
    ASSERT_EQ(run("check"), 0);
    const QStringList lines = out().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 11) << "ten kinds and the verdict";
    EXPECT_TRUE(lines.at(0).startsWith(QStringLiteral("profile          1 (0 removed")));
    EXPECT_TRUE(lines.at(1).startsWith(QStringLiteral("routine          3 ")));
    EXPECT_EQ(lines.last(), QStringLiteral("no faults"));
}

TEST_F(CommandRuns, CheckCountsItsFaults)
{
    fill();
    execute("UPDATE profile SET json = json || ' '");
    ASSERT_EQ(run("check"), 1);
    EXPECT_EQ(out().count(QStringLiteral("\nfault: ")), 1);
    EXPECT_FALSE(out().contains(QStringLiteral("no faults")));
    EXPECT_EQ(err(), QStringLiteral("midback: The data has one fault; nothing was changed.\n"));
    execute("UPDATE routine SET name = 'x'");
    ASSERT_EQ(run("check"), 1);
    EXPECT_EQ(out().count(QStringLiteral("\nfault: ")), 4);
    EXPECT_EQ(err(), QStringLiteral("midback: The data has 4 faults; nothing was changed.\n"));
}

TEST_F(CommandRuns, CheckNotesWhatIsNoFault)
{
    fill();
    {
        const auto store = SqliteDataStore::open(folder(), clock).value();
        ASSERT_TRUE(store->routines().remove(store->routines().all()->first().id).ok());
    }
    EXPECT_EQ(run("check"), 0);
    EXPECT_TRUE(out().contains(QStringLiteral("\nnote: ")));
    EXPECT_TRUE(out().endsWith(QStringLiteral("no faults\n")));
}

TEST_F(CommandRuns, StatsOverPartsAddUpToTheWhole)
{
    fill(6);
    ASSERT_EQ(run("stats --json --from 2026-05-18 --to 2026-06-28"), 0);
    const int sessions = number("sessions");
    const int exercises = number("exercises");
    ASSERT_GT(sessions, 0);
    ASSERT_GT(exercises, sessions);
    ASSERT_EQ(run("stats --json --from 2026-05-18 --to 2026-06-06"), 0);
    const int early = number("sessions");
    const int earlyExercises = number("exercises");
    ASSERT_EQ(run("stats --json --from 2026-06-07 --to 2026-06-28"), 0);
    EXPECT_EQ(early + number("sessions"), sessions);
    EXPECT_EQ(earlyExercises + number("exercises"), exercises);
}

TEST_F(CommandRuns, StatsOfOneDayIsADay)
{
    fill();
    ASSERT_EQ(run("stats --json --from 2026-06-10 --to 2026-06-10"), 0);
    EXPECT_EQ(json().value(QLatin1String("from")), json().value(QLatin1String("to")));
    EXPECT_LE(number("sessions"), 2);
}

TEST_F(CommandRuns, ExportWritesAsManyRowsAsItSays)
{
    fill();
    const QString file = path(QStringLiteral("back.csv"));
    ASSERT_EQ(run(QStringLiteral("export csv ") + file), 0);
    ASSERT_EQ(run("stats --json"), 0);
    const int entries = number("entries");
    ASSERT_EQ(run(QStringLiteral("export csv ") + file), 0) << "again over its own files";
    EXPECT_TRUE(out().contains(file));
    EXPECT_TRUE(out().contains(symptomsCsvPath(file)));
    ASSERT_GT(entries, 0);
    EXPECT_TRUE(out().contains(QStringLiteral("and %1 symptom entries").arg(entries)));
    EXPECT_GT(read(file).count('\n'), 10);
}

TEST_F(CommandRuns, ExportNeverReplacesTheDataItReads)
{
    fill(1);
    const QByteArray before = read(database());
    EXPECT_EQ(run(QStringLiteral("export csv ") + database()), 1);
    EXPECT_TRUE(failedPlainly()) << qPrintable(err());
    EXPECT_EQ(read(database()), before);
}

TEST_F(CommandRuns, CatalogCheckNamesEveryFaultWithItsFile)
{
    write(path(QStringLiteral("a.json")), "{ \"exercises\": [ {}, {} ] }");
    EXPECT_EQ(run(QStringLiteral("catalog check ") + path(QStringLiteral("a.json"))), 1);
    EXPECT_GT(out().count(QLatin1Char('\n')), 2);
    for (const QString &line : out().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        EXPECT_TRUE(line.contains(QStringLiteral("a.json"))) << qPrintable(line);
    EXPECT_TRUE(err().contains(QStringLiteral(" faults.")));
    EXPECT_EQ(err().count(QLatin1Char('\n')), 1);
}

TEST_F(CommandRuns, CatalogCheckOfWhatIsNoJson)
{
    for (const QByteArray &content : {QByteArray(), QByteArray("not json"), QByteArray("[]")}) {
        write(path(QStringLiteral("b.json")), content);
        EXPECT_EQ(run(QStringLiteral("catalog check ") + path(QStringLiteral("b.json"))), 1)
            << content.constData();
        EXPECT_FALSE(out().isEmpty());
    }
}

} // namespace
