#include "core/store/SalvageRows.h"

#include "core/base/Clock.h"
#include "core/base/IdSource.h"
#include "core/store/AggregateTable.h"
#include "core/store/Database.h"
#include "core/store/PerformedRows.h"
#include "core/store/Salvage.h"
#include "core/store/StoredRow.h"

#include <QtCore/QSet>

#include <algorithm>
#include <functional>
#include <optional>

namespace midback {

namespace {

/// Copies what holds from a damaged database into a new one.
class Rescue {
public:
    Rescue(Database &from, Database &to, SalvageReport &report)
        : m_from(from)
        , m_to(to)
        , m_report(report)
    {
    }

    Result<void> run(const Clock &clock)
    {
        if (const Result<void> begun = m_to.begin(); !begun)
            return begun;
        forEachKind([this](const auto &kind) { rescue(kind); });
        if (!m_failure)
            rescueIdentity(clock);
        if (!m_failure)
            return m_to.commit();
        m_to.rollback();
        return *m_failure;
    }

private:
    using Visitor = std::function<void(const StoredRow &, const QString &savedAt)>;

    // From the front up to the first page that cannot be read, then from the back up to it.
    void readAround(const QString &sql, const QString &order, const Visitor &visit)
    {
        QSet<qint64> seen;
        for (const char *direction : {" ASC", " DESC"}) {
            const QString ordered =
                sql + QStringLiteral(" ORDER BY ") + order + QLatin1String(direction);
            const auto read = m_from.forEach(ordered, {}, [&](const Row &row) -> Result<void> {
                const qint64 place = row.integer(6);
                if (!seen.contains(place))
                    visit(AggregateTable::envelope(row), row.text(7));
                seen.insert(place);
                return {};
            });
            if (read)
                return;
            m_report.complete = false;
        }
    }

    // A file of an earlier version lacks what came later, which is no loss.
    bool isKept(const QString &table) const
    {
        const Result<QVariant> count = m_from.value(
            QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = '%1'").arg(table));
        return !count || count->toInt() > 0;
    }

    template<class T>
    void rescue(const T &)
    {
        const QString kind = StoredAs<T>::table();
        if (!isKept(kind))
            return;
        AggregateTable table(m_to, kind, StoredAs<T>::columns());
        SalvageReport::Count count{kind};
        const QString envelope = AggregateTable::envelopeColumns();
        // NOT INDEXED: an index may be damaged where its table is not.
        readAround(QStringLiteral("SELECT %1, rowid, '' FROM %2 NOT INDEXED").arg(envelope, kind),
                   QStringLiteral("rowid"), [&](const StoredRow &row, const QString &) {
                       const Result<T> aggregate = readRow<T>(row);
                       if (!aggregate)
                           lose(aggregate.error(), count.lost);
                       else if (keep(table.put(row, StoredAs<T>::values(*aggregate)), row,
                                     row.deleted ? count.removed : count.current, count.lost) &&
                                !row.deleted)
                           derive(*aggregate);
                   });
        m_report.counts.append(count);
        readAround(
            QStringLiteral("SELECT %1, seq, saved_at FROM history NOT INDEXED WHERE kind = '%2'")
                .arg(envelope, kind),
            QStringLiteral("seq"), [&](const StoredRow &row, const QString &savedAt) {
                int lost = 0; // versions that do not hold go quietly
                if (readRow<T>(row))
                    keep(table.archive(row, savedAt), row, m_report.versions, lost);
            });
    }

    bool keep(const Result<void> &written, const StoredRow &row, int &kept, int &lost)
    {
        if (written) {
            ++kept;
            m_lamport = std::max(m_lamport, row.lamport);
        } else if (written.error().code == ErrorCode::Invalid) {
            lose(written.error(), lost); // an envelope that breaks a rule
        } else {
            m_failure = written.error();
        }
        return written.ok();
    }

    void lose(const Error &error, int &lost)
    {
        m_report.lost.append(error.detail);
        ++lost;
    }

    template<class T>
    void derive(const T &)
    {
    }
    void derive(const SessionRecord &record)
    {
        const QList<QVariantList> rows = performedRows(record);
        for (const QVariantList &row : rows) {
            const auto added = m_to.execute(QStringLiteral("INSERT INTO performed_exercise (%1) "
                                                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                                .arg(performedColumns()),
                                            row);
            if (!added)
                m_failure = added.error();
        }
    }

    // Still the same computer, unless its name is among what was lost.
    void rescueIdentity(const Clock &clock)
    {
        QString device = IdSource(clock).nextUuid().toString(QUuid::WithoutBraces);
        const auto read = m_from.forEach(QStringLiteral("SELECT device, lamport FROM meta"), {},
                                         [&](const Row &row) -> Result<void> {
                                             if (!QUuid::fromString(row.text(0)).isNull())
                                                 device = row.text(0);
                                             m_lamport = std::max(m_lamport, row.integer(1));
                                             return {};
                                         });
        if (!read)
            m_report.complete = false;
        const auto written =
            m_to.execute(QStringLiteral("INSERT INTO meta (one, device, lamport) VALUES (1, ?, ?)"),
                         {device, m_lamport});
        if (!written)
            m_failure = written.error();
    }

    Database &m_from;
    Database &m_to;
    SalvageReport &m_report;
    std::optional<Error> m_failure;
    qint64 m_lamport = 0;
};

} // namespace

Result<void> salvageRows(Database &from, Database &to, const Clock &clock, SalvageReport &report)
{
    return Rescue(from, to, report).run(clock);
}

} // namespace midback
