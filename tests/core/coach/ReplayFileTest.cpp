#include "core/coach/ReplayFile.h"

#include "core/base/JsonReader.h"
#include "tests/support/SmallCatalog.h"

#include <QtCore/QBuffer>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

const QByteArray exposure =
    R"({"date":"2026-01-01","before":2,"peak":3,"after":1,"next":4,"usual":5,)"
    R"("sensations":["stretch","sharp"],"eased":true,"done":0.5,"ease":4})";

/// A file that is in order; L1 of the small catalogue has three rungs.
QByteArray fileWith(const QByteArray &exposures)
{
    return R"({"ladder":"L1","start":{"rung":2,"level":3},"gate_open":false,"exposures":[)" +
           exposures + "]}";
}

Result<ReplayFile> readFrom(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readReplayFile(buffer, smallCatalog());
}

QString faultOf(const QByteArray &bytes)
{
    const auto file = readFrom(bytes);
    return file ? QStringLiteral("none") : file.error().detail;
}

TEST(ReplayFile, HoldsWhatItSays)
{
    const auto file = readFrom(fileWith(exposure));
    ASSERT_TRUE(file.ok()) << qPrintable(file.error().detail);
    EXPECT_EQ(file->ladder.rungs.size(), 3);
    EXPECT_EQ(file->topRung, 2);
    EXPECT_FALSE(file->gateOpen);
    LineState start;
    start.rung = 2;
    start.level = 3;
    EXPECT_EQ(file->start, start);
    Exposure expected;
    expected.date = QDate(2026, 1, 1);
    expected.before = 2;
    expected.peak = 3;
    expected.after = 1;
    expected.next = 4;
    expected.usual = 5;
    expected.sensations = {Sensation::Stretch, Sensation::Sharp};
    expected.eased = true;
    expected.done = 0.5;
    expected.ease = 4;
    EXPECT_EQ(file->exposures, QList{expected});
}

TEST(ReplayFile, HasDefaultsForWhatMayBeLeftOut)
{
    const auto file = readFrom(
        R"({"ladder":"L1","start":{"rung":0,"level":1},"exposures":[{"date":"2026-01-01","before":3,)"
        R"("peak":3,"after":3,"sensations":[],"done":1,"ease":1}]})");
    ASSERT_TRUE(file.ok()) << qPrintable(file.error().detail);
    EXPECT_TRUE(file->gateOpen);
    const Exposure &read = file->exposures.first();
    EXPECT_FALSE(read.next.has_value());
    EXPECT_FALSE(read.usual.has_value());
    EXPECT_EQ(read.usualOrBefore(), 3);
    EXPECT_FALSE(read.eased);
}

TEST(ReplayFile, MayHaveATopRungOfItsOwn)
{
    const auto top = [](const QByteArray &value) {
        const auto file = readFrom(R"({"ladder":"L1","top":)" + value +
                                   R"(,"start":{"rung":0,"level":1},"exposures":[]})");
        return file ? file->topRung : -1;
    };
    EXPECT_EQ(top("0"), 0);
    EXPECT_EQ(top("1"), 1);
    EXPECT_EQ(top("5"), 5);
    EXPECT_EQ(top("null"), 2);
    EXPECT_EQ(top("21"), -1);
    EXPECT_EQ(top("-1"), -1);
}

TEST(ReplayFile, TwoExposuresMayShareADay)
{
    EXPECT_EQ(faultOf(fileWith(exposure + ',' + exposure)), QStringLiteral("none"));
}

struct Fault {
    const char *name;
    QByteArray bytes;
    const char *sentence;
};

void PrintTo(const Fault &fault, std::ostream *out)
{
    *out << fault.name;
}

class ReplayFileFaults : public testing::TestWithParam<Fault> {};

TEST_P(ReplayFileFaults, AreOneSentenceThatNamesThePlace)
{
    EXPECT_EQ(faultOf(GetParam().bytes).toStdString(), GetParam().sentence);
}

/// The file in order with one change in the second of its exposures.
QByteArray second(const QByteArray &from, const QByteArray &to)
{
    QByteArray changed = exposure;
    changed.replace(from, to);
    EXPECT_NE(changed, exposure) << from.constData();
    return fileWith(exposure + ',' + changed);
}

QByteArray whole(const QByteArray &from, const QByteArray &to)
{
    return fileWith(exposure).replace(from, to);
}

