#pragma once

#include <QtGui/QIcon>
#include <QtGui/QPalette>

namespace midback {

/// Icons by the name of their file in resources/icons, without the suffix: "today", "play",
/// "arrow-up". They have one colour and are drawn crisp at any device pixel ratio. An unknown name
/// gives an empty icon and a warning.

/// In a fixed colour, for things that are painted with tokens at hand.
QIcon tintedIcon(const QString &name, const QColor &colour);

/// In the application palette's colour of `role` at the time of painting: follows the theme.
/// Icons on push buttons take the colour of the button's text whatever the role.
QIcon themedIcon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

/// The chevron of a way back, which points to where reading begins.
QIcon backIcon();

} // namespace midback
