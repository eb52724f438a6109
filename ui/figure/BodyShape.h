#pragma once

#include "ui/figure/Ball.h"
#include "ui/figure/Skeleton.h"

#include <optional>
#include <vector>

namespace midback {

/// What a piece of the surface is made of.
enum class Cloth { Shirt, Trousers, Skin, Hair, Eye };

/// Two balls and what lies between them.
struct Piece {
    Ball from;
    Ball to;
    Cloth cloth = Cloth::Skin;
};

enum class PartKind { Trunk, Head, UpperArm, Forearm, Thigh, Shank, Foot };

/// A part of the body that is painted in one go.
struct BodyPart {
    PartKind kind = PartKind::Trunk;
    std::optional<Side> side;
    std::vector<Piece> pieces; ///< back to front
    /// Where it hangs together with another part: painted without outline after both, so that no
    /// line crosses the joint. `inwards` reaches into the neighbour, `outwards` into this part.
    struct Joint {
        PartKind neighbour = PartKind::Trunk;
        Piece inwards;
        Piece outwards;
    };
    std::optional<Joint> joint;
};

/// The body around a skeleton, in metres. `towards` points to the viewer: of a head, hair covers
/// the face where it is seen from behind.
std::vector<BodyPart> bodyAround(const Skeleton &skeleton, const QVector3D &towards);

/// Buttocks and hips, without the waist.
std::vector<Piece> hipPieces(const Skeleton &skeleton);

/// The cross-section of the trunk at a point of the spine (0 to `body::c7`).
Ball trunkSection(const Skeleton &skeleton, int index);

} // namespace midback
