#pragma once

#include "core/store/AggregateTable.h"
#include "core/store/Database.h"
#include "core/store/StoredRow.h"
#include "core/store/UnitOfWork.h"

namespace midback {

/// The part of a SQLite store that is the same for every aggregate. `Interface` is the abstract
/// store, T its aggregate; StoredAs<T> describes the table.
///
/// Every read checks the row's checksum. `find` answers Damaged for a row that does not hold;
/// lists leave it out, so that one bad row never keeps the rest from a person, and note it for
/// SqliteDataStore::damagedRows. `save` refuses, as Invalid, what could not be read back.
template<class Interface, class T>
class SqliteAggregateStore : public Interface {
public:
    using IdType = decltype(T::id);

    /// `order` is the SQL behind ORDER BY.
    SqliteAggregateStore(UnitOfWork &work, const QString &order)
        : m_work(work)
        , m_table(work.database(), StoredAs<T>::table(), StoredAs<T>::columns())
        , m_order(order)
    {
    }

    Result<QList<T>> all() const override { return select({}); }

    Result<T> find(const IdType &id) const override
    {
        const Result<StoredRow> row = liveRow(id);
        return row ? readRow<T>(*row) : row.error();
    }

    Result<void> save(const T &aggregate) override
    {
        const QJsonObject json = toJson(aggregate);
        if (const Result<T> readable = StoredAs<T>::fromJson(json); !readable)
            return readable.error();
        return m_work.write(*this, [&] { return replace(aggregate, canonicalJson(json)); });
    }

    Result<void> remove(const IdType &id) override
    {
        const Result<StoredRow> row = liveRow(id);
        if (!row)
            return row.error();
        return m_work.write(*this, [&]() -> Result<void> {
            if (const auto aside = putAside(*row); !aside)
                return aside;
            return m_table.markRemoved(row->id, m_work.nextLamport(), m_work.device());
        });
    }

    Result<QList<T>> versions(const IdType &id) const override
    {
        return readAll(m_table.archived(id.toString()));
    }

protected:
    /// `condition` begins with AND, or is empty.
    Result<QList<T>> select(const QString &condition, const QVariantList &values = {}) const
    {
        return readAll(m_table.rows(condition + QStringLiteral(" ORDER BY ") + m_order, values));
    }

    /// A draft is replaced or removed without a trace.
    virtual bool isDraft(const StoredRow &) const { return false; }
    /// Rows that were derived from the version about to go.
    virtual Result<void> dropDerived(const QString &) { return {}; }
    /// Rows to derive from the version just saved.
    virtual Result<void> addDerived(const T &) { return {}; }

    Database &database() const { return m_work.database(); }

private:
    Result<StoredRow> liveRow(const IdType &id) const
    {
        Result<StoredRow> row = m_table.row(id.toString());
        if (row && row->deleted)
            return m_table.row({}); // the same NotFound as for an unknown id
        return row;
    }

    Result<void> replace(const T &aggregate, const QByteArray &json)
    {
        const QString id = aggregate.id.toString();
        const Result<StoredRow> old = m_table.row(id);
        if (!old && old.error().code != ErrorCode::NotFound)
            return old.error();
        if (old && !old->deleted) {
            if (const Result<void> aside = putAside(*old); !aside)
                return aside;
        }
        const StoredRow row{id,    m_work.nextLamport(), m_work.device(),
                            false, sha256Hex(json),      json};
        if (const auto put = m_table.put(row, StoredAs<T>::values(aggregate)); !put)
            return put;
        return addDerived(aggregate);
    }

    Result<void> putAside(const StoredRow &old)
    {
        if (const Result<void> dropped = dropDerived(old.id); !dropped)
            return dropped;
        return isDraft(old) ? Result<void>() : m_table.archive(old, m_work.now());
    }

    Result<QList<T>> readAll(const Result<QList<StoredRow>> &rows) const
    {
        if (!rows)
            return rows.error();
        QList<T> result;
        for (const StoredRow &row : *rows) {
            Result<T> one = readRow<T>(row);
            if (one)
                result.append(std::move(one).value());
            else
                m_work.noteDamage({m_table.name(), row.id, one.error().detail});
        }
        return result;
    }

    UnitOfWork &m_work;
    AggregateTable m_table;
    QString m_order;
};

} // namespace midback
