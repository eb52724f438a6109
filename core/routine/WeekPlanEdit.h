#pragma once

#include "core/routine/WeekPlan.h"

#include <optional>

namespace midback {

/// The plan to change on `today`: the one in force where it began today, otherwise a copy of it
/// that begins today with the id `fresh`, so that past days keep the plan they had (ADR 0005).
/// Without a plan in force it is an empty one.
WeekPlan editablePlan(const QList<WeekPlan> &plans, const QDate &today, const WeekPlanId &fresh);

/// The plan with `slot` in its place. Adding what stands there already changes nothing.
WeekPlan withEntry(WeekPlan plan, const PlanSlot &slot);
WeekPlan withoutEntry(WeekPlan plan, const PlanSlot &slot);
/// A plan without any entry of that routine; nothing when it holds none.
std::optional<WeekPlan> withoutRoutine(WeekPlan plan, const RoutineId &routine);

} // namespace midback
