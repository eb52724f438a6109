#include "ui/figure/FigureColours.h"

#include <algorithm>

namespace midback {

QColor blended(const QColor &from, const QColor &to, double share)
{
    const auto s = float(std::clamp(share, 0.0, 1.0));
    const auto mix = [s](float a, float b) { return a + (b - a) * s; };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()), mix(from.alphaF(), to.alphaF()));
}

FigureColours lightFigure()
{
    FigureColours c;
    c.background = QColor(0xEE, 0xF3, 0xF4);
    c.mat = QColor(0xD7, 0xE6, 0xE5);
    c.matEdge = QColor(0xBC, 0xD1, 0xCF);
    c.wall = QColor(0xE2, 0xE7, 0xEC);
    c.wallEdge = QColor(0xC9, 0xD2, 0xDA);
    c.prop = QColor(0xCF, 0xBC, 0x9E);
    c.propDark = QColor(0xAD, 0x97, 0x78);
    c.soft = QColor(0xF3, 0xE9, 0xDA);
    c.band = QColor(0x0B, 0x6B, 0x75);
    c.shirt = QColor(0xB4, 0xCB, 0xDE);
    c.trousers = QColor(0x36, 0x47, 0x66);
    c.skin = QColor(0xE6, 0xB4, 0x93);
    c.hair = QColor(0x4E, 0x37, 0x2E);
    c.eye = QColor(0x3A, 0x2A, 0x24);
    c.warm = QColor(0xF0, 0x74, 0x40);
    c.bead = QColor(0xFF, 0xFF, 0xFF);
    c.ghost = QColor(0x8A, 0x97, 0xA8);
    c.arrow = QColor(0xC2, 0x41, 0x0C);
    c.shadow = QColor(0x14, 0x22, 0x38);
    return c;
}

FigureColours darkFigure()
{
    FigureColours c;
    c.background = QColor(0x14, 0x1B, 0x20);
    c.mat = QColor(0x22, 0x33, 0x34);
    c.matEdge = QColor(0x34, 0x4B, 0x4A);
    c.wall = QColor(0x20, 0x29, 0x31);
    c.wallEdge = QColor(0x33, 0x40, 0x4A);
    c.prop = QColor(0x94, 0x82, 0x68);
    c.propDark = QColor(0x71, 0x62, 0x4D);
    c.soft = QColor(0x9A, 0x93, 0x88);
    c.band = QColor(0x5C, 0xC4, 0xCE);
    c.shirt = QColor(0x8F, 0xAB, 0xC6);
    c.trousers = QColor(0x5F, 0x73, 0xA0);
    c.skin = QColor(0xD9, 0xA3, 0x80);
    c.hair = QColor(0x75, 0x57, 0x49);
    c.eye = QColor(0x2A, 0x1E, 0x1A);
    c.warm =
        QColor(0xF4, 0x64, 0x40); // redder than by day: over the shirt it must not look like skin
    c.bead = QColor(0xFF, 0xF3, 0xE6);
    c.ghost = QColor(0x8B, 0x98, 0xAB);
    c.arrow = QColor(0xFF, 0xA6, 0x6E);
    c.shadow = QColor(0, 0, 0);
    c.dark = true;
    return c;
}

FigureColours paperFigure()
{
    FigureColours c = lightFigure();
    c.background = Qt::white;
    c.wall = QColor(0xF0, 0xF2, 0xF4);
    return c;
}

} // namespace midback
