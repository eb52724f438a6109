#pragma once

#include "ui/figure/FigureMotion.h"
#include "ui/figure/PaintSetting.h"

#include <QtGui/QPolygonF>

namespace midback {

/// The arrows that belong to a moment.
void paintArrows(const PaintSetting &setting, const FigureMotion &motion,
                 const FigureMoment &moment, const Skeleton &skeleton);

/// Where arrows go at any time, in the picture, for framing.
QPolygonF allArrowPoints(const Camera &camera, const FigureMotion &motion);

} // namespace midback
