#pragma once

#include "core/base/Result.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace midback {

/// What a look at the whole data found.
struct DataReport {
    struct Count {
        QString kind;     ///< as StoredAs::table
        int current = 0;  ///< entries that a person sees
        int removed = 0;  ///< tombstones
        int versions = 0; ///< replaced and removed versions put aside
    };
    QList<Count> counts;
    QStringList faults;  ///< damage, one plain sentence each
    QStringList remarks; ///< nothing wrong, but worth knowing

    bool isSound() const { return faults.isEmpty(); }
};

/// Reads everything and changes nothing: SQLite's own check, the checksum of every entry and
/// version, whether each reads back, and whether the query columns say what the entry says.
/// Opens a connection of its own, so it may run in a worker thread while the window works.
/// An error means that the data could not be opened at all.
Result<DataReport> checkData(const QString &folder);

/// The same for one file that nobody writes, a backup for example, which may be of an earlier
/// version. NewerFormat for one of a later.
Result<DataReport> checkDatabaseFile(const QString &path);

} // namespace midback
