#include "core/base/FileWriter.h"

#include "core/base/FileSystem.h"
#include "core/base/FileText.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace midback {

namespace {

constexpr qsizetype bufferBytes = 64 * 1024;

/// What `path` stands for once links are followed, or why it cannot be written.
Result<QString> target(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return info.absoluteFilePath();
    if (!info.isFile()) {
        return Error{
            ErrorCode::Refused,
            FileText::tr("\"%1\" is not an ordinary file. Choose another name.").arg(path)};
    }
    const QString real = info.canonicalFilePath();
    if (::access(QFile::encodeName(real).constData(), W_OK) != 0)
        return systemError(errno, path);
    return real;
}

} // namespace

Result<FileWriter> FileWriter::create(const QString &path)
{
    const Result<QString> real = target(path);
    if (!real)
        return real.error();
    QByteArray name = QFile::encodeName(*real + QStringLiteral(".XXXXXX"));
    FileDescriptor file(::mkostemp(name.data(), O_CLOEXEC)); // mode 0600
    if (!file.isOpen())
        return systemError(errno, path);
    return FileWriter(*real, QFile::decodeName(name), std::move(file));
}

FileWriter::FileWriter(const QString &path, const QString &temporaryPath, FileDescriptor file)
    : m_path(path)
    , m_temporaryPath(temporaryPath)
    , m_file(std::move(file))
{
}

FileWriter::FileWriter(FileWriter &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_temporaryPath(std::exchange(other.m_temporaryPath, {}))
    , m_file(std::move(other.m_file))
    , m_buffer(std::move(other.m_buffer))
    , m_state(std::move(other.m_state))
{
}

FileWriter &FileWriter::operator=(FileWriter &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_temporaryPath, other.m_temporaryPath);
    std::swap(m_file, other.m_file);
    std::swap(m_buffer, other.m_buffer);
    std::swap(m_state, other.m_state);
    return *this;
}

FileWriter::~FileWriter()
{
    abandon();
}

Result<void> FileWriter::write(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    return m_buffer.size() < bufferBytes ? m_state : flush();
}

Result<void> FileWriter::flush()
{
    qsizetype done = 0;
    while (m_state && done < m_buffer.size()) {
        const auto written =
            ::write(m_file.get(), m_buffer.constData() + done, std::size_t(m_buffer.size() - done));
        if (written >= 0)
            done += written;
        else if (errno != EINTR)
            m_state = systemError(errno, m_path);
    }
    m_buffer.clear();
    return m_state;
}

Result<void> FileWriter::sync()
{
    if (flush() && ::fsync(m_file.get()) != 0)
        m_state = systemError(errno, m_path);
    return m_state;
}

Result<void> FileWriter::commit()
{
    if (sync()) {
        m_file.close();
        m_state = renameDurably(m_temporaryPath, m_path);
    }
    if (m_state)
        m_temporaryPath.clear();
    else
        abandon();
    return m_state;
}

void FileWriter::abandon()
{
    if (!m_temporaryPath.isEmpty())
        ::unlink(QFile::encodeName(m_temporaryPath).constData());
    m_temporaryPath.clear();
    m_file.close();
}

Result<void> copyFile(const QString &from, const QString &to)
{
    const FileDescriptor source(
        ::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!source.isOpen())
        return systemError(errno, from);
    Result<FileWriter> target = FileWriter::create(to);
    if (!target)
        return target.error();
    QByteArray block(bufferBytes, Qt::Uninitialized);
    for (;;) {
        const auto got = ::read(source.get(), block.data(), std::size_t(block.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(errno, from);
        if (got == 0)
            return target->commit();
        if (const auto done = target->write(QByteArrayView(block.constData(), got)); !done)
            return done;
    }
}

} // namespace midback
