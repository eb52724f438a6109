#include "core/routine/OpenPart.h"

#include "core/catalog/Catalog.h"

namespace midback {

Routine openPart(const Routine &routine, SafetyReach reach, const Catalog &catalog)
{
    if (reach == SafetyReach::All)
        return routine;
    Routine result = routine;
    result.items.clear();
    for (RoutineItem item : routine.items) {
        const Exercise *exercise = catalog.exercise(item.exerciseId);
        if (!exercise || !isOpen(reach, exercise->stage))
            continue;
        const int level = highestDoseLevel(reach);
        const Dose &highest = exercise->doseLevels[std::size_t(level - 1)];
        if (item.dose.totalSeconds(exercise->sided) > highest.totalSeconds(exercise->sided))
            item.dose = highest;
        result.items.append(item);
    }
    return result;
}

} // namespace midback
