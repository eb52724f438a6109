#include "core/routine/WeekPlanEdit.h"

namespace midback {

WeekPlan editablePlan(const QList<WeekPlan> &plans, const QDate &today, const WeekPlanId &fresh)
{
    const WeekPlan *current = planInForce(plans, today);
    if (!current)
        return {fresh, today, {}};
    if (current->validFrom == today)
        return *current;
    return {fresh, today, current->entries};
}

WeekPlan withEntry(WeekPlan plan, const PlanSlot &slot)
{
    if (!plan.entries.contains(slot))
        plan.entries = sortedEntries(plan.entries << slot);
    return plan;
}

WeekPlan withoutEntry(WeekPlan plan, const PlanSlot &slot)
{
    plan.entries.removeAll(slot);
    return plan;
}

std::optional<WeekPlan> withoutRoutine(WeekPlan plan, const RoutineId &routine)
{
    const qsizetype removed =
        plan.entries.removeIf([&](const PlanSlot &slot) { return slot.routine == routine; });
    if (removed == 0)
        return std::nullopt;
    return plan;
}

} // namespace midback
