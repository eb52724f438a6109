#include "core/store/BackupFolder.h"

#include "core/store/DataCheck.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <tuple>

namespace midback {

namespace {

struct Named {
    BackupFile file;
    int number = 1; // of several in one millisecond
};

} // namespace

QList<BackupFile> backupsIn(const QString &folder)
{
    static const QRegularExpression name(
        QStringLiteral("^midback-(\\d{8})T(\\d{9})Z(?:-(\\d{1,6}))?\\.sqlite$"));
    QList<Named> found;
    const QStringList entries = QDir(folder).entryList(QDir::Files);
    for (const QString &entry : entries) {
        const auto match = name.match(entry);
        // Apart: read as one, they would be a local time, which may not exist.
        const QDate date = QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd"));
        const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HHmmsszzz"));
        if (date.isValid() && time.isValid()) {
            found.append({{folder + QLatin1Char('/') + entry, QDateTime(date, time, Qt::UTC)},
                          match.captured(3).isEmpty() ? 1 : match.captured(3).toInt()});
        }
    }
    std::sort(found.begin(), found.end(), [](const Named &a, const Named &b) {
        return std::tuple(a.file.utc, a.number) > std::tuple(b.file.utc, b.number);
    });
    QList<BackupFile> files;
    for (const Named &one : std::as_const(found))
        files.append(one.file);
    return files;
}

QList<SoundBackup> soundBackups(const QString &folder, int most)
{
    QList<SoundBackup> sound;
    const QList<BackupFile> files = backupsIn(folder);
    for (const BackupFile &file : files) {
        if (sound.size() >= most)
            break;
        const Result<DataReport> report = checkDatabaseFile(file.path);
        if (!report || !report->isSound())
            continue;
        SoundBackup one{file, {}};
        for (const DataReport::Count &count : report->counts)
            one.counts.append({count.kind, count.current});
        sound.append(one);
    }
    return sound;
}

} // namespace midback
