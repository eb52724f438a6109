#include "ui/figure/HeadShape.h"

namespace midback {

BodyPart headPart(const Skeleton &s, const QVector3D &towards)
{
    const auto at = [&](const QVector3D &offset, const QVector3D &radii) {
        return ball(s.head + s.headTurn.rotatedVector(offset), s.headTurn, radii);
    };
    const QVector3D front = s.headTurn.rotatedVector({0, 0, 1});
    const QVector3D left = s.headTurn.rotatedVector({1, 0, 0});
    const float facing = QVector3D::dotProduct(front, towards);

    const auto neckAt = std::size_t(body::c7);
    const QVector3D neckBase =
        s.spine[neckAt] + s.spineTurn[neckAt].rotatedVector({0, -0.012F, 0.020F});
    const QVector3D neckTop = s.head + s.headTurn.rotatedVector({0, -0.055F, -0.012F});
    const Piece neck{ball(neckBase, 0.050F), ball(neckTop, 0.046F), Cloth::Skin};

    const Piece skull{at({0, 0.022F, -0.014F}, {0.078F, 0.092F, 0.094F}),
                      at({0, -0.012F, -0.040F}, {0.060F, 0.056F, 0.058F}), Cloth::Hair};
    const Piece bun{at({0, 0.060F, -0.100F}, {0.036F, 0.036F, 0.036F}),
                    at({0, 0.066F, -0.108F}, {0.034F, 0.034F, 0.034F}), Cloth::Hair};
    const Piece face{at({0, -0.012F, 0.028F}, {0.066F, 0.078F, 0.068F}),
                     at({0, -0.066F, 0.046F}, {0.036F, 0.036F, 0.036F}), Cloth::Skin};
    const Piece forehead{at({0, 0.030F, 0.050F}, {0.052F, 0.040F, 0.035F}),
                         at({0, 0, 0.045F}, {0.055F, 0.050F, 0.040F}), Cloth::Skin};
    const Piece nose{at({0, 0.002F, 0.090F}, {0.010F, 0.012F, 0.012F}),
                     at({0, -0.022F, 0.100F}, {0.013F, 0.011F, 0.012F}), Cloth::Skin};

    BodyPart part;
    part.kind = PartKind::Head;
    part.pieces = {neck};
    if (facing > -0.3F)
        part.pieces.insert(part.pieces.end(), {bun, skull, nose, face, forehead});
    else
        part.pieces.insert(part.pieces.end(), {nose, face, skull, bun});
    for (const Side side : bothSides) {
        const float sign = signOf(side);
        if (sign * QVector3D::dotProduct(left, towards) > -0.25F && facing > -0.75F) {
            part.pieces.push_back({at({sign * 0.072F, -0.012F, 0}, {0.010F, 0.022F, 0.014F}),
                                   at({sign * 0.070F, -0.026F, 0.004F}, {0.009F, 0.016F, 0.012F}),
                                   Cloth::Skin});
        }
        // An eye shows where the head looks; it is seen while its side of the face is.
        const QVector3D out =
            s.headTurn.rotatedVector(QVector3D(sign * 0.42F, 0, 0.9F).normalized());
        if (QVector3D::dotProduct(out, towards) > 0.12F) {
            const Ball eye = at({sign * 0.027F, -0.002F, 0.089F}, {0.0055F, 0.008F, 0.004F});
            part.pieces.push_back({eye, eye, Cloth::Eye});
        }
    }
    return part;
}

} // namespace midback
