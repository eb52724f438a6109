#pragma once

#include "ui/figure/Figure.h"
#include "ui/figure/Skeleton.h"

namespace midback {

/// From this on fingers close around something.
inline constexpr float firmGrip = 0.3F;

/// Whether a stick, a band or the bar of a dumbbell lies in the palm.
bool isHeld(const Skeleton &skeleton, Side side, const Solid &solid);
/// What of it lies between the fingers and the palm.
Solid heldStretch(const Skeleton &skeleton, Side side, const Solid &solid);

/// Closes every hand that holds something, where the file does not say how far it is closed.
void closeHandsThatHold(Figure &figure);

} // namespace midback
