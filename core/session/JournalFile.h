#pragma once

#include "core/base/FileDescriptor.h"
#include "core/base/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace midback {

/// Where a journal is kept. An interface, so that a test can be the disk that fails. Belongs to one
/// thread at a time.
class JournalFile {
public:
    virtual ~JournalFile();

    /// All of it in place of whatever stood there; on the disk when it returns, whole or not at
    /// all.
    virtual Result<void> replace(const QByteArray &all) = 0;
    /// Behind what is there; on the disk when it returns. After an error it may be there in part.
    virtual Result<void> append(const QByteArray &bytes) = 0;
    virtual Result<void> remove() = 0;
};

/// The file itself, readable by its owner only.
class DiskJournalFile final : public JournalFile {
public:
    explicit DiskJournalFile(const QString &path) : m_path(path) {}

    Result<void> replace(const QByteArray &all) override;
    Result<void> append(const QByteArray &bytes) override;
    Result<void> remove() override;

private:
    QString m_path;
    FileDescriptor m_file;
};

/// The journal of a data folder.
QString journalPath(const QString &folder);

/// The whole text of a journal. NotFound when there is none; Refused for a link, a folder, or a
/// file larger than any session makes.
Result<QByteArray> readJournalFile(const QString &path);

} // namespace midback
