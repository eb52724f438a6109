#include "core/coach/TodayLimits.h"

namespace midback {

TodayLimits::TodayLimits(const CoachReport &report, const TodaySetting &today)
    : m_safety(today.safety)
{
    const PlanReport &plan = report.plan;
    if (plan.locked)
        m_reaches.append({TodayReach::Nothing, AdviceReason::Safety});
    if (plan.quietUntil.isValid())
        m_reaches.append({TodayReach::Breathing, AdviceReason::Quiet});
    if (today.painBefore)
        m_reaches.append({startGate(*today.painBefore, plan.usual), AdviceReason::StartGate});
    m_reaches.append({reachOf(plan.irritability), AdviceReason::Irritable});
}

TodayLimits::Limit TodayLimits::of(Stage stage) const
{
    Limit limit;
    const auto narrow = [&limit](int level, AdviceReason reason) {
        if (level < limit.level)
            limit = {level, reason};
    };
    narrow(isOpen(m_safety, stage) ? highestDoseLevel(m_safety) : 0, AdviceReason::Safety);
    for (const auto &[reach, reason] : m_reaches)
        narrow(highestLevel(reach, stage), reason);
    return limit;
}

} // namespace midback
