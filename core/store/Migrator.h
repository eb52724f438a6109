#pragma once

#include "core/base/Result.h"
#include "core/store/migrations/Migration.h"

#include <QtCore/QList>

namespace midback {

class Database;

/// The version a database has after all of `migrations`.
int newestVersion(const QList<Migration> &migrations);

/// Brings an open database up to date. Each migration is one transaction with its user_version
/// inside: after a power cut the file has the version before or the version after, never a
/// mixture. Whoever calls it for a file with data has made a backup first (openDatabase does).
Result<void> migrate(Database &database, const QList<Migration> &migrations);

} // namespace midback
