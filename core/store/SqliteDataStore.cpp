#include "core/store/SqliteDataStore.h"

#include "core/base/FileSystem.h"
#include "core/store/Backup.h"
#include "core/store/OpenDatabase.h"

namespace midback {

SqliteDataStore::SqliteDataStore(const QString &folder, const Clock &clock,
                                 std::optional<FolderLock> lock, std::unique_ptr<Database> database,
                                 std::unique_ptr<UnitOfWork> work)
    : m_folder(folder)
    , m_clock(clock)
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_work(std::move(work))
    , m_profiles(*m_work)
    , m_routines(*m_work)
    , m_plans(*m_work)
    , m_sessions(*m_work)
    , m_symptoms(*m_work)
    , m_screenings(*m_work)
    , m_selfTests(*m_work)
    , m_coachEvents(*m_work)
    , m_ownExercises(*m_work)
    , m_ownPictures(*m_work)
{
}

Result<std::unique_ptr<SqliteDataStore>> SqliteDataStore::open(const QString &folder,
                                                               const Clock &clock)
{
    if (const Result<void> made = createPrivateFolder(folder); !made)
        return made.error();
    Result<FolderLock> lock = FolderLock::take(folder);
    if (!lock)
        return lock.error();
    auto database = openDatabase(folder, allMigrations(), clock);
    if (!database)
        return database.error();
    auto work = UnitOfWork::start(**database, clock);
    if (!work)
        return work.error();
    return std::unique_ptr<SqliteDataStore>(
        new SqliteDataStore(folder, clock, std::move(lock).value(), std::move(database).value(),
                            std::move(work).value()));
}

Result<std::unique_ptr<SqliteDataStore>> SqliteDataStore::openReadOnly(const QString &folder,
                                                                       const Clock &clock)
{
    auto database = openDatabaseReadOnly(folder, allMigrations());
    if (!database)
        return database.error();
    auto work = UnitOfWork::start(**database, clock);
    if (!work)
        return work.error();
    return std::unique_ptr<SqliteDataStore>(new SqliteDataStore(
        folder, clock, std::nullopt, std::move(database).value(), std::move(work).value()));
}

Result<void> SqliteDataStore::atomically(const std::function<Result<void>()> &change)
{
    return m_work->atomically(change);
}

Result<QString> SqliteDataStore::backUp()
{
    return makeBackup(*m_database, backupFolder(m_folder), m_clock);
}

} // namespace midback
