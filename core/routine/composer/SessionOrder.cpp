#include "core/routine/composer/SessionOrder.h"

#include "core/catalog/Exercise.h"
#include "core/routine/SessionRules.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace midback {

namespace {

using Group = QList<ChosenExercise>; ///< of one stage in one position

constexpr int notInDirection = 1000;
constexpr int levelChange = 10;
constexpr int lastNotInDirection = 3;
constexpr int positionChange = 1;

unsigned directions(const ChosenExercise &chosen)
{
    unsigned bits = 0;
    for (const Plane plane : directionsOf(*chosen.exercise))
        bits |= 1u << unsigned(plane);
    return bits;
}

unsigned directions(const Group &group)
{
    unsigned bits = 0;
    for (const ChosenExercise &one : group)
        bits |= directions(one);
    return bits;
}

Position positionOf(const Group &group)
{
    return group.first().exercise->position;
}

std::vector<Group> groupsOf(const QList<ChosenExercise> &chosen, Stage stage)
{
    std::vector<Group> groups;
    for (const Position position : enumValues<Position>()) {
        Group group;
        std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(group),
                     [&](const ChosenExercise &one) {
                         return one.exercise->stage == stage && one.exercise->position == position;
                     });
        std::stable_sort(group.begin(), group.end(),
                         [](const ChosenExercise &a, const ChosenExercise &b) {
                             return a.exercise->difficulty < b.exercise->difficulty;
                         });
        if (!group.isEmpty())
            groups.push_back(group);
    }
    return groups;
}

int changeCost(const Group &from, const Group &to)
{
    const Position a = positionOf(from);
    const Position b = positionOf(to);
    return (a != b ? positionChange : 0) + (isOnFloor(a) != isOnFloor(b) ? levelChange : 0);
}

/// The best ways through the groups of the stages so far, by the group that they end with.
struct Ways {
    std::vector<std::vector<Group>> routes; ///< empty before the first stage
    std::vector<int> costs;
};

class StageWalk {
public:
    /// `loosened` are the directions of mobility when this stage is the one that uses them, else 0.
    StageWalk(std::vector<Group> groups, unsigned loosened)
        : m_groups(std::move(groups))
        , m_loosened(loosened)
    {
    }

    /// Held and Karp: by the set of groups done and the last one of them.
    Ways after(const Ways &before) const
    {
        const std::size_t count = m_groups.size();
        const std::size_t sets = std::size_t(1) << count;
        std::vector<Step> steps(sets * count);
        for (std::size_t i = 0; i < count; ++i)
            steps[(std::size_t(1) << i) * count + i] = enter(before, i);
        for (std::size_t set = 1; set < sets; ++set) {
            for (std::size_t last = 0; last < count; ++last)
                extend(steps, set, last);
        }
        Ways ways;
        for (std::size_t last = 0; last < count; ++last) {
            const Step &end = steps[(sets - 1) * count + last];
            ways.costs.push_back(end.cost);
            ways.routes.push_back(route(steps, before, last));
        }
        return ways;
    }

private:
    static constexpr int never = std::numeric_limits<int>::max() / 2;
    struct Step {
        int cost = never;
        std::size_t from = 0; ///< the group before, or for the first group the way before
    };

    Step enter(const Ways &before, std::size_t group) const
    {
        const bool uses = m_loosened == 0 || (directions(m_groups[group]) & m_loosened) != 0;
        const int own = uses ? 0 : notInDirection;
        if (before.routes.empty())
            return {own, 0};
        Step best;
        for (std::size_t way = 0; way < before.routes.size(); ++way) {
            const Group &last = before.routes[way].back();
            const bool meets =
                m_loosened == 0 || (directions(last) & directions(m_groups[group])) != 0;
            const int cost = before.costs[way] + own + changeCost(last, m_groups[group]) +
                             (meets ? 0 : lastNotInDirection);
            if (cost < best.cost)
                best = {cost, way};
        }
        return best;
    }

    void extend(std::vector<Step> &steps, std::size_t set, std::size_t last) const
    {
        const std::size_t count = m_groups.size();
        const int soFar = steps[set * count + last].cost;
        if (soFar >= never)
            return;
        for (std::size_t next = 0; next < count; ++next) {
            const std::size_t bit = std::size_t(1) << next;
            if (set & bit)
                continue;
            Step &step = steps[(set | bit) * count + next];
            const int cost = soFar + changeCost(m_groups[last], m_groups[next]);
            if (cost < step.cost)
                step = {cost, last};
        }
    }

    std::vector<Group> route(const std::vector<Step> &steps, const Ways &before,
                             std::size_t last) const
    {
        const std::size_t count = m_groups.size();
        std::size_t set = (std::size_t(1) << count) - 1;
        std::vector<Group> backwards;
        for (;;) {
            backwards.push_back(m_groups[last]);
            const std::size_t from = steps[set * count + last].from;
            set &= ~(std::size_t(1) << last);
            if (set == 0) {
                std::vector<Group> result;
                if (!before.routes.empty())
                    result = before.routes[from];
                result.insert(result.end(), backwards.rbegin(), backwards.rend());
                return result;
            }
            last = from;
        }
    }

    std::vector<Group> m_groups;
    unsigned m_loosened;
};

/// Moves one exercise that shares a direction with `wanted` to the end that meets it.
void turnTowards(Group &group, unsigned wanted, bool toFront)
{
    const auto meets = [&](const ChosenExercise &one) { return (directions(one) & wanted) != 0; };
    if (toFront) {
        const auto found = std::find_if(group.begin(), group.end(), meets);
        if (found != group.end())
            std::rotate(group.begin(), found, found + 1);
    } else {
        const auto found = std::find_if(group.rbegin(), group.rend(), meets);
        if (found != group.rend())
            std::rotate(found.base() - 1, found.base(), group.end());
    }
}

/// Where mobility ends, its last exercise and the first active one share a direction if any do.
void meetAtTheEndOfMobility(std::vector<Group> &route, unsigned loosened)
{
    for (std::size_t i = 1; i < route.size(); ++i) {
        Group &before = route[i - 1];
        Group &after = route[i];
        if (before.first().exercise->stage != Stage::Mobility ||
            after.first().exercise->stage == Stage::Mobility)
            continue;
        const unsigned common = directions(before) & directions(after);
        turnTowards(after, common != 0 ? common : loosened, true);
        turnTowards(before, directions(after.first()), false);
    }
}

} // namespace

QList<ChosenExercise> inOrder(const QList<ChosenExercise> &chosen)
{
    Ways ways;
    unsigned loosened = 0;
    bool follows = false;
    for (const Stage stage : enumValues<Stage>()) {
        const std::vector<Group> groups = groupsOf(chosen, stage);
        if (groups.empty())
            continue;
        ways = StageWalk(groups, follows ? loosened : 0).after(ways);
        follows = stage == Stage::Mobility;
        if (follows) {
            for (const Group &group : groups)
                loosened |= directions(group);
        }
    }
    QList<ChosenExercise> ordered;
    if (ways.routes.empty())
        return ordered;
    const auto best = std::min_element(ways.costs.begin(), ways.costs.end());
    std::vector<Group> route = ways.routes[std::size_t(best - ways.costs.begin())];
    meetAtTheEndOfMobility(route, loosened);
    for (const Group &group : route)
        ordered += group;
    return ordered;
}

} // namespace midback
