#include "core/store/SqliteRoutineStore.h"

#include <algorithm>

namespace midback {

Result<QList<Routine>> SqliteRoutineStore::all() const
{
    Result<QList<Routine>> result = select({}); // in order of id
    if (result) {
        std::stable_sort(result->begin(), result->end(),
                         [](const Routine &a, const Routine &b) { return a.name < b.name; });
    }
    return result;
}

} // namespace midback
