#pragma once

#include "ui/figure/BodyShape.h"

namespace midback {

BodyPart headPart(const Skeleton &skeleton, const QVector3D &towards);

} // namespace midback
