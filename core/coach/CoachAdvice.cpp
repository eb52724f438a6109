#include "core/coach/CoachAdvice.h"

#include "core/catalog/Catalog.h"
#include "core/coach/TodayLimits.h"

#include <algorithm>

namespace midback {

namespace {

/// What an item becomes before the limits of the day.
struct Target {
    QString exerciseId; ///< empty: left out
    int level = 2;
    AdviceReason reason = AdviceReason::AsPlanned;
};

class Adviser {
public:
    enum class Ask { Lines, Exactly };

    Adviser(Ask ask, const Routine &routine, const CoachReport &report, const Catalog &catalog,
            const ConditionLimits &filter, const TodaySetting &today)
        : m_ask(ask)
        , m_routine(routine)
        , m_report(report)
        , m_catalog(catalog)
        , m_map(catalog, filter)
        , m_limits(report, today)
    {
    }

    RoutineAdvice make()
    {
        RoutineAdvice advice;
        for (qsizetype i = 0; i < m_routine.items.size(); ++i) {
            const AdvisedItem advised = advise(i);
            if (advised.item)
                m_taken.insert(advised.item->exerciseId);
            advice.items.append(advised);
        }
        if (m_ask == Ask::Lines && !m_routine.items.isEmpty() && m_taken.isEmpty())
            addBreathing(advice);
        return advice;
    }

private:
    std::optional<LinePlace> placeOf(qsizetype index) const
    {
        const RoutineItem &item = m_routine.items.at(index);
        const auto spot = m_map.find(item.exerciseId);
        if (!spot)
            return std::nullopt;
        return LinePlace{spot->rung, m_map.levelOf(*spot, item.dose)};
    }

    /// Whether the item stands for its line: the hardest on it, of equals the first.
    bool leads(qsizetype index, int line, LinePlace place) const
    {
        for (qsizetype i = 0; i < m_routine.items.size(); ++i) {
            const auto spot = m_map.find(m_routine.items.at(i).exerciseId);
            if (i == index || !spot || spot->line != line)
                continue;
            const LinePlace other = *placeOf(i);
            if (other > place || (other == place && i < index))
                return false;
        }
        return true;
    }

    /// The place as the filters leave it.
    Target filtered(LineSpot spot, LinePlace place, AdviceReason reason) const
    {
        if (m_map.isAllowed(spot)) {
            const int level = std::min(place.level, m_map.highestLevel(spot));
            return {m_map.exercise(spot).id, level,
                    level < place.level ? AdviceReason::Filter : reason};
        }
        if (const auto lower = m_map.lower(spot))
            return filtered({spot.line, *lower}, place, AdviceReason::Filter);
        return {m_map.insteadOf(spot), 1, AdviceReason::Filter};
    }

    Target target(qsizetype index, LineSpot spot, LinePlace planned) const
    {
        const LineReport &line = m_report.lines.at(spot.line);
        if (m_ask == Ask::Exactly)
            return itself(line, spot, planned);
        if (line.isPaused())
            return {line.whilePaused, 1, AdviceReason::Paused};
        if (line.exposures == 0)
            return filtered(spot, planned, AdviceReason::AsPlanned);
        const LinePlace stands{line.state.rung, line.state.level};
        const LinePlace place =
            leads(index, spot.line, planned) ? stands : std::min(planned, stands);
        return filtered({spot.line, place.rung}, place,
                        place == planned ? AdviceReason::AsPlanned : AdviceReason::Line);
    }

    Target itself(const LineReport &line, LineSpot spot, LinePlace asked) const
    {
        if (line.isPaused())
            return {{}, 1, AdviceReason::Paused};
        if (!m_map.isAllowed(spot))
            return {{}, 1, AdviceReason::Filter};
        return filtered(spot, asked, AdviceReason::AsPlanned);
    }

