#pragma once

#include "ui/figure/FigureColours.h"

namespace midback {

struct Tokens;

/// The figure's colours on the page's own background, with its warm colour for arrows.
FigureColours figureColoursOf(const Tokens &tokens);

} // namespace midback
