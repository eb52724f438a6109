#include "tests/core/coach/LineFixture.h"

using namespace midback;
using test::breath0;
using test::HistoryBuilder;
using test::turn;
using test::turn1;
using test::turn2;

namespace {

const QString breath = QStringLiteral("breath");

class FlareTest : public test::LineFixture {
protected:
    FlareTest()
    {
        builder.session(0, {builder.done(turn2, 3), builder.done(breath0, 3)});
        builder.event(1, CoachEventKind::FlareStart);
    }
};

TEST_F(FlareTest, MovesEveryLineOneStepEasier)
{
    EXPECT_EQ(place(), (LinePlace{1, 2})) << "along the regress edge";
    EXPECT_EQ(place(breath), (LinePlace{0, 1})) << "no edge: the smallest dose";
    EXPECT_EQ(report().decisions.size(), 5) << "and one for the plan";
    EXPECT_EQ(report().decisions.last().rule, CoachRule::FlareStart);
    EXPECT_EQ(placeOf(report().line(QStringLiteral("solo"))->state), (LinePlace{0, 2}))
        << "not started";
}

TEST_F(FlareTest, LastsAWeekUnlessItIsEnded)
{
    EXPECT_TRUE(reportOn(7).plan.flare.on);
    EXPECT_EQ(report().plan.flare.until, HistoryBuilder::day(8));
    EXPECT_FALSE(reportOn(8).plan.flare.on);
    EXPECT_TRUE(report().plan.flare.returning);
    builder.event(4, CoachEventKind::FlareEnd);
    EXPECT_FALSE(reportOn(4).plan.flare.on);
    EXPECT_EQ(report().plan.flare.until, HistoryBuilder::day(4));
}

TEST_F(FlareTest, PlansTheWayBack)
{
    EXPECT_EQ(report().line(turn)->returnSteps, (QList<LinePlace>{{2, 1}, {2, 2}, {2, 3}}));
    EXPECT_EQ(report().line(breath)->returnSteps, (QList<LinePlace>{{0, 2}, {0, 3}}));
}

TEST_F(FlareTest, AddsNothingWhileItLasts)
{
    for (const int day : {1, 3, 5, 7}) {
        builder.session(day, turn1, 2, 15);
        builder.morning(day + 1, 2);
    }
    EXPECT_EQ(place(), (LinePlace{1, 2}));
    const QList<CoachDecision> all = report().decisions;
    EXPECT_EQ(all.at(all.size() - 2).held, HeldBy::Flare) << "the last is that it is over";
}

TEST_F(FlareTest, ComesBackByOneCleanStepEveryTwoDays)
{
    builder.session(8, turn1, 2);
    EXPECT_EQ(place(), (LinePlace{2, 1}));
    EXPECT_EQ(report().decisions.last().rule, CoachRule::FlareReturn);
    EXPECT_EQ(report().decisions.last().outcome, Outcome::ProgressRung);
    builder.session(9, turn2, 1);
    EXPECT_EQ(place(), (LinePlace{2, 1})) << "the day after is too soon";
    builder.session(10, turn2, 1);
    EXPECT_EQ(place(), (LinePlace{2, 2}));
    builder.session(12, {test::watch(builder.done(turn2, 2))});
    EXPECT_EQ(place(), (LinePlace{2, 2})) << "not clean";
    builder.session(14, turn2, 2);
    EXPECT_EQ(place(), (LinePlace{2, 3})) << "where it was";
    EXPECT_TRUE(report().line(turn)->returnSteps.isEmpty());
    EXPECT_TRUE(report().plan.flare.returning) << "the breath is not back yet";
}

TEST_F(FlareTest, ASetbackOnTheWayEndsThePlan)
{
    builder.session(8, turn1, 2);
    builder.session(10, {test::bad(builder.done(turn2, 1))});
    EXPECT_LT(place(), (LinePlace{2, 1}));
    EXPECT_TRUE(report().line(turn)->returnSteps.isEmpty());
}

TEST_F(FlareTest, ASetbackInTheFlareKeepsTheWayBack)
{
    builder.session(3, {test::bad(builder.done(turn1, 2))});
    EXPECT_EQ(place(), (LinePlace{1, 1}));
    EXPECT_EQ(report().line(turn)->returnSteps.value(2), (LinePlace{2, 3}));
}

TEST_F(FlareTest, WhatASetbackFrozeIsThawedFirst)
{
    builder.session(3, {test::bad(builder.done(turn1, 2))});
    builder.session(8, turn1, 1);
    builder.session(10, turn1, 1);
    EXPECT_EQ(place(), (LinePlace{1, 1})) << "frozen for two clean ones";
    builder.session(12, turn1, 1);
    EXPECT_EQ(place(), (LinePlace{2, 1}));
}

TEST_F(FlareTest, ASecondFlareDoesNotForgetTheFirstPlace)
{
    builder.session(8, turn1, 2);
    builder.event(9, CoachEventKind::FlareStart);
    EXPECT_EQ(place(), (LinePlace{1, 1}));
    EXPECT_EQ(report().line(turn)->returnSteps.value(2), (LinePlace{2, 3}));
}

TEST_F(FlareTest, ALongGapEndsThePlan)
{
    reportOn(14);
    EXPECT_EQ(place(), (LinePlace{1, 1}));
    EXPECT_TRUE(report().line(turn)->returnSteps.isEmpty());
    EXPECT_FALSE(report().plan.flare.returning);
}

TEST_F(FlareTest, TheEndOfAGapTakesNothingBack)
{
    reportOn(14);
    builder.event(15, CoachEventKind::FlareStart);
    EXPECT_EQ(place(), (LinePlace{0, 1}));
    reportOn(28);
    EXPECT_EQ(place(), (LinePlace{0, 1})) << "28 days ask for no less than that";
}

TEST_F(FlareTest, ALineMayBeKeptOutOfIt)
{
    builder.keep(1, turn, 2, 3);
    EXPECT_EQ(place(), (LinePlace{2, 3}));
    EXPECT_TRUE(report().line(turn)->returnSteps.isEmpty());
    EXPECT_EQ(place(breath), (LinePlace{0, 1}));
}

} // namespace
