#include "core/store/DataCheck.h"

#include "core/base/FileSystem.h"
#include "core/store/AggregateTable.h"
#include "core/store/Database.h"
#include "core/store/DatabaseFile.h"
#include "core/store/Migrator.h"
#include "core/store/OpenDatabase.h"
#include "core/store/PerformedRows.h"
#include "core/store/StoreText.h"
#include "core/store/StoredRow.h"

#include <QtCore/QSet>

#include <algorithm>
#include <cerrno>

namespace midback {

namespace {

class Checker {
public:
    /// One of an earlier version may lack tables that came later.
    Checker(Database &database, int schemaVersion)
        : m_database(database)
        , m_isCurrent(schemaVersion == newestVersion(allMigrations()))
    {
    }

    Result<DataReport> run()
    {
        checkFile();
        forEachKind([this](const auto &kind) { checkKind(kind); });
        checkOrphans();
        if (m_failure && m_failure->code != ErrorCode::Damaged)
            return *m_failure;
        return m_report;
    }

private:
    // A read that fails for damage is a finding; one that fails for another reason ends the check.
    void read(const QString &sql, const QVariantList &values, const Database::RowVisitor &visit)
    {
        const Result<void> done = m_database.forEach(sql, values, visit);
        if (done)
            return;
        m_failure = m_failure.value_or(done.error());
        fault(done.error().detail);
    }

    void fault(const QString &sentence)
    {
        if (!m_report.faults.contains(sentence))
            m_report.faults.append(sentence);
    }

    void checkFile()
    {
        read(QStringLiteral("PRAGMA quick_check"), {}, [this](const Row &row) -> Result<void> {
            if (row.text(0) != QLatin1String("ok"))
                fault(StoreText::tr("The data file is damaged: %1.").arg(row.text(0)));
            return {};
        });
    }

    bool hasTable(const QString &table)
    {
        int found = 0;
        read(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"),
             {table}, [&found](const Row &) -> Result<void> {
                 ++found;
                 return {};
             });
        return found > 0;
    }

    template<class T>
    void checkKind(const T &)
    {
        const QString kind = StoredAs<T>::table();
        if (!m_isCurrent && !hasTable(kind))
            return;
        const QStringList columns = StoredAs<T>::columns();
        DataReport::Count count{kind};
        const QString select =
            (AggregateTable::envelopeColumns().split(QStringLiteral(", ")) + columns)
                .join(QStringLiteral(", "));
        read(QStringLiteral("SELECT %1 FROM %2").arg(select, kind), {},
             [&](const Row &row) -> Result<void> {
                 const StoredRow stored = AggregateTable::envelope(row);
                 ++(stored.deleted ? count.removed : count.current);
                 const Result<T> aggregate = readRow<T>(stored);
                 if (!aggregate)
                     fault(aggregate.error().detail);
                 else
                     compare(stored, *aggregate, row, columns);
                 return {};
             });
        read(QStringLiteral("SELECT %1 FROM history WHERE kind = ?")
                 .arg(AggregateTable::envelopeColumns()),
             {kind}, [&](const Row &row) -> Result<void> {
                 ++count.versions;
                 if (const auto old = readRow<T>(AggregateTable::envelope(row)); !old)
                     fault(old.error().detail);
                 return {};
             });
        m_report.counts.append(count);
    }

    template<class T>
    void compare(const StoredRow &stored, const T &aggregate, const Row &row,
                 const QStringList &columns)
    {
        const QVariantList expected = StoredAs<T>::values(aggregate);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QVariant found = row.value(int(6 + i));
            if (!same(found, expected.at(i))) {
                const QString why = QStringLiteral("its column %1 differs").arg(columns.at(i));
                fault(damagedRowError(StoredAs<T>::table(), stored.id, why).detail);
            }
        }
        if (!stored.deleted)
            look(aggregate);
    }

    static bool same(const QVariant &a, const QVariant &b)
    {
        return a.isNull() == b.isNull() && a.toString() == b.toString();
    }

    template<class T>
    void look(const T &)
    {
    }
    void look(const Routine &routine) { m_routines.insert(routine.id.toString()); }
    void look(const WeekPlan &plan)
    {
        for (const PlanSlot &slot : plan.entries) {
            if (!m_routines.contains(slot.routine.toString())) {
                m_report.remarks.append(
                    StoreText::tr("The week plan from %1 names a routine that was removed.")
                        .arg(plan.validFrom.toString(Qt::ISODate)));
                return;
            }
        }
    }
    void look(const SessionRecord &record)
    {
        const QList<QVariantList> expected = performedRows(record);
        m_performed += expected.size();
        qsizetype at = 0;
        bool equal = true;
        read(QStringLiteral("SELECT %1 FROM performed_exercise WHERE date = ? AND session = ? "
                            "ORDER BY position")
                 .arg(performedColumns()),
             {storedDate(record.started.date), record.id.toString()},
             [&](const Row &row) -> Result<void> {
                 for (int i = 0; equal && at < expected.size() && i < expected.at(at).size(); ++i)
                     equal = same(row.value(i), expected.at(at).at(i));
                 ++at;
                 return {};
             });
        if (!equal || at != expected.size()) {
            fault(damagedRowError(QStringLiteral("session"), record.id.toString(),
                                  QStringLiteral("its exercise rows differ"))
                      .detail);
        }
    }

    void checkOrphans()
    {
        read(QStringLiteral("SELECT count(*) FROM performed_exercise"), {},
             [this](const Row &row) -> Result<void> {
                 if (row.integer(0) > m_performed) {
                     fault(StoreText::tr("There are exercise rows that belong to no session."));
                 }
                 return {};
             });
        const auto isKnown = [this](const QString &kind) {
            return std::any_of(m_report.counts.begin(), m_report.counts.end(),
                               [&](const DataReport::Count &count) { return count.kind == kind; });
        };
        read(QStringLiteral("SELECT DISTINCT kind FROM history"), {},
             [&](const Row &row) -> Result<void> {
                 if (!isKnown(row.text(0))) {
                     fault(StoreText::tr("The history holds entries of an unknown kind (%1).")
                               .arg(row.text(0)));
                 }
                 return {};
             });
    }

    Database &m_database;
    bool m_isCurrent;
    DataReport m_report;
    std::optional<Error> m_failure;
    QSet<QString> m_routines;
    qint64 m_performed = 0;
};

} // namespace

Result<DataReport> checkData(const QString &folder)
{
    const auto database = openDatabaseReadOnly(folder, allMigrations());
    if (!database)
        return database.error();
    // No lock is held from one statement to the next, so the window may save meanwhile; what
    // then looks inconsistent is looked at once more.
    const auto version = [&] {
        return (*database)->value(QStringLiteral("PRAGMA data_version")).valueOr({});
    };
    for (int attempt = 1;; ++attempt) {
        const QVariant before = version();
        auto report = Checker(**database, newestVersion(allMigrations())).run();
        if (!report || report->isSound() || attempt == 3 || version() == before)
            return report;
    }
}

Result<DataReport> checkDatabaseFile(const QString &path)
{
    const auto file = inspectDatabaseFile(path, newestVersion(allMigrations()));
    if (!file)
        return file.error();
    if (!file->exists)
        return systemError(ENOENT, path);
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    return database ? Checker(**database, file->schemaVersion).run() : database.error();
}

} // namespace midback
