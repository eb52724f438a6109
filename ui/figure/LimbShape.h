#pragma once

#include "ui/figure/BodyShape.h"

namespace midback {

/// Pieces of a forearm: first its own, then the hand, then what folds of it.
inline constexpr std::size_t firstHandPiece = 2;
inline constexpr std::size_t firstFingerPiece = 4;

/// Upper arm, forearm with hand.
void addArm(const Skeleton &skeleton, Side side, std::vector<BodyPart> &parts);
/// Thigh, shank, foot.
void addLeg(const Skeleton &skeleton, Side side, std::vector<BodyPart> &parts);

} // namespace midback
