#include "tests/core/coach/LineFixture.h"

using namespace midback;
using test::HistoryBuilder;
using test::solo;
using test::turn;
using test::turn0;
using test::turn1;
using test::turn2;
using test::turn3;

namespace {

class CoachRestTest : public test::LineFixture {};

TEST_F(CoachRestTest, RestsALineAndOffersSomethingInstead)
{
    builder.session(0, {test::red(builder.done(turn0))});
    EXPECT_EQ(last().rule, CoachRule::Row4);
    EXPECT_EQ(line().pausedUntil, HistoryBuilder::day(7));
    EXPECT_EQ(line().whilePaused, solo);
    builder.history.filter.excluded = {solo};
    EXPECT_EQ(line().whilePaused, QString());
    builder.history.today = HistoryBuilder::day(6);
    EXPECT_TRUE(line().isPaused());
    builder.history.today = HistoryBuilder::day(7);
    EXPECT_FALSE(line().isPaused());
}

TEST_F(CoachRestTest, WhatIsOfferedInsteadIsNotPausedItself)
{
    builder.session(0, {test::red(builder.done(solo))});
    builder.session(1, {test::red(builder.done(turn0))});
    EXPECT_TRUE(line(solo).isPaused());
    EXPECT_EQ(line().whilePaused, QString());
}

TEST_F(CoachRestTest, RegressesToTheNextRungThatTheFiltersLeave)
{
    builder.history.filter.excluded = {turn1, turn2};
    builder.session(0, {test::red(builder.done(turn3))});
    EXPECT_EQ(last().outcome, Outcome::Regress);
    EXPECT_EQ(place(), (LinePlace{0, 1}));
    builder.history.filter.excluded = {turn0, turn1, turn2};
    EXPECT_EQ(last().rule, CoachRule::Row4) << "nothing easier is left";
    EXPECT_EQ(place(), (LinePlace{3, 2}));
}

TEST_F(CoachRestTest, ProgressStepsOverAnExcludedRung)
{
    builder.openStage(0, Stage::Mobility);
    builder.history.filter.excluded = {turn2};
    clean({0, 3, 6}, turn1, 3);
    EXPECT_EQ(last().outcome, Outcome::ProgressRung);
    EXPECT_EQ(line().exercise, turn3);
}

TEST_F(CoachRestTest, AnExcludedExerciseThatWasDoneIsNotOfferedAgain)
{
    builder.history.filter.excluded = {turn2};
    builder.session(0, turn2);
    EXPECT_EQ(line().exercise, turn1);
    builder.history.filter.excluded = {turn0, turn1, turn2};
    EXPECT_EQ(line().exercise, QString()) << "turn-2 has no substitution";
}

TEST_F(CoachRestTest, AModifiedExerciseStaysAtTheSmallDose)
{
    builder.history.filter.modified = {turn1};
    clean({0, 3, 6}, turn1, 1);
    EXPECT_EQ(last().rule, CoachRule::Held);
    EXPECT_EQ(last().held, HeldBy::Condition);
    EXPECT_EQ(line().level, 1);
    EXPECT_EQ(line().next.held, HeldBy::Condition);
}

TEST_F(CoachRestTest, AClosedStageHoldsTheNextRung)
{
    const QString lift0 = QStringLiteral("lift-0");
    const QString lift = QStringLiteral("lift");
    builder.openStage(0, Stage::Alignment);
    clean({0, 3, 6}, lift0, 3);
    EXPECT_EQ(last().rule, CoachRule::Row14);
    EXPECT_EQ(last().held, HeldBy::Stage);
    EXPECT_EQ(line(lift).next.held, HeldBy::Stage);
    EXPECT_TRUE(line(lift).next.isReady());
    builder.openStage(7, Stage::Strength);
    clean({7}, lift0, 3);
    EXPECT_EQ(last().outcome, Outcome::ProgressRung) << "what was earned is not lost";
}

TEST_F(CoachRestTest, CountsRedOverAllLines)
{
    builder.session(0, {test::red(builder.done(turn1))});
    builder.session(7, {test::red(builder.done(solo))});
    builder.session(14, {test::red(builder.done(QStringLiteral("breath-1")))});
    EXPECT_EQ(last().rule, CoachRule::Row2);
    EXPECT_TRUE(line(QStringLiteral("breath")).careFirst);
    EXPECT_FALSE(line(turn).isPaused());
    ASSERT_EQ(report().safetyEvents.size(), 1);
    EXPECT_EQ(report().safetyEvents.first().kind, SafetyEvent::Kind::SecondRed);
    builder.history.screened = HistoryBuilder::at(15, 8);
    builder.history.today = HistoryBuilder::day(22);
    EXPECT_FALSE(line(QStringLiteral("breath")).isPaused());
    builder.history.sessions[2].started = HistoryBuilder::at(15, 8);
    EXPECT_EQ(last().rule, CoachRule::Row3) << "the first lies more than 14 days back";
}

} // namespace
