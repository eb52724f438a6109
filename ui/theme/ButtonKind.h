#pragma once

#include <QtCore/QString>

class QAbstractButton;
class QWidget;

namespace midback {

/// How a push button looks; the style reads it. Heights: 36, Primary 44, Player 72, Chip 32,
/// Segment 30 (its control 36), Edge 28.
enum class ButtonKind {
    Secondary,     ///< outlined; what a button is unless told
    Primary,       ///< filled; at most one a page
    Quiet,         ///< no outline until pointed at
    Edge,          ///< as Quiet, with its words in line with the edge of what it belongs to
    Danger,        ///< outlined, in the colour of danger
    Player,        ///< tall, for the session player
    PlayerPrimary, ///< tall and filled
    Chip,          ///< a pill that is on or off
    Segment        ///< one choice inside a SegmentedControl
};

void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

/// The key that does the same, shown below the text of the Player kinds ("Space").
void setKeyHint(QAbstractButton *button, const QString &hint);
QString keyHint(const QWidget *button);

} // namespace midback
