#pragma once

#include "core/catalog/Exercise.h"

namespace midback::test {

/// A dose of that mode with a number in every field that counts for it: two sets, 15 s of rest.
inline Dose usualDose(DoseMode mode)
{
    Dose dose;
    dose.mode = mode;
    dose.sets = 2;
    dose.restSeconds = 15;
    dose.reps = mode == DoseMode::Reps || mode == DoseMode::Hold ? 8 : 0;
    dose.holdSeconds = mode == DoseMode::Hold ? 20 : 0;
    dose.breaths = mode == DoseMode::Breaths ? 6 : 0;
    dose.durationSeconds = mode == DoseMode::Time ? 60 : 0;
    if (mode == DoseMode::Reps || mode == DoseMode::Breaths)
        dose.tempo = Tempo{{2, 1, 2, 1}};
    return dose;
}

/// An exercise for tests of what stands above the catalogue: unsided, without equipment, timed, so
/// that one round of it takes exactly `seconds` (at least 15). Level 1 takes half, level 3 twice
/// the work.
inline Exercise timedExercise(const QString &id, Stage stage, const QList<Plane> &planes,
                              int seconds = 100, Position position = Position::Supine)
{
    Exercise exercise;
    exercise.id = id;
    exercise.name =
        id.left(1).toUpper() + QString(id).mid(1).replace(QLatin1Char('-'), QLatin1Char(' '));
    exercise.stage = stage;
    exercise.planes = planes;
    exercise.position = position;
    const int work = seconds - dose::setUpSeconds;
    const int lengths[] = {work / 2, work, work * 2};
    for (std::size_t level = 0; level < 3; ++level) {
        exercise.doseLevels[level].mode = DoseMode::Time;
        exercise.doseLevels[level].durationSeconds = lengths[level];
    }
    return exercise;
}

/// Holds of the default dose: `reps` of `holdSeconds`, one set.
inline Exercise heldExercise(const QString &id, Stage stage, const QList<Plane> &planes, int reps,
                             int holdSeconds)
{
    Exercise exercise = timedExercise(id, stage, planes);
    exercise.action = Action::HoldPosition;
    for (Dose &dose : exercise.doseLevels) {
        dose = {};
        dose.mode = DoseMode::Hold;
        dose.reps = reps;
        dose.holdSeconds = holdSeconds;
    }
    return exercise;
}

} // namespace midback::test
