#pragma once

#include "core/catalog/CatalogLoad.h"

namespace midback {

/// Reads one exercise in the given form. Faults go to the reader; with faults the values of the
/// exercise mean nothing.
Exercise readExercise(JsonReader &reader, CatalogForm form);

} // namespace midback
