#pragma once

#include <QtGui/QColor>

namespace midback {

/// Every colour of a figure. Fixed for light and dark, like skin and cloth are; only the background
/// is the page's.
struct FigureColours {
    QColor background;
    QColor mat, matEdge;
    QColor wall, wallEdge;
    QColor prop, propDark;
    QColor soft; ///< pillow, towel
    QColor band;
    QColor shirt, trousers, skin, hair, eye;
    QColor warm; ///< the mid-back that works
    QColor bead; ///< vertebrae
    QColor ghost;
    QColor arrow;
    QColor shadow;
    bool dark = false;
};

FigureColours lightFigure();
FigureColours darkFigure();
/// Black on white with pale greys, for paper.
FigureColours paperFigure();

QColor blended(const QColor &from, const QColor &to, double share);

} // namespace midback
