#pragma once

#include "core/routine/Routine.h"

namespace midback {

class Catalog;

/// A first routine of about 12 minutes that asks for a chair and a pillow only: noticing the
/// breath, mobility in all four directions with rotation at about half of it, then the shoulder
/// blades (order and shares of clinical-facts C3; difficulty 1 and 2). It goes from the floor to
/// the chair once. What the catalogue does not know is left out.
Routine starterRoutine(const RoutineId &id, const Catalog &catalog);

} // namespace midback
