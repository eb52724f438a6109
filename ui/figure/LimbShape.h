#pragma once

#include "ui/figure/BodyShape.h"

namespace midback {

/// Upper arm, forearm with hand.
void addArm(const Skeleton &skeleton, Side side, std::vector<BodyPart> &parts);
/// Thigh, shank, foot.
void addLeg(const Skeleton &skeleton, Side side, std::vector<BodyPart> &parts);

} // namespace midback
