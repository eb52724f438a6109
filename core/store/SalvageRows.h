#pragma once

#include "core/base/Result.h"

namespace midback {

class Clock;
class Database;
struct SalvageReport;

/// Copies into a new, empty database every row and version of a damaged one that holds, derives
/// afresh what is derived, and notes in `report` what was found. Damage is no error; what `to`
/// refuses is.
Result<void> salvageRows(Database &from, Database &to, const Clock &clock, SalvageReport &report);

} // namespace midback
