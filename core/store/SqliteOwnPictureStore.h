#pragma once

#include "core/catalog/OwnPictureStore.h"
#include "core/store/SqliteAggregateStore.h"

namespace midback {

class SqliteOwnPictureStore final : public SqliteAggregateStore<OwnPictureStore, OwnPicture> {
public:
    explicit SqliteOwnPictureStore(UnitOfWork &work)
        : SqliteAggregateStore(work, QStringLiteral("id"))
    {
    }
};

} // namespace midback
