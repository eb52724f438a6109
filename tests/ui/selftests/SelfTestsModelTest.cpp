#include "ui/selftests/SelfTestsModel.h"

#include "tests/support/PageFixture.h"
#include "tests/support/SelfTestSamples.h"

#include <QtCore/QSet>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace midback;
using namespace std::chrono_literals;

namespace {

class SelfTestsModelTest : public testing::Test {
protected:
    void store(const SelfTestResult &result)
    {
        ASSERT_TRUE(parts.data.selfTests().save(result).ok());
    }
    QList<SelfTestResult> stored() { return parts.data.selfTests().all().value(); }
    QStringList ids() const
    {
        QStringList all;
        for (const SelfTestGroup &group : model.groups()) {
            for (const SelfTestOverview &one : group.tests)
                all.append(one.test->id);
        }
        return all;
    }
    SelfTestOverview of(const char *id) const
    {
        return model.overview(*selfTest(QLatin1String(id)));
    }

    test::PageFixture parts;
    SelfTestsModel model{parts.context};
};

TEST_F(SelfTestsModelTest, EveryTestStandsInOneGroup)
{
    EXPECT_FALSE(ids().contains(QStringLiteral("st-bolt"))) << "off by default";
    model.setShowsOptional(true);
    QStringList expected;
    for (const SelfTest &test : selfTests())
        expected.append(test.id);
    QStringList grouped = ids();
    grouped.sort();
    expected.sort();
    EXPECT_EQ(grouped, expected);
    EXPECT_EQ(grouped.size(), 14);
    for (const SelfTestGroup &group : model.groups())
        EXPECT_FALSE(group.title.isEmpty() || group.tests.isEmpty());
}

TEST_F(SelfTestsModelTest, ReadsItsOwnResultsAndWhatTheySay)
{
    store(test::plainResult("st-cobra", 0, {200}));
    store(test::plainResult("st-cobra", 2, {300}));
    store(test::plainResult("st-breath-rate", 1, {140}));
    EXPECT_TRUE(model.isStale());
    model.reload();
    EXPECT_FALSE(model.isStale());
    EXPECT_FALSE(model.isEmpty());
    EXPECT_EQ(of("st-cobra").results.size(), 2);
    EXPECT_EQ(of("st-cobra").trend.sides.first().change, TestChange::SeenOnce);
    EXPECT_TRUE(of("st-side").results.isEmpty());
}

TEST_F(SelfTestsModelTest, AgeComesFromTheProfile)
{
    model.reload();
    EXPECT_FALSE(model.age().has_value());
    Profile profile;
    profile.id = parts.ids.next<ProfileId>();
    profile.birthYear = 1960;
    ASSERT_TRUE(parts.data.profiles().save(profile).ok());
    EXPECT_TRUE(model.isStale());
    model.reload();
    EXPECT_EQ(model.age(), 66);
}

TEST_F(SelfTestsModelTest, ANewDayMakesItStale)
{
    model.reload();
    parts.clock.advance(24h);
    EXPECT_TRUE(model.isStale());
}

TEST_F(SelfTestsModelTest, AddingGivesIdAndMomentAndCanBeUndone)
{
    QSignalSpy offered(&model, &SelfTestsModel::undoOffered);
    SelfTestResult result;
    result.test = QStringLiteral("st-cobra");
    result.tries = {300};
    const auto saved = model.add(result);
    ASSERT_TRUE(saved.has_value());
    EXPECT_FALSE(saved->id.isNull());
    EXPECT_EQ(saved->at, parts.clock.now());
    EXPECT_EQ(stored(), QList{*saved});
    EXPECT_EQ(offered.count(), 1);
    parts.undo.undo();
    EXPECT_TRUE(stored().isEmpty());
    parts.undo.redo();
    EXPECT_EQ(stored(), QList{*saved});
}

TEST_F(SelfTestsModelTest, ChangingAndRemovingAreStepsOfTheirOwn)
{
    const SelfTestResult first = test::plainResult("st-cobra", 0, {300});
    store(first);
    SelfTestResult changed = first;
    changed.note = QStringLiteral("Tired");
    model.change(first);
    EXPECT_EQ(parts.undo.count(), 0) << "the same is no change";
    model.change(changed);
    EXPECT_EQ(stored(), QList{changed});
    model.remove(first.id);
    EXPECT_TRUE(stored().isEmpty());
    parts.undo.undo();
    parts.undo.undo();
    EXPECT_EQ(stored(), QList{first});
}

TEST_F(SelfTestsModelTest, ARefusingStoreIsToldAndNothingIsClaimed)
{
    QSignalSpy failed(&model, &SelfTestsModel::failed);
    QSignalSpy offered(&model, &SelfTestsModel::undoOffered);
    store(test::plainResult("st-cobra", 0, {300}));
    parts.data.selfTests().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    EXPECT_FALSE(model.add(test::plainResult("st-side", 0, {1})).has_value());
    model.remove(stored().first().id);
    model.change(test::plainResult("st-cobra", 5, {300})); // not there
    ASSERT_EQ(failed.count(), 3);
    EXPECT_EQ(failed.first().first().toString(), QStringLiteral("The disk is full."));
    EXPECT_EQ(offered.count(), 0);
    EXPECT_EQ(parts.undo.count(), 0);
}

TEST_F(SelfTestsModelTest, AnUnreadableStoreKeepsWhatWasThere)
{
    store(test::plainResult("st-cobra", 0, {300}));
    model.reload();
    QSignalSpy failed(&model, &SelfTestsModel::failed);
    parts.data.selfTests().failReadsWith(Error{ErrorCode::Io, QStringLiteral("No.")});
    model.reload();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(of("st-cobra").results.size(), 1);
}

TEST_F(SelfTestsModelTest, RemembersTheActivitiesOfLastTime)
{
    store(test::ratingsResult(0, {{"Rowing", 3}}));
    store(test::ratingsResult(9, {{"Desk", 5}, {"Car", 4}}));
    store(test::plainResult("st-cobra", 10, {300}));
    model.reload();
    EXPECT_EQ(model.lastActivities(), (QStringList{QStringLiteral("Desk"), QStringLiteral("Car")}));
}

TEST_F(SelfTestsModelTest, DueFromItsDayOn)
{
    store(test::plainResult("st-breath-rate", 2, {140})); // 4 March, again after a week
    model.reload();
    EXPECT_TRUE(of("st-breath-rate").isDue(model.today()));
    EXPECT_FALSE(of("st-breath-rate").isDue(model.today().addDays(-1)));
    EXPECT_FALSE(of("st-side").isDue(model.today()))
        << "nobody is reminded of what was never taken";
}

} // namespace
