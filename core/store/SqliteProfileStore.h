#pragma once

#include "core/store/SqliteAggregateStore.h"

namespace midback {

class SqliteProfileStore final : public SqliteAggregateStore<ProfileStore, Profile> {
public:
    explicit SqliteProfileStore(UnitOfWork &work) : SqliteAggregateStore(work, QStringLiteral("id"))
    {
    }
};

} // namespace midback
