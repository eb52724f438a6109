#include "ui/figure/BodyShape.h"

#include "ui/figure/HeadShape.h"
#include "ui/figure/LimbShape.h"

#include <algorithm>
#include <array>

namespace midback {

namespace {

/// Half widths and depths of the trunk in metres, and how far in front of the spine its middle is.
struct Section {
    float height; ///< 0 at S1, 1 at C7
    float width;
    float depth;
    float forward;
};
constexpr std::array<Section, 7> sections{{
    {0.00F, 0.146F, 0.098F, 0.045F},
    {0.20F, 0.126F, 0.092F, 0.055F},
    {0.36F, 0.124F, 0.090F, 0.060F},
    {0.55F, 0.138F, 0.104F, 0.070F},
    {0.76F, 0.148F, 0.105F, 0.072F},
    {0.90F, 0.134F, 0.082F, 0.050F},
    {1.00F, 0.086F, 0.058F, 0.028F},
}};
constexpr float sectionHalfHeight = 0.048F;

float smooth(float share)
{
    return share * share * (3 - 2 * share);
}

Section sectionAt(float height)
{
    std::size_t upper = 1;
    while (upper + 1 < sections.size() && sections[upper].height < height)
        ++upper;
    const Section &a = sections[upper - 1];
    const Section &b = sections[upper];
    const float share = smooth(std::clamp((height - a.height) / (b.height - a.height), 0.0F, 1.0F));
    const auto mix = [share](float from, float to) { return from + (to - from) * share; };
    return {height, mix(a.width, b.width), mix(a.depth, b.depth), mix(a.forward, b.forward)};
}

/// A hill of height one around `middle`.
float bump(float at, float middle, float halfWidth)
{
    const float share = std::clamp(1 - std::abs(at - middle) / halfWidth, 0.0F, 1.0F);
    return smooth(share);
}

constexpr int waistband = 3; ///< trousers end at this point of the spine

void addTrunk(const Skeleton &s, std::vector<Piece> &pieces)
{
    for (int i = waistband; i < body::c7; i += 2)
        pieces.push_back(
            {trunkSection(s, i), trunkSection(s, std::min(i + 2, body::c7)), Cloth::Shirt});
    for (const Side side : bothSides) {
        const float sign = signOf(side);
        const auto beside = [&](int index, const QVector3D &offset) {
            const auto at = std::size_t(index);
            return s.spine[at] +
                   s.spineTurn[at].rotatedVector({sign * offset.x(), offset.y(), offset.z()});
        };
        const QVector3D &shoulder = s.arm[side].shoulder;
        pieces.push_back({ball(beside(body::c7 - 1, {0.030F, 0, 0.020F}), 0.052F),
                          ball(shoulder, 0.056F), Cloth::Shirt});
        pieces.push_back({ball(beside(body::c7 - 3, {0.080F, 0, 0.050F}), 0.070F),
                          ball(shoulder + s.chestTurn.rotatedVector({0, -0.015F, 0}), 0.054F),
                          Cloth::Shirt});
    }
    // The trousers' waist lies over the shirt.
    for (int i = 0; i < waistband; i += 2)
        pieces.push_back(
            {trunkSection(s, i), trunkSection(s, std::min(i + 2, waistband)), Cloth::Trousers});
}

} // namespace

std::vector<Piece> hipPieces(const Skeleton &s)
{
    std::vector<Piece> pieces;
    const auto at = [&](const QVector3D &offset) {
        return s.pelvis + s.pelvisTurn.rotatedVector(offset);
    };
    for (const Side side : bothSides) {
        const float sign = signOf(side);
        const float x = sign * body::hipHalfWidth;
        pieces.push_back(
            {ball(at({x - sign * 0.012F, 0.008F, -0.038F}), s.pelvisTurn, {0.080F, 0.092F, 0.078F}),
             ball(at({x - sign * 0.010F, 0.010F, 0}), s.pelvisTurn, {0.083F, 0.085F, 0.082F}),
             Cloth::Trousers});
    }
    return pieces;
}

Ball trunkSection(const Skeleton &s, int index)
{
    const auto at = std::size_t(index);
    const float height = float(index) / float(body::c7);
    Section section = sectionAt(height);
    // Ribs open to the sides and forward, the belly rises: shown larger than life, to be seen.
    section.width += 0.022F * s.ribs * bump(height, 0.60F, 0.34F);
    section.depth += 0.016F * s.ribs * bump(height, 0.62F, 0.34F);
    const float rise = 0.030F * s.belly * bump(height, 0.24F, 0.30F);
    section.depth += rise * 0.5F;
    section.forward += rise * 0.5F + 0.008F * s.ribs * bump(height, 0.62F, 0.34F);
    return ball(s.spine[at] + s.spineTurn[at].rotatedVector({0, 0, section.forward}),
                s.spineTurn[at], {section.width, sectionHalfHeight, section.depth});
}

std::vector<BodyPart> bodyAround(const Skeleton &skeleton, const QVector3D &towards)
{
    std::vector<BodyPart> parts;
    BodyPart trunk;
    trunk.pieces = hipPieces(skeleton);
    trunk.pieces.push_back(
        {ball(skeleton.pelvis + skeleton.pelvisTurn.rotatedVector({0, 0.045F, 0.002F}),
              skeleton.pelvisTurn, {0.150F, 0.075F, 0.100F}),
         trunkSection(skeleton, 0), Cloth::Trousers});
    addTrunk(skeleton, trunk.pieces);
    parts.push_back(std::move(trunk));
    parts.push_back(headPart(skeleton, towards));
    for (const Side side : bothSides) {
        addArm(skeleton, side, parts);
        addLeg(skeleton, side, parts);
    }
    return parts;
}

} // namespace midback
