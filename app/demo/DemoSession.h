#pragma once

#include "app/demo/DemoCourse.h"
#include "core/session/SessionRecord.h"

namespace midback {

class Catalog;
struct Routine;

/// A session of `routine` on that day, as a person might have done it: mostly whole, now and then
/// one exercise cut short or left out. At least the first exercise is done.
SessionRecord demoSession(const DemoDay &day, const Routine &routine, const Catalog &catalog,
                          const Moment &start, SessionId id, DemoRandom &random);

} // namespace midback
