#include "core/routine/composer/SelectionCost.h"

#include "core/routine/RoutineReview.h"
#include "core/routine/SessionRules.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace midback {

namespace {

constexpr auto breathing = std::size_t(Stage::Breathing);
constexpr auto mobility = std::size_t(Stage::Mobility);
constexpr auto alignment = std::size_t(Stage::Alignment);
constexpr auto rotation = std::size_t(Plane::Rotation);

/// A rule that is a matter of yes or no weighs as much as this many seconds.
constexpr int wholeRule = 300;

/// Weights of `unlike` (own proposals; found by looking at thousands of sessions). Shares are
/// squared differences in thousandths: a stage that is off by 5 % of the session costs 100.
constexpr int stageDivisor = 25;
constexpr int directionDivisor = 200;
constexpr int timeDivisor = 200;
constexpr int perWorth = 1000;
constexpr int perItem = 15;
constexpr int perSibling = 120;
constexpr int perLevelBelow = 30;
constexpr int perLevelAbove = 150;
constexpr int perPosition = 40;
constexpr int perLevelChange = 60;
constexpr int perDirection = 80;
constexpr int unusedRange = 200;
constexpr int missingStage = 150;
/// A stage with a share from here on should be there (clinical-facts C3: from 60 s breathing).
constexpr int shareOfABlock = 60;

/// The stage that follows mobility.
Stage nextStage(const SelectionSums &sums)
{
    return sums.stages[alignment] > 0 ? Stage::Alignment : Stage::Strength;
}

/// Times between the floor and sitting or standing, when each stage is sorted as well as it can be
/// and the stage after mobility begins with an exercise that uses what was loosened.
int levelChanges(const SelectionSums &sums)
{
    constexpr int never = 1000;
    const unsigned loosened = sums.directions(Stage::Mobility);
    const auto next = std::size_t(nextStage(sums));
    int onFloor = 0;
    int upright = 0;
    for (std::size_t stage = 0; stage < sums.stages.size(); ++stage) {
        const SelectionSums::Level &floor = sums.floor[stage];
        const SelectionSums::Level &up = sums.upright[stage];
        if (!floor.used && !up.used)
            continue;
        const auto canBegin = [&](const SelectionSums::Level &level) {
            return level.used && (stage != next || (level.directions & loosened) != 0);
        };
        const int enterFloor = canBegin(floor) ? std::min(onFloor, upright + 1) : never;
        const int enterUpright = canBegin(up) ? std::min(upright, onFloor + 1) : never;
        onFloor = !floor.used ? never : up.used ? enterUpright + 1 : enterFloor;
        upright = !up.used ? never : floor.used ? enterFloor + 1 : enterUpright;
    }
    return std::min(onFloor, upright);
}

int broken(const SelectionSums &sums, const SelectionProblem &problem, int changes)
{
    int result =
        std::max(0, problem.time.least - sums.total) + std::max(0, sums.total - problem.time.most);
    if (sums.stages[breathing] == 0)
        result += wholeRule;
    if (sums.stages[mobility] == 0)
        result += wholeRule;
    if ((sums.directions(nextStage(sums)) & sums.directions(Stage::Mobility)) == 0)
        result += wholeRule;
    if (problem.rotationPossible &&
        !rotationSuffices(sums.loosened[rotation], sums.stages[mobility]))
        result +=
            sums.stages[mobility] * review::rotationPercent / 100 - sums.loosened[rotation] + 1;
    for (std::size_t i = 0; i < sums.held.size(); ++i)
        result += std::max(0, sums.held[i] - problem.heldLimits[i]);
    const int tolerance = stageTolerance(problem.time.wanted);
    for (std::size_t i = 0; i < sums.stages.size(); ++i)
        result += std::max(0, std::abs(sums.stages[i] - problem.stageTargets[i]) - tolerance);
    return result + (changes > review::levelChanges ? wholeRule : 0);
}

qint64 squared(int difference, int of)
{
    const qint64 thousandths = qint64(difference) * 1000 / of;
    return thousandths * thousandths;
}

qint64 unlikeShares(const SelectionSums &sums, const SelectionProblem &problem)
{
    const int wanted = problem.time.wanted;
    qint64 result = squared(sums.total - wanted, wanted) / timeDivisor;
    for (std::size_t i = 0; i < sums.stages.size(); ++i) {
        const int target = problem.stageTargets[i];
        result += squared(sums.stages[i] - target, wanted) / stageDivisor;
        if (sums.stages[i] == 0 && target >= shareOfABlock)
            result += missingStage;
    }
    if (sums.stages[mobility] == 0)
        return result;
    for (std::size_t i = 0; i < sums.loosened.size(); ++i) {
        // What mobility gives to breathing is not taken from a direction.
        if (problem.directionShares[i] == 0)
            continue;
        const int target = problem.directionShares[i] * sums.stages[mobility] / 1000;
        result += squared(sums.loosened[i] - target, sums.stages[mobility]) / directionDivisor;
    }
    return result;
}

/// Seconds of mobility in directions that no active exercise uses, in thousandths of all.
int unusedShare(const SelectionSums &sums)
{
    const unsigned loosened = sums.directions(Stage::Mobility);
    const unsigned used = sums.directions(Stage::Alignment) | sums.directions(Stage::Strength);
    int unused = 0;
    for (std::size_t i = 0; i < sums.loosened.size(); ++i) {
        if ((loosened >> i & 1u) && !(used >> i & 1u))
            unused += sums.loosened[i];
    }
    return sums.stages[mobility] > 0 ? unused * 1000 / sums.stages[mobility] : 0;
}

} // namespace

void SelectionSums::add(const SelectionItem &item, int level)
{
    const auto at = std::size_t(level - 1);
    const int seconds = item.seconds[at];
    total += seconds;
    ++items;
    worth += item.score * seconds / 1000;
    siblings += (ladders & item.ladders) != 0 ? 1 : 0;
    ladders |= item.ladders;
    levelsBelow += std::max(0, item.preferredLevel - level);
    levelsAbove += std::max(0, level - item.preferredLevel);
    stages[item.stage] += seconds;
    stagePositions[item.stage] |= item.position;
    Level &on = (item.onFloor ? floor : upright)[item.stage];
    on.used = true;
    on.directions |= item.directions;
    if (item.stage != mobility)
        return;
    for (std::size_t i = 0; i < held.size(); ++i) {
        loosened[i] += item.planeSeconds[at][i];
        held[i] += item.heldSeconds[at][i];
    }
}

SelectionCost costOf(const SelectionSums &sums, const SelectionProblem &problem, qint64 mostBroken)
{
    const int changes = std::min(levelChanges(sums), review::levelChanges + 1);
    SelectionCost cost;
    cost.broken = broken(sums, problem, changes);
    if (cost.broken > mostBroken)
        return cost;
    cost.unlike = unlikeShares(sums, problem);
    if (sums.total > 0)
        cost.unlike -= qint64(sums.worth) * perWorth / sums.total;
    cost.unlike += sums.items * perItem + sums.siblings * perSibling +
                   sums.levelsBelow * perLevelBelow + sums.levelsAbove * perLevelAbove;
    for (const unsigned positions : sums.stagePositions)
        cost.unlike += qint64(std::popcount(positions)) * perPosition;
    cost.unlike += changes * perLevelChange + unusedShare(sums) * unusedRange / 1000;
    if (problem.wantsEveryDirection) {
        for (std::size_t i = 0; i < sums.loosened.size(); ++i) {
            if (problem.directionShares[i] > 0 && sums.loosened[i] == 0)
                cost.unlike += perDirection;
        }
    }
    return cost;
}

} // namespace midback
