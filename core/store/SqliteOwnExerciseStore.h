#pragma once

#include "core/catalog/OwnExerciseStore.h"
#include "core/store/SqliteAggregateStore.h"

namespace midback {

class SqliteOwnExerciseStore final : public SqliteAggregateStore<OwnExerciseStore, OwnExercise> {
public:
    explicit SqliteOwnExerciseStore(UnitOfWork &work)
        : SqliteAggregateStore(work, QStringLiteral("id"))
    {
    }
};

} // namespace midback
