#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

class QWidget;

namespace midback {

/// Every colour of the application by its meaning (look.md). Nothing else names a colour.
/// Text reaches 4.5:1 and controls 3:1 on each background that they stand on; a test computes it.
struct Tokens {
    bool dark = false;

    QColor window;  ///< the page
    QColor surface; ///< cards, fields
    QColor sidebar;
    QColor text;
    QColor textSecondary;
    QColor controlBorder; ///< outline of something that can be operated
    QColor cardBorder;    ///< outline that only separates; carries no meaning

    QColor accent;
    QColor onAccent;
    QColor accentSoft;
    QColor warm; ///< the mid-back, arrows, the word above a title
    QColor good;
    QColor danger;
    QColor focus;

    QColor goodSoft; ///< backgrounds of notices
    QColor warmSoft;
    QColor dangerSoft;
    QColor figureBackground;

    QColor chartBlue;
    QColor chartOrange;
    QColor chartGreen;
    QColor painBand;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// The tokens that belong to a palette: decided by the lightness of its window colour, so that
/// there is no state beside the palette and every widget follows a change of theme.
const Tokens &tokensOf(const QPalette &palette);
const Tokens &tokensOf(const QWidget &widget);

/// Where the palette keeps the tokens that Qt has no role for. A label that takes one of these as
/// its foreground role follows a change of theme by itself.
namespace role {
inline constexpr QPalette::ColorRole secondary = QPalette::PlaceholderText;
inline constexpr QPalette::ColorRole accent = QPalette::Link;
inline constexpr QPalette::ColorRole warm = QPalette::BrightText;
inline constexpr QPalette::ColorRole danger = QPalette::LinkVisited;
} // namespace role

} // namespace midback
