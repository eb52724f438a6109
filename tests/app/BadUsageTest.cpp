// Every way of calling a command wrongly: exit code 2, one sentence that names what is wrong, the
// usage of that command, and not a byte written anywhere.
#include "tests/app/CommandFixture.h"

using namespace midback;
using namespace midback::test;

namespace {

struct BadCall {
    const char *name;
    const char *line;
    const char *part;  ///< of the sentence
    const char *usage; ///< begins the usage behind it
};

class BadUsage : public CommandFixture, public testing::WithParamInterface<BadCall> {};

TEST_P(BadUsage, IsNamedAndLeavesNothing)
{
    EXPECT_EQ(run(GetParam().line), 2);
    EXPECT_TRUE(out().isEmpty()) << qPrintable(out());
    const QString sentence = err().section(QLatin1Char('\n'), 0, 0);
    EXPECT_TRUE(sentence.startsWith(QStringLiteral("midback: "))) << qPrintable(sentence);
    EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << qPrintable(sentence);
    EXPECT_TRUE(sentence.contains(QLatin1String(GetParam().part))) << qPrintable(sentence);
    EXPECT_TRUE(err().contains(QStringLiteral("\nUsage: midback [--data DIR] ") +
                               QLatin1String(GetParam().usage)))
        << qPrintable(err());
    EXPECT_TRUE(everything().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Demo, BadUsage,
    testing::Values(
        BadCall{"NoWeeks", "demo", "--weeks N", "demo"},
        BadCall{"WeeksWithoutValue", "demo --weeks", "--weeks", "demo"},
        BadCall{"NoneAtAll", "demo --weeks 0", "from 1 to 1040, not \"0\"", "demo"},
        BadCall{"TooMany", "demo --weeks 1041", "\"1041\"", "demo"},
        BadCall{"Negative", "demo --weeks=-1", "\"-1\"", "demo"},
        BadCall{"Fraction", "demo --weeks 1.5", "\"1.5\"", "demo"},
        BadCall{"Words", "demo --weeks six", "\"six\"", "demo"},
        BadCall{"Hexadecimal", "demo --weeks 0x10", "\"0x10\"", "demo"},
        BadCall{"OutOfNumbers", "demo --weeks 99999999999999999999", "9999\"", "demo"},
        BadCall{"SeedNegative", "demo --weeks 4 --seed=-1", "--seed", "demo"},
        BadCall{"SeedTooLarge", "demo --weeks 4 --seed 4294967296", "4294967295", "demo"},
        BadCall{"SeedEmpty", "demo --weeks 4 --seed=", "not \"\"", "demo"},
        BadCall{"UntilNoDay", "demo --weeks 4 --until 2026-02-29", "\"2026-02-29\"", "demo"},
        BadCall{"UntilLongAgo", "demo --weeks 4 --until 1899-12-31", "--until", "demo"},
        BadCall{"UntilReversed", "demo --weeks 4 --until 28-06-2026", "--until", "demo"},
        BadCall{"Argument", "demo --weeks 4 extra", "\"extra\"", "demo"},
        BadCall{"ForeignOption", "demo --weeks 4 --json", "json", "demo"}),
    [](const auto &each) { return std::string(each.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Stats, BadUsage,
    testing::Values(BadCall{"FromNoDay", "stats --from 2026-13-01", "--from", "stats"},
                    BadCall{"FromZero", "stats --from 2026-00-10", "--from", "stats"},
                    BadCall{"ToEmpty", "stats --to=", "--to must be a day", "stats"},
                    BadCall{"ToWithTime", "stats --to 2026-06-01T00:00", "--to", "stats"},
                    BadCall{"Backwards", "stats --from 2026-06-02 --to 2026-06-01", "later",
                            "stats"},
                    BadCall{"FromWithoutValue", "stats --from", "from", "stats"},
                    BadCall{"JsonWithValue", "stats --json=yes", "json", "stats"},
                    BadCall{"Argument", "stats june", "\"june\"", "stats"},
                    BadCall{"Unknown", "stats --verbose", "verbose", "stats"}),
    [](const auto &each) { return std::string(each.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Others, BadUsage,
    testing::Values(
        BadCall{"ExportNothing", "export", "format and a file", "export csv FILE"},
        BadCall{"ExportNoFile", "export csv", "format and a file", "export"},
        BadCall{"ExportNoFormat", "export back.csv", "format and a file", "export"},
        BadCall{"ExportUnknown", "export xlsx back.xlsx", "\"xlsx\"", "export"},
        BadCall{"ExportCapitals", "export CSV back.csv", "\"CSV\"", "export"},
        BadCall{"ExportTooMany", "export csv a.csv b.csv", "\"b.csv\"", "export"},
        BadCall{"CheckArgument", "check everything", "\"everything\"", "check"},
        BadCall{"CheckOption", "check --fix", "fix", "check"},
        BadCall{"CatalogTwoFiles", "catalog check a b", "\"b\"", "catalog check [FILE]"},
        BadCall{"CatalogOption", "catalog check --strict", "strict", "catalog check"},
        BadCall{"CoachNoFile", "coach replay", "needs a file", "coach replay FILE [--json]"},
        BadCall{"CoachTwoFiles", "coach replay a b", "\"b\"", "coach replay"},
        BadCall{"CoachOption", "coach replay a --yaml", "yaml", "coach replay"}),
    [](const auto &each) { return std::string(each.param.name); });

class NoSuchCommand : public CommandFixture, public testing::WithParamInterface<const char *> {};

TEST_P(NoSuchCommand, ShowsTheOverview)
{
    EXPECT_EQ(run(GetParam()), 2);
    EXPECT_TRUE(out().isEmpty());
    EXPECT_TRUE(err().startsWith(QStringLiteral("midback: There is no command \"")));
    for (const char *name : {"demo", "stats", "export", "check", "catalog check", "coach replay"})
        EXPECT_TRUE(err().contains(QLatin1String("\n  ") + QLatin1String(name))) << name;
    EXPECT_TRUE(everything().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(All, NoSuchCommand,
                         testing::Values("catalog", "catalog list", "coach", "Demo", "chec",
                                         "window", "check-catalog", "help"));

} // namespace
