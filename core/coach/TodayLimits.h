#pragma once

#include "core/coach/CoachAdvice.h"

namespace midback {

/// How much of each stage is open today, and what says so.
class TodayLimits {
public:
    struct Limit {
        int level = 3; ///< the highest dose level; 0: nothing of it
        AdviceReason reason = AdviceReason::AsPlanned;
    };

    TodayLimits(const CoachReport &report, const TodaySetting &today);

    /// The narrowest limit; of equals the first of: safety, quiet days, start gate, irritability.
    Limit of(Stage stage) const;
    bool allShut() const { return of(Stage::Breathing).level == 0; }

private:
    SafetyReach m_safety;
    QList<std::pair<TodayReach, AdviceReason>> m_reaches;
};

} // namespace midback