INSTANTIATE_TEST_SUITE_P(
    OfAnExposure, ReplayFileFaults,
    testing::Values(Fault{"PeakTooHigh", second("\"peak\":3", "\"peak\":11"),
                          "exposures[1].peak: a whole number from 0 to 10 is expected."},
                    Fault{"PeakHalf", second("\"peak\":3", "\"peak\":3.5"),
                          "exposures[1].peak: a whole number from 0 to 10 is expected."},
                    Fault{"NoPeak", second("\"peak\":3,", ""),
                          "exposures[1].peak: a whole number from 0 to 10 is missing."},
                    Fault{"BeforeText", second("\"before\":2", "\"before\":\"2\""),
                          "exposures[1].before: a whole number from 0 to 10 is expected."},
                    Fault{"AfterNegative", second("\"after\":1", "\"after\":-1"),
                          "exposures[1].after: a whole number from 0 to 10 is expected."},
                    Fault{"NextList", second("\"next\":4", "\"next\":[4]"),
                          "exposures[1].next: a whole number from 0 to 10 is expected."},
                    Fault{"UsualTooHigh", second("\"usual\":5", "\"usual\":12"),
                          "exposures[1].usual: a whole number from 0 to 10 is expected."},
                    Fault{"DoneTooMuch", second("\"done\":0.5", "\"done\":1.01"),
                          "exposures[1].done: a number from 0 to 1 is expected."},
                    Fault{"NoDone", second("\"done\":0.5,", ""),
                          "exposures[1].done: a number from 0 to 1 is missing."},
                    Fault{"EaseZero", second("\"ease\":4", "\"ease\":0"),
                          "exposures[1].ease: a whole number from 1 to 5 is expected."},
                    Fault{"EasedNumber", second("\"eased\":true", "\"eased\":1"),
                          "exposures[1].eased: true or false is expected."},
                    Fault{"NoSensations", second("\"sensations\":[\"stretch\",\"sharp\"],", ""),
                          "exposures[1].sensations: a list of texts is missing."},
                    Fault{"UnknownField", second("\"ease\":4", "\"ease\":4,\"mood\":1"),
                          "exposures[1].mood: unknown field."},
                    Fault{"NoSuchDay", second("2026-01-01", "2026-02-30"),
                          "exposures[1].date: a date such as 2026-01-31 is expected."},
                    Fault{"DateWithTail", second("2026-01-01", "2026-01-01T08:00"),
                          "exposures[1].date: a date such as 2026-01-31 is expected."},
                    Fault{"Backwards", second("2026-01-01", "2025-12-31"),
                          "exposures[1].date: is before the one above."},
                    Fault{"NoObject", fileWith(exposure + ",7"),
                          "exposures[1]: an object is expected."}),
    [](const auto &each) { return std::string(each.param.name); });

INSTANTIATE_TEST_SUITE_P(
    OfTheFile, ReplayFileFaults,
    testing::Values(
        Fault{"NoLadder", whole("\"ladder\":\"L1\",", ""), "ladder: a text is missing."},
        Fault{"UnknownLadder", whole("L1", "L99"), "ladder: the catalogue has no ladder \"L99\"."},
        Fault{"RungBeyondTheTop", whole("\"rung\":2", "\"rung\":3"),
              "start.rung: a whole number from 0 to 2 is expected."},
        Fault{"RungBeyondItsOwnTop", whole("\"gate_open\"", "\"top\":1,\"gate_open\""),
              "start.rung: a whole number from 0 to 1 is expected."},
        Fault{"LevelFour", whole("\"level\":3", "\"level\":4"),
              "start.level: a whole number from 1 to 3 is expected."},
        Fault{"NoStart", whole("\"start\":{\"rung\":2,\"level\":3},", ""),
              "start: an object is missing."},
        Fault{"StartField", whole("\"level\":3", "\"level\":3,\"freeze\":1"),
              "start.freeze: unknown field."},
        Fault{"GateText", whole("\"gate_open\":false", "\"gate_open\":\"no\""),
              "gate_open: true or false is expected."},
        Fault{"UnknownField", whole("\"ladder\"", "\"comment\":\"x\",\"ladder\""),
              "comment: unknown field."},
        Fault{"NoExposures", R"({"ladder":"L1","start":{"rung":0,"level":1}})",
              "exposures: a list is missing."},
        Fault{"Empty", "", "line 1 is not valid JSON (illegal value)."},
        Fault{"List", "[]", "a JSON object is expected."},
        Fault{"Deep", QByteArray(5000, '['),
              "line 1 is not valid JSON (too deeply nested document)."},
        Fault{"TooLarge", QByteArray(maxReplayBytes + 1, ' '), "the file is larger than 4 MB."}),
    [](const auto &each) { return std::string(each.param.name); });

TEST(ReplayFile, NamesTheLineThatIsNoJson)
{
    EXPECT_TRUE(
        faultOf("{\n\"ladder\": L1}").startsWith(QStringLiteral("line 2 is not valid JSON (")));
}

TEST(ReplayFile, NamesTheWordItDoesNotKnowAndThoseItDoes)
{
    const QString fault = faultOf(second("sharp", "stabby"));
    EXPECT_TRUE(fault.startsWith(
        QStringLiteral("exposures[1].sensations: unknown word \"stabby\" (known: stretch, ")))
        << qPrintable(fault);
}

TEST(ReplayFile, WhateverStandsInItAFaultStaysOneReadableLine)
{
    for (const QByteArray &hostile : {QByteArray(R"(a\nb\tc\u001b[31m\u2028)"),
                                      QByteArray(100000, 'x'), QByteArray(R"(\ud83e\uddd8)")}) {
        for (const QByteArray &bytes :
             {second("sharp", hostile), second("\"ease\":4", '"' + hostile + "\":4"),
              whole("L1", hostile)}) {
            const QString fault = faultOf(bytes);
            EXPECT_LT(fault.size(), 400);
            EXPECT_TRUE(fault.endsWith(QLatin1Char('.')));
            for (const QChar c : fault)
                EXPECT_TRUE(c.isPrint() || c.isSurrogate()) << qPrintable(fault);
        }
    }
}

TEST(ReplayFile, ReadsAsManyExposuresAsItSaysAndNoMore)
{
    const QByteArray one = R"({"date":"2026-01-01","before":0,"peak":0,"after":0,"sensations":[],)"
                           R"("done":1,"ease":3})";
    QByteArray many = one;
    for (qsizetype i = 1; i < maxReplayExposures; ++i)
        many += ',' + one;
    const auto file = readFrom(fileWith(many));
    ASSERT_TRUE(file.ok()) << qPrintable(file.error().detail);
    EXPECT_EQ(file->exposures.size(), maxReplayExposures);
    EXPECT_EQ(faultOf(fileWith(many + ',' + one)),
              QStringLiteral("exposures: at most 11000 are read."));
}

} // namespace
