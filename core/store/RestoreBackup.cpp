#include "core/store/RestoreBackup.h"

#include "core/base/Clock.h"
#include "core/base/FileWriter.h"
#include "core/base/IdSource.h"
#include "core/store/DataCheck.h"
#include "core/store/Database.h"
#include "core/store/DatabaseFile.h"
#include "core/store/FolderLock.h"
#include "core/store/Migrator.h"
#include "core/store/OpenDatabase.h"
#include "core/store/ReplaceDatabase.h"
#include "core/store/StoreText.h"

#include <QtCore/QFile>
#include <QtCore/QScopeGuard>

namespace midback {

namespace {

Result<void> checkCopy(const QString &copy, const QString &backup)
{
    const Result<DataReport> report = checkDatabaseFile(copy);
    if (!report)
        return report.error();
    if (report->isSound())
        return {};
    return Error{ErrorCode::Damaged,
                 StoreText::tr("The backup \"%1\" is damaged too, so nothing was changed. Choose "
                               "another one.")
                     .arg(backup)};
}

Result<std::unique_ptr<Database>> withNewDevice(const QString &copy, const Clock &clock)
{
    auto database = Database::open(copy, Database::Mode::ReadWrite);
    if (!database)
        return database;
    const QString device = IdSource(clock).nextUuid().toString(QUuid::WithoutBraces);
    const auto written =
        (*database)->execute(QStringLiteral("UPDATE meta SET device = ?"), {device});
    return written ? std::move(database) : written.error();
}

} // namespace

Result<QString> restoreBackup(const QString &folder, const QString &backup, const Clock &clock)
{
    const Result<FolderLock> lock = FolderLock::take(folder);
    if (!lock)
        return lock.error();
    const QString path = databasePath(folder);
    const auto file = inspectDatabaseFile(path, newestVersion(allMigrations()));
    if (!file && file.error().code != ErrorCode::Damaged)
        return file.error();
    const QString copy = freshPath(path);
    const auto clean = qScopeGuard([&copy] {
        if (QFile::exists(copy))
            QFile::remove(copy);
    });
    Result<void> done = copyFile(backup, copy);
    if (done)
        done = checkCopy(copy, backup);
    if (!done)
        return done.error();
    auto fresh = withNewDevice(copy, clock);
    if (!fresh)
        return fresh.error();
    return replaceDatabase(std::move(fresh).value(), path, clock);
}

} // namespace midback
