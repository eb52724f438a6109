#pragma once

#include "core/base/AggregateStore.h"
#include "core/routine/Routine.h"
#include "core/routine/WeekPlan.h"

namespace midback {

/// Routines in order of name, then id.
class RoutineStore : public AggregateStore<Routine> {};

/// Week plans in order of validFrom, then id: the history of what was planned.
class WeekPlanStore : public AggregateStore<WeekPlan> {};

} // namespace midback
