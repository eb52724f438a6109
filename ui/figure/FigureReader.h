#pragma once

#include "core/base/Result.h"
#include "ui/figure/Figure.h"

#include <QtCore/QByteArray>

namespace midback {

/// Reads a figure file (docs/figures.md). The error names every field that is wrong.
Result<Figure> readFigure(const QByteArray &json);

} // namespace midback
