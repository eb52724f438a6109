#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/JsonReader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace midback;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QString key = QStringLiteral("x");

/// A reader over {"x": value}; `json` is the text of the value.
JsonReader over(const char *json)
{
    const auto object = parseJsonObject(QByteArray("{\"x\":") + json + "}");
    EXPECT_TRUE(object.ok()) << json;
    return {object.valueOr({}), QString()};
}

struct Read {
    const char *json;
    bool good;
};

template<class Call>
void expectAll(std::initializer_list<Read> cases, Call read)
{
    for (const Read &one : cases) {
        JsonReader reader = over(one.json);
        read(reader);
        EXPECT_EQ(reader.faults().isEmpty(), one.good) << one.json;
    }
}

TEST(JsonReaderTypes, WholeNumbersMayBeSpelledInAnyWay)
{
    expectAll({{"0", true},
               {"-0", true},
               {"10", true},
               {"1e1", true},
               {"5.0", true},
               {"11", false},
               {"-1", false},
               {"0.5", false},
               {"9999999999999999999", false},
               {"-9223372036854775808", false},
               {"1e308", false},
               {"true", false},
               {"\"5\"", false},
               {"[5]", false},
               {"null", false}},
              [](JsonReader &reader) { (void)reader.integer(key, 0, 10); });
}

TEST(JsonReaderTypes, ANumberAtFaultReadsAsTheLeastThatIsAllowed)
{
    EXPECT_EQ(over("99").integer(key, 4, 60), 4);
    EXPECT_EQ(over("60").integer(key, 4, 60), 60);
    EXPECT_EQ(over("99").optionalInteger(key, 4, 60), std::optional(4));
    EXPECT_EQ(over("2147483647").integer(key, 0, 2147483647), 2147483647);
}

TEST(JsonReaderTypes, NumbersMayHaveAFraction)
{
    EXPECT_EQ(over("0.6").number(key, 0, 1), 0.6);
    EXPECT_EQ(over("7").number(key, 0.5, 1), 0.5) << "a fault reads as the least that is allowed";
    expectAll({{"0", true},
               {"1", true},
               {"1e-300", true},
               {"-1e-300", false},
               {"1.0000001", false},
               {"\"0.5\"", false},
               {"true", false},
               {"null", false}},
              [](JsonReader &reader) { (void)reader.number(key, 0, 1); });
    JsonReader reader = over("2");
    (void)reader.number(key, 0, 1);
    (void)reader.number(QStringLiteral("y"), 0, 0.5);
    EXPECT_THAT(reader.faults(),
                ElementsAre(QStringLiteral("x: a number from 0 to 1 is expected"),
                            QStringLiteral("y: a number from 0 to 0.5 is missing")));
}

TEST(JsonReaderTypes, OnlyTrueAndFalseAreTruthValues)
{
    expectAll({{"true", true}, {"false", true}, {"1", false}, {"\"true\"", false}, {"null", false}},
              [](JsonReader &reader) { (void)reader.boolean(key); });
    JsonReader missing({}, {});
    EXPECT_TRUE(missing.boolean(key, true));
    EXPECT_THAT(missing.faults(), IsEmpty());
    JsonReader wrong = over("7");
    EXPECT_TRUE(wrong.boolean(key, true));
    EXPECT_EQ(wrong.faults().size(), 1)
        << "a fallback is for what is missing, not for what is wrong";
}

TEST(JsonReaderTypes, TextsKeepTheirSpacesAndEverySign)
{
    EXPECT_EQ(over(R"("  a\u0000\n\ud83e\uddd8 ")").text(key),
              QStringLiteral("  a") + QChar(u'\0') + QStringLiteral("\n\U0001F9D8 "));
    expectAll({{"\"x\"", true}, {"\"\"", false}, {"\" \\n\\t\"", false}, {"3", false}},
              [](JsonReader &reader) { (void)reader.string(key); });
    expectAll({{"\"\"", true}, {"null", true}, {"3", false}, {"{}", false}},
              [](JsonReader &reader) { (void)reader.text(key); });
}

TEST(JsonReaderTypes, ListsOfTextsNameThePlaceOfEachFault)
{
    JsonReader reader = over(R"(["a", "", 7, null, " ", "b"])");
    EXPECT_EQ(reader.strings(key).size(), 6);
    EXPECT_THAT(reader.faults(), ElementsAre(QStringLiteral("x[1]: the text is empty"),
                                             QStringLiteral("x[2]: the text is empty"),
                                             QStringLiteral("x[3]: the text is empty"),
                                             QStringLiteral("x[4]: the text is empty")));
    expectAll({{"[]", true}, {"{}", false}, {"\"a\"", false}, {"null", false}},
              [](JsonReader &list) { (void)list.strings(key); });
}

TEST(JsonReaderTypes, DatesAndTimesMustExist)
{
    expectAll({{"\"2024-02-29\"", true},
               {"\"2000-02-29\"", true},
               {"\"2026-02-29\"", false},
               {"\"1900-02-29\"", false},
               {"\"2026-13-01\"", false},
               {"\"2026-1-1\"", false},
               {"\"31.01.2026\"", false},
               {"\"2026/01/31\"", false},
               {"\"2026-01-31 or so\"", false},
               {"\"2026-01-31T07:30\"", false},
               {"20260131", false},
               {"\"\"", false}},
              [](JsonReader &reader) { (void)reader.date(key); });
    expectAll({{"\"00:00\"", true},
               {"\"23:59\"", true},
               {"\"24:00\"", false},
               {"\"7:30\"", false},
               {"\"07:30:00\"", false},
               {"\"07.30\"", false},
               {"730", false}},
              [](JsonReader &reader) { (void)reader.time(key); });
}

