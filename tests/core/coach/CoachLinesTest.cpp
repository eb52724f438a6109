#include "tests/core/coach/LineFixture.h"

using namespace midback;
using test::HistoryBuilder;
using test::turn;
using test::turn0;
using test::turn1;
using test::turn2;
using test::turn3;

namespace {

class CoachLinesTest : public test::LineFixture {};

TEST_F(CoachLinesTest, ALineThatWasNotStartedWaitsOnItsFirstRung)
{
    EXPECT_EQ(line().exposures, 0);
    EXPECT_EQ(place(), (LinePlace{0, 2}));
    EXPECT_EQ(line().exercise, turn0);
    EXPECT_TRUE(report().decisions.isEmpty());
}

TEST_F(CoachLinesTest, StartsWhereItWasFirstDone)
{
    builder.session(0, turn2, 1);
    EXPECT_EQ(place(), (LinePlace{2, 1}));
    EXPECT_EQ(line().exposures, 1);
    EXPECT_EQ(line().state.probation, 0);
    EXPECT_EQ(last().rule, CoachRule::Row10);
    EXPECT_EQ(report().sessions, QList<SessionId>{builder.history.sessions.first().id});
}

TEST_F(CoachLinesTest, MovesByTheTable)
{
    clean({0, 3, 6}, turn1, 2);
    EXPECT_EQ(last().rule, CoachRule::Row12);
    EXPECT_EQ(last().outcome, Outcome::ProgressDose);
    EXPECT_EQ(last().before, (LinePlace{1, 2}));
    EXPECT_EQ(last().after, (LinePlace{1, 3}));
    clean({9, 12, 15}, turn1, 3);
    EXPECT_EQ(last().rule, CoachRule::Row13);
    EXPECT_EQ(place(), (LinePlace{2, 1}));
    EXPECT_EQ(line().exercise, turn2);
    builder.session(18, {test::bad(builder.done(turn2, 1))});
    EXPECT_EQ(last().rule, CoachRule::Row6);
    EXPECT_EQ(place(), (LinePlace{1, 2}));
}

TEST_F(CoachLinesTest, TheMorningAfterMayChangeWhatWasDecided)
{
    builder.morning(0, 2);
    builder.session(0, turn1);
    EXPECT_EQ(last().outcome, Outcome::Keep);
    builder.morning(1, 4);
    EXPECT_EQ(last().rule, CoachRule::Row8);
    EXPECT_EQ(entriesUsed(report(), last()).mornings.size(), 2);
    EXPECT_EQ(entriesUsed(report(), last()).session, builder.history.sessions.first().id);
}

TEST_F(CoachLinesTest, ABackdatedSessionIsReadInItsPlace)
{
    clean({0, 6}, turn1, 2);
    EXPECT_EQ(place(), (LinePlace{1, 2}));
    clean({3}, turn1, 2);
    EXPECT_EQ(place(), (LinePlace{1, 3}));
    builder.history.sessions[2].exercises[0].sensations = {Sensation::Tingling};
    EXPECT_EQ(place(), (LinePlace{1, 2})) << "the second of them was RED; then done harder again";
    EXPECT_EQ(report().decisions.at(1).outcome, Outcome::Regress);
}

TEST_F(CoachLinesTest, DoneHarderTheLineFollowsAtOnceOnProbation)
{
    builder.session(0, turn1);
    builder.session(1, turn3, 2);
    EXPECT_EQ(place(), (LinePlace{3, 2}));
    EXPECT_EQ(line().state.probation, 1) << "one of two used up";
    builder.session(2, {test::bad(builder.done(turn3))});
    EXPECT_EQ(last().rule, CoachRule::Row6);
    EXPECT_EQ(place(), (LinePlace{2, 2}));
}

TEST_F(CoachLinesTest, DoneEasierCountsButNotTowardsMore)
{
    builder.session(0, turn2, 2);
    builder.session(1, turn1, 2);
    builder.session(2, turn2, 1);
    EXPECT_EQ(place(), (LinePlace{2, 2}));
    EXPECT_EQ(last().rule, CoachRule::Easier);
    EXPECT_EQ(line().state.streak.size(), 1);
    EXPECT_EQ(line().exposures, 3);
}

TEST_F(CoachLinesTest, DoneEasierThreeTimesTheLineFollows)
{
    builder.session(0, turn2, 2);
    builder.session(1, turn0, 3);
    builder.session(2, turn1, 1);
    builder.session(3, turn0, 2);
    EXPECT_EQ(last().rule, CoachRule::Followed);
    EXPECT_EQ(place(), (LinePlace{1, 1})) << "to the hardest of the three";
}

TEST_F(CoachLinesTest, EasierOnesFromBeforeAMoveDoNotRaiseTheLine)
{
    builder.session(0, QStringLiteral("turn-4"), 2);
    builder.session(1, turn3, 2);
    builder.session(2, turn3, 2);
    builder.event(3, CoachEventKind::FlareStart);
    builder.event(3, CoachEventKind::FlareStart);
    builder.event(3, CoachEventKind::FlareStart, 13);
    builder.event(3, CoachEventKind::FlareEnd, 14);
    EXPECT_EQ(place(), (LinePlace{1, 2}));
    builder.session(4, turn0, 3);
    EXPECT_EQ(place(), (LinePlace{1, 2}));
    EXPECT_EQ(last().rule, CoachRule::Easier);
}

TEST_F(CoachLinesTest, AnEasierOneThatWasTooMuchTakesTheLineAlong)
{
    builder.session(0, turn3, 2);
    builder.session(1, {test::red(builder.done(turn1))});
    EXPECT_EQ(last().rule, CoachRule::Row3);
    EXPECT_EQ(place(), (LinePlace{0, 1})) << "one below where it was felt";
}

TEST_F(CoachLinesTest, ADayThatAsksForLessIsNoWishForLess)
{
    builder.session(0, turn2, 3);
    for (int day = 1; day < 5; ++day) {
        SessionRecord &sore = builder.session(day, turn2, 2);
        sore.painBefore = 5; // the start gate: level 2 at most
        sore.painAfter = 5;
        sore.exercises[0].peakPain = 5;
    }
    EXPECT_EQ(place(), (LinePlace{2, 3}));
}

TEST_F(CoachLinesTest, BreaksAtTheDeskLeaveTheLineWhereItIs)
{
    const Catalog &shipped = test::shippedCatalog();
    HistoryBuilder desk(shipped);
    desk.session(0, QStringLiteral("cat-cow-quadruped"));
    PerformedExercise pause = desk.done(QStringLiteral("cat-cow-seated"));
    pause.dose = *shipped.exercise(pause.exerciseId)->deskDose;
    for (int hour = 9; hour < 17; ++hour)
        desk.session(1, {pause}, hour);
    EXPECT_EQ(replay(desk.history, shipped).line(QStringLiteral("L05"))->exercise,
              QStringLiteral("cat-cow-quadruped"));
}

TEST_F(CoachLinesTest, OneBadMorningIsOneBadExposureHoweverManySessions)
{
    builder.morning(0, 2);
    for (const int hour : {8, 12, 16})
        builder.session(0, {builder.done(turn1), builder.done(turn0)}, hour);
    builder.morning(1, 5);
    EXPECT_EQ(place(), (LinePlace{1, 1})) << "one dose, not a rung for each";
}

TEST_F(CoachLinesTest, ASessionSpeaksOnceForALine)
{
    builder.session(0, {builder.done(turn0), builder.done(turn2), builder.done(turn1)});
    EXPECT_EQ(report().decisions.size(), 1);
    EXPECT_EQ(place(), (LinePlace{2, 2})) << "the hardest";
    builder.session(1, {test::red(builder.done(turn1)), builder.done(turn2)});
    EXPECT_EQ(report().decisions.size(), 2);
    EXPECT_EQ(place(), (LinePlace{0, 1})) << "a setback speaks first, from where it was felt";
    EXPECT_EQ(last().item, 0);
}

TEST_F(CoachLinesTest, SaysWhatTheNextStepTakes)
{
    clean({0, 3}, turn1, 2);
    NextStep next = line().next;
    EXPECT_EQ(next.kind, NextStep::Kind::Dose);
    EXPECT_EQ(next.clean, 2);
    EXPECT_EQ(next.days, 3);
    EXPECT_EQ(next.mornings, 2);
    EXPECT_FALSE(next.isReady());
    clean({6, 9}, turn1, 3);
    next = line().next;
    EXPECT_EQ(next.kind, NextStep::Kind::Rung);
    EXPECT_EQ(next.exercise, turn2);
    clean({12}, QStringLiteral("turn-4"), 3);
    EXPECT_EQ(line().next.kind, NextStep::Kind::Top);
}

} // namespace
