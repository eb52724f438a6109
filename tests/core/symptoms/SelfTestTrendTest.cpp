#include "core/symptoms/SelfTestTrend.h"

#include "tests/support/Generators.h"
#include "tests/support/SelfTestSamples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace midback;
using namespace midback::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

SelfTestTrend trend(const char *id, const QList<SelfTestResult> &results,
                    std::optional<int> age = {})
{
    return trendOf(*selfTest(QLatin1String(id)), results, age);
}

/// One test a fortnight with these values, the same on each try.
SelfTestTrend plainTrend(const char *id, const QList<int> &values, std::optional<int> age = {})
{
    QList<SelfTestResult> results;
    for (qsizetype i = 0; i < values.size(); ++i)
        results.append(plainResult(id, int(i) * 14, {values.at(i)}));
    return trend(id, results, age);
}

TestChange plainChange(const char *id, const QList<int> &values)
{
    return plainTrend(id, values).sides.first().change;
}

TEST(SelfTestTrend, WithoutResultsThereIsNothing)
{
    EXPECT_EQ(trend("st-side", {}), SelfTestTrend());
    EXPECT_EQ(trend("st-side", {plainResult("st-cobra", 0, {300})}), SelfTestTrend());
}

TEST(SelfTestTrend, ARealChangeIsBeyondTheErrorTwiceInARow)
{
    // st-chest-exp: 1.0 cm
    EXPECT_EQ(plainChange("st-chest-exp", {40}), TestChange::TooFew);
    EXPECT_EQ(plainChange("st-chest-exp", {40, 45}), TestChange::TooFew);
    EXPECT_EQ(plainChange("st-chest-exp", {40, 45, 49}), TestChange::NoChange);
    EXPECT_EQ(plainChange("st-chest-exp", {40, 50}), TestChange::SeenOnce);
    EXPECT_EQ(plainChange("st-chest-exp", {40, 49, 50}), TestChange::SeenOnce);
    EXPECT_EQ(plainChange("st-chest-exp", {40, 50, 50}), TestChange::Better);
    EXPECT_EQ(plainChange("st-chest-exp", {40, 50, 60, 49}), TestChange::NoChange);
    EXPECT_EQ(plainChange("st-chest-exp", {40, 30, 30}), TestChange::Worse);
    EXPECT_EQ(plainChange("st-chest-exp", {40, 30, 50}), TestChange::SeenOnce)
        << "beyond, but not the same way";
}

TEST(SelfTestTrend, LowerIsBetterAtTheWallAndNeitherForTheRate)
{
    EXPECT_EQ(plainChange("st-wall-occiput", {60, 50, 50}), TestChange::Better);
    EXPECT_EQ(plainChange("st-wall-occiput", {40, 50, 50}), TestChange::Worse);
    EXPECT_EQ(plainChange("st-breath-rate", {140, 120, 120}), TestChange::Different);
}

TEST(SelfTestTrend, WithoutAnErrorAnyChangeTwiceCounts)
{
    using enum BreathLead;
    const auto change = trend("st-hilo", {positionsResult(0, Chest, Chest, Chest),
                                          positionsResult(7, Belly, Chest, Chest),
                                          positionsResult(14, Belly, Belly, Chest)})
                            .sides.first();
    EXPECT_EQ(change.change, TestChange::Different) << "it describes: neither way is better";
    EXPECT_EQ(change.first, 0);
    EXPECT_EQ(change.latest, 20);
}

TEST(SelfTestTrend, SidesGoTheirOwnWay)
{
    const SelfTestTrend found =
        trend("st-rot-seated", {sidedResult("st-rot-seated", 0, {400}, {400}),
                                sidedResult("st-rot-seated", 14, {500}, {400}),
                                sidedResult("st-rot-seated", 28, {510}, {300})});
    EXPECT_THAT(found.sides,
                ElementsAre(SideTrend{TestSide::Left, 400, 510, TestChange::Better},
                            SideTrend{TestSide::Right, 400, 300, TestChange::SeenOnce}));
}

TEST(SelfTestTrend, OtherActivitiesStartAnew)
{
    const QList<SelfTestResult> results{ratingsResult(0, {{"reach", 2}}),
                                        ratingsResult(14, {{"reach", 9}, {"drive", 9}}),
                                        ratingsResult(28, {{"drive", 9}, {"reach", 8}})};
    const SideTrend found = trend("st-psfs", results).sides.first();
    EXPECT_EQ(found.first, 90);
    EXPECT_EQ(found.latest, 85);
    EXPECT_EQ(found.change, TestChange::TooFew);
}

QList<TestFlag> sideFlags(const char *id, const QList<std::pair<int, int>> &values)
{
    QList<SelfTestResult> results;
    for (const auto &[left, right] : values)
        results.append(sidedResult(id, int(results.size()) * 14, {left}, {right}));
    return trend(id, results).flags;
}

