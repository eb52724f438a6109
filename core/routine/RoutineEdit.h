#pragma once

#include "core/routine/Routine.h"

#include <optional>

namespace midback {

struct Exercise;

/// Edits of a routine as values: each gives the routine after it. Indexes outside the routine
/// change nothing (an insertion goes to the nearest end).
Routine renamed(Routine routine, const QString &name);
Routine withItem(Routine routine, qsizetype index, const RoutineItem &item);
Routine withoutItem(Routine routine, qsizetype index);
/// The item at `from` stands at `to` afterwards.
Routine withItemMoved(Routine routine, qsizetype from, qsizetype to);
Routine withDose(Routine routine, qsizetype index, const Dose &dose);

/// Which of the three levels `dose` is, 1 to 3; nothing when it is the person's own.
std::optional<int> doseLevelOf(const Dose &dose, const Exercise &exercise);

} // namespace midback
