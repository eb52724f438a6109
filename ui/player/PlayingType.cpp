#include "ui/player/PlayingType.h"

#include "ui/theme/Type.h"

#include <algorithm>

namespace midback {

namespace {

constexpr QSizeF designSize(960, 700);
constexpr QSize afar(1440, 860); // from here on a screen is big enough to be looked at from a mat

QFont larger(QFont font, double times)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * times);
    else
        font.setPixelSize(qRound(font.pixelSize() * times));
    return font;
}

QFont plain(QFont font)
{
    font.setWeight(QFont::Normal);
    return font;
}

PlayingType inAWindow(const QSize &panel, const QFont &person)
{
    const double scale = std::clamp(
        std::min(panel.width() / designSize.width(), panel.height() / designSize.height()), 1.0,
        2.2);
    const QFont base = larger(person, scale);
    PlayingType type;
    type.place = typeFont(TypeRole::Body, base);
    type.name = typeFont(TypeRole::Title, base);
    type.cue = plain(typeFont(TypeRole::Card, base));
    type.count = typeFont(TypeRole::Section, base);
    type.side = typeFont(TypeRole::Card, base);
    type.next = typeFont(TypeRole::Body, base);
    type.setUp = typeFont(TypeRole::Card, base);
    type.steps = typeFont(TypeRole::Body, base);
    type.script = type.cue;
    type.buttons = typeFont(TypeRole::Card, person);
    return type;
}

/// Nothing smaller than it would be in a window; else so many lines of it fill the height.
QFont atLeast(QFont font, const QSize &panel, double lines)
{
    const double pixels = std::min(panel.height(), panel.width() * 10 / 16) / lines;
    const double now = font.pointSizeF() > 0 ? font.pointSizeF() * 96.0 / 72.0 : font.pixelSize();
    if (now < pixels)
        font.setPixelSize(qRound(pixels));
    return font;
}

} // namespace

PlayingType PlayingType::of(const QSize &panel, const QFont &base)
{
    PlayingType type = inAWindow(panel, base);
    type.fromAfar = panel.width() >= afar.width() && panel.height() >= afar.height();
    if (!type.fromAfar)
        return type;
    const std::pair<QFont *, double> lines[] = {
        {&type.name, 20},   {&type.cue, 21},    {&type.count, 26}, {&type.side, 28},
        {&type.next, 36},   {&type.place, 38},  {&type.setUp, 36}, {&type.steps, 42},
        {&type.script, 28}, {&type.buttons, 38}};
    for (const auto &[font, share] : lines)
        *font = atLeast(*font, panel, share);
    return type;
}

} // namespace midback
