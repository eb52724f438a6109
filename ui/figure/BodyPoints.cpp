#include "ui/figure/BodyPoints.h"

#include "ui/figure/BodyShape.h"

#include <algorithm>

namespace midback {

namespace {

const QVector3D upwards(0, 1, 0);

/// The part of `shape` of a kind, on a side where it has one.
const BodyPart *partOf(const std::vector<BodyPart> &parts, PartKind kind, std::optional<Side> side)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const BodyPart &part) {
        return part.kind == kind && part.side == side;
    });
    return found == parts.end() ? nullptr : &*found;
}

std::vector<Ball> ballsOf(const Skeleton &s, PartKind kind, std::optional<Side> side,
                          std::size_t first = 0, std::size_t count = 99)
{
    const auto parts = bodyAround(s, {0, 0, 1});
    std::vector<Ball> balls;
    if (const BodyPart *part = partOf(parts, kind, side)) {
        for (std::size_t i = first; i < std::min(first + count, part->pieces.size()); ++i) {
            balls.push_back(part->pieces[i].from);
            balls.push_back(part->pieces[i].to);
        }
    }
    return balls;
}

std::vector<Ball> pelvisBalls(const Skeleton &s)
{
    std::vector<Ball> balls;
    for (const Piece &piece : hipPieces(s)) {
        balls.push_back(piece.from);
        balls.push_back(piece.to);
    }
    return balls;
}

QVector3D onSkin(const Ball &ball, const QVector3D &direction)
{
    return ball.centre + direction * ball.reach(direction);
}

struct SidedName {
    QString name;
    std::optional<Side> side;
};

SidedName splitName(const QString &name)
{
    if (name.endsWith(QLatin1Char('L')))
        return {name.chopped(1), Side::Left};
    if (name.endsWith(QLatin1Char('R')))
        return {name.chopped(1), Side::Right};
    return {name, std::nullopt};
}

std::optional<QVector3D> sidedPoint(const Skeleton &s, const QString &name, Side side)
{
    const Skeleton::Arm &arm = s.arm[side];
    const Skeleton::Leg &leg = s.leg[side];
    if (name == QLatin1String("shoulder"))
        return arm.shoulder;
    if (name == QLatin1String("elbow"))
        return arm.elbow;
    if (name == QLatin1String("wrist"))
        return arm.wrist;
    if (name == QLatin1String("fingers"))
        return arm.fingertip;
    if (name == QLatin1String("palm")) {
        return arm.wrist + (arm.fingertip - arm.wrist).normalized() * 0.07F + arm.palm * 0.018F;
    }
    if (name == QLatin1String("hip"))
        return leg.hip;
    if (name == QLatin1String("knee"))
        return leg.knee;
    if (name == QLatin1String("ankle"))
        return leg.ankle;
    if (name == QLatin1String("toes"))
        return leg.toe;
    if (name == QLatin1String("side")) // the outer side of the hip
        return leg.hip + s.pelvisTurn.rotatedVector({signOf(side) * 0.083F, 0, 0});
    if (name == QLatin1String("ribs")) {
        const Ball section = trunkSection(s, body::t7);
        return onSkin(section, s.spineTurn[body::t7].rotatedVector({signOf(side), 0, 0}));
    }
    return std::nullopt;
}

std::optional<QVector3D> middlePoint(const Skeleton &s, const QString &name)
{
    const auto back = [&](int index) {
        return onSkin(trunkSection(s, index),
                      s.spineTurn[std::size_t(index)].rotatedVector({0, 0, -1}));
    };
    const auto front = [&](int index) {
        return onSkin(trunkSection(s, index),
                      s.spineTurn[std::size_t(index)].rotatedVector({0, 0, 1}));
    };
    if (name == QLatin1String("pelvis"))
        return s.pelvis;
    if (name == QLatin1String("head"))
        return s.head;
    if (name == QLatin1String("c7"))
        return s.spine[body::c7];
    if (name == QLatin1String("t7"))
        return s.spine[body::t7];
    if (name == QLatin1String("backT4"))
        return back(body::t4);
    if (name == QLatin1String("backT7"))
        return back(body::t7);
    if (name == QLatin1String("backT12"))
        return back(body::t12);
    if (name == QLatin1String("chest"))
        return front(body::t7);
    if (name == QLatin1String("belly"))
        return front(4);
    if (name == QLatin1String("sacrum"))
        return s.pelvis + s.pelvisTurn.rotatedVector({0, 0.02F, -0.116F});
    if (name == QLatin1String("backHead"))
        return s.head + s.headTurn.rotatedVector({0, 0.022F, -0.108F});
    if (name == QLatin1String("forehead"))
        return s.head + s.headTurn.rotatedVector({0, 0.03F, 0.086F});
    if (name == QLatin1String("seat")) {
        float lowest = s.pelvis.y();
        for (const Ball &one : pelvisBalls(s))
            lowest = std::min(lowest, one.centre.y() - one.reach(upwards));
        return QVector3D(s.pelvis.x(), lowest, s.pelvis.z());
    }
    return std::nullopt;
}

} // namespace

