#include "app/CommandLine.h"

#include "core/base/ManualClock.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class CommandLineTest : public testing::Test {
protected:
    /// Runs `midback --data FOLDER …` with the words of `line`; returns the exit code.
    int run(const QString &line)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return CommandLine(QStringList{QStringLiteral("--data"), folder()} + words)
            .run(clock, out, err);
    }
    int run(const char *line) { return run(QLatin1String(line)); }
    QString folder() const { return m_place.filePath(QStringLiteral("data")); }
    QString out() const { return m_out; }
    QString err() const { return m_err; }
    QJsonObject json() const { return QJsonDocument::fromJson(m_out.toUtf8()).object(); }
    int number(const char *key) const { return json().value(QLatin1String(key)).toInt(-1); }

    ManualClock clock{QDateTime(QDate(2026, 6, 28), QTime(9, 0), Qt::UTC), 120};

private:
    QTemporaryDir m_place;
    QString m_out;
    QString m_err;
};

TEST_F(CommandLineTest, WithoutACommandTheWindowIsWanted)
{
    EXPECT_TRUE(CommandLine({}).wantsWindow());
    const CommandLine demo({QStringLiteral("--demo"), QStringLiteral("--data=/x/../y")});
    EXPECT_TRUE(demo.wantsWindow());
    EXPECT_TRUE(demo.windowOptions().demo);
    EXPECT_EQ(demo.windowOptions().dataFolder, QStringLiteral("/y"));
    EXPECT_FALSE(CommandLine({QStringLiteral("check")}).wantsWindow());
    EXPECT_FALSE(CommandLine({QStringLiteral("--version")}).wantsWindow());
    EXPECT_FALSE(CommandLine({QStringLiteral("--nonsense")}).wantsWindow());
}

TEST_F(CommandLineTest, TheDefaultFolderIsTheOneOfTheDesktop)
{
    EXPECT_TRUE(defaultDataFolder().endsWith(QStringLiteral("/midback")));
    EXPECT_EQ(CommandLine({}).windowOptions().dataFolder, defaultDataFolder());
}

TEST_F(CommandLineTest, HelpAndVersionSucceed)
{
    EXPECT_EQ(run("--help"), 0);
    EXPECT_TRUE(out().contains(QStringLiteral("catalog check")));
    EXPECT_EQ(run("--version"), 0);
    EXPECT_EQ(out(), QStringLiteral("midback " MIDBACK_VERSION "\n"));
    EXPECT_EQ(run("stats --help"), 0);
    EXPECT_TRUE(out().contains(QStringLiteral("--from")));
    EXPECT_TRUE(err().isEmpty());
}

TEST_F(CommandLineTest, BadUsageNamesWhatIsWrong)
{
    const std::pair<const char *, const char *> cases[] = {
        {"frobnicate", "frobnicate"},
        {"catalog", "catalog"},
        {"demo", "--weeks"},
        {"demo --weeks x", "--weeks"},
        {"demo --weeks 0", "--weeks"},
        {"demo --weeks 4 --seed -1", "--seed"},
        {"demo --weeks 4 --until soon", "--until"},
        {"demo --weeks 4 more", "more"},
        {"stats --from 2026-02-30", "--from"},
        {"stats --from 2026-02-02 --to 2026-02-01", "--from"},
        {"stats --bogus", "bogus"},
        {"stats --from", "--from"},
        {"export", "export"},
        {"export csv", "export"},
        {"export pdf x", "pdf"},
        {"check more", "more"},
        {"--bogus check", "bogus"},
    };
    for (const auto &[line, part] : cases) {
        EXPECT_EQ(run(line), 2) << line;
        EXPECT_TRUE(out().isEmpty()) << line;
        EXPECT_TRUE(err().section(QLatin1Char('\n'), 0, 0).contains(QLatin1String(part)))
            << line << ": " << err().toStdString();
        EXPECT_TRUE(err().contains(QStringLiteral("Usage: midback"))) << line;
    }
    EXPECT_FALSE(QDir(folder()).exists());
}

TEST_F(CommandLineTest, AnEmptyDataOptionIsBadUsage)
{
    QString text;
    QTextStream stream(&text);
    EXPECT_EQ(CommandLine({QStringLiteral("--data="), QStringLiteral("check")})
                  .run(clock, stream, stream),
              2);
}

TEST_F(CommandLineTest, NothingIsMadeWhereThereIsNoData)
{
    EXPECT_EQ(run("check"), 0);
    EXPECT_TRUE(out().contains(QStringLiteral("no data")));
    EXPECT_EQ(run("stats --json"), 0);
    EXPECT_EQ(number("sessions"), 0);
    EXPECT_EQ(json().value(QLatin1String("to")).toString(), QStringLiteral("2026-06-28"));
    EXPECT_EQ(run(QStringLiteral("export csv ") + folder() + QStringLiteral("/x.csv")), 1);
    EXPECT_FALSE(err().isEmpty());
    EXPECT_FALSE(QDir(folder()).exists());
}

TEST_F(CommandLineTest, DemoThenStatsThenCheck)
{
    ASSERT_EQ(run("demo --weeks 6 --seed 3"), 0) << err().toStdString();
    EXPECT_EQ(run("demo --weeks 6"), 1);
    EXPECT_EQ(err().count(QLatin1Char('\n')), 1);
    EXPECT_EQ(run("check"), 0);
    EXPECT_TRUE(out().contains(QStringLiteral("no faults")));
    EXPECT_EQ(run("stats --json"), 0);
    EXPECT_GT(number("sessions"), 5);
    EXPECT_EQ(json().value(QLatin1String("from")).toString(), QStringLiteral("2026-05-18"));
    EXPECT_EQ(json().value(QLatin1String("to")).toString(), QStringLiteral("2026-06-28"));
    const int all = number("sessions");
    EXPECT_EQ(run("stats --json --to 2026-06-07"), 0);
    EXPECT_LT(number("sessions"), all);
    EXPECT_EQ(run("stats"), 0);
    EXPECT_TRUE(out().contains(QStringLiteral("Consistency")));
}

TEST_F(CommandLineTest, DataMayFollowTheCommand)
{
    ASSERT_EQ(run("demo --weeks 2"), 0);
    QString text;
    QTextStream stream(&text);
    EXPECT_EQ(CommandLine({QStringLiteral("check"), QStringLiteral("--data"), folder()})
                  .run(clock, stream, stream),
              0);
    EXPECT_TRUE(text.contains(QStringLiteral("no faults")));
}

TEST_F(CommandLineTest, ChecksTheCatalogueAndFilesOfIt)
{
    EXPECT_EQ(run("catalog check"), 0) << out().toStdString();
    EXPECT_TRUE(out().contains(QStringLiteral("exercises 80")));
    const QTemporaryDir place;
    QFile broken(place.filePath(QStringLiteral("broken.json")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{ \"exercises\": [ {} ] }");
    broken.close();
    EXPECT_EQ(run(QStringLiteral("catalog check ") + broken.fileName()), 1);
    EXPECT_TRUE(out().contains(QStringLiteral("broken.json")));
    EXPECT_TRUE(err().contains(QStringLiteral("fault")));
    EXPECT_EQ(run("catalog check /nowhere/at/all.json"), 1);
}

} // namespace
