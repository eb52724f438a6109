#pragma once

#include "ui/figure/Camera.h"
#include "ui/figure/FigureColours.h"

class QPainter;

namespace midback {

/// What every part of the painting needs.
struct PaintSetting {
    QPainter &painter;
    const Camera &camera;
    const FigureColours &colours;
    double outline; ///< width of outlines, pixels
};

} // namespace midback
