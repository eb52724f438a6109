#include "core/session/JournalFile.h"

#include "core/base/FileSystem.h"
#include "core/base/FileText.h"
#include "core/base/FileWriter.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace midback {

namespace {

// A line a second is 0.6 MB an hour.
constexpr qsizetype mostBytes = 32 * 1024 * 1024;
constexpr qsizetype blockBytes = 64 * 1024;

} // namespace

JournalFile::~JournalFile() = default;

Result<void> DiskJournalFile::replace(const QByteArray &all)
{
    m_file.close();
    Result<FileWriter> writer = FileWriter::create(m_path);
    if (!writer)
        return writer.error();
    if (const Result<void> written = writer->write(all); !written)
        return written;
    return writer->commit();
}

Result<void> DiskJournalFile::append(const QByteArray &bytes)
{
    if (!m_file.isOpen()) {
        m_file = FileDescriptor(::open(QFile::encodeName(m_path).constData(),
                                       O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW));
        if (!m_file.isOpen())
            return systemError(errno, m_path);
    }
    for (qsizetype done = 0; done < bytes.size();) {
        const auto written =
            ::write(m_file.get(), bytes.constData() + done, std::size_t(bytes.size() - done));
        if (written >= 0)
            done += written;
        else if (errno != EINTR)
            return systemError(errno, m_path);
    }
    if (::fdatasync(m_file.get()) != 0)
        return systemError(errno, m_path);
    return {};
}

Result<void> DiskJournalFile::remove()
{
    m_file.close();
    if (::unlink(QFile::encodeName(m_path).constData()) != 0 && errno != ENOENT)
        return systemError(errno, m_path);
    return syncFolder(QFileInfo(m_path).absolutePath());
}

QString journalPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("session.jrnl"));
}

Result<QByteArray> readJournalFile(const QString &path)
{
    // Without waiting for a writer, should it be a pipe.
    const FileDescriptor file(::open(QFile::encodeName(path).constData(),
                                     O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isOpen() && errno != ELOOP)
        return systemError(errno, path);
    struct stat status {};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode) ||
        status.st_size > mostBytes) {
        return Error{ErrorCode::Refused,
                     FileText::tr("\"%1\" is not the journal of a session.").arg(path)};
    }
    QByteArray text;
    QByteArray block(blockBytes, Qt::Uninitialized);
    while (text.size() <= mostBytes) {
        const auto got = ::read(file.get(), block.data(), std::size_t(block.size()));
        if (got == 0)
            return text;
        if (got > 0)
            text.append(block.constData(), got);
        else if (errno != EINTR)
            return systemError(errno, path);
    }
    return Error{ErrorCode::Refused,
                 FileText::tr("\"%1\" is not the journal of a session.").arg(path)};
}

} // namespace midback
