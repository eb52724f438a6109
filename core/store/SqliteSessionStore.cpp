#include "core/store/SqliteSessionStore.h"

#include "core/store/DateSpan.h"
#include "core/store/PerformedRows.h"

namespace midback {

SqliteSessionStore::SqliteSessionStore(UnitOfWork &work)
    : SqliteAggregateStore(work, QStringLiteral("started_utc, id"))
{
}

Result<QList<SessionRecord>> SqliteSessionStore::between(const QDate &from, const QDate &to) const
{
    return select(QStringLiteral("AND date BETWEEN ? AND ?"), dateSpan(from, to));
}

Result<QList<SessionSummary>> SqliteSessionStore::summaries(const QDate &from,
                                                            const QDate &to) const
{
    QList<SessionSummary> result;
    const auto read = database().forEach(
        QStringLiteral("SELECT id, routine, date, started_utc, state, active_s, exercises_done, "
                       "pain_before, pain_after FROM session WHERE deleted = 0 "
                       "AND date BETWEEN ? AND ? ORDER BY started_utc, id"),
        dateSpan(from, to), [&result](const Row &row) -> Result<void> {
            const auto state = enumFromWord<SessionState>(row.text(4));
            result.append({SessionId::fromString(row.text(0)), RoutineId::fromString(row.text(1)),
                           QDate::fromString(row.text(2), Qt::ISODate),
                           instantFromStored(row.text(3)),
                           state.value_or(SessionState::Interrupted), row.number(5), row.number(6),
                           row.optionalNumber(7), row.optionalNumber(8)});
            return {};
        });
    if (!read)
        return read.error();
    return result;
}

Result<QList<SessionRecord>> SqliteSessionStore::running() const
{
    return select(QStringLiteral("AND state = 'running'"));
}

bool SqliteSessionStore::isDraft(const StoredRow &row) const
{
    const Result<SessionRecord> record = readRow<SessionRecord>(row);
    return record && record->state == SessionState::Running;
}

Result<void> SqliteSessionStore::dropDerived(const QString &id)
{
    return database().execute(
        QStringLiteral("DELETE FROM performed_exercise "
                       "WHERE date = (SELECT date FROM session WHERE id = ?) AND session = ?"),
        {id, id});
}

Result<void> SqliteSessionStore::addDerived(const SessionRecord &record)
{
    const QList<QVariantList> rows = performedRows(record);
    for (const QVariantList &row : rows) {
        const auto added = database().execute(QStringLiteral("INSERT INTO performed_exercise (%1) "
                                                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                                  .arg(performedColumns()),
                                              row);
        if (!added)
            return added;
    }
    return {};
}

} // namespace midback
