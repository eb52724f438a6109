#include "ui/figure/LimbShape.h"

#include "ui/figure/Vectors.h"

#include <QtCore/QtMath>

#include <cmath>

namespace midback {

namespace {

// Radii in metres.
constexpr float shoulderRadius = 0.055F;
constexpr float elbowRadius = 0.038F;
constexpr float wristRadius = 0.026F;
constexpr float hipRadius = 0.080F;
constexpr float kneeRadius = 0.053F;
constexpr float ankleRadius = 0.034F;

QVector3D mixed(const QVector3D &a, const QVector3D &b, float share)
{
    return a + (b - a) * share;
}

void addHand(const Skeleton &s, Side side, std::vector<Piece> &pieces)
{
    const Skeleton::Arm &arm = s.arm[side];
    const QVector3D along = (arm.fingertip - arm.wrist).normalized();
    const QVector3D &palm = arm.palm;
    const QVector3D across = QVector3D::crossProduct(along, palm).normalized();
    // A flat hand: broad across the knuckles, thin towards the palm.
    const auto slice = [&](float distance, float breadth, float thickness) {
        return Ball{arm.wrist + along * distance,
                    {along * (thickness + 0.004F), across * breadth, palm * thickness}};
    };
    pieces.push_back({ball(arm.wrist, wristRadius), slice(0.055F, 0.038F, 0.019F), Cloth::Skin});
    pieces.push_back({slice(0.055F, 0.038F, 0.019F), slice(0.092F, 0.036F, 0.015F), Cloth::Skin});
    // The thumb is on the side of the palm's edge that the anatomy puts it on; in a fist it crosses
    // it.
    const QVector3D thumb = across * (side == Side::Left ? -1.0F : 1.0F);
    const float grip = arm.grip;
    const auto thumbTip = mixed({0.078F, 0.050F, 0.006F}, {0.086F, 0.026F, 0.040F}, grip);
    const Piece thumbPiece{
        ball(arm.wrist + along * 0.030F + thumb * 0.016F, 0.016F),
        ball(arm.wrist + along * thumbTip.x() + thumb * thumbTip.y() + palm * thumbTip.z(), 0.010F),
        Cloth::Skin};
    if (grip <= 0) {
        pieces.push_back(
            {slice(0.092F, 0.036F, 0.015F), slice(0.150F, 0.022F, 0.010F), Cloth::Skin});
        pieces.push_back(thumbPiece);
        return;
    }
    // Fingers fold at the knuckles and once more at their middle.
    const auto towards = [&](float degrees) {
        const float angle = qDegreesToRadians(degrees);
        return along * std::cos(angle) + palm * std::sin(angle);
    };
    const auto joint = [&](const QVector3D &at, const QVector3D &bone, float breadth,
                           float thickness) {
        const QVector3D out = QVector3D::crossProduct(across, bone).normalized();
        return Ball{at, {bone * (thickness + 0.002F), across * breadth, out * thickness}};
    };
    const QVector3D first = towards(82 * grip);
    const QVector3D second = towards(172 * grip);
    const QVector3D middle = arm.wrist + along * 0.092F + first * (0.029F + 0.009F * grip);
    const QVector3D end = middle + second * (0.029F + 0.005F * grip);
    const Ball knuckles = slice(0.092F, 0.036F, 0.015F);
    const Ball bend = joint(middle, first, 0.034F, 0.013F);
    pieces.push_back({knuckles, bend, Cloth::Skin});
    pieces.push_back(
        {bend, joint(end, second, 0.022F + 0.008F * grip, 0.010F + 0.002F * grip), Cloth::Skin});
    pieces.push_back(thumbPiece);
}

void addFoot(const Skeleton &s, Side side, std::vector<Piece> &pieces)
{
    const Skeleton::Leg &leg = s.leg[side];
    const QVector3D toes = (leg.toe - leg.ankle).normalized();
    QVector3D sole = squareTo(toes, leg.ankle - leg.knee);
    if (sole.length() < 0.15F)
        sole = squareTo(toes, s.pelvisTurn.rotatedVector({0, 0, -1}));
    sole.normalize();
    // Pointed toes: the sole turns behind the shank, and the ankle stands less high above it.
    const QVector3D heel = leg.ankle + sole * 0.034F - toes * 0.034F;
    const QVector3D instep = leg.ankle + sole * 0.012F + toes * 0.045F;
    const QVector3D ball1 = leg.ankle + sole * 0.046F + toes * 0.115F;
    const QVector3D tip = leg.tucked ? ball1 + sole * 0.008F - sole * 0.055F + toes * 0.012F
                                     : leg.ankle + sole * 0.052F + toes * (body::foot - 0.018F);
    pieces.push_back({ball(leg.ankle, ankleRadius), ball(heel, 0.034F), Cloth::Skin});
    pieces.push_back({ball(heel, 0.032F), ball(ball1, 0.024F), Cloth::Skin});
    pieces.push_back({ball(instep, 0.034F), ball(ball1, 0.025F), Cloth::Skin});
    pieces.push_back({ball(ball1, 0.025F), ball(tip, 0.017F), Cloth::Skin});
}

} // namespace

void addArm(const Skeleton &s, Side side, std::vector<BodyPart> &parts)
{
    const Skeleton::Arm &arm = s.arm[side];
    const auto upper = [&](float share) { return mixed(arm.shoulder, arm.elbow, share); };
    const auto fore = [&](float share) { return mixed(arm.elbow, arm.wrist, share); };

    BodyPart part;
    part.kind = PartKind::UpperArm;
    part.side = side;
    part.pieces = {
        {ball(upper(0.35F), 0.047F), ball(arm.elbow, elbowRadius), Cloth::Skin},
        {ball(arm.shoulder, shoulderRadius), ball(upper(0.48F), 0.050F), Cloth::Shirt},
    };
    const QVector3D chest = mixed(
        arm.shoulder, s.spine[body::c7 - 3] + s.chestTurn.rotatedVector({0, 0, 0.045F}), 0.35F);
    part.joint = BodyPart::Joint{
        PartKind::Trunk,
        {ball(arm.shoulder, shoulderRadius), ball(chest, 0.058F), Cloth::Shirt},
        {ball(arm.shoulder, shoulderRadius), ball(upper(0.3F), 0.049F), Cloth::Shirt}};
    parts.push_back(part);

    part.kind = PartKind::Forearm;
    part.pieces = {
        {ball(arm.elbow, elbowRadius), ball(fore(0.28F), 0.040F), Cloth::Skin},
        {ball(fore(0.28F), 0.040F), ball(arm.wrist, wristRadius), Cloth::Skin},
    };
    addHand(s, side, part.pieces);
    part.joint =
        BodyPart::Joint{PartKind::UpperArm,
                        {ball(arm.elbow, elbowRadius), ball(upper(0.80F), 0.040F), Cloth::Skin},
                        {ball(arm.elbow, elbowRadius), ball(fore(0.22F), 0.0395F), Cloth::Skin}};
    parts.push_back(part);
}

void addLeg(const Skeleton &s, Side side, std::vector<BodyPart> &parts)
{
    const Skeleton::Leg &leg = s.leg[side];
    const auto thigh = [&](float share) { return mixed(leg.hip, leg.knee, share); };
    const QVector3D down = (leg.ankle - leg.knee).normalized();
    QVector3D behind = -squareTo(down, leg.toe - leg.ankle);
    behind = behind.length() < 0.04F ? QVector3D() : behind.normalized();
    const QVector3D calf = mixed(leg.knee, leg.ankle, 0.30F) + behind * 0.012F;

    BodyPart part;
    part.kind = PartKind::Thigh;
    part.side = side;
    part.pieces = {
        {ball(leg.hip, hipRadius), ball(thigh(0.30F), 0.080F), Cloth::Trousers},
        {ball(thigh(0.30F), 0.080F), ball(leg.knee, kneeRadius), Cloth::Trousers},
    };
    part.joint = BodyPart::Joint{
        PartKind::Trunk,
        {ball(leg.hip, hipRadius),
         ball(mixed(leg.hip, s.pelvis, 0.4F) + s.pelvisTurn.rotatedVector({0, 0.04F, 0}), 0.070F),
         Cloth::Trousers},
        {ball(leg.hip, hipRadius), ball(thigh(0.25F), 0.080F), Cloth::Trousers}};
    parts.push_back(part);

    part.kind = PartKind::Shank;
    part.pieces = {
        {ball(leg.knee, kneeRadius), ball(calf, 0.052F), Cloth::Trousers},
        {ball(calf, 0.052F), ball(mixed(leg.knee, leg.ankle, 0.93F), 0.037F), Cloth::Trousers},
    };
    part.joint =
        BodyPart::Joint{PartKind::Thigh,
                        {ball(leg.knee, kneeRadius), ball(thigh(0.86F), 0.056F), Cloth::Trousers},
                        {ball(leg.knee, kneeRadius), ball(calf, 0.052F), Cloth::Trousers}};
    parts.push_back(part);

    part.kind = PartKind::Foot;
    part.pieces.clear();
    addFoot(s, side, part.pieces);
    part.joint = std::nullopt;
    parts.push_back(part);
}

} // namespace midback
