#include "core/exchange/CsvWriter.h"
#include "tests/exchange/CsvRows.h"
#include "tests/support/Generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ostream>

using namespace midback;
using test::readCsv;
using test::sinkInto;

namespace {

QByteArray rowOf(const QStringList &texts)
{
    QByteArray bytes;
    CsvWriter csv(sinkInto(bytes));
    for (const QString &text : texts)
        csv.text(text);
    EXPECT_TRUE(csv.endRow().ok());
    return bytes;
}

struct Example {
    const char *name;
    QStringList fields;
    QByteArray row;
};

void PrintTo(const Example &example, std::ostream *out)
{
    *out << example.name;
}

class CsvFormat : public testing::TestWithParam<Example> {};

TEST_P(CsvFormat, WritesTheBytesOfTheStandard)
{
    EXPECT_EQ(rowOf(GetParam().fields).toStdString(), GetParam().row.toStdString());
}

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

// The examples of RFC 4180, section 2, rules 1 to 7; fields are quoted only where they must be.
const Example standard[] = {
    {"Rule1Records", {utf8("aaa"), utf8("bbb"), utf8("ccc")}, "aaa,bbb,ccc\r\n"},
    {"Rule4SpacesAreKept", {utf8(" a "), utf8("b")}, " a ,b\r\n"},
    {"Rule6LineBreak", {utf8("aaa"), utf8("b \r\nbb"), utf8("ccc")}, "aaa,\"b \r\nbb\",ccc\r\n"},
    {"Rule6Comma", {utf8("a,"), utf8(",")}, "\"a,\",\",\"\r\n"},
    {"Rule7Quote", {utf8("aaa"), utf8("b\"bb"), utf8("ccc")}, "aaa,\"b\"\"bb\",ccc\r\n"},
    {"OnlyQuotes", {utf8("\""), utf8("\"\"")}, "\"\"\"\",\"\"\"\"\"\"\r\n"},
    {"EmptyFields", {utf8(""), utf8(""), utf8("")}, ",,\r\n"},
    {"OneEmptyField", {utf8("")}, "\r\n"},
    {"LoneLineFeed", {utf8("a\nb")}, "\"a\nb\"\r\n"},
    {"LoneCarriageReturn", {utf8("a\rb")}, "\"a\rb\"\r\n"},
};
INSTANTIATE_TEST_SUITE_P(Rfc4180, CsvFormat, testing::ValuesIn(standard),
                         [](const auto &one) { return std::string(one.param.name); });

const Example letters[] = {
    {"Nul", {utf8("a") + QChar(u'\0') + utf8("b")}, QByteArray("a\0b\r\n", 5)},
    {"Hebrew", {utf8("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D")}, "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D\r\n"},
    {"RightToLeftOverride",
     {QStringLiteral("\u202Eabc")},
     "\xE2\x80\xAE"
     "abc\r\n"},
    {"EmojiOfFourParts",
     {QStringLiteral("\U0001F9D8\u200D\u2640\uFE0F")},
     "\xF0\x9F\xA7\x98\xE2\x80\x8D\xE2\x99\x80\xEF\xB8\x8F\r\n"},
    {"MarksStayDecomposed", {QStringLiteral("e\u0301")}, "e\xCC\x81\r\n"},
    {"AByteOrderMarkIsText",
     {QStringLiteral("\uFEFFa")},
     "\xEF\xBB\xBF"
     "a\r\n"},
    {"LineSeparatorNeedsNoQuotes",
     {QStringLiteral("a\u2028b")},
     "a\xE2\x80\xA8"
     "b\r\n"},
    {"Semicolon", {utf8("a;b"), utf8("c\td")}, "a;b,c\td\r\n"},
};
INSTANTIATE_TEST_SUITE_P(Letters, CsvFormat, testing::ValuesIn(letters),
                         [](const auto &one) { return std::string(one.param.name); });

const Example guards[] = {
    {"Command", {utf8("=cmd|' /C calc'!A0")}, "'=cmd|' /C calc'!A0\r\n"},
    {"QuotedCommand",
     {utf8("=HYPERLINK(\"x\",\"y\")")},
     "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n"},
    {"GuardThenQuote", {utf8("@a,b")}, "\"'@a,b\"\r\n"},
    {"PhoneNumber", {utf8("+49 30"), utf8("0049")}, "'+49 30,0049\r\n"},
    {"ABareSign", {utf8("-"), utf8("="), utf8("@")}, "'-,'=,'@\r\n"},
    {"AlreadyGuarded", {utf8("'=1"), utf8("''=1")}, "''=1,'''=1\r\n"},
    {"ApostropheOfSpeech", {utf8("'tis fine"), utf8("'")}, "'tis fine,'\r\n"},
    {"SignInside", {utf8("a=1"), utf8("5-6"), utf8(" =1")}, "a=1,5-6, =1\r\n"},
};
INSTANTIATE_TEST_SUITE_P(Guard, CsvFormat, testing::ValuesIn(guards),
                         [](const auto &one) { return std::string(one.param.name); });

RC_GTEST_PROP(CsvFormatLaws, EveryTextComesBackFromEveryColumn, ())
{
    QStringList fields;
    const int columns = *rc::gen::inRange(1, 6);
    for (int column = 0; column < columns; ++column)
        fields.append(*test::texts());
    const auto rows = readCsv(rowOf(fields));
    RC_ASSERT(rows.has_value());
    RC_ASSERT(rows->size() == 1);
    QStringList back;
    for (const QString &field : rows->first()) {
        const bool runs = !field.isEmpty() && QStringLiteral("=+-@\t\r").contains(field.at(0));
        RC_ASSERT(!runs);
        back.append(CsvWriter::unguarded(field));
    }
    RC_ASSERT(back == fields);
}

TEST(CsvFormatLaws, TheReaderOfTheseTestsRefusesWhatBreaksTheStandard)
{
    for (const char *broken : {"a", "a\n", "a\r", "\"a", "\"a\"b\r\n", "a\"b\r\n", "a,b\r\nc"})
        EXPECT_FALSE(readCsv(broken).has_value()) << broken;
    EXPECT_EQ(readCsv("\"a\"\"\r\n\",b\r\n"),
              (QList<QStringList>{{QStringLiteral("a\"\r\n"), QStringLiteral("b")}}));
}

TEST(CsvWriterRows, EachRowGoesToTheSinkByItself)
{
    QList<QByteArray> rows;
    CsvWriter csv([&rows](QByteArrayView row) -> Result<void> {
        rows.append(row.toByteArray());
        return {};
    });
    ASSERT_TRUE(csv.header({QStringLiteral("a"), QStringLiteral("=b")}).ok());
    csv.number(0);
    EXPECT_EQ(rows.size(), 1) << "nothing of a row before its end";
    csv.number(-2147483647);
    ASSERT_TRUE(csv.endRow().ok());
    EXPECT_EQ(rows, (QList<QByteArray>{"a,=b\r\n", "0,-2147483647\r\n"}));
}

TEST(CsvWriterRows, AfterAFailedRowTheNextBeginsAfresh)
{
    QByteArray bytes;
    bool full = true;
    CsvWriter csv([&](QByteArrayView row) -> Result<void> {
        if (full)
            return Error{ErrorCode::Io, QStringLiteral("The disk is full.")};
        bytes.append(row);
        return {};
    });
    EXPECT_FALSE(csv.word(QStringLiteral("lost")).endRow().ok());
    full = false;
    EXPECT_TRUE(csv.word(QStringLiteral("kept")).endRow().ok());
    EXPECT_EQ(bytes, "kept\r\n");
}

TEST(CsvWriterRows, ListsAreJoinedAndMayBeEmpty)
{
    QByteArray bytes;
    CsvWriter csv(sinkInto(bytes));
    csv.words({}).words({QStringLiteral("one")}).words({QStringLiteral("a"), QStringLiteral("b")});
    ASSERT_TRUE(csv.endRow().ok());
    EXPECT_EQ(bytes, ",one,a;b\r\n");
}

TEST(CsvWriterRows, InstantsKeepTheClockOfThePersonAtTheEndsOfTheWorld)
{
    const QDateTime utc(QDate(2026, 12, 31), QTime(11, 0, 0, 999), Qt::UTC);
    QByteArray bytes;
    CsvWriter csv(sinkInto(bytes));
    for (const int offset : {14 * 60, -12 * 60, 345, -30})
        csv.instant({utc, offset, utc.date()});
    ASSERT_TRUE(csv.endRow().ok());
    EXPECT_EQ(bytes.toStdString(), "2027-01-01T01:00:00+14:00,2026-12-30T23:00:00-12:00,"
                                   "2026-12-31T16:45:00+05:45,2026-12-31T10:30:00-00:30\r\n");
}

} // namespace
