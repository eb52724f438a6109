#include "core/base/JsonReader.h"

#include "core/base/Clock.h"
#include "core/catalog/Terms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace midback;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QJsonObject parse(const char *json)
{
    const auto object = parseJsonObject(QByteArray(json));
    EXPECT_TRUE(object.ok()) << json;
    return object.valueOr({});
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

TEST(JsonReader, ReadsWhatIsThere)
{
    JsonReader reader(parse(R"({"name":"Cat-cow","sets":2,"desk":true,"planes":["extension"],
                               "time":"07:30","date":"2026-01-31"})"),
                      key("exercise"));
    EXPECT_EQ(reader.string(key("name")), QStringLiteral("Cat-cow"));
    EXPECT_EQ(reader.integer(key("sets"), 1, 20), 2);
    EXPECT_TRUE(reader.boolean(key("desk")));
    EXPECT_THAT(reader.words<Plane>(key("planes")), ElementsAre(Plane::Extension));
    EXPECT_EQ(reader.time(key("time")), QTime(7, 30));
    EXPECT_EQ(reader.date(key("date")), QDate(2026, 1, 31));
    EXPECT_THAT(reader.faults(), IsEmpty());
    EXPECT_TRUE(reader.finish(1).ok());
}

TEST(JsonReader, NamesThePathOfEveryFault)
{
    JsonReader reader(parse(R"({"items":[{"sets":0},{"sets":3},7]})"), key("routine"));
    for (JsonReader &item : reader.objects(key("items")))
        (void)item.integer(key("sets"), 1, 20);
    EXPECT_THAT(
        reader.faults(),
        ElementsAre(
            QStringLiteral("routine.items[2]: an object is expected"),
            QStringLiteral("routine.items[0].sets: a whole number from 1 to 20 is expected"),
            QStringLiteral("routine.items[2].sets: a whole number from 1 to 20 is missing")));
    EXPECT_EQ(reader.finish(1).error().code, ErrorCode::Invalid);
}

TEST(JsonReader, RefusesFractionsHugeNumbersAndWrongTypes)
{
    JsonReader reader(parse(R"({"a":1.5,"b":1e300,"c":"2","d":-1})"), {});
    for (const char *name : {"a", "b", "c", "d", "missing"})
        EXPECT_EQ(reader.integer(key(name), 0, 10), 0);
    EXPECT_EQ(reader.faults().size(), 5);
}

TEST(JsonReader, TellsMissingFromEmpty)
{
    JsonReader reader(parse(R"({"note":"","gone":null})"), {});
    EXPECT_EQ(reader.text(key("note")), QString());
    EXPECT_FALSE(reader.optionalInteger(key("gone"), 0, 10).has_value());
    EXPECT_FALSE(reader.optionalMoment(key("gone")).has_value());
    EXPECT_THAT(reader.faults(), IsEmpty());
    (void)reader.string(key("note"));
    EXPECT_THAT(reader.faults(), ElementsAre(QStringLiteral("note: a text is missing")));
}

TEST(JsonReader, SaysWhichWordsItKnows)
{
    JsonReader reader(parse(R"({"plane":"sideways"})"), {});
    (void)reader.word<Plane>(key("plane"));
    EXPECT_THAT(reader.faults(),
                ElementsAre(QStringLiteral("plane: unknown word \"sideways\" (known: extension, "
                                           "flexion, side-bending, rotation, breathing)")));
}

TEST(JsonReader, MomentsSurviveTheRoundTrip)
{
    const Moment moment{QDateTime(QDate(2026, 3, 1), QTime(20, 0, 0, 123), Qt::UTC), 780,
                        QDate(2026, 3, 2)};
    JsonReader reader({{key("at"), toJson(moment)}}, {});
    EXPECT_EQ(reader.moment(key("at")), moment);
    EXPECT_THAT(reader.faults(), IsEmpty());
}

TEST(JsonReader, RefusesAMomentWithoutZone)
{
    JsonReader reader(
        parse(R"({"at":{"utc":"2026-03-01T20:00:00","offset_min":0,"date":"2026-03-01"}})"), {});
    (void)reader.moment(key("at"));
    EXPECT_THAT(reader.faults(),
                Contains(QStringLiteral("at.utc: an instant such as 2026-01-01T07:30:00.000Z is "
                                        "expected")));
}

TEST(ParseJsonObject, NamesTheLineOfASyntaxError)
{
    const auto broken = parseJsonObject("{\n \"a\": 1,\n \"b\" 2\n}");
    ASSERT_FALSE(broken.ok());
    EXPECT_TRUE(broken.error().detail.startsWith(QStringLiteral("line 3 is not valid JSON")))
        << qPrintable(broken.error().detail);
    EXPECT_FALSE(parseJsonObject("[1]").ok());
    EXPECT_FALSE(parseJsonObject("").ok());
}

} // namespace
