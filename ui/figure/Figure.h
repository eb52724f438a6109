#pragma once

#include "ui/figure/Pose.h"
#include "ui/figure/Prop.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace midback {

enum class FigureBreath { Free, In, Out };
template<>
struct EnumNames<FigureBreath> {
    static constexpr std::pair<FigureBreath, const char *> table[] = {
        {FigureBreath::Free, "free"},
        {FigureBreath::In, "in"},
        {FigureBreath::Out, "out"},
    };
};

/// One stop on the way: a posture, and how it is reached.
struct FigureKey {
    QString pose;
    double seconds = 2; ///< natural time to get there; the exercise's tempo stretches it
    QString cue;
    FigureBreath breath = FigureBreath::Free;
};

enum class ArrowKind {
    Line, ///< straight from a point of the body
    Path, ///< the last stretch of the way that a point of the body takes
    Turn  ///< part of a ring around a point of the body
};
template<>
struct EnumNames<ArrowKind> {
    static constexpr std::pair<ArrowKind, const char *> table[] = {
        {ArrowKind::Line, "line"},
        {ArrowKind::Path, "path"},
        {ArrowKind::Turn, "turn"},
    };
};

/// An arrow is shown on the way to one posture and while it is held.
struct FigureArrow {
    ArrowKind kind = ArrowKind::Line;
    QString pose;
    QString point;
    QVector3D offset;
    QVector3D by;            ///< Line: from tail to tip, metres
    QVector3D axis{0, 1, 0}; ///< Turn: of the ring, seen from its tip the arrow goes left round
    float radius = 0.25F;    ///< Turn, metres
    float from = 0;          ///< Turn, degrees from the camera's right
    float to = 60;
};

/// A part of the body that rests on something, within two centimetres, or on another part of the
/// body, within three.
struct Contact {
    QString point;
    QString on;        ///< "floor", the kind of a prop, or a point of the body
    QStringList poses; ///< in which; empty for all
};

/// What easily goes wrong, as a posture that is no part of the way.
struct FigureFault {
    QString pose;
    QString text; ///< what is wrong with it, a few words
};

/// The drawn form of an exercise. Authored for its left side; the other side is its mirror image.
struct Figure {
    static constexpr int schema = 1;

    QString exercise; ///< id in the catalogue
    float turn = 0;   ///< of the camera, degrees
    float height = 8;
    QList<Prop> props;
    QHash<QString, Pose> poses;
    QString start;
    QList<FigureKey> out;  ///< from the start to the end of a repetition or breath, at least one
    QList<FigureKey> back; ///< and back to the start; empty for the same way
    double holdSeconds = 1;
    double pauseSeconds = 1;
    QString startCue;
    QList<FigureArrow> arrows;
    QList<Contact> contacts;
    QStringList fixed; ///< points that never move
    std::optional<FigureFault> fault;
};

} // namespace midback
