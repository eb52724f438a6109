#pragma once

#include "core/routine/ComposerRequest.h"

namespace midback {

class Catalog;
struct CoachReading;
struct Profile;

/// What the composer should know of a person: wishes and limits from the profile, the stage, where
/// each line stands, the last seven days, and yesterday's strength. What the person changes their
/// mind about (minutes, positions, things at hand) is set on top of it.
ComposerRequest requestFor(const Profile &profile, const CoachReading &reading,
                           const Catalog &catalog);

} // namespace midback
