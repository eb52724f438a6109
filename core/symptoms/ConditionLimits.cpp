#include "core/symptoms/ConditionLimits.h"

#include "core/symptoms/ConditionFilter.h"

namespace midback {

ConditionLimits limitsOf(const QList<HealthCondition> &conditions, const Catalog &catalog)
{
    ConditionLimits limits;
    if (conditions.isEmpty())
        return limits;
    for (const Exercise &exercise : catalog.exercises()) {
        const Fit fit = verdictOn(exercise, conditions, catalog).fit;
        if (fit == Fit::Excluded)
            limits.excluded.insert(exercise.id);
        else if (fit == Fit::Modified)
            limits.modified.insert(exercise.id);
    }
    return limits;
}

} // namespace midback
