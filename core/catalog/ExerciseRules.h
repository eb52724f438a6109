#pragma once

#include "core/base/JsonReader.h"
#include "core/catalog/Exercise.h"

namespace midback {

/// The rules that one exercise follows by itself, whatever else the catalogue holds: something to
/// do, in three doses that grow, with all a person is told about it. Each broken rule is a fault
/// of the reader under the field's name.
void reportExerciseRules(const Exercise &exercise, JsonReader &reader);

} // namespace midback
