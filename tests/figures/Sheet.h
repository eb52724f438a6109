#pragma once

#include "ui/figure/FigureMotion.h"

#include <QtGui/QImage>

#include <memory>
#include <vector>

namespace midback {

struct SheetLook {
    bool dark = false;
    bool mirrored = false;
    bool words = true; ///< cues under the pictures; without, for recognising a figure blind
    float turnedBy = 0;
    bool everyPosture = false; ///< not only start, middle and end
    QSize cell{360, 270};
};

/// One row a figure: start, middle and end of its movement.
QImage contactSheet(const std::vector<std::shared_ptr<const FigureMotion>> &figures,
                    const SheetLook &look);

} // namespace midback
