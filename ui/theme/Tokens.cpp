#include "ui/theme/Tokens.h"

#include <QtWidgets/QWidget>

namespace midback {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .dark = false,
        .window = QColor(0xF3F5F7),
        .surface = QColor(0xFFFFFF),
        .sidebar = QColor(0xE8EDF1),
        .text = QColor(0x17212B),
        .textSecondary = QColor(0x4A5866),
        .controlBorder = QColor(0x75828F),
        .cardBorder = QColor(0xD5DCE3),
        .accent = QColor(0x0B6B75),
        .onAccent = QColor(0xFFFFFF),
        .accentSoft = QColor(0xD5ECEE),
        .warm = QColor(0xB93F0A),
        .good = QColor(0x1E6B47),
        .danger = QColor(0xA8241B),
        .focus = QColor(0x0B6B75),
        .goodSoft = QColor(0xE3F2EA),
        .warmSoft = QColor(0xFCEFE6),
        .dangerSoft = QColor(0xFBEAE8),
        .figureBackground = QColor(0xEEF3F4),
        .chartBlue = QColor(0x0072B2),
        .chartOrange = QColor(0xD55E00),
        .chartGreen = QColor(0x009E73),
        .painBand = QColor(0xE3F2EA),
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .dark = true,
        .window = QColor(0x11161B),
        .surface = QColor(0x1A2128),
        .sidebar = QColor(0x151B21),
        .text = QColor(0xE8EDF2),
        .textSecondary = QColor(0xAAB6C2),
        .controlBorder = QColor(0x7E8C9A),
        .cardBorder = QColor(0x2B3540),
        .accent = QColor(0x5CC4CE),
        .onAccent = QColor(0x04262A),
        .accentSoft = QColor(0x15383C),
        .warm = QColor(0xFF9A60),
        .good = QColor(0x6CCB9B),
        .danger = QColor(0xFF8A80),
        .focus = QColor(0x8ADDE5),
        .goodSoft = QColor(0x173027),
        .warmSoft = QColor(0x33241B),
        .dangerSoft = QColor(0x3A1F1F),
        .figureBackground = QColor(0x141B20),
        .chartBlue = QColor(0x56B4E9),
        .chartOrange = QColor(0xE69F00),
        .chartGreen = QColor(0x2FC79A),
        .painBand = QColor(0x173027),
    };
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
    return dark ? darkTokens() : lightTokens();
}

const Tokens &tokensOf(const QWidget &widget)
{
    return tokensOf(widget.palette());
}

} // namespace midback
