#pragma once

#include "ui/figure/FigureMotion.h"
#include "ui/figure/PaintSetting.h"

namespace midback {

/// The arrows that belong to a moment.
void paintArrows(const PaintSetting &setting, const FigureMotion &motion,
                 const FigureMoment &moment, const Skeleton &skeleton);

} // namespace midback
