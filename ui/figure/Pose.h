#pragma once

#include "ui/figure/Body.h"

#include <QtCore/QString>
#include <QtGui/QQuaternion>
#include <QtGui/QVector3D>

#include <optional>

namespace midback {

/// How far a region of the spine is bent away from its natural curve, in degrees for the whole
/// region, spread evenly over its segments.
struct Region {
    float flex = 0; ///< forward is positive
    float side = 0; ///< to the figure's left is positive
    float turn = 0; ///< to the figure's left is positive
};

/// What a direction or a place is measured in. World: metres, y up, the floor at 0; a standing
/// figure looks along +z and has its left at +x. The others move with the body and have x to its
/// left, y towards its head and z out of its front.
enum class Frame { World, Pelvis, Chest, Head };

/// An arm or a leg. Either the directions of its two bones, or where its end is pinned.
struct Limb {
    enum class Mode { Directions, Pinned };

    Mode mode = Mode::Directions;
    Frame frame = Frame::World;
    QVector3D upper{0, -1, 0}; ///< Directions: upper arm or thigh
    QVector3D lower{0, -1, 0}; ///< Directions: forearm or shank
    QVector3D end;             ///< Pinned: wrist or ankle
    QVector3D pole{0, 0, 1};   ///< Pinned: where the elbow or the knee points to

    /// Where the fingers or the toes point; without it the hand goes on from the forearm, and the
    /// foot stands square to the shank.
    std::optional<QVector3D> tip;
    Frame tipFrame = Frame::World;

    /// Where a palm looks; without it as the elbow bends and the wrist presses.
    std::optional<QVector3D> palm;
    Frame palmFrame = Frame::World;
    std::optional<float> grip; ///< of a hand: 0 is flat, 1 a fist; without it as what it holds asks
    bool tucked = false;       ///< a foot that stands on its bent toes
};

/// A joint or a part of the surface that is held at a place: the pelvis moves so that it is there.
/// Only the axes that are given are held.
struct Placed {
    QString point;
    std::array<std::optional<float>, 3> at;
};

/// A whole posture. Everything follows from these numbers.
struct Pose {
    QQuaternion pelvisTurn;
    QQuaternion stance; ///< lying, standing: what `tilt` turns from, together `pelvisTurn`
    Region tilt;
    QVector3D at{0, 0.92F, 0}; ///< between the hip joints
    std::optional<Placed> placed;
    std::optional<float> ground; ///< the lowest part that is not pinned lies at this height

    Region lumbar;
    Region thoracic;
    Region neck;
    Paired<Limb> arm;
    Paired<Limb> leg;
    Paired<QVector3D> blade; ///< shift of the shoulder in the chest's frame, metres
    float ribs = 0;          ///< 0 to 1: how wide the ribs have opened
    float belly = 0;         ///< 0 to 1: how far the belly has risen
};

struct Skeleton;

/// The posture between two others: bones turn, pinned ends glide. `share` is 0 to 1.
Pose blend(const Pose &from, const Pose &to, float share);
/// The same where the joints of both are known already.
Pose blend(const Pose &from, const Skeleton &fromJoints, const Pose &to, const Skeleton &toJoints,
           float share);

} // namespace midback
