#pragma once

#include "core/base/Result.h"
#include "core/coach/CoachHistory.h"

namespace midback {

class Catalog;
class DataStore;

/// Everything that the coach looks at, read out of the stores; the first fault of a store comes
/// back. `today` is the day that it is asked for.
Result<CoachHistory> readHistory(DataStore &data, const Catalog &catalog, const QDate &today);

} // namespace midback
