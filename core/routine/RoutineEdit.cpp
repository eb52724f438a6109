#include "core/routine/RoutineEdit.h"

#include "core/catalog/Exercise.h"

#include <algorithm>

namespace midback {

namespace {

bool isInside(const Routine &routine, qsizetype index)
{
    return index >= 0 && index < routine.items.size();
}

} // namespace

Routine renamed(Routine routine, const QString &name)
{
    routine.name = name;
    return routine;
}

Routine withItem(Routine routine, qsizetype index, const RoutineItem &item)
{
    routine.items.insert(std::clamp(index, qsizetype(0), routine.items.size()), item);
    return routine;
}

Routine withoutItem(Routine routine, qsizetype index)
{
    if (isInside(routine, index))
        routine.items.removeAt(index);
    return routine;
}

Routine withItemMoved(Routine routine, qsizetype from, qsizetype to)
{
    if (isInside(routine, from) && isInside(routine, to))
        routine.items.move(from, to);
    return routine;
}

Routine withDose(Routine routine, qsizetype index, const Dose &dose)
{
    if (isInside(routine, index))
        routine.items[index].dose = dose;
    return routine;
}

std::optional<int> doseLevelOf(const Dose &dose, const Exercise &exercise)
{
    for (std::size_t level = 0; level < exercise.doseLevels.size(); ++level) {
        if (exercise.doseLevels[level] == dose)
            return int(level) + 1;
    }
    return std::nullopt;
}

} // namespace midback
