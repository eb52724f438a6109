#include "app/demo/DemoSelfTests.h"

#include "core/symptoms/SelfTestTrend.h"
#include "tests/app/DemoFixture.h"

#include <QtCore/QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace midback;

namespace {

class DemoSelfTestsTest : public test::DemoFixture {
protected:
    SelfTestTrend trend(const char *id)
    {
        const QString test = QLatin1String(id);
        return trendOf(*selfTest(test), data.selfTests().ofTest(test).value(), std::nullopt);
    }
};

TEST_F(DemoSelfTestsTest, EveryResultCouldHaveBeenTypedIn)
{
    for (const quint32 seed : {0U, 1U, 7U, 4294967295U}) {
        test::FakeDataStore store;
        ASSERT_TRUE(fill(store, 52, seed).ok());
        QSet<QString> ids;
        const QList<SelfTestResult> all = store.selfTests().all().value();
        for (const SelfTestResult &one : all) {
            EXPECT_TRUE(resultFault(one).isEmpty()) << qPrintable(resultFault(one));
            EXPECT_EQ(selfTestResultFromJson(toJson(one)).value(), one);
            EXPECT_LT(one.at.date, until);
            EXPECT_EQ(one.at.local().date(), one.at.date);
            ids.insert(one.id.toString());
        }
        EXPECT_EQ(ids.size(), all.size());
        EXPECT_GT(all.size(), 60);
    }
}

TEST_F(DemoSelfTestsTest, SomeChangedForCertainAndSomeDidNot)
{
    ASSERT_TRUE(fill(data).ok());
    const SelfTestTrend turn = trend("st-rot-seated");
    ASSERT_EQ(turn.sides.size(), 2);
    EXPECT_EQ(turn.sides.at(0).change, TestChange::Better);
    EXPECT_EQ(turn.sides.at(1).change, TestChange::NoChange);
    EXPECT_EQ(trend("st-psfs").sides.first().change, TestChange::Better);
    for (const SideTrend &side : trend("st-side").sides)
        EXPECT_EQ(side.change, TestChange::NoChange);
    EXPECT_EQ(trend("st-side-hold").flags, QList<TestFlag>{TestFlag::SideDifference});
}

TEST_F(DemoSelfTestsTest, SomeAreDueAndSomeAreNot)
{
    ASSERT_TRUE(fill(data).ok());
    EXPECT_LE(trend("st-hilo").nextOn, until);
    EXPECT_GT(trend("st-rot-seated").nextOn, until);
}

TEST_F(DemoSelfTestsTest, NothingIsMeasuredOnHoliday)
{
    DemoRandom random(7);
    const QList<DemoDay> course = demoCourse(52, until, random);
    const QList<SelfTestResult> results = DemoSelfTests(7).write(course);
    for (const SelfTestResult &one : results) {
        const auto day = std::find_if(course.begin(), course.end(), [&](const DemoDay &each) {
            return each.date == one.at.date;
        });
        ASSERT_NE(day, course.end());
        EXPECT_FALSE(day->holiday);
    }
}

TEST_F(DemoSelfTestsTest, AStoreWithASelfTestIsNotEmpty)
{
    SelfTestResult result;
    result.id = SelfTestResultId(QUuid::createUuid());
    ASSERT_TRUE(data.selfTests().save(result).ok());
    EXPECT_EQ(fill(data).error().code, ErrorCode::Refused);
}

} // namespace