TEST(SelfTestFlags, SidesDifferOnTwoTests)
{
    EXPECT_THAT(sideFlags("st-rot-seated", {{400, 500}}), IsEmpty());
    EXPECT_THAT(sideFlags("st-rot-seated", {{400, 500}, {400, 500}}),
                ElementsAre(TestFlag::SideDifference));
    EXPECT_THAT(sideFlags("st-rot-seated", {{400, 500}, {400, 499}}), IsEmpty());
    EXPECT_THAT(sideFlags("st-rot-seated", {{400, 500}, {500, 400}}), IsEmpty())
        << "once each side";
    EXPECT_THAT(sideFlags("st-side", {{200, 230}, {200, 230}}),
                ElementsAre(TestFlag::SideDifference));
    EXPECT_THAT(sideFlags("st-arm-wall", {{10, 20}, {10, 20}}),
                ElementsAre(TestFlag::SideDifference));
}

TEST(SelfTestFlags, TheHoldGoesByTheRatio)
{
    EXPECT_THAT(sideFlags("st-side-hold", {{390, 500}, {390, 500}}),
                ElementsAre(TestFlag::SideDifference));
    EXPECT_THAT(sideFlags("st-side-hold", {{400, 500}, {390, 500}}), IsEmpty());
}

TEST(SelfTestFlags, HeadFromTheWallFromFiftyOrWhenNew)
{
    const auto flags = [](const QList<int> &values, std::optional<int> age) {
        return plainTrend("st-wall-occiput", values, age).flags;
    };
    EXPECT_THAT(flags({51}, 50), ElementsAre(TestFlag::HeadForward));
    EXPECT_THAT(flags({50}, 50), IsEmpty());
    EXPECT_THAT(flags({51}, 49), IsEmpty());
    EXPECT_THAT(flags({50, 51}, 49), ElementsAre(TestFlag::HeadForward)) << "new";
    EXPECT_THAT(flags({60, 51}, 49), IsEmpty()) << "known";
    EXPECT_THAT(flags({51}, std::nullopt), ElementsAre(TestFlag::HeadForward));
    EXPECT_THAT(flags({60, 40}, 70), IsEmpty()) << "the latest counts";
}

TEST(SelfTestFlags, LittleExpansionTwiceBelow65)
{
    const auto flags = [](const QList<int> &values, std::optional<int> age) {
        return plainTrend("st-chest-exp", values, age).flags;
    };
    EXPECT_THAT(flags({25, 25}, 64), ElementsAre(TestFlag::LittleExpansion));
    EXPECT_THAT(flags({25}, 64), IsEmpty());
    EXPECT_THAT(flags({26, 25}, 64), IsEmpty());
    EXPECT_THAT(flags({25, 26}, 64), IsEmpty());
    EXPECT_THAT(flags({25, 25}, 65), IsEmpty());
    EXPECT_THAT(flags({25, 25}, std::nullopt), IsEmpty());
}

TEST(SelfTestFlags, BreathingFasterThan25)
{
    EXPECT_THAT(plainTrend("st-breath-rate", {251}).flags, ElementsAre(TestFlag::FastBreathing));
    EXPECT_THAT(plainTrend("st-breath-rate", {250}).flags, IsEmpty());
    EXPECT_THAT(plainTrend("st-breath-rate", {260, 200}).flags, IsEmpty());
}

TEST(SelfTestDates, AreThoseOfTheTest)
{
    const QDate last(2026, 3, 2);
    for (const SelfTest &one : selfTests()) {
        SelfTestResult result = emptyResult("", 0);
        result.test = one.id;
        const SelfTestTrend found = trendOf(one, {result}, {});
        EXPECT_EQ(found.nextOn, one.retestDays > 0 ? last.addDays(one.retestDays) : QDate());
        EXPECT_EQ(found.earliestOn, last.addDays(7));
    }
}

RC_GTEST_PROP(SelfTestTrendLaws, TheOrderOfTheResultsDoesNotMatter, ())
{
    const auto &tests = selfTests();
    const SelfTest &test = tests.at(*rc::gen::inRange<qsizetype>(0, tests.size()));
    QList<SelfTestResult> results;
    for (int n = *rc::gen::inRange(0, 6); n > 0; --n) {
        SelfTestResult one = *selfTestResults();
        one.id = SelfTestResultId(QUuid::createUuidV5(QUuid(), QString::number(n)));
        one.test = test.id;
        results.append(one);
    }
    const SelfTestTrend forward = trendOf(test, results, 50);
    std::reverse(results.begin(), results.end());
    RC_ASSERT(trendOf(test, results, 50) == forward);
}

TEST(SelfTestTrendTexts, EachHasItsOwnWords)
{
    QStringList texts;
    for (const auto change : {TestChange::TooFew, TestChange::NoChange, TestChange::SeenOnce,
                              TestChange::Better, TestChange::Worse, TestChange::Different}) {
        texts.append(testChangeText(change));
    }
    for (const auto flag : {TestFlag::SideDifference, TestFlag::HeadForward,
                            TestFlag::LittleExpansion, TestFlag::FastBreathing}) {
        texts.append(testFlagText(flag));
    }
    EXPECT_EQ(texts.size(), 10);
    EXPECT_EQ(texts.removeDuplicates(), 0);
    EXPECT_FALSE(texts.contains(QString()));
}

} // namespace
