#include "core/symptoms/SymptomEntry.h"

#include "core/base/CanonicalJson.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

using namespace midback;

namespace {

SymptomEntry exampleEntry()
{
    SymptomEntry entry;
    entry.id = SymptomId::fromString(QStringLiteral("0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b"));
    entry.at = {QDateTime(QDate(2026, 1, 31), QTime(6, 30), Qt::UTC), 60, QDate(2026, 1, 31)};
    entry.pain = 4;
    entry.phase = PainPhase::NextMorning;
    entry.sensations = {Sensation::DeepTightness, Sensation::Warmth};
    entry.places = {{7, BackSide::Left}, {12, BackSide::Middle}};
    entry.note = QStringLiteral("slept badly, \"stiff\"\nthen fine");
    return entry;
}

TEST(SymptomEntry, SurvivesTheRoundTripThroughJson)
{
    const auto back = symptomEntryFromJson(toJson(exampleEntry()));
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(*back, exampleEntry());
    EXPECT_EQ(canonicalJson(toJson(*back)), canonicalJson(toJson(exampleEntry())));
}

TEST(SymptomEntry, HasOneCanonicalForm)
{
    EXPECT_EQ(
        canonicalJson(toJson(exampleEntry())),
        QByteArray(
            R"({"at":{"date":"2026-01-31","offset_min":60,"utc":"2026-01-31T06:30:00.000Z"},)"
            R"("id":"0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b",)"
            R"("note":"slept badly, \"stiff\"\nthen fine","pain":4,"phase":"next-morning",)"
            R"("places":["T7-left","T12-middle"],"sensations":["deep-tightness","warmth"]})"));
}

TEST(SymptomEntry, SpreadStandsInItOnlyWhereThereIsSome)
{
    SymptomEntry entry = exampleEntry();
    EXPECT_FALSE(toJson(entry).contains(QStringLiteral("spread"))) << "older entries keep theirs";
    entry.spread = {Spread::Leg, Spread::Arm};
    QJsonObject json = toJson(entry);
    EXPECT_EQ(symptomEntryFromJson(json).value(), entry);
    json.insert(QStringLiteral("spread"), QJsonArray{QStringLiteral("head")});
    EXPECT_FALSE(symptomEntryFromJson(json).ok());
}

TEST(SymptomEntry, RefusesAPainOrPlaceThatDoesNotExist)
{
    QJsonObject json = toJson(exampleEntry());
    json.insert(QStringLiteral("pain"), 11);
    EXPECT_TRUE(symptomEntryFromJson(json).error().detail.contains(
        QStringLiteral("symptom.pain: a whole number from 0 to 10")));
    json = toJson(exampleEntry());
    for (const char *place : {"T0-left", "T13-left", "T7-top", "7-left", "T-left", ""}) {
        json.insert(QStringLiteral("places"), QJsonArray{QString::fromLatin1(place)});
        EXPECT_FALSE(symptomEntryFromJson(json).ok()) << place;
    }
}

TEST(BackPlace, ReadsWhatItWrites)
{
    for (int vertebra = 1; vertebra <= 12; ++vertebra) {
        for (const BackSide side : enumValues<BackSide>()) {
            const BackPlace place{vertebra, side};
            EXPECT_EQ(BackPlace::fromString(place.toString()), place);
        }
    }
    EXPECT_EQ((BackPlace{7, BackSide::Left}).displayText(), QStringLiteral("T7 left"));
}

} // namespace
