#pragma once

#include "ui/figure/BodyShape.h"
#include "ui/figure/PaintSetting.h"
#include "ui/figure/Prop.h"

namespace midback {

/// Paints the body, far parts first, with the props that stand among its parts or in front of it.
void paintBody(const PaintSetting &setting, const Skeleton &skeleton,
               const QList<const Prop *> &props, bool spine);

} // namespace midback
