#include "core/catalog/FieldChecks.h"

#include "core/base/JsonReader.h"

#include <QtCore/QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace midback;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

JsonReader over(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    EXPECT_TRUE(object.ok()) << json.constData();
    return {object.valueOr({}), QString()};
}

TEST(IsCatalogId, TakesLowerCaseWordsDigitsAndSingleHyphens)
{
    for (const char *id : {"a", "7", "open-book", "brace-360-supine", "90-90", "x1-y2-z3"})
        EXPECT_TRUE(isCatalogId(QLatin1String(id))) << id;
    for (const char *id : {"", "-", "--", "-a", "a-", "a--b", "A", "open_book", "open book",
                           "open-book ", "a.b", "a/b", "../a",
                           "\xC3\xBC"
                           "ber",
                           "\xD9\xA3",
                           "a\xE2\x80\x90"
                           "b",
                           "\xD0\xB0"}) {
        EXPECT_FALSE(isCatalogId(QString::fromUtf8(id))) << id;
    }
    EXPECT_FALSE(isCatalogId(QStringLiteral("a") + QChar(u'\0')));
}

TEST(RefuseUnknownFields, NamesEachFieldThatIsNotKnown)
{
    JsonReader reader = over(R"({"id": 1, "ID": 2, "id ": 3, "": 4, "note": null, "zz": []})");
    refuseUnknownFields(reader, {"id", "missing"});
    EXPECT_THAT(reader.faults(),
                ElementsAre(QStringLiteral(": unknown field"), QStringLiteral("ID: unknown field"),
                            QStringLiteral("id : unknown field"),
                            QStringLiteral("note: unknown field"),
                            QStringLiteral("zz: unknown field")))
        << "even where the value is null";
}

TEST(RefuseUnknownFields, DoesNotLookInsideFieldsThatAreKnown)
{
    JsonReader reader = over(R"({"dose": {"anything": 1}})");
    refuseUnknownFields(reader, {"dose"});
    EXPECT_THAT(reader.faults(), IsEmpty());
    JsonReader dose = reader.object(QStringLiteral("dose"));
    refuseUnknownFields(dose, {});
    EXPECT_THAT(reader.faults(), ElementsAre(QStringLiteral("dose.anything: unknown field")));
}

TEST(RefuseStraySpaces, FindsThemAtAnyDepthAndSpellsThePath)
{
    JsonReader reader = over(R"({"a": " x", "b": [["y"], ["y", "z\n"]],
                                 "c": {"d": [{"e": "\tq"}, {"e": "q"}]}})");
    refuseStraySpaces(reader);
    const QString fault = QStringLiteral(": remove the space at the beginning or the end");
    EXPECT_THAT(reader.faults(),
                ElementsAre(QStringLiteral("a") + fault, QStringLiteral("b[1][1]") + fault,
                            QStringLiteral("c.d[0].e") + fault));
}

TEST(RefuseStraySpaces, KnowsEverySpaceOfUnicode)
{
    for (const char16_t space : {u' ', u'\t', u'\n', u'\r', u'\u00A0', u'\u2003', u'\u3000'}) {
        JsonReader reader({{QStringLiteral("a"), QStringLiteral("x") + QChar(space)}}, QString());
        refuseStraySpaces(reader);
        EXPECT_EQ(reader.faults().size(), 1) << int(space);
    }
}

TEST(RefuseStraySpaces, LeavesInnerSpacesEmptyTextsAndOtherValuesAlone)
{
    JsonReader reader = over(R"({"a": "two  words\nand a line", "b": "", "c": "   ", "d": 1,
                                 "e": null, "f": [true, []], " key ": "x"})");
    refuseStraySpaces(reader);
    EXPECT_THAT(reader.faults(), IsEmpty()) << "a text of spaces is an empty text: another fault";
}

TEST(RefuseStraySpaces, StandsTheDeepestNestingThatParses)
{
    const int depth = 500;
    const QByteArray json =
        "{\"a\": " + QByteArray(depth, '[') + "\" x\"" + QByteArray(depth, ']') + "}";
    JsonReader reader = over(json);
    refuseStraySpaces(reader);
    ASSERT_EQ(reader.faults().size(), 1);
    EXPECT_EQ(reader.faults().first().count(QStringLiteral("[0]")), depth);
}

} // namespace
