#pragma once

#include "core/base/IdSource.h"
#include "core/routine/Routine.h"
#include "core/routine/WeekPlan.h"

namespace midback {

class Catalog;

/// Three routines along the real ladders, from gentle to strong; the order of their items is the
/// guide's: breathing, mobility, alignment, strength.
QList<Routine> demoRoutines(const Catalog &catalog, IdSource &ids);

/// What is planned from `from` on in that phase of the story (see DemoDay). The week is laid so
/// that `planned`, a weekday as QDate counts, always has a session: the last day of the demo shows
/// what a day with something to do looks like.
WeekPlan demoPlan(int phase, const QDate &from, int planned, const QList<Routine> &routines,
                  IdSource &ids);

} // namespace midback
