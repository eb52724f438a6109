#pragma once

#include "ui/figure/PaintSetting.h"
#include "ui/figure/Skeleton.h"

#include <QtGui/QBrush>

namespace midback {

/// The shirt with the warm band over the part of the spine that works.
QBrush warmBand(const PaintSetting &setting, const Skeleton &skeleton, const QColor &shirt);
void paintVertebrae(const PaintSetting &setting, const Skeleton &skeleton);

} // namespace midback
