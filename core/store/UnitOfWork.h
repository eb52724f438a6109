#pragma once

#include "core/base/Result.h"
#include "core/store/StoredRow.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <optional>

namespace midback {

class Clock;
class Database;
class Store;

/// What the SQLite stores of one database share: transactions, the announcement of what changed,
/// the Lamport counter, and the damaged rows met while reading.
class UnitOfWork {
public:
    /// Reads who this computer is; makes that up in a new data file.
    static Result<std::unique_ptr<UnitOfWork>> start(Database &database, const Clock &clock);

    Database &database() const { return m_database; }

    /// See DataStore::atomically. A failed write inside fails the whole, even when `change`
    /// ignores it: half of a save must never be committed.
    Result<void> atomically(const std::function<Result<void>()> &change);
    /// Runs the writes of one save or removal, in a transaction of its own when none is open;
    /// `store` tells `changed` after the commit.
    Result<void> write(Store &store, const std::function<Result<void>()> &writes);

    QString device() const { return m_device; }
    /// The number of the change being written; only inside `write`.
    qint64 nextLamport() { return ++m_lamport; }
    QString now() const; ///< as history.saved_at

    void noteDamage(const DamagedRow &row);
    const QList<DamagedRow> &damagedRows() const { return m_damagedRows; }

private:
    UnitOfWork(Database &database, const Clock &clock);
    Result<void> introduce();
    Result<void> finish(Result<void> done, qint64 lamportBefore);

    Database &m_database;
    const Clock &m_clock;
    QString m_device;
    qint64 m_lamport = 0;
    bool m_active = false;
    std::optional<Error> m_failure; // of a write inside the open transaction
    QList<Store *> m_touched;
    QList<DamagedRow> m_damagedRows;
};

} // namespace midback
