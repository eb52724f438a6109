#include "core/store/Salvage.h"

#include "core/base/Clock.h"
#include "core/base/FileSystem.h"
#include "core/base/IdSource.h"
#include "core/store/AggregateTable.h"
#include "core/store/Database.h"
#include "core/store/DatabaseFile.h"
#include "core/store/FolderLock.h"
#include "core/store/Migrator.h"
#include "core/store/OpenDatabase.h"
#include "core/store/PerformedRows.h"
#include "core/store/StoredRow.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSet>

#include <algorithm>
#include <cerrno>
#include <functional>

#include <unistd.h>

namespace midback {

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

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
        const QString envelope = AggregateTable::envelopeColumns();
        // NOT INDEXED: an index may be damaged where its table is not.
        readAround(QStringLiteral("SELECT %1, rowid, '' FROM %2 NOT INDEXED").arg(envelope, kind),
                   QStringLiteral("rowid"), [&](const StoredRow &row, const QString &) {
                       const Result<T> aggregate = readRow<T>(row);
                       if (!aggregate) {
                           m_report.lost.append(aggregate.error().detail);
                           return;
                       }
                       keep(table.put(row, StoredAs<T>::values(*aggregate)), row, m_report.saved);
                       if (!row.deleted)
                           derive(*aggregate);
                   });
        readAround(
            QStringLiteral("SELECT %1, seq, saved_at FROM history NOT INDEXED WHERE kind = '%2'")
                .arg(envelope, kind),
            QStringLiteral("seq"), [&](const StoredRow &row, const QString &savedAt) {
                if (readRow<T>(row))
                    keep(table.archive(row, savedAt), row, m_report.versions);
            });
    }

    void keep(const Result<void> &written, const StoredRow &row, int &counter)
    {
        if (written) {
            ++counter;
            m_lamport = std::max(m_lamport, row.lamport);
        } else if (written.error().code == ErrorCode::Invalid) {
            m_report.lost.append(written.error().detail); // an envelope that breaks a rule
        } else {
            m_failure = written.error();
        }
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

const QString journalSuffix = QStringLiteral("-journal");

/// A second copy of the damaged file to read from: opening it may undo a half-written change, and
/// the original keeps its bytes.
class WorkingCopy {
public:
    explicit WorkingCopy(const QString &original) : m_path(original + QStringLiteral(".reading"))
    {
        remove();
        m_made = QFile::copy(original, m_path);
        if (m_made && QFile::exists(original + journalSuffix))
            m_made = QFile::copy(original + journalSuffix, m_path + journalSuffix);
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    }
    ~WorkingCopy() { remove(); }
    Q_DISABLE_COPY_MOVE(WorkingCopy)

    bool isMade() const { return m_made; }
    QString path() const { return m_path; }

private:
    void remove() const
    {
        QFile::remove(m_path);
        QFile::remove(m_path + journalSuffix);
    }

    QString m_path;
    bool m_made = false;
};

// A second name first, so that at no instant the folder is without a data file; where the disk
// knows no links, a rename.
Result<QString> setAside(const QString &path, const Clock &clock)
{
    const QString stem = path + QStringLiteral(".corrupt-") +
                         clock.nowUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    QString aside = stem;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = QStringLiteral("%1-%2").arg(stem).arg(i);
    Result<void> done;
    if (QFile::exists(path + journalSuffix))
        done = renameDurably(path + journalSuffix, aside + journalSuffix);
    if (done && ::link(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()))
        done = renameDurably(path, aside);
    if (!done)
        return done.error();
    return aside;
}

Result<void> rescueInto(Database &to, SalvageReport &report, const QString &path,
                        const Clock &clock)
{
    const WorkingCopy copy(path);
    if (!copy.isMade())
        return systemError(ENOSPC, copy.path());
    const auto from = Database::open(copy.path(), Database::Mode::ReadWrite);
    if (from)
        return Rescue(**from, to, report).run(clock);
    report.complete = false; // not one page can be read: start anew
    return {};
}

} // namespace

QString SalvageReport::sentence() const
{
    const int gone = int(lost.size());
    QString text = saved == 1 ? StoreText::tr("1 entry could be rescued. ")
                              : StoreText::tr("%n entries could be rescued. ", nullptr, saved);
    if (gone > 0)
        text += gone == 1 ? StoreText::tr("1 could not. ")
                          : StoreText::tr("%n could not. ", nullptr, gone);
    if (!complete)
        text += StoreText::tr("Parts of the file could not be read, so more may be missing. ");
    return text + StoreText::tr("The damaged file is kept as \"%1\".").arg(setAside);
}

Result<SalvageReport> salvage(const QString &folder, const Clock &clock)
{
    const Result<FolderLock> lock = FolderLock::take(folder);
    if (!lock)
        return lock.error();
    const QString path = databasePath(folder);
    const QList<Migration> migrations = allMigrations();
    const auto file = inspectDatabaseFile(path, newestVersion(migrations));
    if (!file && file.error().code != ErrorCode::Damaged)
        return file.error();
    if (file && !file->exists)
        return systemError(ENOENT, path);
    auto fresh = createDatabase(path, migrations);
    if (!fresh)
        return fresh.error();
    SalvageReport report;
    if (const auto rescued = rescueInto(**fresh, report, path, clock); !rescued)
        return rescued.error();
    const Result<QString> aside = setAside(path, clock);
    if (!aside)
        return aside.error();
    report.setAside = *aside;
    if (const auto done = publishDatabase(std::move(fresh).value(), path); !done)
        return done.error();
    return report;
}

} // namespace midback
