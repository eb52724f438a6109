#pragma once

#include "core/catalog/Terms.h"
#include "core/session/Phase.h"
#include "ui/player/FigureFollow.h"

#include <QtCore/QStringList>

namespace midback {

class Catalog;
class SessionPlayer;

/// Everything that the running player shows at one moment, ready to be put on the screen.
struct PlayerView {
    int items = 0;
    int item = 0;           ///< from 0
    double itemShare = 0.0; ///< how far through the exercise, 0 to 1
    QString place;          ///< "3 of 6 · 7 min left"

    QString name;
    QString cue;   ///< one line
    QString count; ///< "Rep 5 of 8"; while setting up the dose, "2 × 8"
    QString side;  ///< "Left side · Set 1 of 2"
    QString next;  ///< "Next: Open book, left side"

    int seconds = 0;    ///< to the end of the segment, rounded up: the last one shown is 1
    double share = 0.0; ///< how far through the segment, 0 to 1
    PhaseAt phase;
    QString phaseText;
    bool paced = false;  ///< the disc follows PhaseAt::fullness
    int phaseLength = 0; ///< seconds of the phase, for the pacer without motion

    QString exerciseId; ///< empty where a guided session only speaks
    FigureFollow figure;
    Position position = Position::Supine;
    QString setUp;     ///< position and props to take; only while setting up
    QStringList steps; ///< how it is done while setting up; the script of a guided session
    bool guided = false;
};

PlayerView playerView(const SessionPlayer &player, const Catalog &catalog);

/// Until something in the view changes that is worth a repaint: the next whole second, the next
/// phase or segment.
std::chrono::milliseconds untilNextChange(const SessionPlayer &player);

/// "Lie on your back. Take a towel."
QString setUpText(Position position, const QList<Equipment> &equipment);

} // namespace midback
