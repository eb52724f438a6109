#pragma once

#include "core/coach/CoachAdvice.h"

namespace midback {

class Catalog;
struct CoachReading;

/// One thing that is different in a routine today, ready to be shown.
struct RoutineChange {
    QString exercise; ///< what it is about: the name of the exercise that was planned, or is added
    QString title;    ///< "Open book: smaller dose"
    QString reason;   ///< adviceText()
    QString rule;     ///< ruleTag() of the decision behind it; empty where there is none
    AdviceReason why = AdviceReason::AsPlanned;
    bool sinceLastTime = false;    ///< not yet so when its line was done last
    QString line;                  ///< id; empty where no line is behind it
    std::optional<LinePlace> keep; ///< what "keep as it was" keeps; nothing where it is not the
                                   ///< person's to say

    friend bool operator==(const RoutineChange &, const RoutineChange &) = default;
};

/// What `advice` makes different in `routine`, in its order. An item that stays as it was planned
/// is none, whatever the reason.
QList<RoutineChange> routineChanges(const Routine &routine, const RoutineAdvice &advice,
                                    const CoachReading &reading, const Catalog &catalog,
                                    const TodaySetting &today);

} // namespace midback
