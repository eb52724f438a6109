#pragma once

#include "core/base/Result.h"

#include <QtCore/QString>

namespace midback {

/// The few file operations that private, durable data needs and Qt does not give: exact modes and
/// a sync that is checked. Everything made here is readable by its owner only.

/// Turns `errnoCode` of an operation on `path` into one plain sentence: ReadOnly for missing
/// rights and read-only disks, NotFound, else Io (full disk, failed sync).
Error systemError(int errnoCode, const QString &path);

/// Makes the folder and its parents, mode 0700. One that exists keeps its mode: it is the
/// person's. Io when something else stands in the way.
Result<void> createPrivateFolder(const QString &path);

/// Makes an empty file, mode 0600; never opens or replaces one that exists.
Result<void> createPrivateFile(const QString &path);

Result<void> syncFile(const QString &path);
Result<void> syncFolder(const QString &path);

/// Renames within one folder, replacing `to`, and syncs the folder: after success the new name
/// survives a power cut.
Result<void> renameDurably(const QString &from, const QString &to);

} // namespace midback
