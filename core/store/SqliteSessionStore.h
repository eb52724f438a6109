#pragma once

#include "core/session/SessionStore.h"
#include "core/store/SqliteAggregateStore.h"

namespace midback {

/// Also keeps `performed_exercise`, one row for each exercise of a session that is not removed.
class SqliteSessionStore final : public SqliteAggregateStore<SessionStore, SessionRecord> {
public:
    explicit SqliteSessionStore(UnitOfWork &work);

    Result<QList<SessionRecord>> between(const QDate &from, const QDate &to) const override;
    Result<QList<SessionSummary>> summaries(const QDate &from, const QDate &to) const override;
    Result<QList<SessionRecord>> running() const override;

protected:
    bool isDraft(const StoredRow &row) const override;
    Result<void> dropDerived(const QString &id) override;
    Result<void> addDerived(const SessionRecord &record) override;
};

} // namespace midback
