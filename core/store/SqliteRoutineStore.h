#pragma once

#include "core/routine/RoutineStore.h"
#include "core/store/SqliteAggregateStore.h"

namespace midback {

class SqliteRoutineStore final : public SqliteAggregateStore<RoutineStore, Routine> {
public:
    explicit SqliteRoutineStore(UnitOfWork &work) : SqliteAggregateStore(work, QStringLiteral("id"))
    {
    }

    /// Sorted here: SQLite compares bytes of UTF-8, QString UTF-16 units, and they disagree on
    /// emoji.
    Result<QList<Routine>> all() const override;
};

} // namespace midback
