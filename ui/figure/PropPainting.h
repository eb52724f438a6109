#pragma once

#include "ui/figure/PaintSetting.h"
#include "ui/figure/Prop.h"

namespace midback {

void paintProp(const PaintSetting &setting, const Prop &prop, const Skeleton &skeleton);
/// Some of what the prop is made of.
void paintSolids(const PaintSetting &setting, const Prop &prop, const std::vector<Solid> &solids);
/// Metres in front of the camera's target, as `Camera::depth`.
float propDepth(const Prop &prop, const Skeleton &skeleton, const Camera &camera);
/// Corners of everything solid of the prop, for framing.
std::vector<QVector3D> propCorners(const Prop &prop, const Skeleton &skeleton);

} // namespace midback
