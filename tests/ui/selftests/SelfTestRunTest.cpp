#include "ui/selftests/SelfTestRun.h"

#include "core/base/ManualClock.h"
#include "tests/support/SelfTestSamples.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace midback;
using namespace std::chrono_literals;

namespace {

class SelfTestRunTest : public testing::Test {
protected:
    SelfTestRun &take(const char *test)
    {
        run = std::make_unique<SelfTestRun>(*selfTest(QLatin1String(test)), clock);
        return *run;
    }
    void enter(TestSide side, const QList<int> &tenths) const
    {
        for (qsizetype i = 0; i < tenths.size(); ++i)
            run->setAmount(side, int(i), tenths.at(i));
    }

    ManualClock clock{QDateTime(QDate(2026, 3, 11), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<SelfTestRun> run;
};

TEST_F(SelfTestRunTest, BeginsWithNothing)
{
    for (const SelfTest &test : selfTests()) {
        const SelfTestRun fresh(test, clock);
        EXPECT_FALSE(fresh.hasEntries()) << qPrintable(test.id);
        EXPECT_FALSE(fresh.result().has_value()) << qPrintable(test.id);
        EXPECT_FALSE(fresh.fault().isEmpty()) << qPrintable(test.id);
        EXPECT_TRUE(fresh.amountFault().isEmpty()) << "nothing typed is no slip";
    }
}

TEST_F(SelfTestRunTest, ThreeTriesASideMakeAResult)
{
    take("st-rot-seated");
    enter(TestSide::Left, {400, 420, 440});
    EXPECT_EQ(run->mean(TestSide::Left), 420);
    EXPECT_FALSE(run->mean(TestSide::Right).has_value());
    enter(TestSide::Right, {450, 460});
    EXPECT_EQ(run->fault(), QStringLiteral("3 tries are needed."));
    run->setAmount(TestSide::Right, 2, 470);
    ASSERT_TRUE(run->result().has_value());
    EXPECT_EQ(run->result()->left, (QList<int>{400, 420, 440}));
    EXPECT_EQ(run->result()->right, (QList<int>{450, 460, 470}));
    run->setAmount(TestSide::Left, 1, std::nullopt);
    EXPECT_FALSE(run->result().has_value()) << "taken back";
}

TEST_F(SelfTestRunTest, TheMeanIsInTheUnitOfTheValue)
{
    take("st-wall-point");
    enter(TestSide::Left, {500, 500, 500});
    EXPECT_EQ(run->mean(TestSide::Left), 450) << "50 cm are 45 degrees";
}

TEST_F(SelfTestRunTest, AnAmountThatCannotBeMeantIsSaidAtOnce)
{
    take("st-side");
    enter(TestSide::Left, {5010});
    EXPECT_EQ(run->amountFault(), QStringLiteral("Left, try 1: at most 50 cm."));
    EXPECT_EQ(run->fault(), run->amountFault());
    enter(TestSide::Left, {500});
    EXPECT_TRUE(run->amountFault().isEmpty());
    run->setAmount(TestSide::Left, 0, SelfTestRun::mostTenths + 1);
    run->setAmount(TestSide::Left, 0, -10);
    run->setAmount(TestSide::Left, 3, 100);
    run->setAmount(TestSide::Both, 0, 100);
    EXPECT_EQ(run->amount(TestSide::Left, 0), 500);
    EXPECT_FALSE(run->amount(TestSide::Both, 0).has_value());
}

TEST_F(SelfTestRunTest, PositionsAreAllNeeded)
{
    take("st-hilo");
    run->setLead(BreathPosition::Lying, BreathLead::Belly);
    run->setLead(BreathPosition::Standing, BreathLead::Chest);
    EXPECT_EQ(run->fault(), QStringLiteral("Lying, sitting and standing are needed."));
    run->setLead(BreathPosition::Sitting, BreathLead::Both);
    ASSERT_TRUE(run->result().has_value());
    EXPECT_EQ(run->result()->sitting, BreathLead::Both);
}

TEST_F(SelfTestRunTest, AnActivityNeedsNameAndNumber)
{
    take("st-psfs");
    run->offerNames({QStringLiteral("Rowing"), QStringLiteral("Desk")});
    EXPECT_FALSE(run->hasEntries()) << "names of last time are nothing that was entered";
    run->setActivity(0, {QStringLiteral("Rowing"), 4});
    EXPECT_EQ(run->fault(), QStringLiteral("Each activity that has a name needs a number."));
    run->setActivity(1, {QStringLiteral("  "), std::nullopt});
    ASSERT_TRUE(run->result().has_value());
    EXPECT_EQ(run->result()->activities, (QList<LimitedActivity>{{QStringLiteral("Rowing"), 4}}));
    run->setActivity(2, {QString(), 7});
    EXPECT_EQ(run->fault(), QStringLiteral("A number needs the name of its activity."));
}

TEST_F(SelfTestRunTest, AHoldCountsWholeSecondsAndGoesToTheOtherSide)
{
    take("st-side-hold");
    QSignalSpy ended(run.get(), &SelfTestRun::timerEnded);
    EXPECT_EQ(run->side(), TestSide::Left);
    run->startTimer();
    clock.advance(5s + 31900ms);
    run->stopTimer();
    EXPECT_EQ(run->amount(TestSide::Left, 0), 310);
    EXPECT_EQ(run->side(), TestSide::Right);
    run->startTimer();
    clock.advance(66s);
    run->poll();
    EXPECT_EQ(run->amount(TestSide::Right, 0), 600) << "the end is sixty seconds";
    EXPECT_EQ(ended.count(), 2);
    EXPECT_TRUE(run->result().has_value());
}

TEST_F(SelfTestRunTest, AHoldThatNeverBeganIsNone)
{
    take("st-cobra");
    run->startTimer();
    clock.advance(3s);
    run->stopTimer();
    EXPECT_FALSE(run->hasEntries());
    run->startTimer();
    clock.advance(30s);
    run->cancelTimer();
    EXPECT_FALSE(run->hasEntries()) << "leaving is no stop";
    EXPECT_FALSE(run->timer().isActive());
}

TEST_F(SelfTestRunTest, AnotherSideStopsTheTimer)
{
    take("st-side-hold");
    run->startTimer();
    clock.advance(20s);
    run->setSide(TestSide::Right);
    EXPECT_FALSE(run->timer().isActive());
    EXPECT_FALSE(run->hasEntries());
    run->setSide(TestSide::Both); // not of this test
    EXPECT_EQ(run->side(), TestSide::Right);
}

TEST_F(SelfTestRunTest, ACountIsTakenAtTheEndOfTheMinute)
{
    take("st-breath-rate");
    run->countOne(); // before the start
    run->startTimer();
    for (int i = 0; i < 14; ++i) {
        clock.advance(4s);
        run->countOne();
    }
    EXPECT_EQ(run->counted(), 14);
    EXPECT_FALSE(run->hasEntries());
    clock.advance(5s);
    run->countOne(); // too late: it ends the count and is not part of it
    EXPECT_EQ(run->amount(TestSide::Both, 0), 140);
}

TEST_F(SelfTestRunTest, ACountInTheHeadLeavesTheFieldForTyping)
{
    take("st-breath-rate");
    QSignalSpy ended(run.get(), &SelfTestRun::timerEnded);
    run->startTimer();
    clock.advance(60s);
    run->poll();
    EXPECT_EQ(ended.count(), 1);
    EXPECT_FALSE(run->hasEntries());
    EXPECT_FALSE(run->stoppedEarly());
}

TEST_F(SelfTestRunTest, ACountThatIsStoppedIsNone)
{
    take("st-breath-rate");
    run->startTimer();
    clock.advance(30s);
    run->countOne();
    run->stopTimer();
    EXPECT_TRUE(run->stoppedEarly());
    EXPECT_FALSE(run->hasEntries());
    EXPECT_EQ(run->counted(), 0);
    run->startTimer();
    EXPECT_FALSE(run->stoppedEarly());
}

TEST_F(SelfTestRunTest, ATestWithoutATimerHasNone)
{
    take("st-side");
    run->startTimer();
    EXPECT_FALSE(run->timer().isActive());
}

TEST_F(SelfTestRunTest, LoadsWhatIsThere)
{
    const SelfTestResult stored[] = {
        test::sidedResult("st-side", 0, {180, 185, 190}, {170, 175, 180}),
        test::plainResult("st-breath-rate", 1, {140}),
        test::positionsResult(2, BreathLead::Belly, BreathLead::Both, BreathLead::Chest),
        test::ratingsResult(3, {{"Rowing", 3}, {"Desk", 6}})};
    for (const SelfTestResult &one : stored) {
        SelfTestRun &loaded = take(qPrintable(one.test));
        loaded.load(one);
        ASSERT_TRUE(loaded.result().has_value()) << qPrintable(one.test);
        SelfTestResult back = *loaded.result();
        back.id = one.id;
        back.at = one.at;
        EXPECT_EQ(back, one) << qPrintable(one.test);
    }
}

} // namespace
