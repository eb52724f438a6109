#include "core/coach/LineMap.h"

#include "core/catalog/Catalog.h"
#include "core/routine/RoutineEdit.h"

#include <algorithm>
#include <cstdlib>

namespace midback {

namespace {

std::optional<int> rungOrNothing(int rung)
{
    return rung < 0 ? std::nullopt : std::optional(rung);
}

int rungsOfStage(const Ladder &ladder, Stage stage, const Catalog &catalog)
{
    return int(std::count_if(ladder.rungs.begin(), ladder.rungs.end(), [&](const QString &id) {
        const Exercise *exercise = catalog.exercise(id);
        return exercise && exercise->stage == stage;
    }));
}

/// Null for an exercise on no ladder.
const Ladder *homeOf(const Exercise &exercise, const Catalog &catalog)
{
    const Ladder *home = nullptr;
    int most = 0;
    for (const Ladder *ladder : catalog.laddersOf(exercise.id)) {
        const int rungs = rungsOfStage(*ladder, exercise.stage, catalog);
        if (rungs > most) {
            home = ladder;
            most = rungs;
        }
    }
    return home;
}

} // namespace

LineMap::LineMap(const Catalog &catalog, const ConditionLimits &filter)
    : m_catalog(catalog)
    , m_filter(filter)
{
    QHash<const Ladder *, QStringList> onLadder;
    QStringList single;
    for (const Exercise &exercise : catalog.exercises()) {
        if (const Ladder *home = homeOf(exercise, catalog))
            onLadder[home].append(exercise.id);
        else
            single.append(exercise.id);
    }
    for (const Ladder &ladder : catalog.ladders()) {
        const QStringList mine = onLadder.value(&ladder);
        QStringList rungs; // in the order of the ladder
        for (const QString &id : ladder.rungs) {
            if (mine.contains(id))
                rungs.append(id);
        }
        add(ladder.id, ladder.title, rungs);
    }
    for (const QString &id : std::as_const(single))
        add(id, catalog.nameOf(id), {id});
}

void LineMap::add(const QString &id, const QString &title, const QStringList &exercises)
{
    if (exercises.isEmpty())
        return;
    Line line{id, title, {}};
    for (const QString &exerciseId : exercises) {
        Rung rung;
        rung.exercise = m_catalog.exercise(exerciseId);
        rung.allowed = !m_filter.excluded.contains(exerciseId);
        rung.highestLevel = m_filter.modified.contains(exerciseId) ? 1 : 3;
        for (std::size_t level = 0; level < rung.seconds.size(); ++level) {
            rung.seconds[level] =
                rung.exercise->doseLevels[level].totalSeconds(rung.exercise->sided);
        }
        m_spots.insert(exerciseId, {size(), int(line.rungs.size())});
        line.rungs.push_back(rung);
    }
    connectRungs(line);
    m_lines.push_back(std::move(line));
}

void LineMap::connectRungs(Line &line) const
{
    int lower = -1;
    int below = 0;
    for (int i = 0; i < int(line.rungs.size()); ++i) {
        Rung &rung = line.rungs[std::size_t(i)];
        rung.lower = lower;
        rung.below = below;
        if (rung.allowed) {
            lower = i;
            ++below;
        }
    }
    int higher = -1;
    for (int i = int(line.rungs.size()) - 1; i >= 0; --i) {
        Rung &rung = line.rungs[std::size_t(i)];
        if (higher >= 0 &&
            line.rungs[std::size_t(higher)].exercise->difficulty <= rung.exercise->difficulty + 1) {
            rung.higher = higher;
        }
        if (rung.allowed)
            higher = i;
    }
}

int LineMap::indexOf(const QString &lineId) const
{
    const auto it = std::find_if(m_lines.begin(), m_lines.end(),
                                 [&](const Line &line) { return line.id == lineId; });
    return it == m_lines.end() ? -1 : int(it - m_lines.begin());
}

std::optional<LineSpot> LineMap::find(const QString &exerciseId) const
{
    const auto it = m_spots.constFind(exerciseId);
    return it == m_spots.constEnd() ? std::nullopt : std::optional(*it);
}

int LineMap::levelOf(LineSpot spot, const Dose &dose) const
{
    const Rung &found = rung(spot);
    if (const auto level = doseLevelOf(dose, *found.exercise))
        return *level;
    const int seconds = dose.totalSeconds(found.exercise->sided);
    const auto nearest =
        std::min_element(found.seconds.begin(), found.seconds.end(), [seconds](int a, int b) {
            return std::abs(a - seconds) < std::abs(b - seconds);
        });
    return int(nearest - found.seconds.begin()) + 1;
}

bool LineMap::isDeskDose(LineSpot spot, const Dose &dose) const
{
    const Exercise &found = exercise(spot);
    return found.deskDose && *found.deskDose == dose && !doseLevelOf(dose, found);
}

std::optional<int> LineMap::lower(LineSpot spot) const
{
    return rungOrNothing(rung(spot).lower);
}

std::optional<int> LineMap::higher(LineSpot spot) const
{
    return rungOrNothing(rung(spot).higher);
}

std::optional<int> LineMap::allowedAt(LineSpot spot) const
{
    return isAllowed(spot) ? std::optional(spot.rung) : lower(spot);
}

std::optional<int> LineMap::first(int line) const
{
    for (int i = 0; i < rungs(line); ++i) {
        if (isAllowed({line, i}))
            return i;
    }
    return std::nullopt;
}

QString LineMap::insteadOf(LineSpot spot, const QSet<QString> &skip) const
{
    const Exercise &from = exercise(spot);
    const auto fits = [&](const QString &id) {
        const Exercise *to = m_catalog.exercise(id);
        return to && to->difficulty <= from.difficulty && !m_filter.excluded.contains(id) &&
               !skip.contains(id);
    };
    for (const Progression &step : m_catalog.easier(from.id)) {
        if (step.ladder.isEmpty() && fits(step.from))
            return step.from;
    }
    for (const Substitution &other : m_catalog.insteadOf(from.id)) {
        if (fits(other.to))
            return other.to;
    }
    return {};
}

} // namespace midback