    AdvisedItem advise(qsizetype index)
    {
        AdvisedItem advised;
        const RoutineItem &item = m_routine.items.at(index);
        advised.planned = index;
        const auto spot = m_map.find(item.exerciseId);
        if (!spot) { // not in this catalogue: left to the person, as far as anything is open
            if (!m_limits.allShut())
                advised.item = item;
            else
                advised.reason = AdviceReason::Safety;
            return advised;
        }
        const LinePlace planned = *placeOf(index);
        Target wanted = target(index, *spot, planned);
        limit(wanted);
        if (wanted.exerciseId != item.exerciseId && isThereAlready(wanted.exerciseId, index))
            wanted = {{}, 1, AdviceReason::Twice};
        advised.line = spot->line;
        advised.reason = wanted.reason;
        if (wanted.reason == AdviceReason::Line) {
            advised.decision = m_report.lines.at(spot->line).lastChange;
            advised.asPlanned = kept(m_report.lines.at(spot->line), planned);
        } else if (wanted.reason == AdviceReason::Paused) {
            advised.decision = pausedBy(spot->line);
        }
        if (wanted.exerciseId == item.exerciseId && wanted.level == planned.level)
            advised.item = item;
        else if (const Exercise *exercise = m_catalog.exercise(wanted.exerciseId))
            advised.item = RoutineItem{exercise->id, doseAt(*exercise, wanted.level)};
        return advised;
    }

    /// What the person may go back to, see CoachLines::keep(): the last change is taken back, and
    /// where there is none a line only ever comes down.
    std::optional<LinePlace> kept(const LineReport &line, LinePlace planned) const
    {
        const LinePlace stands{line.state.rung, line.state.level};
        if (line.lastChange != CoachDecision::none) {
            const LinePlace before = m_report.decisions.at(line.lastChange).before;
            if (before != stands)
                return before;
        }
        return planned < stands ? std::optional(planned) : std::nullopt;
    }

    /// The last decision that stopped the line.
    int pausedBy(int line) const
    {
        for (qsizetype i = m_report.decisions.size() - 1; i >= 0; --i) {
            const CoachDecision &one = m_report.decisions.at(i);
            if (one.line == line &&
                (one.outcome == Outcome::StopRest || one.outcome == Outcome::SeekCare))
                return int(i);
        }
        return CoachDecision::none;
    }

    /// Among what was advised so far, or planned later.
    bool isThereAlready(const QString &exerciseId, qsizetype index) const
    {
        const auto later = m_routine.items.cbegin() + index + 1;
        return m_taken.contains(exerciseId) ||
               std::any_of(later, m_routine.items.cend(),
                           [&](const RoutineItem &item) { return item.exerciseId == exerciseId; });
    }

    void limit(Target &target) const
    {
        const Exercise *exercise = m_catalog.exercise(target.exerciseId);
        if (!exercise)
            return;
        const auto [level, reason] = m_limits.of(exercise->stage);
        if (level >= target.level)
            return;
        target.level = level;
        target.reason = reason;
        if (level == 0)
            target.exerciseId.clear();
    }

    static const Dose &doseAt(const Exercise &exercise, int level)
    {
        return exercise.doseLevels[std::size_t(level - 1)];
    }

    void addBreathing(RoutineAdvice &advice) const
    {
        const int level = std::min(m_limits.of(Stage::Breathing).level, 1);
        if (level == 0)
            return;
        for (const LineReport &line : m_report.lines) {
            const Exercise *exercise = m_catalog.exercise(line.exercise);
            if (line.isPaused() || !exercise || exercise->stage != Stage::Breathing)
                continue;
            AdvisedItem added;
            added.item = RoutineItem{exercise->id, doseAt(*exercise, level)};
            added.reason = AdviceReason::Instead;
            added.line = int(&line - m_report.lines.constData());
            advice.items.append(added);
            return;
        }
    }

    const Ask m_ask;
    const Routine &m_routine;
    const CoachReport &m_report;
    const Catalog &m_catalog;
    const LineMap m_map;
    const TodayLimits m_limits;
    QSet<QString> m_taken;
};

} // namespace

bool RoutineAdvice::changesAnything() const
{
    return std::any_of(items.begin(), items.end(), [](const AdvisedItem &advised) {
        return advised.reason != AdviceReason::AsPlanned;
    });
}

RoutineAdvice adviseRoutine(const Routine &routine, const CoachReport &report,
                            const Catalog &catalog, const ConditionLimits &filter,
                            const TodaySetting &today)
{
    return Adviser(Adviser::Ask::Lines, routine, report, catalog, filter, today).make();
}

RoutineAdvice adviseExactly(const Routine &routine, const CoachReport &report,
                            const Catalog &catalog, const ConditionLimits &filter,
                            const TodaySetting &today)
{
    return Adviser(Adviser::Ask::Exactly, routine, report, catalog, filter, today).make();
}

Routine advisedRoutine(const Routine &routine, const RoutineAdvice &advice)
{
    Routine result = routine;
    result.items.clear();
    for (const AdvisedItem &advised : advice.items) {
        if (advised.item)
            result.items.append(*advised.item);
    }
    return result;
}

} // namespace midback
