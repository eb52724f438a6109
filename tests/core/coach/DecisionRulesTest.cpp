// Each row of the decision table (clinical-facts D5), and the cases beside the rows.
#include "tests/core/coach/ExposureSamples.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

using enum Outcome;

struct Row {
    const char *name;
    LineState start;
    QList<Exposure> exposures;
    int rule;
    Outcome outcome;
    int rung, level, freeze;
    int topRung = 5;
    bool gateOpen = true;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.name;
}

class DecisionRules : public testing::TestWithParam<Row> {};

TEST_P(DecisionRules, AreReached)
{
    const Row &row = GetParam();
    const LineDecision last = decideAll(row.start, row.exposures, row.topRung, row.gateOpen).last();
    EXPECT_EQ(last.rule, row.rule);
    EXPECT_EQ(last.outcome, row.outcome);
    EXPECT_EQ(last.state.rung, row.rung);
    EXPECT_EQ(last.state.level, row.level);
    EXPECT_EQ(last.state.freeze, row.freeze);
}

LineState frozen(int freeze)
{
    LineState state = lineAt(2, 2);
    state.freeze = freeze;
    return state;
}

QList<Exposure> clean(std::initializer_list<int> days, int ease = 3)
{
    QList<Exposure> result;
    for (const int day : days)
        result.append(ExposureOn(day).effort(ease));
    return result;
}

