#pragma once

#include "ui/figure/BodyShape.h"
#include "ui/figure/Prop.h"

#include <QtCore/QList>

namespace midback {

struct PaintedPiece {
    BallOutline from, to;
    Cloth cloth = Cloth::Skin;
};

/// A part of the body, or of a thing that stands among its parts.
struct PaintedPart {
    const BodyPart *part = nullptr;
    std::vector<PaintedPiece> pieces;
    const Prop *prop = nullptr; ///< of the solids, where it is no part of the body
    std::vector<Solid> solids;
    float depth = 0; ///< decides the order
    float tone = 0;  ///< depth of the whole limb: it fades as one
};

/// Everything in the order in which it is painted, far to near. `props` stand among the parts or in
/// front of all of them, as their layer says; furniture is sorted leg by leg.
std::vector<PaintedPart> paintOrder(const std::vector<BodyPart> &shape, const Skeleton &skeleton,
                                    const QList<const Prop *> &props, const Camera &camera);

} // namespace midback
