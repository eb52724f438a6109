#include "core/data/ComposerHistory.h"

#include "core/catalog/Catalog.h"
#include "core/coach/CoachReading.h"
#include "core/data/Profile.h"
#include "core/routine/SessionRules.h"
#include "core/symptoms/ConditionFilter.h"

#include <algorithm>

namespace midback {

namespace {

QStringList cautionsOfAll(const QList<HealthCondition> &conditions, const Catalog &catalog)
{
    QStringList cautions;
    for (const HealthCondition condition : conditions) {
        const QStringList some = cautionsOf(condition);
        for (const QString &id : some) {
            if (catalog.caution(id) && !cautions.contains(id))
                cautions.append(id);
        }
    }
    return cautions;
}

/// Strength comes at most every other day for a line (clinical-facts C3).
void addStrength(const Exercise &exercise, const Catalog &catalog, QStringList &ladders)
{
    if (exercise.stage != Stage::Strength)
        return;
    for (const Ladder &ladder : catalog.ladders()) {
        if (ladder.rungs.contains(exercise.id) && !ladders.contains(ladder.id))
            ladders.append(ladder.id);
    }
}

void addDone(const PerformedExercise &done, const Exercise &exercise, ComposerRequest &request)
{
    // The time that was not done was not held either.
    const int held = heldSeconds(exercise, done.dose) * done.donePercent / 100;
    for (const Plane plane : exercise.planes) {
        const auto index = std::size_t(plane);
        request.lastWeekSeconds[index] += planeShare(exercise, plane, done.doneSeconds);
        request.lastWeekHeldSeconds[index] += planeShare(exercise, plane, held);
    }
}

void addLastWeek(const CoachHistory &history, const Catalog &catalog, ComposerRequest &request)
{
    for (const SessionRecord &session : history.sessions) {
        const auto ago = session.started.date.daysTo(history.today);
        if (ago < 0 || ago >= 7)
            continue;
        for (const PerformedExercise &done : session.exercises) {
            const Exercise *exercise = catalog.exercise(done.exerciseId);
            if (!exercise || done.status == ExerciseStatus::Skipped)
                continue;
            addDone(done, *exercise, request);
            if (ago == 1)
                addStrength(*exercise, catalog, request.strengthLinesYesterday);
        }
    }
}

} // namespace

ComposerRequest requestFor(const Profile &profile, const CoachReading &reading,
                           const Catalog &catalog)
{
    ComposerRequest request;
    request.minutes = std::clamp(profile.sessionMinutes, ComposerRequest::leastMinutes,
                                 ComposerRequest::mostMinutes);
    if (!profile.equipment.isEmpty())
        request.equipment = profile.equipment;
    request.contributors = profile.contributors;
    request.conditions = cautionsOfAll(profile.conditions, catalog);
    request.stage = int(reading.report.stage.stage) + 1;
    for (const LineReport &line : reading.report.lines) {
        if (line.exposures == 0 || line.exercise.isEmpty())
            continue;
        request.reachedLevels.insert(line.exercise, line.level);
        if (!line.instead)
            request.currentRungs.insert(line.id, line.exercise);
    }
    addLastWeek(reading.history, catalog, request);
    return request;
}

} // namespace midback
