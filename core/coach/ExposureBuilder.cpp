#include "core/coach/ExposureBuilder.h"

#include "core/coach/Mornings.h"
#include "core/session/SessionRecord.h"

#include <algorithm>

namespace midback {

namespace {

constexpr int tooHardForClean = 4; // D5: CLEAN asks for ease 3 or less

QList<Sensation> backOffIn(const QList<Sensation> &sensations)
{
    QList<Sensation> result;
    for (const Sensation one : sensations) {
        if (classOf(one) == SensationClass::BackOff)
            result.append(one);
    }
    return result;
}

/// Back-off feelings of the session that no exercise of it has.
QList<Sensation> unplacedFeelings(const SessionRecord &session)
{
    QList<Sensation> feelings = backOffIn(session.sensations);
    feelings.removeIf([&](Sensation one) {
        return std::any_of(
            session.exercises.begin(), session.exercises.end(),
            [one](const PerformedExercise &exercise) { return exercise.sensations.contains(one); });
    });
    return feelings;
}

void addUnplaced(Exposure &exposure, const QList<Sensation> &unplaced)
{
    if (unplaced.isEmpty())
        return;
    if (backOffIn(exposure.sensations).isEmpty())
        exposure.eased = true;
    exposure.sensations += unplaced;
}

/// Fills in what was not answered; whether enough was told for the exposure to be CLEAN.
bool addPain(Exposure &exposure, const SessionRecord &session, const PerformedExercise &exercise)
{
    const auto peak = exercise.peakPain;
    const auto after = session.painAfter;
    const auto before = session.painBefore ? session.painBefore : exposure.usual;
    const int lowestKnown = std::min(peak.value_or(10), after.value_or(10));
    exposure.before = before.value_or(peak || after ? lowestKnown : 0);
    exposure.after = after.value_or(exposure.before);
    exposure.peak = peak.value_or(std::max(exposure.before, exposure.after));
    return before && (peak || after);
}

} // namespace

bool hasWarning(const QList<Sensation> &sensations)
{
    return std::any_of(sensations.begin(), sensations.end(),
                       [](Sensation one) { return classOf(one) != SensationClass::Normal; });
}

std::vector<TracedExposure> ExposureBuilder::exposuresOf(const SessionRecord &session) const
{
    std::vector<TracedExposure> result;
    const QDate date = session.started.date;
    if (session.state == SessionState::Running || !date.isValid())
        return result;

    Exposure shared;
    shared.date = date;
    shared.usual = m_mornings.usual(date);
    if (const Mornings::Morning *next = m_mornings.on(date.addDays(1)))
        shared.next = next->pain;
    const QList<Sensation> unplaced = unplacedFeelings(session);

    result.reserve(std::size_t(session.exercises.size()));
    for (qsizetype i = 0; i < session.exercises.size(); ++i) {
        const PerformedExercise &exercise = session.exercises.at(i);
        if (exercise.status == ExerciseStatus::Skipped && !hasWarning(exercise.sensations))
            continue;
        const auto spot = m_lines.find(exercise.exerciseId);
        if (!spot)
            continue;
        TracedExposure traced;
        traced.exposure = shared;
        traced.line = spot->line;
        traced.item = int(i);
        traced.doneSeconds = exercise.doneSeconds;
        traced.place = {spot->rung, m_lines.levelOf(*spot, exercise.dose)};
        traced.deskDose = m_lines.isDeskDose(*spot, exercise.dose);
        traced.exposure.sensations = exercise.sensations;
        traced.exposure.eased = exercise.eased;
        traced.exposure.done =
            exercise.status == ExerciseStatus::Done ? 1.0 : exercise.donePercent / 100.0;
        traced.exposure.ease = exercise.effort.value_or(3);
        traced.told = addPain(traced.exposure, session, exercise);
        if (!traced.told)
            traced.exposure.ease = std::max(traced.exposure.ease, tooHardForClean);
        addUnplaced(traced.exposure, unplaced);
        result.push_back(std::move(traced));
    }
    return result;
}

} // namespace midback
