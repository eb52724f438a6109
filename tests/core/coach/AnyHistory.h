#pragma once

#include "tests/core/coach/HistoryBuilder.h"

namespace midback::test {

/// A random history of about ten weeks for laws of the coach, inside a RapidCheck property: mostly
/// ordinary sessions, with every kind of entry, gap, feeling, own dose, filter and event now and
/// then.
CoachHistory anyHistory(const Catalog &catalog);

} // namespace midback::test