QByteArray momentText(const char *utc, const char *offset, const char *date)
{
    return QByteArray("{\"utc\":\"") + utc + "\",\"offset_min\":" + offset + ",\"date\":\"" + date +
           "\"}";
}

TEST(JsonReaderTypes, AMomentIsAnInstantAnOffsetAndADate)
{
    const char *good = "2026-01-01T07:30:00.000Z";
    const struct {
        QByteArray json;
        int faults;
    } cases[] = {
        {momentText(good, "840", "2026-01-01"), 0},
        {momentText(good, "-720", "2025-12-31"), 0},
        {momentText("2026-01-01T07:30:00Z", "0", "2026-01-01"), 0},
        {momentText("2026-01-01T07:30:00+01:00", "60", "2026-01-01"), 1},
        {momentText("yesterday", "0", "2026-01-01"), 1},
        {momentText(good, "1081", "2026-01-01"), 1},
        {momentText(good, "0.5", "2026-01-01"), 1},
        {momentText("x", "\"x\"", "x"), 3},
        {"{}", 6 - 1}, // utc twice (missing, no instant), offset, date twice
        {"7", 6},
    };
    for (const auto &one : cases) {
        JsonReader reader = over(one.json.constData());
        (void)reader.moment(key);
        EXPECT_EQ(reader.faults().size(), one.faults)
            << one.json.constData() << ": "
            << qPrintable(reader.faults().join(QStringLiteral("; ")));
    }
}

TEST(JsonReaderTypes, IdsAreUuids)
{
    expectAll({{"\"0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b\"", true},
               {"\"00000000-0000-0000-0000-000000000000\"", false},
               {"\"open-book\"", false}},
              [](JsonReader &reader) { (void)reader.id<RoutineId>(key); });
    expectAll({{"\"\"", true}, {"null", true}, {"\"open-book\"", false}, {"5", false}},
              [](JsonReader &reader) { EXPECT_TRUE(reader.optionalId<RoutineId>(key).isNull()); });
}

TEST(JsonReaderTypes, NestedReadersShareTheirFaultsAndSpellThePath)
{
    JsonReader reader = over(R"({"list": [{"n": 1}, {"n": {"deep": "no"}}]})");
    QList<JsonReader> list = reader.object(key).objects(QStringLiteral("list"));
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(list.at(1).path(), QStringLiteral("x.list[1]"));
    (void)list[1].object(QStringLiteral("n")).integer(QStringLiteral("deep"), 1, 2);
    EXPECT_THAT(reader.faults(), ElementsAre(QStringLiteral(
                                     "x.list[1].n.deep: a whole number from 1 to 2 is expected")));
    const auto finished = reader.finish(7);
    ASSERT_FALSE(finished.ok());
    EXPECT_EQ(finished.error().detail, reader.faults().first());
}

TEST(JsonReaderTypes, AnOptionalObjectMayBeMissingButNotSomethingElse)
{
    EXPECT_FALSE(over("null").optionalObject(key).has_value());
    EXPECT_TRUE(over("{}").optionalObject(key).has_value());
    JsonReader wrong = over("[]");
    EXPECT_TRUE(wrong.optionalObject(key).has_value());
    EXPECT_THAT(wrong.faults(), ElementsAre(QStringLiteral("x: an object is missing")));
}

TEST(ParseJsonObjectHostile, RefusesWhatIsNoJson)
{
    const QByteArray bad[] = {QByteArray(),
                              QByteArray("\0", 1),
                              QByteArray("{\"a\": \"\xff\xfe\"}"),
                              QByteArray("{\"a\": \"\xc0\xaf\"}"), // overlong
                              QByteArray("{\"a\": 01}"),
                              QByteArray("{\"a\": NaN}"),
                              QByteArray("{\"a\": 1e999}"),
                              QByteArray("{\"a\": 1,}"),
                              QByteArray("{\"a\": 1} {}"),
                              QByteArray("{'a': 1}"),
                              QByteArray("\xff\xfe{\0}\0", 6), // UTF-16
                              QByteArray(100'000, '['),
                              QByteArray("{\"a\":").repeated(100'000)};
    for (const QByteArray &bytes : bad) {
        const auto parsed = parseJsonObject(bytes);
        ASSERT_FALSE(parsed.ok()) << bytes.left(40).toStdString();
        EXPECT_EQ(parsed.error().code, ErrorCode::Invalid);
        EXPECT_TRUE(parsed.error().detail.startsWith(QStringLiteral("line 1 ")));
    }
}

TEST(ParseJsonObjectHostile, AByteOrderMarkIsNoFaultAndOfTwoKeysTheLastHolds)
{
    const auto marked = parseJsonObject("\xEF\xBB\xBF{\"a\": 1, \"a\": 2}");
    ASSERT_TRUE(marked.ok()) << qPrintable(marked.error().detail);
    EXPECT_EQ(*marked, (QJsonObject{{QStringLiteral("a"), 2}}));
}

} // namespace
