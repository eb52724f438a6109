#pragma once

#include "core/store/migrations/Migration.h"

namespace midback {

/// What the coach needs: answers to the safety questions, self-tests, words to the coach.
Migration migration0002();

} // namespace midback
