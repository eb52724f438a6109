#include "core/routine/composer/SelectionProblem.h"

#include "core/catalog/Catalog.h"
#include "core/routine/RoutineReview.h"
#include "core/routine/SessionRules.h"
#include "core/routine/composer/ContributorWeights.h"
#include "core/routine/composer/SeededDraw.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace midback {

namespace {

/// A week brings little more than 10 min of static hold in one plane (clinical-facts C3).
constexpr int heldWeekSeconds = 10 * 60;

/// What the person can do now comes before what is easier (own proposal).
constexpr int belowRungPercent = 60;

/// Thousandths: weights of the contributors, what last week lacked, and a draw that lets another
/// seed find another session.
int scoreOf(const Candidate &candidate, const ComposerRequest &request)
{
    const Exercise &exercise = *candidate.exercise;
    qint64 score = contributorWeight(exercise, candidate.ladders, request.contributors);
    const QList<Plane> directions = directionsOf(exercise);
    if (!directions.isEmpty()) {
        int factors = 0;
        for (const Plane plane : directions)
            factors += coverageFactor(plane, request.lastWeekSeconds);
        score = score * factors / int(directions.size()) / 1000;
    }
    if (candidate.belowRung)
        score = score * belowRungPercent / 100;
    return int(score * seededBetween(300, 1700, request.seed, exercise.id) / 1000);
}

quint64 bitsOf(const QList<const Ladder *> &ladders, const Catalog &catalog)
{
    quint64 bits = 0;
    for (const Ladder *ladder : ladders) {
        // Places beyond 64 share bits; the worst is an exercise that looks like another's sibling.
        bits |= quint64(1) << ((ladder - catalog.ladders().constData()) % 64);
    }
    return bits;
}

SelectionItem itemOf(const Candidate &candidate, const ComposerRequest &request,
                     const Catalog &catalog)
{
    const Exercise &exercise = *candidate.exercise;
    SelectionItem item;
    item.stage = std::size_t(exercise.stage);
    for (const Plane plane : directionsOf(exercise))
        item.directions |= 1u << unsigned(plane);
    item.position = 1u << unsigned(exercise.position);
    item.onFloor = isOnFloor(exercise.position);
    item.ladders = bitsOf(candidate.ladders, catalog);
    item.score = scoreOf(candidate, request);
    item.highestLevel = candidate.highestLevel;
    item.preferredLevel = candidate.preferredLevel;
    for (std::size_t level = 0; level < 3; ++level) {
        const Dose &dose = exercise.doseLevels[level];
        item.seconds[level] = dose.totalSeconds(exercise.sided);
        const int held = midback::heldSeconds(exercise, dose);
        for (const Plane plane : exercise.planes) {
            const auto i = std::size_t(plane);
            item.planeSeconds[level][i] = planeShare(exercise, plane, item.seconds[level]);
            item.heldSeconds[level][i] = planeShare(exercise, plane, held);
        }
    }
    return item;
}

int longest(const SelectionItem &item)
{
    return item.seconds[std::size_t(item.highestLevel - 1)];
}

/// What each stage could fill; mobility only as far as rotation can be 40 % of it.
std::array<int, 4> availableSeconds(const SelectionProblem &problem)
{
    constexpr auto turn = std::size_t(Plane::Rotation);
    std::array<int, 4> available{};
    int rotation = 0;
    for (const SelectionItem &item : problem.items) {
        available[item.stage] += longest(item);
        if (item.stage == std::size_t(Stage::Mobility))
            rotation += item.planeSeconds[std::size_t(item.highestLevel - 1)][turn];
    }
    int &mobility = available[std::size_t(Stage::Mobility)];
    if (problem.rotationPossible)
        mobility = std::min(mobility, rotation * 100 / review::rotationPercent);
    return available;
}

std::array<bool, 5> mobilityDirections(const std::vector<SelectionItem> &items)
{
    std::array<bool, 5> found{};
    for (const SelectionItem &item : items) {
        if (item.stage != std::size_t(Stage::Mobility))
            continue;
        for (std::size_t i = 0; i < found.size(); ++i)
            found[i] = found[i] || (item.directions >> i & 1u);
    }
    return found;
}

} // namespace

SelectionProblem selectionProblem(const QList<Candidate> &candidates,
                                  const ComposerRequest &request, const Catalog &catalog)
{
    SelectionProblem problem;
    for (const Candidate &candidate : candidates)
        problem.items.push_back(itemOf(candidate, request, catalog));
    problem.time = timeBand(request.minutes);
    const std::array<bool, 5> directions = mobilityDirections(problem.items);
    problem.rotationPossible = directions[std::size_t(Plane::Rotation)];
    problem.directionShares = directionShares(request.lastWeekSeconds, directions);
    problem.stageTargets =
        stageTargets(request.stage, problem.time.wanted, availableSeconds(problem));
    for (std::size_t i = 0; i < problem.heldLimits.size(); ++i) {
        problem.heldLimits[i] = std::clamp(heldWeekSeconds - request.lastWeekHeldSeconds[i], 0,
                                           review::staticHoldSeconds);
    }
    problem.wantsEveryDirection = request.contributors.contains(Contributor::LimitedRange);
    return problem;
}

bool isOutOfReach(const SelectionProblem &problem)
{
    constexpr int none = std::numeric_limits<int>::max() / 4;
    std::array<int, 4> shortest{none, none, none, none};
    for (const SelectionItem &item : problem.items)
        shortest[item.stage] = std::min(shortest[item.stage], item.seconds[0]);
    const int active =
        std::min(shortest[std::size_t(Stage::Alignment)], shortest[std::size_t(Stage::Strength)]);
    const int least =
        shortest[std::size_t(Stage::Breathing)] + shortest[std::size_t(Stage::Mobility)] + active;
    const std::array<int, 4> available = availableSeconds(problem);
    const int most = std::accumulate(available.begin(), available.end(), 0);
    return least > problem.time.most || most < problem.time.least;
}

} // namespace midback
