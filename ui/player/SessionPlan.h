#pragma once

#include "core/base/Id.h"
#include "core/session/SessionSource.h"

namespace midback {

/// What the player is to play: a timeline and what its record will be called.
struct SessionPlan {
    RoutineId routine; ///< null for a guided session
    QString name;
    Timeline timeline;
    SessionSource source; ///< what the timeline was made of

    static SessionPlan of(const Routine &routine, const Catalog &catalog);
    static SessionPlan of(const GuidedSession &session, const Catalog &catalog);
};

} // namespace midback
