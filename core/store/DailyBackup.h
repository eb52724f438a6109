#pragma once

#include "core/base/Result.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace midback {

class Clock;

/// Makes the backup of today in the `backups` of a data folder unless there is one of this civil
/// date, then removes those that backupsToKeep gives up. Answers when the newest backup was made;
/// an invalid instant means that there is no data to back up yet.
///
/// A backup counts only once its every row was read and holds, so data with damaged rows makes
/// none, and those from before the damage stay. Opens a connection of its own and may run in a
/// worker thread while the window works; whoever calls it holds the FolderLock in this process.
Result<QDateTime> backUpDaily(const QString &folder, const Clock &clock);

} // namespace midback
