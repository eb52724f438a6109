#pragma once

#include "core/store/migrations/Migration.h"

namespace midback {

/// The first schema: five aggregates, their history, this computer's identity.
Migration migration0001();

} // namespace midback
