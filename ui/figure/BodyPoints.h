#pragma once

#include "ui/figure/Ball.h"
#include "ui/figure/Skeleton.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace midback {

/// The names by which figure files speak of the body. Paired ones end in L or R (docs/figures.md).
const QStringList &bodyPointNames();

/// Where a named point is; nothing for a name that does not exist. `seat` is below the pelvis at
/// the height of its lowest part; `backT7` and the like are on the skin.
std::optional<QVector3D> bodyPoint(const Skeleton &skeleton, const QString &name);

/// The parts of the body that touch something where the named point does.
std::vector<Ball> bodyBalls(const Skeleton &skeleton, const QString &name);

/// Metres of the lowest part that no pin in the world holds: trunk, head, and limbs of directions.
float lowestFreePoint(const Pose &pose, const Skeleton &skeleton);

} // namespace midback
