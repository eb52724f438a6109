#pragma once

#include "core/coach/RoutineChanges.h"
#include "ui/today/TodayModel.h"

namespace midback {

/// What the coach has to say on Today.
struct TodayCoach {
    QList<RoutineChange> changes;     ///< of the routine of today, since it was done last
    bool restStays = false;           ///< something of it is as planned
    std::optional<RoutineBrief> next; ///< the planned routine as it will be played; only Planned
    QStringList plan;                 ///< what holds for the whole plan; see planTexts()
    QString flare;                    ///< flareText() and the next steps back; empty without one
    bool flareOn = false;             ///< and not only on the way back from it
};

/// Reads the whole history, so only after the first paint. An error when it could not be read.
Result<TodayCoach> readTodayCoach(const PageContext &context, const TodayState &state);

} // namespace midback
