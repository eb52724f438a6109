#pragma once

#include "core/routine/RoutineStore.h"
#include "core/store/SqliteAggregateStore.h"

namespace midback {

class SqliteWeekPlanStore final : public SqliteAggregateStore<WeekPlanStore, WeekPlan> {
public:
    explicit SqliteWeekPlanStore(UnitOfWork &work)
        : SqliteAggregateStore(work, QStringLiteral("valid_from, id"))
    {
    }
};

} // namespace midback
