#include "core/store/DatabaseHeader.h"

#include "core/base/FileDescriptor.h"
#include "core/base/FileSystem.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QtEndian>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>

namespace midback {

namespace {

// Offsets, big-endian.
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t formatAt = 18; // write and read version, reserved bytes, three fractions
constexpr std::size_t changeCounterAt = 24;
constexpr std::size_t pageCountAt = 28;
constexpr std::size_t schemaCookieAt = 40;
constexpr std::size_t schemaFormatAt = 44;
constexpr std::size_t encodingAt = 56;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;
constexpr std::size_t validForAt = 92;
constexpr char magic[16] = {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f',
                            'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};
constexpr uchar format[6] = {1, 1, 0, 64, 32, 32};

// What createDatabase leaves to SQLite: the default since 3.12.
constexpr quint16 defaultPageSize = 4096;
// The schema is what a new file begins with, so its text stands near the front.
constexpr qsizetype searchedBytes = 1024 * 1024;

template<class T>
void put(uchar *header, std::size_t at, T value)
{
    qToBigEndian<T>(value, header + at);
}

bool isPageSize(quint16 stored)
{
    return stored == 1 || (stored >= 512 && (stored & (stored - 1)) == 0);
}

} // namespace

bool DatabaseHeader::isSqlite() const
{
    return std::memcmp(m_data.data(), magic, sizeof magic) == 0;
}

qint32 DatabaseHeader::application() const
{
    return qFromBigEndian<qint32>(m_data.data() + applicationIdAt);
}

qint32 DatabaseHeader::schemaVersion() const
{
    return qFromBigEndian<qint32>(m_data.data() + userVersionAt);
}

qint64 DatabaseHeader::fileSize() const
{
    const auto stored = qFromBigEndian<quint16>(m_data.data() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored; // 65536 does not fit and is written as 1
    return pageSize * qFromBigEndian<quint32>(m_data.data() + pageCountAt);
}

bool holdsOurTables(int descriptor)
{
    QByteArray front(searchedBytes, Qt::Uninitialized);
    const auto got = ::pread(descriptor, front.data(), std::size_t(front.size()), 0);
    front.truncate(std::max<qsizetype>(0, got));
    return front.contains("CREATE TABLE performed_exercise");
}

Result<void> replaceHeader(const QString &path, int version)
{
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    struct stat info = {};
    if (!file.isOpen() || ::fstat(file.get(), &info) != 0)
        return systemError(errno, path);
    DatabaseHeader old;
    if (::pread(file.get(), old.data(), DatabaseHeader::bytes, 0) < 0)
        return systemError(errno, path);
    const auto stored = qFromBigEndian<quint16>(old.data() + pageSizeAt);
    const quint16 pageSize = isPageSize(stored) ? stored : defaultPageSize;

    DatabaseHeader header; // no free pages, no default cache, no vacuum: all zero
    uchar *at = header.data();
    std::memcpy(at, magic, sizeof magic);
    put<quint16>(at, pageSizeAt, pageSize);
    std::memcpy(at + formatAt, format, sizeof format);
    put<quint32>(at, pageCountAt, quint32(info.st_size / (pageSize == 1 ? 65536 : pageSize)));
    // Equal counters: the number of pages counts.
    put<quint32>(at, changeCounterAt, 1);
    put<quint32>(at, validForAt, 1);
    put<quint32>(at, schemaCookieAt, 1);
    put<quint32>(at, schemaFormatAt, 4);
    put<quint32>(at, encodingAt, 1); // UTF-8
    put<qint32>(at, userVersionAt, version);
    put<qint32>(at, applicationIdAt, applicationId);
    if (::pwrite(file.get(), at, DatabaseHeader::bytes, 0) != qint64(DatabaseHeader::bytes))
        return systemError(errno, path);
    return {};
}

} // namespace midback
