#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>

namespace midback {

/// How many backups stay.
namespace rotation {
inline constexpr int days = 7;
inline constexpr int weeks = 4; ///< from Monday
inline constexpr int months = 12;
inline constexpr int atLeast = 3; ///< the newest, whatever their dates
} // namespace rotation

/// Which backups to keep, given the civil date of each, newest first: the answer has true where one
/// stays. The three newest stay; further the newest of each of the last seven days, four weeks and
/// twelve months that have any. Counting those that have one, instead of back from today, means
/// that neither a long absence nor a clock that was wrong empties the folder.
QList<bool> backupsToKeep(const QList<QDate> &newestFirst);

} // namespace midback
