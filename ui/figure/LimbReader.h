#pragma once

#include "core/base/JsonReader.h"
#include "ui/figure/Pose.h"

namespace midback {

enum class LimbKind { Arm, Leg };

/// Vectors are given for the left; the right takes them with x turned round.
void readLimb(JsonReader &reader, LimbKind kind, Side side, Limb &limb);

} // namespace midback
