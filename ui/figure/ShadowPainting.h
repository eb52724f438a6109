#pragma once

#include "ui/figure/PaintSetting.h"
#include "ui/figure/Skeleton.h"

namespace midback {

/// A soft shadow on the floor, darker where the body is near it.
void paintShadow(const PaintSetting &setting, const Skeleton &skeleton);

} // namespace midback
