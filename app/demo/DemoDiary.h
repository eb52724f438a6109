#pragma once

#include "app/demo/DemoCourse.h"
#include "core/base/IdSource.h"
#include "core/base/ManualClock.h"
#include "core/symptoms/SymptomEntry.h"

namespace midback {

/// The diary of one day in order of time: often one entry, some days none, bad days several.
/// Moves `clock` along, so that the ids carry the time of their entries.
QList<SymptomEntry> demoDiary(const DemoDay &day, bool lastDay, ManualClock &clock, IdSource &ids,
                              DemoRandom &random);

} // namespace midback
