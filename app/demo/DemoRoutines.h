#pragma once

#include "core/base/IdSource.h"
#include "core/routine/Routine.h"
#include "core/routine/WeekPlan.h"

namespace midback {

class Catalog;

/// Three routines along the real ladders, from gentle to strong; the order of their items is the
/// guide's: breathing, mobility, alignment, strength.
QList<Routine> demoRoutines(const Catalog &catalog, IdSource &ids);

/// What is planned from `from` on in that phase of the story (see DemoDay).
WeekPlan demoPlan(int phase, const QDate &from, const QList<Routine> &routines, IdSource &ids);

} // namespace midback
