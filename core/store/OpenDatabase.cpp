#include "core/store/OpenDatabase.h"

#include "core/base/FileSystem.h"
#include "core/store/Backup.h"
#include "core/store/Database.h"
#include "core/store/DatabaseFile.h"
#include "core/store/FolderLock.h"
#include "core/store/Migrator.h"
#include "core/store/SqlError.h"
#include "core/store/StoreText.h"

#include <QtCore/QFile>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace midback {

namespace {

// SQLite would open a file without write permission read-only and fail only at the first save.
Result<void> makeSureOfWriting(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::access(name.constData(), W_OK) != 0)
        return systemError(errno, path);
    struct stat info = {};
    if (::lstat(name.constData(), &info) == 0 && (info.st_mode & 0077) != 0 &&
        ::chmod(name.constData(), 0600) != 0) {
        return systemError(errno, path);
    }
    return {};
}

// The first read undoes what a crash left half written; only then do the sizes have to agree.
Result<void> settle(Database &database, const DatabaseFile &before, int newest)
{
    const auto read = database.value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!read)
        return read.error();
    if (!before.hasJournal)
        return {};
    const Result<DatabaseFile> after = inspectDatabaseFile(database.path(), newest);
    return after ? Result<void>() : after.error();
}

// A connection that may only read cannot undo a half-written change; one that may write does it.
Result<void> recoverInterrupted(const QString &folder, const DatabaseFile &file, int newest)
{
    if (!file.hasJournal)
        return {};
    const Result<FolderLock> lock = FolderLock::take(folder);
    if (!lock && lock.error().code == ErrorCode::Locked)
        return {}; // somebody is writing just now; nothing was interrupted
    if (!lock)
        return lock.error();
    const auto database = Database::open(databasePath(folder), Database::Mode::ReadWrite);
    return database ? settle(**database, file, newest) : database.error();
}

Result<void> bringUpToDate(Database &database, int version, const QList<Migration> &migrations,
                           const QString &folder, const Clock &clock)
{
    if (version == newestVersion(migrations))
        return {};
    if (const auto backup = makeBackup(database, backupFolder(folder), clock); !backup)
        return backup.error();
    return migrate(database, migrations);
}

} // namespace

QString databasePath(const QString &folder)
{
    return folder + QStringLiteral("/midback.sqlite");
}

QString backupFolder(const QString &folder)
{
    return folder + QStringLiteral("/backups");
}

Result<std::unique_ptr<Database>>
openDatabase(const QString &folder, const QList<Migration> &migrations, const Clock &clock)
{
    const QString path = databasePath(folder);
    const int newest = newestVersion(migrations);
    Result<DatabaseFile> file = inspectDatabaseFile(path, newest);
    if (file && !file->exists) {
        auto created = createDatabase(path, migrations);
        if (!created)
            return created.error();
        if (const auto done = publishDatabase(std::move(created).value(), path); !done)
            return done.error();
        file = inspectDatabaseFile(path, newest);
    }
    if (!file)
        return file.error();
    if (const Result<void> writable = makeSureOfWriting(path); !writable)
        return writable.error();
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database;
    if (const Result<void> settled = settle(**database, *file, newest); !settled)
        return settled.error();
    const auto done = bringUpToDate(**database, file->schemaVersion, migrations, folder, clock);
    if (!done)
        return done.error();
    return database;
}

Result<std::unique_ptr<Database>> openDatabaseReadOnly(const QString &folder,
                                                       const QList<Migration> &migrations)
{
    const QString path = databasePath(folder);
    const int newest = newestVersion(migrations);
    const Result<DatabaseFile> file = inspectDatabaseFile(path, newest);
    if (!file)
        return file.error();
    if (!file->exists) {
        return Error{ErrorCode::NotFound,
                     StoreText::tr("There is no Midback data in \"%1\" yet.").arg(folder)};
    }
    if (file->schemaVersion < newest) {
        return Error{ErrorCode::Refused,
                     StoreText::tr("The data was written by an earlier version of Midback. Open "
                                   "its window once to bring it up to date.")};
    }
    if (const auto recovered = recoverInterrupted(folder, *file, newest); !recovered)
        return recovered.error();
    return Database::open(path, Database::Mode::ReadOnly);
}

QString freshPath(const QString &path)
{
    return path + QStringLiteral(".new");
}

Result<std::unique_ptr<Database>> createDatabase(const QString &path,
                                                 const QList<Migration> &migrations)
{
    const QString fresh = freshPath(path);
    QFile::remove(fresh); // left by a crash; never had a name of its own
    QFile::remove(fresh + QStringLiteral("-journal"));
    if (const Result<void> made = createPrivateFile(fresh); !made)
        return made.error();
    auto database = Database::open(fresh, Database::Mode::ReadWrite);
    if (!database)
        return database;
    if (const Result<void> done = migrate(**database, migrations); !done)
        return done.error();
    return database;
}

Result<void> publishDatabase(std::unique_ptr<Database> database, const QString &path)
{
    const QString fresh = database->path();
    database.reset();
    QFile::remove(fresh + QStringLiteral("-journal")); // empty: TRUNCATE leaves it lying
    // One that belonged to a file that is gone would be played back into this one.
    QFile::remove(path + QStringLiteral("-journal"));
    return renameDurably(fresh, path);
}

} // namespace midback
