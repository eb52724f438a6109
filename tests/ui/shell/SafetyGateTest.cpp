#include "ui/shell/SafetyGate.h"

#include "tests/support/PageFixture.h"
#include "tests/support/SafetySamples.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

class SafetyGateTest : public testing::Test {
protected:
    void answered(SafetyLevel level, std::optional<SafetyCheck> checked = {})
    {
        ASSERT_TRUE(at.data.screenings()
                        .save({at.ids.next<SafetyScreeningId>(), at.clock.now(), answersFor(level),
                               checked})
                        .ok());
    }

    PageFixture at;
    SafetyGate gate{at.context};
};

TEST_F(SafetyGateTest, EachLevelHasItsReach)
{
    EXPECT_EQ(gate.status().reach, SafetyReach::Locked);
    EXPECT_FALSE(gate.latest().has_value());
    const std::pair<SafetyLevel, SafetyReach> reaches[] = {
        {SafetyLevel::Clear, SafetyReach::All},
        {SafetyLevel::Soon, SafetyReach::Gentle},
        {SafetyLevel::Urgent, SafetyReach::Locked},
        {SafetyLevel::Emergency, SafetyReach::Nothing}};
    for (const auto &[level, reach] : reaches) {
        at.clock.advance(1min);
        answered(level);
        EXPECT_EQ(gate.status().reach, reach);
        EXPECT_EQ(safetyNow(at.context), gate.status());
    }
}

TEST_F(SafetyGateTest, TellsOnceThatSomethingChangedUntilItIsAsked)
{
    QSignalSpy changed(&gate, &SafetyGate::changed);
    answered(SafetyLevel::Clear);
    EXPECT_TRUE(changed.isEmpty()) << "nobody has asked yet";
    gate.status();
    at.clock.advance(1min);
    answered(SafetyLevel::Urgent);
    answered(SafetyLevel::Urgent);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(gate.status().reach, SafetyReach::Locked);
    at.clock.advance(1min);
    answered(SafetyLevel::Urgent, SafetyCheck{at.clock.today(), {}});
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(gate.status().reach, SafetyReach::All);
}

TEST_F(SafetyGateTest, KnowsThatTheDayHasChanged)
{
    answered(SafetyLevel::Clear);
    EXPECT_TRUE(gate.status().askAgain.isEmpty());
    at.clock.advance(24h * safetyRepeatDays);
    EXPECT_EQ(gate.status().askAgain, QList{AskReason::Month});
}

TEST_F(SafetyGateTest, AnAlarmInTheDiaryLocks)
{
    answered(SafetyLevel::Clear);
    gate.status();
    at.clock.advance(1min);
    SymptomEntry entry;
    entry.id = at.ids.next<SymptomId>();
    entry.at = at.clock.now();
    entry.sensations = {Sensation::LegNumbness};
    ASSERT_TRUE(at.data.symptoms().save(entry).ok());
    EXPECT_EQ(gate.status().reach, SafetyReach::Locked);
    EXPECT_EQ(gate.status().askAgain, QList{AskReason::Alarm});
}

TEST_F(SafetyGateTest, WhatCannotBeReadIsNeverMoreOpen)
{
    answered(SafetyLevel::Clear);
    at.data.screenings().failReadsWith(Error{ErrorCode::Damaged, QStringLiteral("Unreadable.")});
    EXPECT_EQ(gate.status().reach, SafetyReach::Locked);
}

TEST_F(SafetyGateTest, TheAnswersHoldWhereTheRestCannotBeRead)
{
    answered(SafetyLevel::Emergency);
    at.data.symptoms().failReadsWith(Error{ErrorCode::Damaged, QStringLiteral("Unreadable.")});
    EXPECT_EQ(gate.status().reach, SafetyReach::Nothing);
    at.clock.advance(1min);
    answered(SafetyLevel::Clear);
    EXPECT_EQ(gate.status().reach, SafetyReach::Gentle) << "an alarm may be among what is unread";
    EXPECT_TRUE(gate.status().unread);
    at.data.symptoms().failReadsWith({});
    at.clock.advance(1min);
    answered(SafetyLevel::Clear);
    EXPECT_EQ(gate.status().reach, SafetyReach::All);
    EXPECT_FALSE(gate.status().unread);
}

TEST_F(SafetyGateTest, KnowsTheCountryAndTheAge)
{
    EXPECT_TRUE(gate.country().isEmpty());
    EXPECT_FALSE(gate.status().underAge);
    Profile profile;
    profile.id = at.ids.next<ProfileId>();
    profile.country = QStringLiteral("GB");
    ASSERT_TRUE(at.data.profiles().save(profile).ok());
    EXPECT_EQ(gate.country(), QStringLiteral("GB"));
    ASSERT_TRUE(at.data.screenings()
                    .save({at.ids.next<SafetyScreeningId>(),
                           at.clock.now(),
                           answersWith(SafetyQuestion::Age, {SafetyAnswer::Yes, SafetyAnswer::Yes}),
                           {}})
                    .ok());
    EXPECT_TRUE(gate.status().underAge);
}

} // namespace
