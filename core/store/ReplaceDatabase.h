#pragma once

#include "core/base/Result.h"

#include <QtCore/QString>

#include <memory>

namespace midback {

class Clock;
class Database;

/// Gives the place of the damaged data file `path` to `fresh`, which lies beside it under the name
/// of createDatabase, and keeps the damaged one, byte for byte and with its journal, as
/// `midback.sqlite.corrupt-<time>`: that name is the answer. At no instant the folder is without a
/// data file, and nothing set aside is ever replaced. An error leaves the damaged file in place.
Result<QString> replaceDatabase(std::unique_ptr<Database> fresh, const QString &path,
                                const Clock &clock);

} // namespace midback
