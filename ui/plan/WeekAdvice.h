#pragma once

#include "core/routine/Routine.h"
#include "core/routine/WeekPlan.h"

#include <QtCore/QStringList>

namespace midback {

struct PageContext;

/// What a gentler week makes of the planned one: first what it is, then a line for each routine of
/// the week that is different, with the exercises that are played. Empty when there is no such
/// week, or the history cannot be read.
QStringList gentlerWeek(const PageContext &context, const QList<PlanSlot> &week,
                        const QList<Routine> &routines);

} // namespace midback
