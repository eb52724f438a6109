#include "core/symptoms/SelfTestResult.h"

#include "core/base/CanonicalJson.h"
#include "core/base/JsonReader.h"
#include "tests/support/Generators.h"
#include "tests/support/SelfTestSamples.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

RC_GTEST_PROP(SelfTestResultLaws, SurvivesTheWayThroughBytes, ())
{
    const SelfTestResult result = *selfTestResults();
    const QByteArray bytes = canonicalJson(toJson(result));
    const auto parsed = parseJsonObject(bytes);
    RC_ASSERT(parsed.ok());
    const auto back = selfTestResultFromJson(*parsed);
    RC_ASSERT(back.ok());
    RC_ASSERT(*back == result);
    RC_ASSERT(canonicalJson(toJson(*back)) == bytes);
}

RC_GTEST_PROP(SelfTestResultLaws, TheValueLiesBetweenTheTries, ())
{
    SelfTestResult result = *selfTestResults();
    result.test = QStringLiteral("st-chest-exp");
    result.lying = result.sitting = result.standing = std::nullopt;
    result.activities.clear();
    result.tries = {*rc::gen::inRange(0, 10'001)};
    for (int more = *rc::gen::inRange(0, 4); more > 0; --more)
        result.tries.append(*rc::gen::inRange(0, 10'001));
    const auto value = valueOf(result);
    RC_ASSERT(value.has_value());
    RC_ASSERT(*value >= *std::min_element(result.tries.begin(), result.tries.end()));
    RC_ASSERT(*value <= *std::max_element(result.tries.begin(), result.tries.end()));
}

TEST(SelfTestResult, HasOneCanonicalForm)
{
    SelfTestResult result = sidedResult("st-side", 0, {180, 185, 190}, {200, 200, 205});
    result.note = QStringLiteral("stiff");
    EXPECT_EQ(
        canonicalJson(toJson(result)).toStdString(),
        R"({"activities":[],"at":{"date":"2026-03-02","offset_min":0,)"
        R"("utc":"2026-03-02T09:00:00.000Z"},"id":"01000000-1234-7abc-9d01-020304050607",)"
        R"("left":[180,185,190],"note":"stiff","right":[200,200,205],"test":"st-side","tries":[]})");
    const auto positions =
        toJson(positionsResult(0, BreathLead::Belly, BreathLead::Both, BreathLead::Chest));
    EXPECT_EQ(positions.value(QStringLiteral("lying")), QStringLiteral("belly"));
    EXPECT_EQ(positions.value(QStringLiteral("sitting")), QStringLiteral("both"));
    EXPECT_EQ(positions.value(QStringLiteral("standing")), QStringLiteral("chest"));
}

TEST(SelfTestResult, RefusesWhatIsNoAmount)
{
    const QJsonObject good = toJson(plainResult("st-chest-exp", 0, {45}));
    const QList<QJsonValue> bad{-1,           10'001, 4.5,         QStringLiteral("45"),
                                QJsonValue(), true,   QJsonArray()};
    for (const QJsonValue &value : bad) {
        QJsonObject json = good;
        json.insert(QStringLiteral("tries"), QJsonArray{45, value});
        EXPECT_FALSE(selfTestResultFromJson(json).ok());
        json.insert(QStringLiteral("tries"), value);
        EXPECT_EQ(selfTestResultFromJson(json).ok(), value.isArray());
    }
    QJsonObject json = good;
    const QJsonObject activity{{QStringLiteral("name"), QStringLiteral("reach")},
                               {QStringLiteral("rating"), 4}};
    json.insert(QStringLiteral("activities"), QJsonArray{activity, activity, activity});
    EXPECT_TRUE(selfTestResultFromJson(json).ok());
    json.insert(QStringLiteral("activities"), QJsonArray{activity, activity, activity, activity});
    EXPECT_FALSE(selfTestResultFromJson(json).ok());
    json.insert(QStringLiteral("activities"),
                QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("reach")},
                                       {QStringLiteral("rating"), 11}}});
    EXPECT_FALSE(selfTestResultFromJson(json).ok());
    json = good;
    json.insert(QStringLiteral("lying"), QStringLiteral("back"));
    EXPECT_FALSE(selfTestResultFromJson(json).ok());
}

TEST(SelfTestValue, IsTheMeanOfTheTries)
{
    EXPECT_EQ(valueOf(plainResult("st-chest-exp", 0, {40, 45, 50})), 45);
    EXPECT_EQ(valueOf(plainResult("st-chest-exp", 0, {40, 40, 41})), 40);
    EXPECT_EQ(valueOf(plainResult("st-chest-exp", 0, {40, 41, 41})), 41);
    EXPECT_EQ(valueOf(plainResult("st-chest-exp", 0, {})), std::nullopt);
    const SelfTestResult sided = sidedResult("st-rot-seated", 0, {400, 420, 440}, {450});
    EXPECT_EQ(valueOf(sided), std::nullopt);
    EXPECT_EQ(valueOf(sided, TestSide::Left), 420);
    EXPECT_EQ(valueOf(sided, TestSide::Right), 450);
}

TEST(SelfTestValue, TheWallIsTurnedIntoDegrees)
{
    // clinical-facts F: 45 degrees is 50 cm, 40 degrees is 42 cm.
    const SelfTestResult wall = sidedResult("st-wall-point", 0, {500, 500, 500}, {420, 420, 420});
    EXPECT_EQ(valueOf(wall, TestSide::Left), 450);
    EXPECT_NEAR(*valueOf(wall, TestSide::Right), 400, 1);
    EXPECT_EQ(valueOf(sidedResult("st-wall-point", 0, {0}, {0}), TestSide::Left), 0);
    // Each try is turned, then averaged: not the same as the other way round.
    EXPECT_EQ(valueOf(sidedResult("st-wall-point", 0, {0, 1000}, {}), TestSide::Left), 317);
}

TEST(SelfTestValue, OfPositionsAndRatings)
{
    using enum BreathLead;
    EXPECT_EQ(valueOf(positionsResult(0, Belly, Belly, Chest)), 20);
    EXPECT_EQ(bellyFirstPositions(positionsResult(0, Belly, Belly, Belly)), 3);
    EXPECT_EQ(bellyFirstPositions(positionsResult(0, Both, Chest, Both)), 0);
    EXPECT_EQ(valueOf(ratingsResult(0, {{"reach", 4}, {"drive", 7}})), 55);
}

TEST(SelfTestSides, DifferAndCompare)
{
    const SelfTestResult hold = sidedResult("st-side-hold", 0, {400}, {500});
    EXPECT_EQ(sideDifference(hold), 100);
    EXPECT_EQ(sideRatioPercent(hold), 80);
    EXPECT_EQ(sideRatioPercent(sidedResult("st-side-hold", 0, {0}, {0})), 100);
    EXPECT_EQ(sideRatioPercent(sidedResult("st-side-hold", 0, {0}, {10})), 0);
    EXPECT_EQ(sideDifference(sidedResult("st-side-hold", 0, {400}, {})), std::nullopt);
    EXPECT_EQ(sideRatioPercent(sidedResult("st-side-hold", 0, {}, {400})), std::nullopt);
}

TEST(SelfTestFault, SaysWhatIsMissing)
{
    EXPECT_TRUE(resultFault(plainResult("st-chest-exp", 0, {45, 45, 45})).isEmpty());
    EXPECT_TRUE(resultFault(plainResult("st-chest-exp", 0, {45, 45})).contains(u'3'));
    EXPECT_TRUE(resultFault(plainResult("st-chest-exp", 0, {45, 45, 201}))
                    .contains(QStringLiteral("20 cm")));
    EXPECT_TRUE(resultFault(plainResult("st-breath-rate", 0, {140})).isEmpty());
    EXPECT_FALSE(resultFault(plainResult("st-breath-rate", 0, {})).isEmpty());
    EXPECT_TRUE(resultFault(sidedResult("st-side-hold", 0, {300}, {300})).isEmpty());
    EXPECT_FALSE(resultFault(sidedResult("st-side-hold", 0, {300}, {})).isEmpty());
    EXPECT_FALSE(resultFault(sidedResult("st-side-hold", 0, {}, {300})).isEmpty());
    EXPECT_FALSE(resultFault(plainResult("st-side-hold", 0, {300})).isEmpty());
    EXPECT_TRUE(
        resultFault(positionsResult(0, BreathLead::Belly, BreathLead::Belly, BreathLead::Belly))
            .isEmpty());
    SelfTestResult standing =
        positionsResult(0, BreathLead::Belly, BreathLead::Belly, BreathLead::Belly);
    standing.standing.reset();
    EXPECT_FALSE(resultFault(standing).isEmpty());
    EXPECT_TRUE(resultFault(ratingsResult(0, {{"reach", 4}})).isEmpty());
    EXPECT_FALSE(resultFault(ratingsResult(0, {})).isEmpty());
    EXPECT_FALSE(resultFault(plainResult("st-none", 0, {1})).isEmpty());
}

TEST(BreathLeadText, DescribesEach)
{
    QStringList texts;
    for (const BreathLead lead : enumValues<BreathLead>())
        texts.append(breathLeadText(lead));
    EXPECT_EQ(texts.removeDuplicates(), 0);
    EXPECT_FALSE(texts.contains(QString()));
}

} // namespace
