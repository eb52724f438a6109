#include "ui/figure/Skeleton.h"

#include "ui/figure/BodyPoints.h"
#include "ui/figure/Vectors.h"

#include <algorithm>
#include <cmath>

namespace midback {

namespace {

// The natural curves of a standing spine in degrees over each region: the sacrum leans forward, the
// low back is hollow, the mid-back round, the neck hollow again.
constexpr float sacrumLean = 7;
constexpr Region lumbarCurve{-20, 0, 0};
constexpr Region thoracicCurve{28, 0, 0};
constexpr Region neckCurve{-14, 0, 0};

QQuaternion stepOf(const Region &region, const Region &curve, int steps)
{
    const float share = 1.0F / float(steps);
    return QQuaternion::fromAxisAndAngle(0, 1, 0, region.turn * share) *
           QQuaternion::fromAxisAndAngle(0, 0, 1, -region.side * share) *
           QQuaternion::fromAxisAndAngle(1, 0, 0, (region.flex + curve.flex) * share);
}

void solveSpine(const Pose &pose, Skeleton &s)
{
    QQuaternion turn = pose.pelvisTurn * QQuaternion::fromAxisAndAngle(1, 0, 0, sacrumLean);
    QVector3D point =
        pose.at + pose.pelvisTurn.rotatedVector({0, body::sacrumHeight, -body::sacrumDepth});
    std::size_t next = 0;
    s.spine[next] = point;
    s.spineTurn[next++] = turn;
    const auto run = [&](const QQuaternion &step, int steps, float length) {
        for (int i = 0; i < steps; ++i) {
            turn = (turn * step).normalized();
            point += turn.rotatedVector({0, length / float(steps), 0});
            s.spine[next] = point;
            s.spineTurn[next++] = turn;
        }
    };
    run(stepOf(pose.lumbar, lumbarCurve, body::lumbarSteps), body::lumbarSteps, body::lumbar);
    run(stepOf(pose.thoracic, thoracicCurve, body::thoracicSteps), body::thoracicSteps,
        body::thoracic);
    s.chestTurn = s.spineTurn[body::c7 - 3];
    run(stepOf(pose.neck, neckCurve, body::neckSteps), body::neckSteps, body::neck);
    // The joints under the skull bend with the neck.
    s.headTurn = turn * QQuaternion::fromAxisAndAngle(
                            1, 0, 0, (pose.neck.flex + neckCurve.flex) * 0.35F + 5);
    s.head = point + s.headTurn.rotatedVector({0, 0.092F, 0.022F});
}

/// How far the arm is raised: 0 hanging, 1 overhead; the shoulder blade turns up with it.
float raised(const QVector3D &upperInChest)
{
    const float share = std::clamp((upperInChest.y() + 0.35F) / 1.3F, 0.0F, 1.0F);
    return share * share * (3 - 2 * share);
}

struct Bent {
    QVector3D middle;
    QVector3D end;
    float missing = 0;
};

/// Two bones from `root` to `target`; the joint between them goes towards `pole`.
Bent bend(const QVector3D &root, const QVector3D &target, const QVector3D &pole, float upper,
          float lower)
{
    QVector3D along = target - root;
    const float wanted = along.length();
    const float reach =
        std::clamp(wanted, std::abs(upper - lower) + 0.001F, upper + lower - 0.001F);
    along = wanted > 1e-5F ? along / wanted : QVector3D(0, -1, 0);
    const float cosine = std::clamp(
        (upper * upper + reach * reach - lower * lower) / (2 * upper * reach), -1.0F, 1.0F);
    const float sine = std::sqrt(1 - cosine * cosine);
    QVector3D out = pole - along * QVector3D::dotProduct(pole, along);
    if (out.length() < 1e-4F)
        out = QVector3D(0, 0, 1) - along * along.z();
    out.normalize();
    return {root + along * (upper * cosine) + out * (upper * sine), root + along * reach,
            std::max(wanted - reach, 0.0F)};
}

Bent limbAt(const Limb &limb, const QVector3D &root, float upper, float lower, const Skeleton &s)
{
    const QQuaternion turn = s.turnOf(limb.frame);
    if (limb.mode == Limb::Mode::Pinned) {
        return bend(root, s.originOf(limb.frame) + turn.rotatedVector(limb.end),
                    turn.rotatedVector(limb.pole), upper, lower);
    }
    const QVector3D middle = root + turn.rotatedVector(limb.upper.normalized()) * upper;
    return {middle, middle + turn.rotatedVector(limb.lower.normalized()) * lower, 0};
}

/// Where the palm looks when nobody says it: a hand bent back at the wrist presses with its palm;
/// otherwise it looks to where the elbow folds, or to the body while the arm is straight.
QVector3D usualPalm(const Skeleton &s, Side side, const QVector3D &fingers)
{
    const Skeleton::Arm &arm = s.arm[side];
    const QVector3D fore = (arm.wrist - arm.elbow).normalized();
    QVector3D palm = squareTo(fingers, fore);
    if (palm.length() > 0.35F)
        return palm.normalized();
    const QVector3D upper = (arm.elbow - arm.shoulder).normalized();
    palm = squareTo(fingers, -squareTo(fore, upper));
    if (palm.length() < 0.25F)
        palm = squareTo(fingers, s.chestTurn.rotatedVector({-signOf(side), 0, 0}));
    if (palm.length() < 0.1F)
        palm = squareTo(fingers, s.chestTurn.rotatedVector({0, 0, 1}));
    return palm.normalized();
}

void solveArm(const Pose &pose, Side side, Skeleton &s)
{
    const Limb &limb = pose.arm[side];
    Skeleton::Arm &arm = s.arm[side];
    const float sign = signOf(side);
    const QVector3D base = s.spine[body::c7 - 2];
    const auto shoulderWith = [&](float up) {
        return base +
               s.chestTurn.rotatedVector(QVector3D(sign * (body::shoulderHalfWidth - 0.02F * up),
                                                   0.012F + 0.035F * up, 0.035F) +
                                         pose.blade[side]);
    };
    arm.shoulder = shoulderWith(0);
    Bent bent = limbAt(limb, arm.shoulder, body::upperArm, body::forearm, s);
    // The shoulder goes with the upper arm, and of a pinned arm the upper arm with the shoulder.
    QVector3D before;
    for (int pass = 0; pass < 12 && (arm.shoulder - before).length() > 0.0002F; ++pass) {
        before = arm.shoulder;
        const QVector3D upper =
            s.chestTurn.conjugated().rotatedVector((bent.middle - arm.shoulder).normalized());
        arm.shoulder = shoulderWith(raised(upper));
        bent = limbAt(limb, arm.shoulder, body::upperArm, body::forearm, s);
    }
    arm.elbow = bent.middle;
    arm.wrist = bent.end;
    s.armShort[side] = bent.missing;
    const QVector3D fingers = limb.tip
                                  ? s.turnOf(limb.tipFrame).rotatedVector(limb.tip->normalized())
                                  : (arm.wrist - arm.elbow).normalized();
    arm.fingertip = arm.wrist + fingers * body::hand;
    const QVector3D wanted =
        limb.palm ? squareTo(fingers, s.turnOf(limb.palmFrame).rotatedVector(*limb.palm))
                  : QVector3D();
    arm.grip = limb.grip.value_or(0);
    arm.palm = wanted.length() > 0.1F ? wanted.normalized() : usualPalm(s, side, fingers);
}

void solveLeg(const Pose &pose, Side side, Skeleton &s)
{
    const Limb &limb = pose.leg[side];
    Skeleton::Leg &leg = s.leg[side];
    leg.hip = s.pelvis + s.pelvisTurn.rotatedVector({signOf(side) * body::hipHalfWidth, 0, 0});
    const Bent bent = limbAt(limb, leg.hip, body::thigh, body::shank, s);
    leg.knee = bent.middle;
    leg.ankle = bent.end;
    leg.tucked = limb.tucked;
    s.legShort[side] = bent.missing;
    const QVector3D shank = (leg.ankle - leg.knee).normalized();
    QVector3D toes;
    if (limb.tip) {
        toes = s.turnOf(limb.tipFrame).rotatedVector(limb.tip->normalized());
    } else {
        const QVector3D thigh = (leg.knee - leg.hip).normalized();
        // Square to the shank, away from where the knee folds; straight legs follow the pelvis.
        QVector3D front = thigh - shank * QVector3D::dotProduct(thigh, shank);
        if (front.length() < 0.15F) {
            front = s.pelvisTurn.rotatedVector({0, 0, 1});
            front -= shank * QVector3D::dotProduct(front, shank);
        }
        toes = front.normalized();
    }
    leg.toe = leg.ankle + toes * body::foot;
}

Skeleton solveAt(const Pose &pose)
{
    Skeleton s;
    s.pelvis = pose.at;
    s.pelvisTurn = pose.pelvisTurn;
    s.ribs = pose.ribs;
    s.belly = pose.belly;
    solveSpine(pose, s);
    for (const Side side : bothSides) {
        solveArm(pose, side, s);
        solveLeg(pose, side, s);
    }
    return s;
}

} // namespace

QQuaternion Skeleton::turnOf(Frame frame) const
{
    switch (frame) {
    case Frame::Pelvis:
        return pelvisTurn;
    case Frame::Chest:
        return chestTurn;
    case Frame::Head:
        return headTurn;
    case Frame::World:
        break;
    }
    return {};
}

QVector3D Skeleton::originOf(Frame frame) const
{
    switch (frame) {
    case Frame::Pelvis:
        return pelvis;
    case Frame::Chest:
        return spine[body::c7 - 2];
    case Frame::Head:
        return head;
    case Frame::World:
        break;
    }
    return {};
}

Skeleton solve(const Pose &pose)
{
    Pose moved = pose;
    Skeleton s = solveAt(moved);
    // Pinned limbs change a little with the pelvis, so what lies lowest is looked at twice.
    for (int pass = 0; pass < 2 && (moved.placed || moved.ground); ++pass) {
        if (moved.placed) {
            if (const auto point = bodyPoint(s, moved.placed->point)) {
                for (int axis = 0; axis < 3; ++axis) {
                    if (const auto &wanted = moved.placed->at[std::size_t(axis)])
                        moved.at[axis] += *wanted - (*point)[axis];
                }
            }
        }
        if (moved.ground)
            moved.at.setY(moved.at.y() + *moved.ground - lowestFreePoint(pose, s));
        s = solveAt(moved);
    }
    return s;
}

} // namespace midback
