// What the state of a line keeps, and for how long.
#include "tests/core/coach/ExposureSamples.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

using enum Outcome;

TEST(Decision, AWatchTakesWhatWasGatheredANeutralOneDoesNot)
{
    const auto last = [](const Exposure &between) {
        return decideAll(lineAt(2, 2), {ExposureOn(0), ExposureOn(3), between, ExposureOn(8)})
            .last();
    };
    EXPECT_EQ(last(ExposureOn(5).effort(4)).outcome, ProgressDose);
    EXPECT_EQ(last(watchOn(5)).outcome, Keep);
    EXPECT_EQ(last(watchOn(5)).state.streak.size(), 1);
}

TEST(Decision, OnlyTheThreeLatestNeedToBeEasy)
{
    const QList<Exposure> days{ExposureOn(0).effort(3), ExposureOn(1).effort(2),
                               ExposureOn(2).effort(2), ExposureOn(5).effort(2)};
    EXPECT_EQ(decideAll(lineAt(2, 2), days).last().outcome, ProgressRung);
    EXPECT_EQ(decideAll(lineAt(2, 2), days.first(3)).last().outcome, Keep);
}

TEST(Decision, AnOpenedGateLetsWhatWasGatheredCount)
{
    LineState state =
        decideAll(lineAt(2, 3), {ExposureOn(0), ExposureOn(3), ExposureOn(6)}, 5, false)
            .last()
            .state;
    EXPECT_EQ(state.streak.size(), 3);
    EXPECT_EQ(decide(state, ExposureOn(7), 5, true).outcome, ProgressRung);
}

TEST(Decision, WhatStopsALineLeavesItWhereItWas)
{
    LineState state = onProbation(3, 2);
    state.freeze = 1;
    state.watch = 2;
    for (const Exposure &exposure :
         {Exposure(ExposureOn().felt(Sensation::ChestPressure)), redOn(0)}) {
        if (classify(exposure) == ExposureClass::Red)
            state.recent = {ExposureClass::Red};
        const LineDecision decision = decide(state, exposure, 5, true);
        EXPECT_EQ(decision.outcome, SeekCare);
        EXPECT_EQ(decision.state.rung, 3);
        EXPECT_EQ(decision.state.level, 2);
        EXPECT_EQ(decision.state.freeze, 1);
        EXPECT_EQ(decision.state.probation, 2);
        EXPECT_EQ(decision.state.watch, 2);
    }
}

TEST(Decision, ABackOffFeelingEndsProbation)
{
    EXPECT_EQ(decide(onProbation(3, 1), redOn(0), 5, true).state.probation, 0);
    EXPECT_EQ(decide(onProbation(3, 1), badOn(0), 5, true).state.probation, 0);
    EXPECT_EQ(decide(onProbation(3, 1), ExposureOn(0), 5, true).state.probation, 1);
}

TEST(Decision, YearsOnTheTopRungKeepWhatTheRulesLookAt)
{
    QList<Exposure> exposures{ExposureOn(0), ExposureOn(2)};
    for (int day = 4; day < 400; day += 2)
        exposures.append(ExposureOn(day).withoutMorning());
    const LineDecision last = decideAll(lineAt(5, 3), exposures).last();
    EXPECT_EQ(last.rule, 13) << "the two mornings that were noted still count";
    const auto &streak = last.state.streak;
    EXPECT_EQ(streak.size(), LineState::longestStreak);
    EXPECT_EQ(streak.first().date, exposures.first().date);
    for (qsizetype back = 1; back <= 3; ++back)
        EXPECT_EQ(streak.at(streak.size() - back).date, exposures.at(exposures.size() - back).date);
}

TEST(Decision, RemembersThreeClassesAndTheRedDaysOfTwoWeeks)
{
    QList<Exposure> exposures{redOn(0)};
    for (int day = 1; day < 6; ++day)
        exposures.append(ExposureOn(day));
    const LineState state = decideAll(lineAt(4, 2), exposures + QList{redOn(14)}).last().state;
    EXPECT_EQ(state.recent,
              (QList{ExposureClass::Clean, ExposureClass::Clean, ExposureClass::Red}));
    EXPECT_EQ(state.reds.size(), 2);
    EXPECT_EQ(decide(state, redOn(15), 5, true).state.reds.size(), 2);
}

} // namespace
