#pragma once

#include "core/routine/composer/Selection.h"

namespace midback {

/// Goes through the selections one by one until one keeps all rules. Complete for short sessions
/// and few candidates, where one odd combination may be the only one and steps do not lead to it;
/// gives up after a fixed number of selections elsewhere.
std::optional<std::vector<Pick>> firstSelection(const SelectionProblem &problem);

} // namespace midback
