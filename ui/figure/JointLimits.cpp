#include "ui/figure/JointLimits.h"

#include <QtCore/QtMath>

#include <algorithm>

namespace midback {

namespace {

/// Degrees from the natural curve.
struct RegionLimit {
    const char *name;
    float extension, flexion, side, turn;
};
constexpr RegionLimit lumbarLimit{"lumbar", -30, 60, 30, 14};
constexpr RegionLimit thoracicLimit{"thoracic", -35, 45, 35, 45};
constexpr RegionLimit neckLimit{"neck", -70, 60, 50, 85};

constexpr float kneeFlexion = 160;
constexpr float elbowFlexion = 155;
constexpr float hipFlexion = 135;
constexpr float hipExtension = 35;
constexpr float hipAbduction = 65;
constexpr float shoulderExtension = 70;

float degreesBetween(const QVector3D &a, const QVector3D &b)
{
    return float(qRadiansToDegrees(
        std::acos(std::clamp(QVector3D::dotProduct(a.normalized(), b.normalized()), -1.0F, 1.0F))));
}

QString sideName(Side side)
{
    return side == Side::Left ? QStringLiteral("left") : QStringLiteral("right");
}

class JointCheck {
public:
    JointCheck(const Pose &pose, const Skeleton &skeleton) : m_pose(pose), m_s(skeleton) {}

    QStringList run()
    {
        checkRegion(m_pose.lumbar, lumbarLimit);
        checkRegion(m_pose.thoracic, thoracicLimit);
        checkRegion(m_pose.neck, neckLimit);
        for (const Side side : bothSides) {
            checkArm(side);
            checkLeg(side);
        }
        return m_faults;
    }

private:
    void fault(const QString &what, float value, float limit)
    {
        m_faults << QStringLiteral("%1 is %2 degrees, more than %3")
                        .arg(what)
                        .arg(qRound(value))
                        .arg(qRound(limit));
    }

    void checkRegion(const Region &region, const RegionLimit &limit)
    {
        const QString name = QLatin1String(limit.name);
        if (region.flex > limit.flexion)
            fault(name + QLatin1String(" flexion"), region.flex, limit.flexion);
        if (region.flex < limit.extension)
            fault(name + QLatin1String(" extension"), -region.flex, -limit.extension);
        if (std::abs(region.side) > limit.side)
            fault(name + QLatin1String(" side-bending"), std::abs(region.side), limit.side);
        if (std::abs(region.turn) > limit.turn)
            fault(name + QLatin1String(" rotation"), std::abs(region.turn), limit.turn);
    }

    void checkArm(Side side)
    {
        const Skeleton::Arm &arm = m_s.arm[side];
        const QVector3D upper = arm.elbow - arm.shoulder;
        const float elbow = degreesBetween(upper, arm.wrist - arm.elbow);
        if (elbow > elbowFlexion)
            fault(sideName(side) + QLatin1String(" elbow flexion"), elbow, elbowFlexion);
        const float wrist = degreesBetween(arm.wrist - arm.elbow, arm.fingertip - arm.wrist);
        if (wrist > 95)
            fault(sideName(side) + QLatin1String(" wrist bend"), wrist, 95);
        const QVector3D inChest = m_s.chestTurn.conjugated().rotatedVector(upper.normalized());
        if (inChest.z() < 0 && inChest.y() < 0) {
            const float back = float(qRadiansToDegrees(std::asin(std::min(-inChest.z(), 1.0F))));
            if (back > shoulderExtension)
                fault(sideName(side) + QLatin1String(" shoulder extension"), back,
                      shoulderExtension);
        }
        if (inChest.z() < -0.80F && inChest.y() >= 0)
            m_faults << sideName(side) +
                            QLatin1String(" arm goes straight back behind the shoulder");
        if (inChest.x() * signOf(side) < -0.92F)
            m_faults << sideName(side) + QLatin1String(" arm goes through the chest");
    }

    void checkLeg(Side side)
    {
        const Skeleton::Leg &leg = m_s.leg[side];
        const QVector3D thigh = (leg.knee - leg.hip).normalized();
        const QVector3D shank = (leg.ankle - leg.knee).normalized();
        const float knee = degreesBetween(thigh, shank);
        if (knee > kneeFlexion)
            fault(sideName(side) + QLatin1String(" knee flexion"), knee, kneeFlexion);
        const QVector3D inPelvis = m_s.pelvisTurn.conjugated().rotatedVector(thigh);
        const float flexion = float(qRadiansToDegrees(std::atan2(inPelvis.z(), -inPelvis.y())));
        if (flexion > hipFlexion)
            fault(sideName(side) + QLatin1String(" hip flexion"), flexion, hipFlexion);
        if (flexion < -hipExtension)
            fault(sideName(side) + QLatin1String(" hip extension"), -flexion, hipExtension);
        const float aside = float(
            qRadiansToDegrees(std::asin(std::clamp(inPelvis.x() * signOf(side), -1.0F, 1.0F))));
        if (aside > hipAbduction)
            fault(sideName(side) + QLatin1String(" hip abduction"), aside, hipAbduction);
        if (aside < -45)
            fault(sideName(side) + QLatin1String(" hip adduction"), -aside, 45);
        if (knee > 20) {
            const QVector3D kneecap =
                (thigh - shank * QVector3D::dotProduct(thigh, shank)).normalized();
            const QVector3D toes = (leg.toe - leg.ankle).normalized();
            if (QVector3D::dotProduct(kneecap, toes) < -0.35F)
                m_faults << sideName(side) + QLatin1String(" knee bends against its foot");
        }
    }

    const Pose &m_pose;
    const Skeleton &m_s;
    QStringList m_faults;
};

} // namespace

QStringList jointFaults(const Pose &pose, const Skeleton &skeleton)
{
    return JointCheck(pose, skeleton).run();
}

} // namespace midback
