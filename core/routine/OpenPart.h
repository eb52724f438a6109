#pragma once

#include "core/routine/Routine.h"
#include "core/symptoms/SafetyStatus.h"

namespace midback {

class Catalog;

/// What of a routine may be done at this reach of the safety questions (clinical-facts E3: after
/// SOON breathing and mobility at dose level 1). Exercises of other stages are left out, and those
/// that the catalogue does not know; a dose longer than the highest open level becomes that level.
/// Everything with SafetyReach::All, nothing while it is locked.
Routine openPart(const Routine &routine, SafetyReach reach, const Catalog &catalog);

} // namespace midback