INSTANTIATE_TEST_SUITE_P(
    D5, DecisionRules,
    testing::Values(
        Row{"R01", lineAt(2, 2), {ExposureOn().felt(Sensation::Faint)}, 1, SeekCare, 2, 2, 0},
        Row{"R02NextButOne", lineAt(3, 2), {redOn(0), badOn(30), redOn(60)}, 2, SeekCare, 1, 2, 2},
        Row{"R02NotFurtherBack",
            lineAt(3, 2),
            {redOn(0), ExposureOn(20), ExposureOn(30), redOn(60)},
            3,
            Regress,
            1,
            1,
            3},
        Row{"R02ThreeInTwoWeeks",
            lineAt(5, 2),
            {redOn(0), ExposureOn(1), ExposureOn(2), redOn(7), ExposureOn(8), ExposureOn(9),
             redOn(14)},
            2,
            SeekCare,
            3,
            1,
            1},
        Row{"R02FifteenDaysAreMore",
            lineAt(5, 2),
            {redOn(0), ExposureOn(1), ExposureOn(2), redOn(7), ExposureOn(8), ExposureOn(9),
             redOn(15)},
            3,
            Regress,
            2,
            1,
            3},
        Row{"R03", lineAt(1, 3), {redOn(0)}, 3, Regress, 0, 1, 3},
        Row{"R03BeforeTheFlare",
            lineAt(2, 2),
            {ExposureOn().pain(2, 9, 2, 2, 2).felt(Sensation::Sharp)},
            3,
            Regress,
            1,
            1,
            3},
        Row{"R04", lineAt(0, 3), {redOn(0)}, 4, StopRest, 0, 3, 0},
        Row{"R05", lineAt(2, 3), {ExposureOn().pain(6, 8, 6, 6, 6)}, 5, StopRest, 2, 3, 3},
        Row{"R05OnProbation",
            onProbation(2, 1),
            {ExposureOn().pain(2, 8, 2, 2, 2)},
            5,
            StopRest,
            2,
            1,
            3},
        Row{"R06", onProbation(3, 1), {badOn(0)}, 6, Regress, 2, 2, 2},
        Row{"R06SecondExposure", onProbation(3, 1), {ExposureOn(0), badOn(2)}, 6, Regress, 2, 2, 2},
        Row{"R06ThirdIsTooLate",
            onProbation(3, 1),
            {ExposureOn(0), watchOn(1), badOn(2)},
            8,
            Regress,
            2,
            2,
            2},
        Row{"R07", lineAt(2, 3), {badOn(0), badOn(1)}, 7, Regress, 1, 2, 3},
        Row{"R07NextButOne", lineAt(2, 3), {badOn(0), watchOn(1), badOn(2)}, 7, Regress, 1, 2, 3},
        Row{"R07LowestRung", lineAt(0, 3), {badOn(0), badOn(1)}, 7, StopRest, 0, 2, 3},
        Row{"R08", lineAt(2, 3), {badOn(0)}, 8, Reduce, 2, 2, 2},
        Row{"R08ThirdBack",
            lineAt(2, 3),
            {badOn(0), ExposureOn(1), ExposureOn(2), badOn(3)},
            8,
            Reduce,
            2,
            1,
            2},
        Row{"R08SmallestDose", lineAt(2, 1), {badOn(0)}, 8, Regress, 1, 2, 2},
        Row{"R08LowestRung", lineAt(0, 1), {badOn(0)}, 8, StopRest, 0, 1, 2},
        Row{"R09", lineAt(2, 3), {watchOn(0), watchOn(0), watchOn(0)}, 9, Reduce, 2, 2, 0},
        Row{"R09CountsAnew",
            lineAt(2, 3),
            {watchOn(0), watchOn(1), watchOn(2), watchOn(3), watchOn(4)},
            10,
            Keep,
            2,
            2,
            0},
        Row{"R09AnAlarmBetweenDoesNotEndTheRow",
            lineAt(2, 3),
            {watchOn(0), watchOn(1), ExposureOn(2).felt(Sensation::Faint), watchOn(3)},
            9,
            Reduce,
            2,
            2,
            0},
        Row{"R10ABadOneEndsTheRow",
            lineAt(2, 3),
            {watchOn(0), watchOn(1), badOn(2), watchOn(3)},
            10,
            Keep,
            2,
            2,
            2},
        Row{"R10Watch", lineAt(2, 3), {watchOn(0), watchOn(1)}, 10, Keep, 2, 3, 0},
        Row{"R10ThirdWatchAtTheSmallestDose",
            lineAt(2, 1),
            {watchOn(0), watchOn(1), watchOn(2)},
            10,
            Keep,
            2,
            1,
            0},
        Row{"R10Neutral", lineAt(2, 3), {ExposureOn().effort(4)}, 10, Keep, 2, 3, 0},
        Row{"R10NotYetEnough", lineAt(2, 2), clean({0, 5}), 10, Keep, 2, 2, 0},
        Row{"R11", frozen(2), {ExposureOn(0)}, 11, Keep, 2, 2, 1},
        Row{"R11ThoseDoNotCount", frozen(1), clean({0, 5, 10}), 10, Keep, 2, 2, 0},
        Row{"R12", lineAt(2, 1), clean({0, 1, 5}), 12, ProgressDose, 2, 2, 0},
        Row{"R12EasyFromLevelOne", lineAt(2, 1), clean({0, 1, 5}, 1), 12, ProgressDose, 2, 2, 0},
        Row{"R13FullDose", lineAt(2, 3), clean({0, 1, 5}), 13, ProgressRung, 3, 1, 0},
        Row{"R13Easy", lineAt(2, 2), clean({0, 1, 5}, 2), 13, ProgressRung, 3, 1, 0},
        Row{"R13TopOfTheLine", lineAt(5, 3), clean({0, 1, 5}), 13, Keep, 5, 3, 0},
        Row{"R13EasyOnTop", lineAt(5, 2), clean({0, 1, 5}, 1), 13, Keep, 5, 2, 0},
        Row{"R13TopOfTheLineBehindAGate", lineAt(4, 3), clean({0, 1, 5}), 13, Keep, 4, 3, 0, 4,
            false},
        Row{"R14", lineAt(2, 3), clean({0, 1, 5}), 14, Keep, 2, 3, 0, 5, false},
        Row{"R14Easy", lineAt(2, 2), clean({0, 1, 5}, 2), 14, Keep, 2, 2, 0, 5, false}),
    [](const auto &each) { return std::string(each.param.name); });

} // namespace
