#pragma once

#include "core/store/SqliteAggregateStore.h"
#include "core/symptoms/SafetyScreeningStore.h"

namespace midback {

class SqliteSafetyScreeningStore final
    : public SqliteAggregateStore<SafetyScreeningStore, SafetyScreening> {
public:
    explicit SqliteSafetyScreeningStore(UnitOfWork &work)
        : SqliteAggregateStore(work, QStringLiteral("utc, id"))
    {
    }
};

} // namespace midback
