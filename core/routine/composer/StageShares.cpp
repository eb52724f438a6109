#include "core/routine/composer/StageShares.h"

#include "core/routine/RoutineReview.h"

#include <algorithm>
#include <numeric>

namespace midback {

namespace {

/// clinical-facts G; rows are the stage of the person, columns the stage of work.
constexpr std::array<std::array<int, 4>, 4> percents{{
    {40, 50, 10, 0},
    {20, 60, 20, 0},
    {10, 45, 35, 10},
    {10, 35, 20, 35},
}};

/// clinical-facts C3, "order inside a session"; by Plane. Breathing is no direction.
constexpr std::array<int, 5> directionPercents{30, 10, 20, 40, 0};

constexpr int leastFactor = 667;
constexpr int mostFactor = 1500;

template<std::size_t N>
int sum(const std::array<int, N> &values)
{
    return std::accumulate(values.begin(), values.end(), 0);
}

} // namespace

int stagePercent(int personStage, Stage work)
{
    return percents[std::size_t(personStage - 1)][std::size_t(work)];
}

int hardestOf(int personStage)
{
    return personStage + 1;
}

TimeBand timeBand(int minutes)
{
    const int wanted = minutes * 60;
    return {wanted - wanted / 10, wanted, std::min(wanted + wanted / 10, review::longSeconds)};
}

std::array<int, 4> stageTargets(int personStage, int wanted, const std::array<int, 4> &available)
{
    std::array<int, 4> targets{};
    std::array<int, 4> open = percents[std::size_t(personStage - 1)];
    // Each round either fills a stage up or is the last.
    for (int left = wanted; left > 0 && sum(open) > 0; left = wanted - sum(targets)) {
        bool filled = false;
        const int whole = sum(open);
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (open[i] > 0 && left * open[i] / whole >= available[i]) {
                targets[i] = available[i];
                open[i] = 0;
                filled = true;
            }
        }
        if (filled)
            continue;
        for (std::size_t i = 0; i < open.size(); ++i)
            targets[i] += left * open[i] / whole;
        break;
    }
    return targets;
}

int stageTolerance(int wanted)
{
    return std::max(90, wanted / 10);
}

int coverageFactor(Plane direction, const std::array<int, 5> &lastWeek)
{
    const int all = sum(lastWeek) - lastWeek[std::size_t(Plane::Breathing)];
    const int percent = directionPercents[std::size_t(direction)];
    if (all <= 0 || percent == 0)
        return 1000;
    const int had = lastWeek[std::size_t(direction)];
    if (had <= 0)
        return mostFactor;
    return int(std::clamp<qint64>(qint64(percent) * all * 10 / had, leastFactor, mostFactor));
}

std::array<int, 5> directionShares(const std::array<int, 5> &lastWeek,
                                   const std::array<bool, 5> &available)
{
    std::array<int, 5> shares{};
    for (const Plane plane : enumValues<Plane>()) {
        const auto i = std::size_t(plane);
        shares[i] = available[i] ? directionPercents[i] * coverageFactor(plane, lastWeek) : 0;
    }
    const int whole = sum(shares);
    if (whole == 0)
        return shares;
    for (int &share : shares)
        share = int(qint64(share) * 1000 / whole);
    const auto turn = std::size_t(Plane::Rotation);
    const int least = review::rotationPercent * 10;
    if (!available[turn] || shares[turn] >= least)
        return shares;
    const int others = 1000 - shares[turn];
    for (int &share : shares)
        share = share * (1000 - least) / others;
    shares[turn] = least;
    return shares;
}

} // namespace midback
