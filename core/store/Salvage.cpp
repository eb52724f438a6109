#include "core/store/Salvage.h"

#include "core/base/FileSystem.h"
#include "core/store/CountText.h"
#include "core/store/Database.h"
#include "core/store/DatabaseFile.h"
#include "core/store/Migrator.h"
#include "core/store/OpenDatabase.h"
#include "core/store/ReplaceDatabase.h"
#include "core/store/SalvageCopy.h"
#include "core/store/SalvageRows.h"
#include "core/store/StoreText.h"

#include <QtCore/QFile>

#include <cerrno>
#include <numeric>

namespace midback {

namespace {

QList<KindCount> countsOf(const SalvageReport &report, int SalvageReport::Count::*number)
{
    QList<KindCount> counts;
    for (const SalvageReport::Count &one : report.counts)
        counts.append({one.kind, one.*number});
    return counts;
}

QString withRest(const SalvageReport &report, QString text, const QString &lostText)
{
    if (!report.lost.isEmpty())
        text += QLatin1Char(' ') +
                lostText.arg(countText(countsOf(report, &SalvageReport::Count::lost)));
    if (!report.complete) {
        text += QLatin1Char(' ') +
                StoreText::tr("Parts of the file cannot be read, so more may be missing.");
    }
    return text;
}

// Damage is what this is for; whatever else stands there is left alone.
Result<void> inspectForSalvage(const QString &path, const QList<Migration> &migrations)
{
    const auto file = inspectDatabaseFile(path, newestVersion(migrations));
    if (!file)
        return file.error().code == ErrorCode::Damaged ? Result<void>() : file.error();
    return file->exists ? Result<void>() : systemError(ENOENT, path);
}

Result<void> fill(Database &fresh, const QString &path, const Clock &clock, SalvageReport &report)
{
    const SalvageCopy copy(path);
    const auto from = copy.open();
    if (from)
        return salvageRows(**from, fresh, clock, report);
    if (from.error().code != ErrorCode::Damaged)
        return from.error();
    report.complete = false; // not one page can be read: start anew
    return {};
}

} // namespace

int SalvageReport::saved() const
{
    return std::accumulate(counts.begin(), counts.end(), 0, [](int sum, const Count &one) {
        return sum + one.current + one.removed;
    });
}

QString SalvageReport::outlook() const
{
    const QString whole = countText(countsOf(*this, &Count::current));
    return withRest(*this, StoreText::tr("Whole: %1.").arg(whole), StoreText::tr("Damaged: %1."));
}

QString SalvageReport::sentence() const
{
    const QString whole = countText(countsOf(*this, &Count::current));
    return withRest(*this, StoreText::tr("Rescued: %1.").arg(whole),
                    StoreText::tr("Not rescued: %1.")) +
           QLatin1Char(' ') + StoreText::tr("The damaged file is kept as \"%1\".").arg(setAside);
}

Salvage::Salvage(FolderLock lock, const QString &path) : m_lock(std::move(lock)), m_path(path) {}
Salvage::Salvage(Salvage &&other) noexcept = default;

Salvage::~Salvage()
{
    if (!m_fresh)
        return;
    const QString fresh = m_fresh->path();
    m_fresh.reset();
    QFile::remove(fresh);
    QFile::remove(fresh + QStringLiteral("-journal"));
}

Result<Salvage> Salvage::prepare(const QString &folder, const Clock &clock)
{
    Result<FolderLock> lock = FolderLock::take(folder);
    if (!lock)
        return lock.error();
    Salvage made(std::move(lock).value(), databasePath(folder));
    const QList<Migration> migrations = allMigrations();
    if (const auto ours = inspectForSalvage(made.m_path, migrations); !ours)
        return ours.error();
    auto fresh = createDatabase(made.m_path, migrations);
    if (!fresh)
        return fresh.error();
    made.m_fresh = std::move(fresh).value();
    if (const auto filled = fill(*made.m_fresh, made.m_path, clock, made.m_report); !filled)
        return filled.error();
    return made;
}

Result<SalvageReport> Salvage::keep(const Clock &clock)
{
    const Result<QString> aside = replaceDatabase(std::move(m_fresh), m_path, clock);
    if (!aside)
        return aside.error();
    m_report.setAside = *aside;
    return m_report;
}

Result<SalvageReport> salvage(const QString &folder, const Clock &clock)
{
    Result<Salvage> prepared = Salvage::prepare(folder, clock);
    return prepared ? prepared->keep(clock) : prepared.error();
}

} // namespace midback
