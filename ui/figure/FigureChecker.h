#pragma once

#include "ui/figure/FigureMotion.h"

#include <QtCore/QStringList>

namespace midback {

struct Exercise;

/// What is wrong with a figure, one plain sentence each: contacts and reach, joints, things gone
/// through, points that should stay, the loop, the camera, and the movement that the exercise is
/// about. Without an exercise the last is left out.
QStringList checkFigure(const Figure &figure, const Exercise *exercise);

} // namespace midback
