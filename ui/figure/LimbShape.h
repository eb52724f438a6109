#pragma once

#include "ui/figure/BodyShape.h"

namespace midback {

/// Upper arm, forearm with hand.
void addArm(const Skeleton &skeleton, Side side, std::vector<BodyPart> &parts);
/// Thigh, shank, foot.
void addLeg(const Skeleton &skeleton, Side side, std::vector<BodyPart> &parts);

/// Which way the palm looks, of length one.
QVector3D palmNormal(const Skeleton &skeleton, Side side);

} // namespace midback
