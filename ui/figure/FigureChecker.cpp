#include "ui/figure/FigureChecker.h"

#include "core/catalog/Exercise.h"
#include "ui/figure/BodyPoints.h"
#include "ui/figure/BodyShape.h"
#include "ui/figure/Camera.h"
#include "ui/figure/JointLimits.h"

#include <QtCore/QMap>

#include <algorithm>

namespace midback {

namespace {

constexpr float contactGap = 0.02F; ///< metres
constexpr float bodyGap = 0.03F;    ///< between two parts of the body, which are softer
constexpr float floorSoftness = 0.02F;
constexpr float fixedDrift = 0.02F;
constexpr float outOfReach = 0.01F;
constexpr int samplesPerLeg = 12;
constexpr float faultApart = 0.04F; ///< that a small picture shows
constexpr int longestFaultText = 60;

QString centimetres(float metres)
{
    return QStringLiteral("%1 cm").arg(qRound(metres * 1000) / 10.0);
}

/// Signed gap between a ball and a solid along the shortest way.
float gapBetween(const Ball &ball, const Solid &solid)
{
    return solid.distance(ball.centre) - ball.reach(solid.outwards(ball.centre));
}

float floorGap(const Ball &ball)
{
    return ball.centre.y() - ball.reach({0, 1, 0});
}

class FigureCheck {
public:
    FigureCheck(const Figure &figure, const Exercise *exercise)
        : m_figure(figure)
        , m_motion(figure)
        , m_exercise(exercise)
    {
    }

    QStringList run()
    {
        for (const QString &name : usedPoses())
            checkPose(name);
        checkFault();
        checkFixed();
        if (!m_figure.back.isEmpty() && m_figure.back.last().pose != m_figure.start)
            m_faults << QStringLiteral("the way back ends in \"%1\", not in the start")
                            .arg(m_figure.back.last().pose);
        checkView();
        if (m_exercise)
            checkMovement();
        return m_faults;
    }

private:
    QStringList usedPoses() const
    {
        QStringList used{m_figure.start};
        for (const QList<FigureKey> &keys : {m_figure.out, m_figure.back}) {
            for (const FigureKey &key : keys)
                used << key.pose;
        }
        used.removeDuplicates();
        return used;
    }

    void checkPose(const QString &name)
    {
        const Pose &pose = *m_figure.poses.constFind(name);
        const Skeleton skeleton = solve(pose);
        const auto say = [&](const QString &what) {
            m_faults << name + QLatin1String(": ") + what;
        };
        for (const QString &fault : jointFaults(pose, skeleton))
            say(fault);
        for (const Side side : bothSides) {
            const QString of =
                side == Side::Left ? QStringLiteral("left") : QStringLiteral("right");
            if (skeleton.armShort[side] > outOfReach)
                say(QStringLiteral("the %1 hand is %2 out of reach")
                        .arg(of, centimetres(skeleton.armShort[side])));
            if (skeleton.legShort[side] > outOfReach)
                say(QStringLiteral("the %1 foot is %2 out of reach")
                        .arg(of, centimetres(skeleton.legShort[side])));
        }
        for (const Contact &contact : m_figure.contacts) {
            // What goes wrong may well be that something leaves the floor.
            const bool everywhere = contact.poses.isEmpty() && usedPoses().contains(name);
            if (everywhere || contact.poses.contains(name))
                checkContact(contact, skeleton, say);
        }
        checkThrough(skeleton, say);
    }

    /// A fault can be told from the movement, by its posture and by what is said of it.
    void checkFault()
    {
        if (!m_figure.fault)
            return;
        const FigureFault &fault = *m_figure.fault;
        if (usedPoses().contains(fault.pose)) {
            m_faults << QStringLiteral("fault: \"%1\" is a posture of the movement itself")
                            .arg(fault.pose);
            return;
        }
        checkPose(fault.pose);
        if (fault.text.size() > longestFaultText)
            m_faults << QStringLiteral("fault: the text has %1 characters, more than %2")
                            .arg(fault.text.size())
                            .arg(longestFaultText);
        const Skeleton wrong = solve(*m_figure.poses.constFind(fault.pose));
        for (const QString &name : usedPoses()) {
            const Skeleton right = solve(*m_figure.poses.constFind(name));
            float apart = 0;
            for (const QString &point : bodyPointNames())
                apart =
                    std::max(apart, (*bodyPoint(wrong, point) - *bodyPoint(right, point)).length());
            if (apart < faultApart)
                m_faults << QStringLiteral("fault: \"%1\" is hardly different from \"%2\"")
                                .arg(fault.pose, name);
        }
    }

