#pragma once

#include "core/catalog/OwnDoses.h"
#include "core/catalog/OwnExercise.h"

namespace midback::test {

/// An exercise of a person's own: standing, 60 s, one step. `n` makes its id.
inline OwnExercise ownExercise(const QString &name, uint n = 1)
{
    OwnExercise own;
    own.id = OwnExerciseId(QUuid(n, 2, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    own.name = name;
    own.planes = {Plane::Rotation};
    own.doseLevels = *dosesAround(usualDoseOf(DoseMode::Time));
    own.steps = {QStringLiteral("Turn to the side.")};
    return own;
}

} // namespace midback::test
