#pragma once

#include "core/catalog/Dose.h"
#include "core/catalog/Terms.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <array>
#include <optional>

namespace midback {

/// One exercise of the catalogue. Its id is a stable word such as "open-book".
struct Exercise {
    QString id;
    QString name;
    QStringList aliases;
    Stage stage = Stage::Breathing;
    QList<Plane> planes; ///< at least one, the main plane first
    Action action = Action::Move;
    Position position = Position::Supine;
    QList<Equipment> equipment; ///< empty when nothing is needed
    bool sided = false;         ///< done once for the left and once for the right
    int difficulty = 1;         ///< 1 (anyone) to 5
    bool deskFriendly = false;
    std::array<Dose, 3> doseLevels; ///< level 1 is smaller, 2 the default, 3 larger
    std::optional<Dose> deskDose;   ///< for a break of 60-120 s; desk-friendly exercises only
    QStringList steps;
    QStringList cues;
    QStringList faults;   ///< common mistakes
    QStringList cautions; ///< ids of Caution
    QStringList normalSensations;
    QStringList stopIf;
    QList<Contributor> targets;
    QStringList sources; ///< ids of Source

    // Only of an exercise that the person added (OwnExercise.h).
    bool own = false;
    bool retired = false; ///< deleted from the library; routines and histories still name it
    QString figure;       ///< id of the exercise whose figure is shown; may be empty
    QString picture;      ///< id of the OwnPicture that is shown instead of a figure; may be empty

    const Dose &dose() const { return doseLevels[1]; }
    int seconds() const { return dose().totalSeconds(sided); }
    bool hasPlane(Plane plane) const { return planes.contains(plane); }
};

/// A condition under which some exercises are left out or changed.
struct Caution {
    QString id;
    QString meaning;
    CautionHandling handling = CautionHandling::Modify;
};

/// Where an exercise comes from.
struct Source {
    QString id;
    QString citation;
    QString url;   ///< a web address, or a note in brackets, or empty where there is no page
    QString found; ///< what was read: "public page", "public page (abstract)" …
};

/// A line of exercises from easy to hard. Rungs count from 0.
struct Ladder {
    QString id;
    QString title;
    Plane plane = Plane::Extension;
    QStringList rungs; ///< exercise ids
};

/// One step from an exercise to a harder one. Steps between neighbours of a ladder carry its id;
/// cross-links between ladders carry none.
struct Progression {
    QString from;
    QString to;
    Change change = Change::Load;
    QString reason;
    QString ladder;
};

/// What to do instead when an exercise does not fit: other position or prop, and a difficulty at
/// most one away.
struct Substitution {
    QString from;
    QString to;
    QString useWhen;
};

/// One spoken part of a guided session. Parts follow each other without gaps.
struct GuidedSegment {
    int startSeconds = 0;
    int durationSeconds = 0;
    QString exerciseId;          ///< empty where nothing is shown but the script
    std::optional<Tempo> breath; ///< pattern for the pacer, where there is one
    QString title;
    QString script;
};

struct GuidedSession {
    QString id;
    QString name;
    int totalSeconds = 0;
    QString note;
    QList<GuidedSegment> segments;
};

} // namespace midback
