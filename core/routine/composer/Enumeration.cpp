#include "core/routine/composer/Enumeration.h"

#include "core/routine/composer/SelectionCost.h"

namespace midback {

namespace {

constexpr int mostSelections = 20000;

class Enumeration {
public:
    explicit Enumeration(const SelectionProblem &problem) : m_problem(problem) {}

    bool run() { return from(0, {}); }
    const std::vector<Pick> &picks() const { return m_picks; }

private:
    /// With `sums` of what is picked, decides about the items from `first` on.
    bool from(std::size_t first, const SelectionSums &sums)
    {
        if (++m_seen > mostSelections)
            return false;
        if (sums.total >= m_problem.time.least && costOf(sums, m_problem, 0).broken == 0)
            return true;
        for (std::size_t item = first; item < m_problem.items.size(); ++item) {
            if (pick(item, sums))
                return true;
        }
        return false;
    }

    bool pick(std::size_t item, const SelectionSums &sums)
    {
        const SelectionItem &candidate = m_problem.items[item];
        for (int level = 1; level <= candidate.highestLevel; ++level) {
            const int total = sums.total + candidate.seconds[std::size_t(level - 1)];
            if (total > m_problem.time.most)
                return false;
            SelectionSums grown = sums;
            grown.add(candidate, level);
            m_picks.push_back({item, level});
            if (from(item + 1, grown))
                return true;
            m_picks.pop_back();
        }
        return false;
    }

    const SelectionProblem &m_problem;
    std::vector<Pick> m_picks;
    int m_seen = 0;
};

} // namespace

std::optional<std::vector<Pick>> firstSelection(const SelectionProblem &problem)
{
    Enumeration enumeration(problem);
    if (!enumeration.run())
        return std::nullopt;
    return enumeration.picks();
}

} // namespace midback
