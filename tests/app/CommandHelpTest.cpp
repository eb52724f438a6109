#include "tests/app/CommandFixture.h"

using namespace midback;
using namespace midback::test;

namespace {

struct HelpCase {
    const char *command;
    const char *usage;
    QStringList options;
};

class CommandHelp : public CommandFixture, public testing::WithParamInterface<HelpCase> {};

TEST_P(CommandHelp, TellsItsUsageAndEveryOption)
{
    for (const char *word : {" --help", " -h"}) {
        EXPECT_EQ(run(QLatin1String(GetParam().command) + QLatin1String(word)), 0);
        EXPECT_TRUE(err().isEmpty());
        const QStringList lines = out().split(QLatin1Char('\n'));
        EXPECT_EQ(lines.first(),
                  QStringLiteral("Usage: midback [--data DIR] ") + QLatin1String(GetParam().usage));
        for (const QString &option :
             GetParam().options + QStringList{QStringLiteral("data DIR"), QStringLiteral("help")}) {
            const QString begin = QStringLiteral("  --") + option;
            const auto line = std::find_if(lines.begin(), lines.end(), [&](const QString &one) {
                return one.startsWith(begin);
            });
            ASSERT_NE(line, lines.end()) << qPrintable(option);
            EXPECT_GT(line->size(), 24) << "says what it does: " << qPrintable(*line);
            EXPECT_TRUE(line->endsWith(QLatin1Char('.'))) << qPrintable(*line);
        }
    }
    EXPECT_TRUE(everything().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    All, CommandHelp,
    testing::Values(HelpCase{"demo",
                             "demo --weeks N [--seed S] [--until YYYY-MM-DD]",
                             {QStringLiteral("weeks N"), QStringLiteral("seed S"),
                              QStringLiteral("until YYYY-MM-DD")}},
                    HelpCase{"stats",
                             "stats [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--json]",
                             {QStringLiteral("from YYYY-MM-DD"), QStringLiteral("to YYYY-MM-DD"),
                              QStringLiteral("json")}},
                    HelpCase{"export", "export csv FILE", {}}, HelpCase{"check", "check", {}},
                    HelpCase{"catalog check", "catalog check [FILE]", {}},
                    HelpCase{
                        "coach replay", "coach replay FILE [--json]", {QStringLiteral("json")}}));

class CommandOrder : public CommandFixture {
protected:
    QStringList words(const char *line) const
    {
        return QString(QLatin1String(line))
            .replace(QLatin1String("FOLDER"), folder())
            .split(QLatin1Char(' '));
    }
};

TEST_F(CommandOrder, TheFolderMayStandBeforeBehindAndBetween)
{
    ASSERT_EQ(run("demo --weeks 2"), 0);
    for (const char *line :
         {"--data FOLDER stats --json", "--data=FOLDER stats --json", "stats --data FOLDER --json",
          "stats --json --data=FOLDER", "--data /nowhere stats --json --data FOLDER"}) {
        EXPECT_EQ(run(words(line)), 0) << line;
        EXPECT_GT(json().value(QLatin1String("sessions")).toInt(), 0) << line;
    }
    EXPECT_FALSE(QDir(QStringLiteral("/nowhere")).exists());
}

TEST_F(CommandOrder, HelpAndVersionWinOverACommand)
{
    EXPECT_EQ(run(words("--version demo --weeks 2")), 0);
    EXPECT_EQ(out(), QStringLiteral("midback " MIDBACK_VERSION "\n"));
    EXPECT_EQ(run(words("--help demo --weeks 2")), 0);
    EXPECT_TRUE(out().startsWith(QStringLiteral("Usage: midback")));
    EXPECT_EQ(run(words("demo --weeks nonsense --help")), 0) << "help helps where it is needed";
    EXPECT_TRUE(everything().isEmpty());
}

TEST_F(CommandOrder, TheOverviewFitsATerminalAndEndsInALine)
{
    ASSERT_EQ(run(words("--help")), 0);
    EXPECT_TRUE(out().endsWith(QLatin1Char('\n')));
    for (const QString &line : out().split(QLatin1Char('\n')))
        EXPECT_LE(line.size(), 100) << qPrintable(line);
}

TEST_F(CommandOrder, AFaultBeforeTheCommandIsNoReasonForAWindow)
{
    for (const char *line : {"--data", "--bogus", "--demo=yes", "--data= --demo"}) {
        const CommandLine commandLine(words(line));
        EXPECT_FALSE(commandLine.wantsWindow()) << line;
        EXPECT_EQ(run(words(line)), 2) << line;
        EXPECT_TRUE(err().contains(QStringLiteral("Without a command the window opens")));
    }
}

TEST_F(CommandOrder, RelativeFoldersAreMadeAbsolute)
{
    const CommandLine line({QStringLiteral("--data"), QStringLiteral("a/./b/../c")});
    EXPECT_EQ(line.windowOptions().dataFolder, QDir::current().filePath(QStringLiteral("a/c")));
    EXPECT_FALSE(line.windowOptions().demo);
}

TEST_F(CommandOrder, WhatCannotBeWrittenIsAFailure)
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        GTEST_SKIP() << "this system has no /dev/full";
    QTextStream out(&full);
    QString errors;
    QTextStream err(&errors);
    EXPECT_EQ(CommandLine(words("stats --data FOLDER")).run(clock, out, err), 1);
    EXPECT_EQ(errors, QStringLiteral("midback: The result could not be written.\n"));
}

} // namespace
