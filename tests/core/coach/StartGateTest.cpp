#include "core/coach/StartGate.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

TEST(StartGate, FollowsTheTable)
{
    for (int before = 0; before <= 3; ++before)
        EXPECT_EQ(startGate(before, 0), TodayReach::All) << before;
    EXPECT_EQ(startGate(4, 2), TodayReach::Level2);
    EXPECT_EQ(startGate(4, 3), TodayReach::All) << "one above usual is usual";
    EXPECT_EQ(startGate(5, 3), TodayReach::Level2);
    EXPECT_EQ(startGate(5, 4), TodayReach::All);
    EXPECT_EQ(startGate(6, 4), TodayReach::Gentle);
    EXPECT_EQ(startGate(6, 5), TodayReach::All) << "usual 5 may train at 5 to 6";
    for (int before = 7; before <= 10; ++before)
        EXPECT_EQ(startGate(before, 10), TodayReach::Breathing) << "6 is the cap";
}

TEST(StartGate, WhatIsUsualIsNotKnownIsNotTakenAsUsual)
{
    EXPECT_EQ(startGate(3, std::nullopt), TodayReach::All);
    EXPECT_EQ(startGate(4, std::nullopt), TodayReach::Level2);
    EXPECT_EQ(startGate(6, std::nullopt), TodayReach::Gentle);
}

TEST(StartGate, MorePainNeverOpensMore)
{
    for (int usual = 0; usual <= 10; ++usual) {
        for (int before = 1; before <= 10; ++before)
            EXPECT_GE(startGate(before, usual), startGate(before - 1, usual));
    }
}

TEST(StartGate, ReachesAreLevelsByStage)
{
    EXPECT_EQ(highestLevel(TodayReach::All, Stage::Strength), 3);
    EXPECT_EQ(highestLevel(TodayReach::Level2, Stage::Breathing), 2);
    EXPECT_EQ(highestLevel(TodayReach::Level1, Stage::Strength), 1);
    EXPECT_EQ(highestLevel(TodayReach::Gentle, Stage::Breathing), 3);
    EXPECT_EQ(highestLevel(TodayReach::Gentle, Stage::Mobility), 1);
    EXPECT_EQ(highestLevel(TodayReach::Gentle, Stage::Alignment), 0);
    EXPECT_EQ(highestLevel(TodayReach::Breathing, Stage::Mobility), 0);
    EXPECT_EQ(highestLevel(TodayReach::Breathing, Stage::Breathing), 3);
    EXPECT_EQ(highestLevel(TodayReach::Nothing, Stage::Breathing), 0);
}

TEST(StartGate, SaysWhyWithTheNumbers)
{
    EXPECT_TRUE(startGateText(2, 2).isEmpty());
    EXPECT_EQ(startGateText(5, 2), QStringLiteral("Pain is 5 now, and 2 is usual for you. We keep "
                                                  "today's doses at the ordinary size."));
    EXPECT_TRUE(startGateText(8, std::nullopt).startsWith(QLatin1String("Pain is 8 now. Today")));
}

} // namespace
