#pragma once

#include "core/base/Result.h"

#include <QtCore/QString>

#include <memory>

namespace midback {

class Clock;
class SqliteDataStore;
class UserPrompt;

/// Opens the data for the window. Where it is damaged, the person chooses: rescue what can be read,
/// restore one of the newest backups, or quit; whatever they choose, the damaged file keeps its
/// bytes. Damaged is returned only after they chose to quit, so it needs no further telling.
Result<std::unique_ptr<SqliteDataStore>> openOrRescue(const QString &folder, const Clock &clock,
                                                      UserPrompt &prompt);

} // namespace midback
