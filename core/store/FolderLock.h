#pragma once

#include "core/base/FileDescriptor.h"
#include "core/base/Result.h"

#include <QtCore/QString>

namespace midback {

/// Keeps a second Midback from writing to the same data folder, as long as it lives. The lock is
/// the system's (flock on `midback.lock`), so it ends with the process however that ends.
class FolderLock {
public:
    /// Locked when another one holds it, ReadOnly when the folder cannot be written to.
    static Result<FolderLock> take(const QString &folder);

private:
    explicit FolderLock(FileDescriptor file) : m_file(std::move(file)) {}

    FileDescriptor m_file;
};

} // namespace midback
