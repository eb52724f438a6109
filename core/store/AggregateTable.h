#pragma once

#include "core/store/StoredRow.h"

#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <functional>

namespace midback {

class Database;
class Row;

/// The SQL of one aggregate's table and of its part of the history. Knows rows, not aggregates.
class AggregateTable {
public:
    AggregateTable(Database &database, const QString &table, const QStringList &columns);

    QString name() const { return m_table; }

    /// NotFound when there is none; a removed one counts.
    Result<StoredRow> row(const QString &id) const;
    /// Rows that are not removed; `tail` is what follows in SQL: "AND …" and "ORDER BY …".
    Result<QList<StoredRow>> rows(const QString &tail, const QVariantList &values = {}) const;
    /// Adds the row or takes the place of the one with its id. `values` are the query columns'.
    Result<void> put(const StoredRow &row, const QVariantList &values);
    /// Leaves the row as a tombstone, which merges need for ever.
    Result<void> markRemoved(const QString &id, qint64 lamport, const QString &device);

    /// Puts a version aside.
    Result<void> archive(const StoredRow &row, const QString &savedAt);
    /// What was put aside of one aggregate, newest first.
    Result<QList<StoredRow>> archived(const QString &id) const;

    /// Reads the envelope from the first six columns of a query.
    static StoredRow envelope(const Row &row);
    static QString envelopeColumns();

private:
    Result<QList<StoredRow>> read(const QString &sql, const QVariantList &values) const;

    Database &m_database;
    QString m_table;
    QString m_rowSql;
    QString m_rowsSql;
    QString m_putSql;
    QString m_removeSql;
};

} // namespace midback
