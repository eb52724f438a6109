#pragma once

#include "core/base/Result.h"

#include <QtCore/QString>

namespace midback {

class Clock;

/// Puts a copy of a backup in the place of the damaged data of a folder, which is set aside as
/// `midback.sqlite.corrupt-<time>`; answers that name. The copy is checked, row by row, before it
/// takes the place, and the computer gets a new device id, since changes made after the backup may
/// have used its numbers. The store must be closed. An error leaves the damaged file where it was.
Result<QString> restoreBackup(const QString &folder, const QString &backup, const Clock &clock);

} // namespace midback
