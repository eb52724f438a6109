#pragma once

#include "core/store/CountText.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace midback {

/// A backup as its name tells.
struct BackupFile {
    QString path;
    QDateTime utc; ///< when it was made
};

/// The backups in a folder, newest first: files named as makeBackup names them.
QList<BackupFile> backupsIn(const QString &folder);

/// A backup that was read whole: every row of it holds.
struct SoundBackup {
    BackupFile file;
    QList<KindCount> counts; ///< of what a person sees
};

/// The newest backups that hold, newest first, `most` at most. Takes the time to read them.
QList<SoundBackup> soundBackups(const QString &folder, int most);

} // namespace midback
