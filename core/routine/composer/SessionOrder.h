#pragma once

#include "core/routine/Routine.h"

namespace midback {

struct Exercise;

/// An exercise of a session with the dose level that was chosen.
struct ChosenExercise {
    const Exercise *exercise = nullptr;
    int level = 2;
};

/// Puts a session in order: by stage; within a stage the exercises of one position together, from
/// easier to harder. Positions follow each other so that
/// - the first exercise after mobility shares a direction with mobility, where one can (a rule),
/// - the person gets up from the floor and down to it as few times as possible,
/// - the last mobility exercise has the direction of the one that uses it,
/// - and the position changes as few times as possible, in this order of weight.
QList<ChosenExercise> inOrder(const QList<ChosenExercise> &chosen);

} // namespace midback
