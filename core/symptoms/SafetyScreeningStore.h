#pragma once

#include "core/base/AggregateStore.h"
#include "core/symptoms/SafetyScreening.h"

namespace midback {

/// The answers to the safety questions in order of instant, then id.
class SafetyScreeningStore : public AggregateStore<SafetyScreening> {};

} // namespace midback
