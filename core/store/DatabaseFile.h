#pragma once

#include "core/base/Result.h"

#include <QtCore/QString>

namespace midback {

/// What the first hundred bytes of a data file tell.
struct DatabaseFile {
    bool exists = false;
    int schemaVersion = 0; ///< user_version
    /// A journal that is not empty: a change is being written, or one was cut off and the next
    /// connection that may write undoes it.
    bool hasJournal = false;
};

/// Looks at the file without SQLite and without changing anything: refuses links, folders and
/// devices (Refused), other files (NotADatabase), ours when cut off or without their first bytes
/// (Damaged) and those of a later Midback (NewerFormat, above `newestVersion`).
Result<DatabaseFile> inspectDatabaseFile(const QString &path, int newestVersion);

} // namespace midback
