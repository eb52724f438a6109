#include "core/routine/StarterRoutine.h"

#include "core/catalog/Catalog.h"

#include <QtCore/QCoreApplication>

namespace midback {

Routine starterRoutine(const RoutineId &id, const Catalog &catalog)
{
    static constexpr const char *exercises[] = {
        "breath-awareness-hi-lo", "open-book-short",   "cat-cow-quadruped",
        "thread-needle",          "seated-side-reach", "scap-setting-seated",
    };
    Routine routine{id, QCoreApplication::translate("StarterRoutine", "12-minute starter"), {}};
    for (const char *exerciseId : exercises) {
        if (const Exercise *exercise = catalog.exercise(QLatin1String(exerciseId)))
            routine.items.append({exercise->id, exercise->dose()});
    }
    return routine;
}

} // namespace midback
