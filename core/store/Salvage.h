#pragma once

#include "core/base/Result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace midback {

class Clock;

/// What became of a damaged data file.
struct SalvageReport {
    QString setAside;     ///< where the damaged file is now, byte for byte
    int saved = 0;        ///< entries that hold and are in the new file
    int versions = 0;     ///< replaced and removed versions that hold, likewise
    QStringList lost;     ///< entries that were seen but do not hold, one plain sentence each
    bool complete = true; ///< false when parts could not be read at all, so more may be lost

    /// Everything above in one or two plain sentences.
    QString sentence() const;
};

/// Sets a damaged data file aside as `midback.sqlite.corrupt-<time>`, never deleting it, and makes
/// a new one of every row whose checksum holds. To be called when SqliteDataStore::open says
/// Damaged or checkData finds damage, after asking the person; the store must be closed. An
/// error leaves the damaged file where it was.
Result<SalvageReport> salvage(const QString &folder, const Clock &clock);

} // namespace midback
