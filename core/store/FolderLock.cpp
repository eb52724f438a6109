#include "core/store/FolderLock.h"

#include "core/base/FileSystem.h"
#include "core/store/StoreText.h"

#include <QtCore/QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>

namespace midback {

namespace {

} // namespace

Result<FolderLock> FolderLock::take(const QString &folder)
{
    const QString path = folder + QStringLiteral("/midback.lock");
    FileDescriptor file(::open(QFile::encodeName(path).constData(),
                               O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return systemError(errno, path);
    if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0)
        return FolderLock(std::move(file));
    if (errno != EWOULDBLOCK)
        return systemError(errno, path);
    return Error{ErrorCode::Locked,
                 StoreText::tr("Midback is already running with this data. Go on there, or close "
                               "it and try again.")};
}

} // namespace midback
