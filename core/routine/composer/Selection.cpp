#include "core/routine/composer/Selection.h"

#include "core/routine/composer/Enumeration.h"
#include "core/routine/composer/SeededDraw.h"
#include "core/routine/composer/SelectionCost.h"

#include <algorithm>

namespace midback {

namespace {

/// The best of so many starts, and so many more where none of those led anywhere.
constexpr int starts = 4;
constexpr int mostStarts = 12;
/// Seconds from which a share is worth an exercise in the start.
constexpr int roomForOne = 40;
/// Far above what a session needs; a guard, since each step makes it better.
constexpr int mostSteps = 200;

using Picks = std::vector<Pick>;

class Search {
public:
    explicit Search(const SelectionProblem &problem) : m_problem(problem) {}

    /// Improves `picks` until no single step does; gives its cost.
    SelectionCost improve(Picks &picks)
    {
        m_picks = picks;
        m_used.assign(m_problem.items.size(), false);
        for (const Pick &pick : m_picks)
            m_used[pick.item] = true;
        m_cost = costOf(sumsWithout(m_picks.size()), m_problem);
        for (int step = 0; step < mostSteps; ++step) {
            m_best = m_cost;
            m_change.reset();
            lookAtAdding();
            lookAtEachPick();
            // There are many more swaps than other steps, so they wait for the others.
            if (!m_change)
                lookAtSwapping();
            if (!m_change)
                break;
            apply();
        }
        picks = m_picks;
        return m_cost;
    }

private:
    /// Replace the pick at `place` (one past the end: add) by `pick` (nothing: leave it out).
    struct Change {
        std::size_t place;
        std::optional<Pick> pick;
    };

    SelectionSums sumsWithout(std::size_t place) const
    {
        SelectionSums sums;
        for (std::size_t i = 0; i < m_picks.size(); ++i) {
            if (i != place)
                sums.add(m_problem.items[m_picks[i].item], m_picks[i].level);
        }
        return sums;
    }

    void consider(const SelectionSums &sums, std::size_t place, std::optional<Pick> pick)
    {
        const SelectionCost cost = costOf(sums, m_problem, m_best.broken);
        if (cost < m_best) {
            m_best = cost;
            m_change = Change{place, pick};
        }
    }

    void lookAtLevels(const SelectionSums &others, std::size_t place, std::size_t item)
    {
        const SelectionItem &candidate = m_problem.items[item];
        for (int level = 1; level <= candidate.highestLevel; ++level) {
            const int total = others.total + candidate.seconds[std::size_t(level - 1)];
            if (total - m_problem.time.most > m_best.broken)
                break; // breaks more than the best step so far, whatever else it does
            SelectionSums sums = others;
            sums.add(candidate, level);
            consider(sums, place, Pick{item, level});
        }
    }

    void lookAtAdding()
    {
        const SelectionSums all = sumsWithout(m_picks.size());
        for (std::size_t item = 0; item < m_problem.items.size(); ++item) {
            if (!m_used[item])
                lookAtLevels(all, m_picks.size(), item);
        }
    }

    void lookAtEachPick()
    {
        for (std::size_t place = 0; place < m_picks.size(); ++place) {
            const SelectionSums others = sumsWithout(place);
            consider(others, place, std::nullopt);
            lookAtLevels(others, place, m_picks[place].item);
        }
    }

    void lookAtSwapping()
    {
        for (std::size_t place = 0; place < m_picks.size(); ++place) {
            const SelectionSums others = sumsWithout(place);
            const std::size_t stage = m_problem.items[m_picks[place].item].stage;
            for (std::size_t item = 0; item < m_problem.items.size(); ++item) {
                if (m_problem.items[item].stage == stage && !m_used[item])
                    lookAtLevels(others, place, item);
            }
        }
    }

    void apply()
    {
        const auto [place, pick] = *m_change;
        if (place < m_picks.size()) {
            m_used[m_picks[place].item] = false;
            m_picks.erase(m_picks.begin() + std::ptrdiff_t(place));
        }
        if (pick) {
            m_used[pick->item] = true;
            m_picks.insert(m_picks.begin() + std::ptrdiff_t(place), *pick);
        }
        m_cost = m_best;
    }

    const SelectionProblem &m_problem;
    Picks m_picks;
    std::vector<bool> m_used;
    SelectionCost m_cost;
    SelectionCost m_best;
    std::optional<Change> m_change;
};

/// Draws one of those that `wanted` takes, the worthier the more often.
template<class Wanted>
void draw(Picks &picks, const SelectionProblem &problem, quint64 seed, const QString &word,
          Wanted wanted)
{
    int worth = 0;
    for (const SelectionItem &item : problem.items)
        worth += wanted(item) ? item.score : 0;
    if (worth == 0)
        return;
    int at = seededBetween(0, worth - 1, seed, word);
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        if (!wanted(problem.items[i]))
            continue;
        at -= problem.items[i].score;
        if (at >= 0)
            continue;
        const auto same = [i](const Pick &pick) { return pick.item == i; };
        if (std::none_of(picks.begin(), picks.end(), same))
            picks.push_back({i, 1});
        return;
    }
}

/// One exercise for each stage and for each direction of mobility that has time for one.
Picks drawnStart(const SelectionProblem &problem, quint64 seed, int start)
{
    constexpr auto mobility = std::size_t(Stage::Mobility);
    Picks picks;
    for (std::size_t stage = 0; stage < problem.stageTargets.size(); ++stage) {
        if (stage == mobility || problem.stageTargets[stage] < roomForOne)
            continue;
        draw(picks, problem, seed, QStringLiteral("start %1 stage %2").arg(start).arg(stage),
             [stage](const SelectionItem &item) { return item.stage == stage; });
    }
    for (std::size_t plane = 0; plane < problem.directionShares.size(); ++plane) {
        const int target = problem.directionShares[plane] * problem.stageTargets[mobility] / 1000;
        if (target < roomForOne)
            continue;
        draw(picks, problem, seed, QStringLiteral("start %1 plane %2").arg(start).arg(plane),
             [plane](const SelectionItem &item) {
                 return item.stage == mobility && (item.directions >> plane & 1u);
             });
    }
    return picks;
}

} // namespace

std::optional<std::vector<Pick>> selectExercises(const SelectionProblem &problem, quint64 seed)
{
    Search search(problem);
    std::optional<Picks> best;
    SelectionCost lowest;
    for (int start = 0; start < mostStarts && (start < starts || !best); ++start) {
        Picks picks = start == 0 ? Picks() : drawnStart(problem, seed, start);
        const SelectionCost cost = search.improve(picks);
        if (cost.broken == 0 && (!best || cost < lowest)) {
            best = picks;
            lowest = cost;
        }
    }
    if (!best) {
        best = firstSelection(problem);
        if (best)
            search.improve(*best);
    }
    return best;
}

} // namespace midback
