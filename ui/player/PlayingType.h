#pragma once

#include <QtCore/QSize>
#include <QtGui/QFont>

namespace midback {

/// The type of a running session in a panel of this size. It grows with the panel; from a full
/// screen on it is made to be read from a mat three metres away.
struct PlayingType {
    static PlayingType of(const QSize &panel, const QFont &base);

    /// Name and cue across the whole panel, above figure and ring.
    bool fromAfar = false;
    QFont place;
    QFont name;
    QFont cue;
    QFont count;
    QFont side;
    QFont next;
    QFont setUp;
    QFont steps;
    QFont script; ///< of a guided session
    QFont buttons;
};

} // namespace midback
