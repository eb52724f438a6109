#pragma once

#include "core/store/migrations/Migration.h"

namespace midback {

/// Exercises of a person's own, and their pictures.
Migration migration0003();

} // namespace midback
