#pragma once

#include "core/base/JsonReader.h"
#include "ui/figure/Pose.h"

namespace midback {

/// Changes `pose` by what the object says; what it does not name stays as in the posture that it
/// builds on.
void readPose(JsonReader &reader, Pose &pose);

} // namespace midback
