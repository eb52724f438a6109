#include "ui/player/SessionPlan.h"

#include "core/catalog/Exercise.h"
#include "core/routine/Routine.h"

namespace midback {

SessionPlan SessionPlan::of(const Routine &routine, const Catalog &catalog)
{
    return {routine.id, routine.name, Timeline::fromRoutine(routine, catalog), {routine.items, {}}};
}

SessionPlan SessionPlan::of(const GuidedSession &session, const Catalog &catalog)
{
    return {{}, session.name, Timeline::fromGuidedSession(session, catalog), {{}, session.id}};
}

} // namespace midback
