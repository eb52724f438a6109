#pragma once

#include "ui/figure/Pose.h"

namespace midback::test {

/// A random posture within what joints do; limbs are directions or pinned within reach.
/// Draws from RapidCheck, so only inside a property.
Pose anyPose();
/// The same with all limbs as directions.
Pose anyFreePose();

/// The posture in a mirror that stands in the body's middle plane.
Pose mirrored(const Pose &pose);
QVector3D mirrored(const QVector3D &point);

} // namespace midback::test