    template<class Say>
    void checkContact(const Contact &contact, const Skeleton &skeleton, const Say &say)
    {
        const std::vector<Ball> balls = bodyBalls(skeleton, contact.point);
        if (bodyPointNames().contains(contact.on)) {
            const float gap = gapBetween(balls, bodyBalls(skeleton, contact.on));
            if (gap > bodyGap)
                say(QStringLiteral("%1 is %2 from %3")
                        .arg(contact.point, centimetres(gap), contact.on));
            return;
        }
        float gap = 10;
        for (const Ball &ball : balls) {
            if (contact.on == QLatin1String("floor"))
                gap = std::min(gap, floorGap(ball));
            for (const Prop &prop : m_figure.props) {
                if (enumWord(prop.kind) != contact.on)
                    continue;
                for (const Solid &solid : solidsOf(prop, skeleton))
                    gap = std::min(gap, solid.kind == SolidKind::Line ? lineGap(ball, solid)
                                                                      : gapBetween(ball, solid));
            }
        }
        if (gap > contactGap)
            say(QStringLiteral("%1 is %2 from the %3")
                    .arg(contact.point, centimetres(gap), contact.on));
    }

    /// A stick lies in the hand or along the back: from its surface to that of the ball.
    static float lineGap(const Ball &ball, const Solid &solid)
    {
        float nearest = 10;
        for (std::size_t i = 1; i < solid.line.size(); ++i) {
            const QVector3D &from = solid.line[i - 1];
            const QVector3D along = solid.line[i] - from;
            const float share = std::clamp(QVector3D::dotProduct(ball.centre - from, along) /
                                               std::max(along.lengthSquared(), 1e-6F),
                                           0.0F, 1.0F);
            const QVector3D out = from + along * share - ball.centre;
            nearest = std::min(nearest, out.length() - ball.reach(out.normalized()));
        }
        return nearest - solid.radius;
    }

    template<class Say>
    void checkThrough(const Skeleton &skeleton, const Say &say)
    {
        std::vector<Ball> balls;
        for (const BodyPart &part : bodyAround(skeleton, {0, 0, 1})) {
            for (const Piece &piece : part.pieces)
                balls.insert(balls.end(), {piece.from, piece.to});
        }
        float floor = 0;
        for (const Ball &ball : balls)
            floor = std::min(floor, floorGap(ball));
        QMap<QString, float> deepest; // by kind of prop
        for (const Prop &prop : m_figure.props) {
            for (const Solid &solid : solidsOf(prop, skeleton)) {
                if (solid.kind == SolidKind::Line)
                    continue;
                float &depth = deepest[enumWord(prop.kind)];
                for (const Ball &ball : balls)
                    depth = std::min(depth, gapBetween(ball, solid) + softnessOf(prop.kind));
            }
        }
        if (floor < -floorSoftness)
            say(QStringLiteral("the body goes %1 through the floor").arg(centimetres(-floor)));
        for (auto it = deepest.cbegin(); it != deepest.cend(); ++it) {
            if (*it < 0)
                say(QStringLiteral("the body goes %1 too far into the %2")
                        .arg(centimetres(-*it), it.key()));
        }
    }

    /// Every moment of the way, between the postures too.
    template<class Look>
    void lookAlong(const Look &look)
    {
        for (const FigureMoment::Leg leg : {FigureMoment::Leg::Out, FigureMoment::Leg::Back}) {
            for (int i = 0; i <= samplesPerLeg; ++i)
                look(m_motion.skeletonAt({leg, double(i) / samplesPerLeg}));
        }
    }

