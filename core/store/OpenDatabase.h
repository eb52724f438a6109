#pragma once

#include "core/base/Result.h"
#include "core/store/migrations/Migration.h"

#include <QtCore/QString>

#include <memory>

namespace midback {

class Clock;
class Database;

/// The data file of a folder.
QString databasePath(const QString &folder);
/// Where its backups lie.
QString backupFolder(const QString &folder);

/// Opens the data of a folder for reading and writing, by the order that keeps data safe: look
/// without SQLite, refuse what is not ours or too new with its bytes unchanged, make what is
/// missing, back up before a migration, migrate. Whoever calls it holds the FolderLock.
/// `migrations` is allMigrations() but in tests.
Result<std::unique_ptr<Database>>
openDatabase(const QString &folder, const QList<Migration> &migrations, const Clock &clock);

/// Opens data for reading only, while another Midback may be writing. NotFound when there is
/// none; Refused when an older Midback wrote it, since nothing may be migrated.
Result<std::unique_ptr<Database>> openDatabaseReadOnly(const QString &folder,
                                                       const QList<Migration> &migrations);

/// Where a new data file lies until publishDatabase gives it the name `path`, so that a power cut
/// never leaves half a file under that.
QString freshPath(const QString &path);
/// Makes an empty data file at the freshPath of `path`.
Result<std::unique_ptr<Database>> createDatabase(const QString &path,
                                                 const QList<Migration> &migrations);
/// Closes what lies at the freshPath and gives it its name.
Result<void> publishDatabase(std::unique_ptr<Database> database, const QString &path);

} // namespace midback
