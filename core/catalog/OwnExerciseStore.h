#pragma once

#include "core/base/AggregateStore.h"
#include "core/catalog/OwnExercise.h"

namespace midback {

/// Own exercises in the order in which they were added, those that were deleted among them.
class OwnExerciseStore : public AggregateStore<OwnExercise> {};

} // namespace midback
