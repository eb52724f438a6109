#include "core/store/DatabaseFile.h"

#include "core/base/FileDescriptor.h"
#include "core/base/FileSystem.h"
#include "core/store/SqlError.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QtEndian>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>

namespace midback {

namespace {

// Offsets in the header of the database file, big-endian (sqlite.org/fileformat.html, 1.3).
constexpr std::size_t headerBytes = 100;
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t pageCountAt = 28;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;
constexpr char magic[16] = {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f',
                            'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};

using Header = std::array<uchar, headerBytes>;

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

Error notOurs(const QString &path)
{
    return {ErrorCode::NotADatabase,
            StoreText::tr("\"%1\" is not a Midback database. It was left as it is; choose another "
                          "folder or move it away.")
                .arg(path)};
}

qint64 sizeFromHeader(const Header &header)
{
    const auto stored = qFromBigEndian<quint16>(header.data() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored; // 65536 does not fit and is written as 1
    return pageSize * qFromBigEndian<quint32>(header.data() + pageCountAt);
}

Result<DatabaseFile> judge(const QString &path, const Header &header, qint64 size, bool hasJournal,
                           int newestVersion)
{
    if (std::memcmp(header.data(), magic, sizeof magic) != 0 ||
        qFromBigEndian<qint32>(header.data() + applicationIdAt) != applicationId) {
        return notOurs(path);
    }
    const int version = qFromBigEndian<qint32>(header.data() + userVersionAt);
    if (version > newestVersion) {
        return Error{ErrorCode::NewerFormat,
                     StoreText::tr("The data was written by a later version of Midback. It was "
                                   "left as it is; install the later version to use it.")};
    }
    // While a change is being written the header may already count pages that follow.
    if (version < 1 || (!hasJournal && size < sizeFromHeader(header)))
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
    Header header{};
    const auto got = ::pread(file.get(), header.data(), header.size(), 0);
    if (got < 0)
        return systemError(errno, path);
    if (std::size_t(got) < header.size())
        return notOurs(path);
    struct stat journal = {};
    const bool hasJournal =
        ::lstat((name + "-journal").constData(), &journal) == 0 && journal.st_size > 0;
    return judge(path, header, info.st_size, hasJournal, newestVersion);
}

} // namespace midback
