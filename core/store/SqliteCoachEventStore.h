#pragma once

#include "core/coach/CoachEventStore.h"
#include "core/store/SqliteAggregateStore.h"

namespace midback {

class SqliteCoachEventStore final : public SqliteAggregateStore<CoachEventStore, CoachEvent> {
public:
    explicit SqliteCoachEventStore(UnitOfWork &work)
        : SqliteAggregateStore(work, QStringLiteral("utc, id"))
    {
    }
};

} // namespace midback
