#include "core/data/Profile.h"

#include "core/base/CanonicalJson.h"
#include "tests/support/Generators.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;

namespace {

Profile example()
{
    Profile profile;
    profile.id = ProfileId::fromString(u"0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b");
    profile.name = QStringLiteral("Ana");
    profile.contributors = {Contributor::ProlongedSitting, Contributor::Kyphosis};
    profile.equipment = {Equipment::Towel};
    profile.sessionMinutes = 15;
    return profile;
}

TEST(Profile, HasOneCanonicalForm)
{
    EXPECT_EQ(canonicalJson(toJson(example())).toStdString(),
              R"({"contributors":["prolonged-sitting","kyphosis"],"equipment":["towel"],)"
              R"("id":"0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b","name":"Ana","session_min":15})");
}

RC_GTEST_PROP(Profile, SurvivesTheWayThroughBytes, ())
{
    const Profile profile = *test::profiles();
    const QByteArray bytes = canonicalJson(toJson(profile));
    const auto parsed = parseJsonObject(bytes);
    RC_ASSERT(parsed.ok());
    const auto back = profileFromJson(*parsed);
    RC_ASSERT(back.ok());
    RC_ASSERT(*back == profile);
    RC_ASSERT(canonicalJson(toJson(*back)) == bytes);
}

TEST(Profile, NeedsNothingButAnIdListsAndALength)
{
    QJsonObject json = toJson(example());
    json.remove(QStringLiteral("name"));
    const auto nameless = profileFromJson(json);
    ASSERT_TRUE(nameless.ok());
    EXPECT_TRUE(nameless->name.isEmpty());
    json.insert(QStringLiteral("contributors"), QJsonArray());
    json.insert(QStringLiteral("equipment"), QJsonArray());
    EXPECT_TRUE(profileFromJson(json).ok());
}

Profile full()
{
    Profile profile = example();
    profile.conditions = {HealthCondition::Osteoporosis, HealthCondition::Wrist};
    profile.birthYear = 1961;
    profile.country = QStringLiteral("NZ");
    profile.deskWork = true;
    return profile;
}

TEST(Profile, WhatCameLaterHasOneCanonicalFormToo)
{
    EXPECT_EQ(canonicalJson(toJson(full())).toStdString(),
              R"({"birth_year":1961,"conditions":["osteoporosis","wrist"],)"
              R"("contributors":["prolonged-sitting","kyphosis"],"country":"NZ","desk_work":true,)"
              R"("equipment":["towel"],"id":"0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b","name":"Ana",)"
              R"("session_min":15})");
    EXPECT_EQ(profileFromJson(toJson(full())).value(), full());
}

TEST(Profile, FromBeforeReadsWithDefaultsAndKeepsItsBytes)
{
    const QByteArray bytes =
        R"({"contributors":[],"equipment":[],"id":"0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b",)"
        R"("name":"","session_min":12})";
    const auto profile = profileFromJson(QJsonDocument::fromJson(bytes).object());
    ASSERT_TRUE(profile.ok());
    EXPECT_TRUE(profile->conditions.isEmpty());
    EXPECT_FALSE(profile->birthYear.has_value());
    EXPECT_TRUE(profile->country.isEmpty());
    EXPECT_FALSE(profile->deskWork);
    EXPECT_EQ(canonicalJson(toJson(*profile)), bytes);
}

TEST(Profile, AgeIsThatOfTheEndOfTheYear)
{
    EXPECT_EQ(ageOn(full(), QDate(2026, 1, 1)), 65);
    EXPECT_EQ(ageOn(full(), QDate(2026, 12, 31)), 65);
    EXPECT_EQ(ageOn(example(), QDate(2026, 1, 1)), std::nullopt);
}

struct Fault {
    const char *field;
    QJsonValue value; ///< undefined takes the field away
    const char *message;
};

TEST(Profile, EachFieldAtFaultIsNamed)
{
    const QJsonValue missing(QJsonValue::Undefined);
    const Fault faults[] = {
        {"id", missing, "profile.id: a text is missing"},
        {"id", QStringLiteral("me"), "profile.id: an identifier is expected"},
        {"name", 7, "profile.name: a text is expected"},
        {"contributors", missing, "profile.contributors: a list of texts is missing"},
        {"contributors", QJsonArray{QStringLiteral("age")},
         "profile.contributors: unknown word \"age\""},
        {"equipment", QStringLiteral("towel"), "profile.equipment: a list of texts is missing"},
        {"equipment", QJsonArray{QStringLiteral("sofa")},
         "profile.equipment: unknown word \"sofa\""},
        {"session_min", 3, "profile.session_min: a whole number from 4 to 60"},
        {"session_min", 61, "profile.session_min: a whole number from 4 to 60"},
        {"session_min", 12.5, "profile.session_min: a whole number from 4 to 60"},
        {"conditions", QJsonArray{QStringLiteral("hiccups")},
         "profile.conditions: unknown word \"hiccups\""},
        {"conditions", QStringLiteral("wrist"), "profile.conditions: a list of texts is missing"},
        {"birth_year", 1899, "profile.birth_year: a whole number from 1900 to 2100"},
        {"country", QStringLiteral("gb"), "profile.country: two capital letters"},
        {"country", QStringLiteral("GBR"), "profile.country: two capital letters"},
        {"desk_work", QStringLiteral("yes"), "profile.desk_work: true or false"},
        {"session_min", missing, "profile.session_min: a whole number from 4 to 60"},
    };
    for (const Fault &fault : faults) {
        QJsonObject json = toJson(example());
        if (fault.value.isUndefined())
            json.remove(QLatin1String(fault.field));
        else
            json.insert(QLatin1String(fault.field), fault.value);
        const auto read = profileFromJson(json);
        ASSERT_FALSE(read.ok()) << fault.message;
        EXPECT_EQ(read.error().code, ErrorCode::Invalid);
        EXPECT_TRUE(read.error().detail.contains(QLatin1String(fault.message)))
            << qPrintable(read.error().detail);
    }
}

TEST(Profile, EveryFaultIsInTheOneError)
{
    const auto read = profileFromJson({});
    ASSERT_FALSE(read.ok());
    for (const char *field : {"id", "contributors", "equipment", "session_min"}) {
        EXPECT_TRUE(read.error().detail.contains(QStringLiteral("profile.") + QLatin1String(field)))
            << field;
    }
}

TEST(Profile, TheEndsOfTheLengthAreAllowed)
{
    for (const int minutes : {4, 60}) {
        Profile profile = example();
        profile.sessionMinutes = minutes;
        EXPECT_EQ(profileFromJson(toJson(profile)).valueOr({}).sessionMinutes, minutes);
    }
}

} // namespace
