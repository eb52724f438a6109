#pragma once

#include "ui/figure/Pose.h"
#include "ui/figure/Skeleton.h"

#include <QtCore/QStringList>

namespace midback {

/// What a healthy joint would not do, one plain sentence each. Limits are the usual active ranges
/// with some room: spine by White and Panjabi, Clinical Biomechanics of the Spine (1990), limbs by
/// the American Academy of Orthopaedic Surgeons, Joint Motion (1965).
QStringList jointFaults(const Pose &pose, const Skeleton &skeleton);

} // namespace midback
