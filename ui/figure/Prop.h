#pragma once

#include "core/base/EnumNames.h"
#include "ui/figure/Ball.h"
#include "ui/figure/Skeleton.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <utility>
#include <vector>

namespace midback {

enum class PropKind {
    Mat,
    Wall,
    Chair,
    Stool,
    Desk,
    Box,
    Roller,
    Pillow,
    Towel,
    Ball,
    Stick,
    Band,
    Dumbbell
};
template<>
struct EnumNames<PropKind> {
    static constexpr std::pair<PropKind, const char *> table[] = {
        {PropKind::Mat, "mat"},           {PropKind::Wall, "wall"},     {PropKind::Chair, "chair"},
        {PropKind::Stool, "stool"},       {PropKind::Desk, "desk"},     {PropKind::Box, "box"},
        {PropKind::Roller, "roller"},     {PropKind::Pillow, "pillow"}, {PropKind::Towel, "towel"},
        {PropKind::Ball, "ball"},         {PropKind::Stick, "stick"},   {PropKind::Band, "band"},
        {PropKind::Dumbbell, "dumbbell"},
    };
};

/// When a prop is painted: under everything, before the body, among its parts by depth, after it.
enum class PropLayer { Floor, Behind, Among, Front };
template<>
struct EnumNames<PropLayer> {
    static constexpr std::pair<PropLayer, const char *> table[] = {
        {PropLayer::Floor, "floor"},
        {PropLayer::Behind, "behind"},
        {PropLayer::Among, "among"},
        {PropLayer::Front, "front"},
    };
};

/// The end of a stick or a band: a point of the body, or a place in the world.
struct PropEnd {
    QString point; ///< empty for a place
    QVector3D at;
};

/// A thing that the exercise needs. `at` is where it stands on the floor (chair, stool, desk, box,
/// wall), else its middle. Metres, degrees.
struct Prop {
    PropKind kind = PropKind::Mat;
    QVector3D at;
    QVector3D size; ///< width along x, height, depth along z; a roll: length, thickness, -
    float turn = 0; ///< about the vertical; for rolls the direction of their axis from x
    PropLayer layer = PropLayer::Behind;
    QString on;          ///< a point of the body that carries it: `at` is measured from there
    QList<PropEnd> ends; ///< of a stick or a band, two or more
    float overhang = 0;  ///< metres that a stick goes on beyond its ends
};

enum class SolidKind { Box, Roll, Round, Cushion, Line };

/// What a prop is made of, for painting it and for touching it.
struct Solid {
    SolidKind kind = SolidKind::Box;
    QVector3D centre;
    QVector3D half;              ///< Box, Cushion: half sizes; Roll: half length in x, radius in y
    float turn = 0;              ///< degrees about the vertical
    std::vector<QVector3D> line; ///< Line
    float radius = 0;            ///< Round, Line
    bool dark = false;           ///< the darker of the prop's two tones

    QQuaternion orientation() const;
    /// Metres from its surface, negative inside. Lines touch nothing.
    float distance(const QVector3D &point) const;
    /// The direction in which `distance` grows fastest, of length one.
    QVector3D outwards(const QVector3D &point) const;
};

/// How far flesh or the thing itself gives way, in metres.
float softnessOf(PropKind kind);

std::vector<Solid> solidsOf(const Prop &prop, const Skeleton &skeleton);

} // namespace midback