const QStringList &bodyPointNames()
{
    static const QStringList all = [] {
        QStringList names =
            QStringLiteral("pelvis seat sacrum belly chest backT12 backT7 backT4 t7 c7 "
                           "head backHead forehead")
                .split(QLatin1Char(' '));
        const QStringList paired =
            QStringLiteral("shoulder elbow wrist palm fingers hip side ribs knee ankle toes "
                           "forearm foot shank thigh")
                .split(QLatin1Char(' '));
        for (const QString &name : paired)
            names << name + QLatin1Char('L') << name + QLatin1Char('R');
        return names;
    }();
    return all;
}

std::optional<QVector3D> bodyPoint(const Skeleton &skeleton, const QString &name)
{
    const SidedName split = splitName(name);
    if (!split.side)
        return middlePoint(skeleton, name);
    const Side side = *split.side;
    if (const auto point = sidedPoint(skeleton, split.name, side))
        return point;
    if (split.name == QLatin1String("forearm"))
        return (skeleton.arm[side].elbow + skeleton.arm[side].wrist) / 2;
    if (split.name == QLatin1String("foot"))
        return (skeleton.leg[side].ankle + skeleton.leg[side].toe) / 2;
    if (split.name == QLatin1String("shank"))
        return (skeleton.leg[side].knee + skeleton.leg[side].ankle) / 2;
    if (split.name == QLatin1String("thigh"))
        return (skeleton.leg[side].hip + skeleton.leg[side].knee) / 2;
    return std::nullopt;
}

std::vector<Ball> bodyBalls(const Skeleton &s, const QString &name)
{
    const SidedName split = splitName(name);
    if (split.side) {
        const Side side = *split.side;
        if (split.name == QLatin1String("palm") || split.name == QLatin1String("fingers") ||
            split.name == QLatin1String("wrist"))
            return ballsOf(s, PartKind::Forearm, side, 2, 3);
        if (split.name == QLatin1String("forearm"))
            return ballsOf(s, PartKind::Forearm, side, 0, 2);
        if (split.name == QLatin1String("foot") || split.name == QLatin1String("toes") ||
            split.name == QLatin1String("ankle"))
            return ballsOf(s, PartKind::Foot, side);
        if (split.name == QLatin1String("shank"))
            return ballsOf(s, PartKind::Shank, side);
        if (split.name == QLatin1String("thigh"))
            return ballsOf(s, PartKind::Thigh, side);
        if (split.name == QLatin1String("knee"))
            return {ball(s.leg[side].knee, 0.053F)};
        if (split.name == QLatin1String("elbow"))
            return {ball(s.arm[side].elbow, 0.038F)};
        if (split.name == QLatin1String("shoulder"))
            return {ball(s.arm[side].shoulder, 0.056F)};
        if (split.name == QLatin1String("ribs"))
            return {trunkSection(s, body::t7), trunkSection(s, body::t4),
                    trunkSection(s, body::t12)};
        return pelvisBalls(s);
    }
    if (name == QLatin1String("head") || name == QLatin1String("backHead") ||
        name == QLatin1String("forehead"))
        return ballsOf(s, PartKind::Head, std::nullopt, 1);
    if (name == QLatin1String("backT7") || name == QLatin1String("chest") ||
        name == QLatin1String("t7"))
        return {trunkSection(s, body::t7)};
    if (name == QLatin1String("backT4") || name == QLatin1String("c7"))
        return {trunkSection(s, body::t4)};
    if (name == QLatin1String("backT12"))
        return {trunkSection(s, body::t12)};
    if (name == QLatin1String("belly"))
        return {trunkSection(s, 2), trunkSection(s, 4)};
    return pelvisBalls(s);
}

float lowestFreePoint(const Pose &pose, const Skeleton &s)
{
    const auto pinned = [&](const BodyPart &part) {
        if (!part.side)
            return false;
        const bool isArm = part.kind == PartKind::UpperArm || part.kind == PartKind::Forearm;
        const Limb &limb = isArm ? pose.arm[*part.side] : pose.leg[*part.side];
        return limb.mode == Limb::Mode::Pinned && limb.frame == Frame::World;
    };
    float lowest = 10;
    for (const BodyPart &part : bodyAround(s, {0, 0, 1})) {
        if (pinned(part))
            continue;
        for (const Piece &piece : part.pieces) {
            lowest = std::min({lowest, piece.from.centre.y() - piece.from.reach(upwards),
                               piece.to.centre.y() - piece.to.reach(upwards)});
        }
    }
    return lowest;
}

} // namespace midback
