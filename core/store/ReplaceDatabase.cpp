#include "core/store/ReplaceDatabase.h"

#include "core/base/Clock.h"
#include "core/base/FileSystem.h"
#include "core/store/Database.h"
#include "core/store/OpenDatabase.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace midback {

namespace {

const QString journalSuffix = QStringLiteral("-journal");

QString freeName(const QString &path, const Clock &clock)
{
    const QString stem = path + QStringLiteral(".corrupt-") +
                         clock.nowUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    QString name = stem;
    for (int i = 2; QFile::exists(name) || QFile::exists(name + journalSuffix); ++i)
        name = QStringLiteral("%1-%2").arg(stem).arg(i);
    return name;
}

// A second name, so that the first stays until the new file takes it; where the disk knows no
// links, another name.
Result<void> giveName(const QString &from, const QString &to)
{
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return syncFolder(QFileInfo(to).absolutePath());
    return renameDurably(from, to);
}

bool areOneFile(const QString &a, const QString &b)
{
    struct stat first = {};
    struct stat second = {};
    return ::lstat(QFile::encodeName(a).constData(), &first) == 0 &&
           ::lstat(QFile::encodeName(b).constData(), &second) == 0 &&
           first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

// Never removes a last name, whatever went wrong half way.
void takeBack(const QString &name, const QString &path)
{
    if (areOneFile(name, path))
        QFile::remove(name);
    else if (QFile::exists(name) && !QFile::exists(path))
        QFile::rename(name, path);
}

} // namespace

Result<QString> replaceDatabase(std::unique_ptr<Database> fresh, const QString &path,
                                const Clock &clock)
{
    const QString aside = freeName(path, clock);
    const QString freshPath = fresh->path();
    Result<void> done = giveName(path, aside);
    if (done && QFileInfo(path + journalSuffix).size() > 0) // TRUNCATE leaves an empty one lying
        done = giveName(path + journalSuffix, aside + journalSuffix);
    if (done)
        done = publishDatabase(std::move(fresh), path);
    if (done)
        return aside;
    takeBack(aside + journalSuffix, path + journalSuffix);
    takeBack(aside, path);
    QFile::remove(freshPath);
    return done.error();
}

} // namespace midback
