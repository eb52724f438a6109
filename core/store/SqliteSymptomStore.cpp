#include "core/store/SqliteSymptomStore.h"

#include "core/store/DateSpan.h"

namespace midback {

SqliteSymptomStore::SqliteSymptomStore(UnitOfWork &work)
    : SqliteAggregateStore(work, QStringLiteral("utc, id"))
{
}

Result<QList<SymptomEntry>> SqliteSymptomStore::between(const QDate &from, const QDate &to) const
{
    return select(QStringLiteral("AND date BETWEEN ? AND ?"), dateSpan(from, to));
}

Result<QList<PainScore>> SqliteSymptomStore::scores(const QDate &from, const QDate &to) const
{
    QList<PainScore> result;
    const auto read = database().forEach(
        QStringLiteral("SELECT date, utc, phase, pain FROM symptom "
                       "WHERE deleted = 0 AND date BETWEEN ? AND ? ORDER BY utc, id"),
        dateSpan(from, to), [&result](const Row &row) -> Result<void> {
            const auto phase = enumFromWord<PainPhase>(row.text(2));
            result.append({QDate::fromString(row.text(0), Qt::ISODate),
                           instantFromStored(row.text(1)), phase.value_or(PainPhase::Now),
                           row.number(3)});
            return {};
        });
    if (!read)
        return read.error();
    return result;
}

} // namespace midback
