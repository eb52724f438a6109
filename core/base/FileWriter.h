#pragma once

#include "core/base/FileDescriptor.h"
#include "core/base/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace midback {

/// Writes a whole file or nothing: into a temporary file beside it (mode 0600), synced, then
/// renamed over it, then the folder synced. Every step is checked, which QSaveFile does not do
/// (its commit() succeeds after a failed sync). Destroyed without a commit it leaves no trace and
/// the old file as it was.
class FileWriter {
public:
    /// Refused when `path` is a folder or a device; a symbolic link is followed. ReadOnly when
    /// the file or its folder cannot be written to.
    static Result<FileWriter> create(const QString &path);

    FileWriter(FileWriter &&other) noexcept;
    FileWriter &operator=(FileWriter &&other) noexcept;
    ~FileWriter();

    /// Buffered. After an error every later call returns that error.
    Result<void> write(QByteArrayView bytes);
    /// Puts what was written so far on the disk, still under the temporary name. For several files
    /// that belong together: sync all, then commit all. A commit alone does both.
    Result<void> sync();
    /// Only after this succeeded is anything saved. To be called once.
    Result<void> commit();

private:
    FileWriter(const QString &path, const QString &temporaryPath, FileDescriptor file);
    Result<void> flush();
    void abandon();

    QString m_path;
    QString m_temporaryPath; // empty once committed or abandoned
    FileDescriptor m_file;
    QByteArray m_buffer;
    Result<void> m_state;
};

/// Copies a file as a FileWriter writes: `to` is whole or as it was before.
Result<void> copyFile(const QString &from, const QString &to);

} // namespace midback
