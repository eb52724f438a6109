// The unit-test vectors of clinical-facts D5 (T01 to T24, and T09b).
#include "tests/core/coach/ExposureSamples.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

struct Vector {
    const char *id;
    QList<Exposure> exposures;
    ExposureClass lastClass;
    QList<Outcome> outcomes; ///< of the last exposures
    int rung, level, freeze; ///< after all of them
    LineState start = lineAt(2, 2);
    bool gateOpen = true;
    int probation = 0;
};

void PrintTo(const Vector &vector, std::ostream *out)
{
    *out << vector.id;
}

const QList<Exposure> threeDefaults{ExposureOn(0), ExposureOn(3), ExposureOn(6)};

QList<Exposure> three(ExposureOn exposure)
{
    QList<Exposure> result;
    for (const int day : {0, 3, 6}) {
        exposure.date = ExposureOn(day).date;
        result.append(exposure);
    }
    return result;
}

class DecisionVectors : public testing::TestWithParam<Vector> {};

TEST_P(DecisionVectors, EndsAsTheTableSays)
{
    const Vector &vector = GetParam();
    const auto decisions = decideAll(vector.start, vector.exposures, 5, vector.gateOpen);
    const LineDecision &last = decisions.last();
    EXPECT_EQ(last.exposureClass, vector.lastClass);
    QList<Outcome> outcomes;
    for (const auto &decision : decisions.last(vector.outcomes.size()))
        outcomes.append(decision.outcome);
    EXPECT_EQ(outcomes, vector.outcomes);
    EXPECT_EQ(last.state.rung, vector.rung);
    EXPECT_EQ(last.state.level, vector.level);
    EXPECT_EQ(last.state.freeze, vector.freeze);
    EXPECT_EQ(last.state.probation, vector.probation);
}

using enum ExposureClass;
using enum Outcome;

INSTANTIATE_TEST_SUITE_P(
    D5, DecisionVectors,
    testing::Values(
        Vector{"T01", threeDefaults, Clean, {ProgressDose}, 2, 3, 0},
        Vector{"T02", {ExposureOn(0), ExposureOn(2), ExposureOn(4)}, Clean, {Keep}, 2, 2, 0},
        Vector{"T03",
               {ExposureOn(0).withoutMorning(), ExposureOn(3).withoutMorning(), ExposureOn(6)},
               Clean,
               {Keep},
               2,
               2,
               0},
        Vector{"T04",
               three(ExposureOn().effort(2)),
               Clean,
               {ProgressRung},
               3,
               1,
               0,
               lineAt(2, 2),
               true,
               2},
        Vector{"T05", three(ExposureOn().pain(4, 4, 4, 4, 4)), Clean, {ProgressDose}, 2, 3, 0},
        Vector{"T06", {ExposureOn().pain(2, 5, 3, 2, 2)}, Watch, {Keep}, 2, 2, 0},
        Vector{"T07", {watchOn(0), watchOn(2), watchOn(4)}, Watch, {Reduce}, 2, 1, 0},
        Vector{"T08", {ExposureOn().pain(3, 6, 3, 2, 2)}, Bad, {Reduce}, 2, 1, 2},
        Vector{"T09", {ExposureOn().pain(0, 4, 1, 0, 0)}, Bad, {Reduce}, 2, 1, 2},
        Vector{"T09b", {ExposureOn().pain(0, 3, 1, 0, 0)}, Watch, {Keep}, 2, 2, 0},
        Vector{"T10", {ExposureOn().pain(2, 3, 2, 4, 2)}, Bad, {Reduce}, 2, 1, 2},
        Vector{"T11", {badOn(0), ExposureOn(2), badOn(4)}, Bad, {Regress}, 1, 2, 3},
        Vector{"T12", {redOn(0)}, Red, {Regress}, 1, 1, 3},
        Vector{"T13", {ExposureOn().felt(Sensation::Sharp, true)}, Bad, {Reduce}, 2, 1, 2},
        // The line pauses where the first of the two had put it; one clean one lowered the freeze.
        Vector{"T14", {redOn(0), ExposureOn(2), redOn(4)}, Red, {SeekCare}, 1, 1, 2},
        Vector{"T15", {ExposureOn().felt(Sensation::ChestPressure)}, Alarm, {SeekCare}, 2, 2, 0},
        Vector{"T16", {ExposureOn().share(0.6)}, Watch, {Keep}, 2, 2, 0},
        Vector{"T17", {ExposureOn().effort(5)}, Watch, {Keep}, 2, 2, 0},
        Vector{"T18", {ExposureOn().effort(4)}, Neutral, {Keep}, 2, 2, 0},
        Vector{"T19", {ExposureOn().pain(4, 8, 6, 4, 4)}, Bad, {StopRest}, 2, 2, 3},
        Vector{"T20", threeDefaults, Clean, {ProgressRung}, 3, 1, 0, lineAt(2, 3), true, 2},
        Vector{"T21",
               threeDefaults + QList<Exposure>{badOn(8)},
               Bad,
               {Regress},
               2,
               2,
               2,
               lineAt(2, 3)},
        Vector{"T22", {badOn(0)}, Bad, {StopRest}, 0, 1, 2, lineAt(0, 1)},
        Vector{"T23", threeDefaults, Clean, {Keep}, 2, 3, 0, lineAt(2, 3), false},
        Vector{
            "T24",
            {badOn(0), ExposureOn(2), ExposureOn(5), ExposureOn(8), ExposureOn(11), ExposureOn(14)},
            Clean,
            {Reduce, Keep, Keep, Keep, Keep, ProgressDose},
            2,
            2,
            0}),
    [](const auto &each) { return std::string(each.param.id); });

} // namespace
