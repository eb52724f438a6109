#pragma once

#include "core/routine/ComposedSession.h"
#include "core/routine/ComposerRequest.h"

namespace midback {

class Catalog;

/// Builds one session for a request: breathing, mobility, alignment and, on strength days from
/// stage 3 on, strength (source guide; clinical-facts 0, C3, G, H; ADR 0009). Pure: the same
/// request and catalogue give the same session on every machine.
///
/// Every session keeps these rules, or there is none:
/// - its length is within 10 % of the minutes, and never above 30 min;
/// - nothing in it goes against positions, equipment, conditions, current rungs or yesterday's
///   strength, and no exercise stands in it twice; what a condition modifies is at dose level 1;
/// - it begins with breathing and has mobility; rotation is at least 40 % of mobility, unless the
///   limits leave no rotation at all;
/// - the first exercise after mobility is active and shares a direction with it;
/// - no plane is held still for more than 4 min, with last week for more than 10;
/// - each stage's time is near the share that the stage of the person gives it.
///
/// An Error (Invalid) says what is wrong with the request itself.
Result<Composition> compose(const ComposerRequest &request, const Catalog &catalog);

} // namespace midback
