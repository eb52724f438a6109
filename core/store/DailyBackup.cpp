#include "core/store/DailyBackup.h"

#include "core/base/Clock.h"
#include "core/store/Backup.h"
#include "core/store/BackupFolder.h"
#include "core/store/BackupRotation.h"
#include "core/store/DataCheck.h"
#include "core/store/Database.h"
#include "core/store/OpenDatabase.h"
#include "core/store/StoreText.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

namespace midback {

namespace {

QList<QDate> datesOf(const QList<BackupFile> &files, const Clock &clock)
{
    QList<QDate> dates;
    for (const BackupFile &file : files)
        dates.append(clock.momentAt(file.utc).date);
    return dates;
}

Result<void> makeSoundBackup(Database &database, const QString &target, const Clock &clock)
{
    const Result<QString> path = makeBackup(database, target, clock);
    if (!path)
        return path.error();
    const Result<DataReport> report = checkDatabaseFile(*path);
    if (report && report->isSound())
        return {};
    QFile::remove(*path);
    if (!report)
        return report.error();
    return Error{ErrorCode::Damaged,
                 StoreText::tr("The data has damaged entries, so no backup was made and earlier "
                               "ones are kept.")};
}

void prune(const QString &target, const Clock &clock)
{
    const QList<BackupFile> files = backupsIn(target);
    const QList<bool> kept = backupsToKeep(datesOf(files, clock));
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (!kept.at(i))
            QFile::remove(files.at(i).path);
    }
    // What a crash left half written; nobody else makes a backup now.
    QDir folder(target);
    const QStringList partial =
        folder.entryList({QStringLiteral("midback-*.sqlite.partial*")}, QDir::Files);
    for (const QString &name : partial)
        folder.remove(name);
}

} // namespace

Result<QDateTime> backUpDaily(const QString &folder, const Clock &clock)
{
    const QString target = backupFolder(folder);
    const QList<BackupFile> before = backupsIn(target);
    if (datesOf(before, clock).contains(clock.today()))
        return before.first().utc;
    const auto database = Database::open(databasePath(folder), Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const auto changes = (*database)->value(QStringLiteral("SELECT max(lamport) FROM meta"));
    if (!changes)
        return changes.error();
    if (changes->toInt() == 0)
        return QDateTime();
    if (const auto made = makeSoundBackup(**database, target, clock); !made)
        return made.error();
    prune(target, clock);
    return backupsIn(target).first().utc;
}

} // namespace midback
