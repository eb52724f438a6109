#include "core/store/AggregateTable.h"

#include "core/store/Database.h"
#include "core/store/StoreText.h"

namespace midback {

namespace {

QString putStatement(const QString &table, const QStringList &queryColumns)
{
    const QStringList columns =
        AggregateTable::envelopeColumns().split(QStringLiteral(", ")) + queryColumns;
    QStringList marks;
    QStringList updates;
    for (const QString &column : columns) {
        marks.append(QStringLiteral("?"));
        if (column != QLatin1String("id"))
            updates.append(QStringLiteral("%1 = excluded.%1").arg(column));
    }
    const QString comma = QStringLiteral(", ");
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4")
        .arg(table, columns.join(comma), marks.join(comma), updates.join(comma));
}

} // namespace

AggregateTable::AggregateTable(Database &database, const QString &table, const QStringList &columns)
    : m_database(database)
    , m_table(table)
    , m_rowSql(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(envelopeColumns(), table))
    , m_rowsSql(
          QStringLiteral("SELECT %1 FROM %2 WHERE deleted = 0 ").arg(envelopeColumns(), table))
    , m_putSql(putStatement(table, columns))
    , m_removeSql(QStringLiteral("UPDATE %1 SET deleted = 1, lamport = ?, device = ? WHERE id = ?")
                      .arg(table))
{
}

QString AggregateTable::envelopeColumns()
{
    return QStringLiteral("id, lamport, device, deleted, checksum, json");
}

StoredRow AggregateTable::envelope(const Row &row)
{
    return {row.text(0),        row.integer(1),         row.text(2),
            row.number(3) != 0, row.text(4).toLatin1(), row.text(5).toUtf8()};
}

Result<QList<StoredRow>> AggregateTable::read(const QString &sql, const QVariantList &values) const
{
    QList<StoredRow> result;
    const auto done = m_database.forEach(sql, values, [&result](const Row &row) -> Result<void> {
        result.append(envelope(row));
        return {};
    });
    if (!done)
        return done.error();
    return result;
}

Result<StoredRow> AggregateTable::row(const QString &id) const
{
    const Result<QList<StoredRow>> found = read(m_rowSql, {id});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound, StoreText::tr("There is no entry with this id.")};
    return found->first();
}

Result<QList<StoredRow>> AggregateTable::rows(const QString &tail, const QVariantList &values) const
{
    return read(m_rowsSql + tail, values);
}

Result<void> AggregateTable::put(const StoredRow &row, const QVariantList &values)
{
    return m_database.execute(
        m_putSql, QVariantList{row.id, row.lamport, row.device, int(row.deleted),
                               QString::fromLatin1(row.checksum), QString::fromUtf8(row.json)} +
                      values);
}

Result<void> AggregateTable::markRemoved(const QString &id, qint64 lamport, const QString &device)
{
    return m_database.execute(m_removeSql, {lamport, device, id});
}

Result<void> AggregateTable::archive(const StoredRow &row, const QString &savedAt)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO history (kind, id, lamport, device, deleted, checksum, json, "
                       "saved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {m_table, row.id, row.lamport, row.device, int(row.deleted),
         QString::fromLatin1(row.checksum), QString::fromUtf8(row.json), savedAt});
}

Result<QList<StoredRow>> AggregateTable::archived(const QString &id) const
{
    return read(QStringLiteral("SELECT %1 FROM history WHERE kind = ? AND id = ? AND deleted = 0 "
                               "ORDER BY lamport DESC, seq DESC")
                    .arg(envelopeColumns()),
                {m_table, id});
}

} // namespace midback
