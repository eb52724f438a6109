#include "ui/widgets/FigureColouring.h"

#include "ui/theme/Tokens.h"

namespace midback {

FigureColours figureColoursOf(const Tokens &tokens)
{
    FigureColours colours = tokens.dark ? darkFigure() : lightFigure();
    colours.background = tokens.figureBackground;
    colours.arrow = tokens.warm;
    colours.band = tokens.accent;
    return colours;
}

} // namespace midback
