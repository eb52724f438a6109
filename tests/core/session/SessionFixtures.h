#pragma once

#include "core/catalog/Catalog.h"
#include "core/routine/Routine.h"

#include <rapidcheck.h>

namespace midback::test {

/// A handful of exercises, one of every kind that the player treats differently.
Catalog playerCatalog();

Dose repsDose(int sets, int reps, const char *tempo, int rest = 0);
Dose holdDose(int sets, int holds, int holdSeconds, int rest = 0);
Dose breathsDose(int sets, int breaths, const char *tempo, int rest = 0);
Dose timeDose(int seconds);

Routine routineOf(QList<RoutineItem> items);
/// Cat-cow 2 x 2 (not sided), open book 1 x 2 (sided), cobra hold 1 x 2: 42 + 31 + 36 seconds.
Routine threeExercises();

/// Any routine of one to five items with small doses; one exercise is unknown to the catalogue.
rc::Gen<Routine> anyRoutine();

} // namespace midback::test
