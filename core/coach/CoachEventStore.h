#pragma once

#include "core/base/AggregateStore.h"
#include "core/coach/CoachEvent.h"

namespace midback {

/// Coach events in order of instant, then id.
class CoachEventStore : public AggregateStore<CoachEvent> {};

} // namespace midback
