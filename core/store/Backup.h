#pragma once

#include "core/base/Result.h"

#include <QtCore/QString>

namespace midback {

class Clock;
class Database;

/// Writes a copy of the whole database into `folder` (made when missing), named after the instant,
/// and answers its path. The copy is opened again, its integrity checked and its rows compared
/// with the original before it gets its name; when anything fails no trace stays.
Result<QString> makeBackup(Database &database, const QString &folder, const Clock &clock);

/// SHA-256 over every row of every table: equal for equal contents.
Result<QByteArray> contentDigest(Database &database);

} // namespace midback
