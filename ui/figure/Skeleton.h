#pragma once

#include "ui/figure/Pose.h"

namespace midback {

/// Where every joint is, in metres in the world.
struct Skeleton {
    QVector3D pelvis;
    QQuaternion pelvisTurn;
    QQuaternion chestTurn;
    QQuaternion headTurn;
    std::array<QVector3D, body::spinePoints> spine; ///< from S1 up to the base of the skull
    std::array<QQuaternion, body::spinePoints> spineTurn;
    QVector3D head; ///< the middle of the skull

    struct Arm {
        QVector3D shoulder, elbow, wrist, fingertip;
        QVector3D palm; ///< where the palm looks, of length one
        float grip = 0; ///< 0 is a flat hand, 1 a fist
    };
    struct Leg {
        QVector3D hip, knee, ankle, toe;
        bool tucked = false; ///< stands on its bent toes
    };
    Paired<Arm> arm;
    Paired<Leg> leg;
    float ribs = 0;
    float belly = 0;
    /// Metres that a pinned end is out of reach; 0 where it is reached.
    Paired<float> armShort;
    Paired<float> legShort;

    QQuaternion turnOf(Frame frame) const;
    QVector3D originOf(Frame frame) const;
};

/// The joints of a posture, with what `placed` and `ground` ask for.
Skeleton solve(const Pose &pose);

} // namespace midback
