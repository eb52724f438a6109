#pragma once

#include "core/store/SqliteAggregateStore.h"
#include "core/symptoms/SelfTestStore.h"

namespace midback {

class SqliteSelfTestStore final : public SqliteAggregateStore<SelfTestStore, SelfTestResult> {
public:
    explicit SqliteSelfTestStore(UnitOfWork &work)
        : SqliteAggregateStore(work, QStringLiteral("utc, id"))
    {
    }

    Result<QList<SelfTestResult>> ofTest(const QString &test) const override
    {
        Result<QList<SelfTestResult>> found =
            select(QStringLiteral("AND test = ?"), {columnText(test)});
        if (found) // what a column may not hold is alike there
            found->removeIf([&](const SelfTestResult &one) { return one.test != test; });
        return found;
    }
};

} // namespace midback
