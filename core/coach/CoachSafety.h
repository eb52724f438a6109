#pragma once

#include "core/coach/CoachHistory.h"
#include "core/coach/CoachReport.h"

namespace midback {

/// For how long a score above nothing counts as "symptoms remain" (clinical-facts E3 leaves it
/// open): as long as irritability looks back.
constexpr int symptomsRemainDays = 7;

/// What the rules of the safety questions need to know of a history: the events that the coach
/// found in it, the last day with a session that counts, and whether the diary of the last days
/// still tells of pain. `report` is that of `history`.
SafetyHistory safetyHistory(const CoachHistory &history, const CoachReport &report);

} // namespace midback
