#include "app/commands/ArgumentValues.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

class ArgumentValues : public testing::Test {
protected:
    void parse(const QStringList &arguments)
    {
        parser.addOption({QStringLiteral("weeks"), QString(), QStringLiteral("N")});
        parser.addOption({QStringLiteral("from"), QString(), QStringLiteral("D")});
        ASSERT_TRUE(parser.parse(QStringList(QStringLiteral("midback")) + arguments));
    }
    Result<qint64> weeks() { return numberOption(parser, QStringLiteral("weeks"), 1, 1040); }
    Result<QDate> from() { return dayOption(parser, QStringLiteral("from")); }

    QCommandLineParser parser;
};

TEST_F(ArgumentValues, ReadsANumberInItsRange)
{
    parse({QStringLiteral("--weeks"), QStringLiteral("1040")});
    EXPECT_EQ(weeks().valueOr(0), 1040);
}

TEST_F(ArgumentValues, NamesTheOptionAndWhatWasGiven)
{
    parse({QStringLiteral("--weeks"), QStringLiteral("1041")});
    ASSERT_FALSE(weeks().ok());
    EXPECT_EQ(weeks().error().detail,
              QStringLiteral("--weeks must be a whole number from 1 to 1040, not \"1041\"."));
}

TEST_F(ArgumentValues, RefusesWhatIsNoWholeNumber)
{
    for (const char *text : {"0", "-1", "2.5", "x", "", "99999999999999999999"}) {
        QCommandLineParser one;
        one.addOption({QStringLiteral("weeks"), QString(), QStringLiteral("N")});
        ASSERT_TRUE(one.parse(
            {QStringLiteral("midback"), QStringLiteral("--weeks=") + QLatin1String(text)}));
        EXPECT_FALSE(numberOption(one, QStringLiteral("weeks"), 1, 1040).ok()) << text;
    }
}

TEST_F(ArgumentValues, ReadsADay)
{
    parse({QStringLiteral("--from"), QStringLiteral("2028-02-29")});
    EXPECT_EQ(from().valueOr({}), QDate(2028, 2, 29));
}

TEST_F(ArgumentValues, ADayLeftOutIsInvalidAndNoError)
{
    parse({});
    ASSERT_TRUE(from().ok());
    EXPECT_FALSE(from()->isValid());
}

TEST_F(ArgumentValues, RefusesDaysThatAreNone)
{
    for (const char *text : {"2026-02-29", "2026-1-5", "05.01.2026", "0026-01-05", "today", ""}) {
        QCommandLineParser one;
        one.addOption({QStringLiteral("from"), QString(), QStringLiteral("D")});
        ASSERT_TRUE(one.parse(
            {QStringLiteral("midback"), QStringLiteral("--from=") + QLatin1String(text)}));
        EXPECT_FALSE(dayOption(one, QStringLiteral("from")).ok()) << text;
    }
}

TEST_F(ArgumentValues, NamesTheFirstArgumentTooMany)
{
    parse({QStringLiteral("a"), QStringLiteral("b")});
    EXPECT_TRUE(atMostArguments(parser, 2).ok());
    ASSERT_FALSE(atMostArguments(parser, 1).ok());
    EXPECT_EQ(atMostArguments(parser, 1).error().detail,
              QStringLiteral("\"b\" is one argument too many."));
}

} // namespace
