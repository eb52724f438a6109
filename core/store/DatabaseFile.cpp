#include "core/store/DatabaseFile.h"

#include "core/base/FileDescriptor.h"
#include "core/base/FileSystem.h"
#include "core/store/DatabaseHeader.h"
#include "core/store/SqlError.h"
#include "core/store/StoreText.h"

#include <QtCore/QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace midback {

namespace {

Error notOurs(const QString &path)
{
    return {ErrorCode::NotADatabase,
            StoreText::tr("\"%1\" is not a Midback database. It was left as it is; choose another "
                          "folder or move it away.")
                .arg(path)};
}

Result<DatabaseFile> judge(const QString &path, const DatabaseHeader &header, qint64 size,
                           bool hasJournal, int newestVersion)
{
    if (!header.isSqlite() || header.application() != applicationId)
        return notOurs(path);
    const int version = header.schemaVersion();
    if (version > newestVersion) {
        return Error{ErrorCode::NewerFormat,
                     StoreText::tr("The data was written by a later version of Midback. It was "
                                   "left as it is; install the later version to use it.")};
    }
    // While a change is being written the header may already count pages that follow.
    if (version < 1 || (!hasJournal && size < header.fileSize()))
        return damagedDataError();
    return DatabaseFile{true, version, hasJournal};
}

} // namespace

Result<DatabaseFile> inspectDatabaseFile(const QString &path, int newestVersion)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::lstat(name.constData(), &info) != 0) {
        if (errno == ENOENT)
            return DatabaseFile{};
        return systemError(errno, path);
    }
    if (!S_ISREG(info.st_mode)) {
        return Error{ErrorCode::Refused,
                     StoreText::tr("\"%1\" is a link or no ordinary file, so it is not opened. Put "
                                   "the data file itself there.")
                         .arg(path)};
    }
    const FileDescriptor file(::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isOpen())
        return systemError(errno, path);
    DatabaseHeader header;
    const auto got = ::pread(file.get(), header.data(), DatabaseHeader::bytes, 0);
    if (got < 0)
        return systemError(errno, path);
    if (std::size_t(got) < DatabaseHeader::bytes)
        return notOurs(path);
    if (!header.isSqlite() && holdsOurTables(file.get()))
        return damagedDataError();
    struct stat journal = {};
    const bool hasJournal =
        ::lstat((name + "-journal").constData(), &journal) == 0 && journal.st_size > 0;
    return judge(path, header, info.st_size, hasJournal, newestVersion);
}

} // namespace midback