    void checkFixed()
    {
        const Skeleton start = m_motion.skeletonAt({});
        for (const QString &point : m_figure.fixed) {
            const QVector3D home = bodyPoint(start, point).value_or(QVector3D());
            float drift = 0;
            lookAlong([&](const Skeleton &skeleton) {
                drift =
                    std::max(drift, (bodyPoint(skeleton, point).value_or(home) - home).length());
            });
            if (drift > fixedDrift)
                m_faults << QStringLiteral("%1 should stay but moves by %2")
                                .arg(point, centimetres(drift));
        }
    }

    /// The camera should see most of the way that the figure moves.
    void checkView()
    {
        Camera camera(m_figure.turn, m_figure.height);
        camera.place({0, 0.5F, 0}, 100, {});
        const Skeleton start = m_motion.skeletonAt({});
        float moved = 0;
        float seen = 0;
        lookAlong([&](const Skeleton &skeleton) {
            for (const QString &point : bodyPointNames()) {
                const auto a = bodyPoint(start, point);
                const auto b = bodyPoint(skeleton, point);
                moved = std::max(moved, (*b - *a).length());
                const QPointF pixels = camera.mapDirection(*b - *a, 100);
                seen = std::max(seen, float(std::hypot(pixels.x(), pixels.y())) / 100);
            }
        });
        if (moved > 0.05F && seen < moved * 0.5F)
            m_faults << QStringLiteral(
                "view: the camera looks along the movement, so little of it is seen");
    }

    struct Span {
        float low = 0, high = 0;
        void take(float value, bool first)
        {
            low = first ? value : std::min(low, value);
            high = first ? value : std::max(high, value);
        }
        float width() const { return high - low; }
    };

    void checkMovement()
    {
        if (m_exercise->action != Action::Move)
            return;
        Span lumbarTurn, thoracicTurn, lumbarSide, thoracicSide, thoracicFlex, ribs;
        bool first = true;
        for (const QString &name : usedPoses()) {
            const Pose &pose = *m_figure.poses.constFind(name);
            lumbarTurn.take(pose.lumbar.turn, first);
            thoracicTurn.take(pose.thoracic.turn, first);
            lumbarSide.take(pose.lumbar.side, first);
            thoracicSide.take(pose.thoracic.side, first);
            thoracicFlex.take(pose.thoracic.flex, first);
            ribs.take(std::max(pose.ribs, pose.belly), first);
            first = false;
        }
        const Plane plane = m_exercise->planes.first();
        if (lumbarTurn.width() > 1 && lumbarTurn.width() >= thoracicTurn.width())
            m_faults << QStringLiteral("the low back turns by %1 degrees, the mid-back only by %2")
                            .arg(qRound(lumbarTurn.width()))
                            .arg(qRound(thoracicTurn.width()));
        if (plane == Plane::Breathing && ribs.width() < 0.3F)
            m_faults << QStringLiteral("neither ribs nor belly move with the breath");
        if (!turnsTheSpine())
            return;
        if (plane == Plane::Rotation && thoracicTurn.width() < 8)
            m_faults << QStringLiteral(
                            "a rotation exercise, but the mid-back turns by only %1 degrees")
                            .arg(qRound(thoracicTurn.width()));
        if (plane == Plane::SideBending && thoracicSide.width() < 6)
            m_faults << QStringLiteral(
                            "a side-bending exercise, but the mid-back bends by only %1 degrees")
                            .arg(qRound(thoracicSide.width()));
        if ((plane == Plane::Extension || plane == Plane::Flexion) && thoracicFlex.width() < 6)
            m_faults << QStringLiteral("the mid-back should bend, but does so by only %1 degrees")
                            .arg(qRound(thoracicFlex.width()));
    }

    /// Mobility moves the spine; alignment and strength move limbs around one that stays.
    bool turnsTheSpine() const { return m_exercise->stage == Stage::Mobility; }

    const Figure &m_figure;
    FigureMotion m_motion;
    const Exercise *m_exercise;
    QStringList m_faults;
};

} // namespace

QStringList checkFigure(const Figure &figure, const Exercise *exercise)
{
    return FigureCheck(figure, exercise).run();
}

} // namespace midback
