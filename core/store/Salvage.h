#pragma once

#include "core/base/Result.h"
#include "core/store/FolderLock.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

namespace midback {

class Clock;
class Database;

/// What became of a damaged data file, or would become of it.
struct SalvageReport {
    /// Entries of one kind (as StoredAs::table).
    struct Count {
        QString kind;
        int current = 0; ///< hold, and are what a person sees
        int removed = 0; ///< tombstones that hold
        int lost = 0;    ///< were seen but do not hold
    };
    QString setAside;     ///< where the damaged file is now, byte for byte; empty before
    QList<Count> counts;  ///< of every kind
    int versions = 0;     ///< replaced and removed versions that hold
    QStringList lost;     ///< what does not hold, one plain sentence each
    bool complete = true; ///< false when parts could not be read at all, so more may be lost

    int saved() const; ///< entries of all kinds that hold
    /// What can be rescued, kind by kind, in plain sentences: before it is done.
    QString outlook() const;
    /// The same once it is done, and where the damaged file is.
    QString sentence() const;
};

/// The rescue of a damaged data file, in two steps so that a person can decide between them. A new
/// data file is made of every row whose checksum holds; `keep` sets the damaged one aside as
/// `midback.sqlite.corrupt-<time>`, never deleting it, and puts the new one in its place. Without
/// `keep` nothing of it stays. To be used when SqliteDataStore::open says Damaged or checkData
/// finds damage; holds the lock of the folder, so the store must be closed.
class Salvage {
public:
    /// An error leaves everything as it was.
    static Result<Salvage> prepare(const QString &folder, const Clock &clock);
    Salvage(Salvage &&other) noexcept;
    ~Salvage();

    const SalvageReport &report() const { return m_report; }
    /// To be called once. An error leaves the damaged file where it was.
    Result<SalvageReport> keep(const Clock &clock);

private:
    Salvage(FolderLock lock, const QString &path);

    FolderLock m_lock;
    QString m_path;
    std::unique_ptr<Database> m_fresh; // null once kept
    SalvageReport m_report;
};

/// Both steps at once.
Result<SalvageReport> salvage(const QString &folder, const Clock &clock);

} // namespace midback
