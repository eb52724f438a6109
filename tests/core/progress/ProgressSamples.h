#pragma once

#include "core/routine/WeekPlan.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SymptomStore.h"

#include <initializer_list>

namespace midback::test {

inline const QDate monday(2026, 1, 5);
inline constexpr std::initializer_list<int> everyDay{1, 2, 3, 4, 5, 6, 7};

/// A plan from `from` on with one routine on each of `weekdays` (1 Monday to 7 Sunday).
WeekPlan planFrom(const QDate &from, std::initializer_list<int> weekdays);

/// A finished session of ten minutes in which `done` exercises were done.
SessionSummary sessionOn(const QDate &date, int done = 3);

PainScore scoreOn(const QDate &date, int pain, PainPhase phase = PainPhase::Now);

} // namespace midback::test
