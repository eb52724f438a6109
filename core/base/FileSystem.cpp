#include "core/base/FileSystem.h"

#include "core/base/FileDescriptor.h"
#include "core/base/FileText.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>

namespace midback {

namespace {

Result<void> syncPath(const QString &path, int flags)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC));
    if (!file.isOpen() || ::fsync(file.get()) != 0)
        return systemError(errno, path);
    return {};
}

} // namespace

Error systemError(int errnoCode, const QString &path)
{
    switch (errnoCode) {
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::ReadOnly,
                FileText::tr("\"%1\" cannot be opened for writing. Check who owns it and whether "
                             "the disk is read-only.")
                    .arg(path)};
    case ENOENT:
        return {ErrorCode::NotFound,
                FileText::tr("\"%1\" is not there. Check the name and try again.").arg(path)};
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::Io,
                FileText::tr("There is no room left for \"%1\". Free some space and try again.")
                    .arg(path)};
    default:
        return {ErrorCode::Io,
                FileText::tr("\"%1\" could not be read or written (%2). Check the disk and try "
                             "again.")
                    .arg(path, qt_error_string(errnoCode))};
    }
}

Result<void> createPrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    const QString parent = QFileInfo(info.absoluteFilePath()).path();
    if (parent != info.absoluteFilePath()) {
        if (const Result<void> made = createPrivateFolder(parent); !made)
            return made;
    }
    // EEXIST: somebody else made it meanwhile, unless what stands there is no folder.
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0) {
        const int code = errno;
        if (code != EEXIST || !QFileInfo(path).isDir())
            return systemError(code, path);
    }
    return {};
}

Result<void> createPrivateFile(const QString &path)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(),
                                     O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return systemError(errno, path);
    return {};
}

Result<void> syncFile(const QString &path)
{
    return syncPath(path, O_RDONLY);
}

Result<void> syncFolder(const QString &path)
{
    return syncPath(path, O_RDONLY | O_DIRECTORY);
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(errno, to);
    return syncFolder(QFileInfo(to).absolutePath());
}

} // namespace midback
