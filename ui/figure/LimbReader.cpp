#include "ui/figure/LimbReader.h"

#include "ui/figure/FieldReading.h"

namespace midback {

namespace {

std::optional<Frame> frameOf(const QString &word)
{
    if (word == QLatin1String("world"))
        return Frame::World;
    if (word == QLatin1String("pelvis"))
        return Frame::Pelvis;
    if (word == QLatin1String("chest"))
        return Frame::Chest;
    if (word == QLatin1String("head"))
        return Frame::Head;
    return std::nullopt;
}

class LimbReading {
public:
    LimbReading(JsonReader &reader, LimbKind kind, Side side, Limb &limb)
        : m_reader(reader)
        , m_kind(kind)
        , m_side(side)
        , m_limb(limb)
    {
    }

    void read()
    {
        const bool arm = m_kind == LimbKind::Arm;
        refuseOthers(
            m_reader,
            arm ? QStringLiteral(
                      "frame upper fore shoulder elbow wrist palm faces pole fingers tipFrame grip")
                      .split(QLatin1Char(' '))
                : QStringLiteral("frame thigh shank hip knee ankle sole pole toes tipFrame tucked")
                      .split(QLatin1Char(' ')));
        m_frame = frame(QStringLiteral("frame"), arm ? Frame::Chest : Frame::Pelvis);
        readTip(arm ? QStringLiteral("fingers") : QStringLiteral("toes"));
        if (arm)
            readPalm(m_reader.has(QStringLiteral("palm")));
        if (arm && m_reader.has(QStringLiteral("grip")))
            m_limb.grip = readNumber(m_reader, QStringLiteral("grip"), 0, 0, 1);
        if (!arm && m_reader.has(QStringLiteral("tucked")))
            m_limb.tucked = m_reader.boolean(QStringLiteral("tucked"));
        if (m_reader.has(arm ? QStringLiteral("palm") : QStringLiteral("sole")))
            readTouch();
        else if (m_reader.has(arm ? QStringLiteral("wrist") : QStringLiteral("ankle")))
            pin(*vector(arm ? QStringLiteral("wrist") : QStringLiteral("ankle")));
        else if (m_reader.has(arm ? QStringLiteral("shoulder") : QStringLiteral("hip")))
            readAngles();
        else if (m_reader.has(arm ? QStringLiteral("upper") : QStringLiteral("thigh")))
            readDirections();
    }

private:
    Frame frame(const QString &key, Frame fallback)
    {
        if (!m_reader.has(key))
            return fallback;
        const QString word = m_reader.string(key);
        const auto found = frameOf(word);
        if (!found)
            m_reader.fault(key,
                           QStringLiteral("unknown word \"%1\" (known: world, pelvis, chest, head)")
                               .arg(word));
        return found.value_or(fallback);
    }

    std::optional<QVector3D> vector(const QString &key)
    {
        auto value = readVector(m_reader, key);
        if (value)
            value->setX(value->x() * signOf(m_side));
        else if (m_reader.has(key))
            return QVector3D(0, -1, 0); // at fault, and said so
        return value;
    }

    void readTip(const QString &key)
    {
        if (m_reader.has(key) && m_reader.raw().value(key).toString() == QLatin1String("free")) {
            m_limb.tip = std::nullopt;
            return;
        }
        if (const auto tip = vector(key)) {
            m_limb.tip = *tip;
            m_limb.tipFrame = frame(QStringLiteral("tipFrame"), m_frame);
        }
    }

    /// A pinned palm looks at what it lies on; any other keeps to its own ways unless told.
    void readPalm(bool pinnedPalm)
    {
        const auto faces = vector(QStringLiteral("faces"));
        if (faces || pinnedPalm) {
            m_limb.palm = faces.value_or(QVector3D(0, -1, 0));
            m_limb.palmFrame = m_frame;
        } else if (m_reader.has(QStringLiteral("palm")) || m_reader.has(QStringLiteral("wrist")) ||
                   m_reader.has(QStringLiteral("upper")) ||
                   m_reader.has(QStringLiteral("shoulder"))) {
            m_limb.palm = std::nullopt;
        }
    }

    void pin(const QVector3D &end)
    {
        m_limb.mode = Limb::Mode::Pinned;
        m_limb.frame = m_frame;
        m_limb.end = end;
        const QVector3D usual =
            m_kind == LimbKind::Arm ? QVector3D(0.3F * signOf(m_side), 0, -1) : QVector3D(0, 0, 1);
        m_limb.pole = vector(QStringLiteral("pole")).value_or(usual);
    }

    /// The palm or the sole lies on something: the wrist or ankle stands a little off it.
    void readTouch()
    {
        const bool arm = m_kind == LimbKind::Arm;
        const QVector3D place = *vector(arm ? QStringLiteral("palm") : QStringLiteral("sole"));
        const QVector3D usual = arm ? QVector3D(0, 0, 1) : QVector3D(0, 0, 1);
        if (!m_limb.tip) {
            m_limb.tip = usual;
            m_limb.tipFrame = m_frame;
        }
        const QVector3D tip = m_limb.tip->normalized();
        const QVector3D faces =
            vector(QStringLiteral("faces")).value_or(QVector3D(0, -1, 0)).normalized();
        pin(arm ? place - tip * 0.07F - faces * 0.020F
                : place - tip * 0.055F + QVector3D(0, body::ankleHeight, 0));
    }

    /// Joint angles in degrees from the arm or leg hanging straight: flex forward, abd away from
    /// the middle, rot outwards; the elbow or knee bends the second bone.
    void readAngles()
    {
        const bool arm = m_kind == LimbKind::Arm;
        auto inner = m_reader.object(arm ? QStringLiteral("shoulder") : QStringLiteral("hip"));
        refuseOthers(inner, {QStringLiteral("flex"), QStringLiteral("abd"), QStringLiteral("rot")});
        const float flex = readNumber(inner, QStringLiteral("flex"), 0, -180, 200);
        const float abd = readNumber(inner, QStringLiteral("abd"), 0, -90, 200);
        const float rot = readNumber(inner, QStringLiteral("rot"), 0, -180, 180);
        const float bend =
            readNumber(m_reader, arm ? QStringLiteral("elbow") : QStringLiteral("knee"), 0, 0, 170);
        const float sign = signOf(m_side);
        const QQuaternion turn = QQuaternion::fromAxisAndAngle(0, 0, 1, sign * abd) *
                                 QQuaternion::fromAxisAndAngle(1, 0, 0, -flex) *
                                 QQuaternion::fromAxisAndAngle(0, 1, 0, sign * rot);
        const QVector3D down(0, -1, 0);
        m_limb.mode = Limb::Mode::Directions;
        m_limb.frame = arm ? Frame::Chest : Frame::Pelvis;
        m_limb.upper = turn.rotatedVector(down);
        // An elbow folds forward, a knee backward.
        m_limb.lower =
            (turn * QQuaternion::fromAxisAndAngle(1, 0, 0, arm ? -bend : bend)).rotatedVector(down);
    }

    void readDirections()
    {
        const bool arm = m_kind == LimbKind::Arm;
        m_limb.mode = Limb::Mode::Directions;
        m_limb.frame = m_frame;
        m_limb.upper = *vector(arm ? QStringLiteral("upper") : QStringLiteral("thigh"));
        m_limb.lower =
            vector(arm ? QStringLiteral("fore") : QStringLiteral("shank")).value_or(m_limb.upper);
        if (m_limb.upper.isNull() || m_limb.lower.isNull())
            m_reader.fault(arm ? QStringLiteral("upper") : QStringLiteral("thigh"),
                           QStringLiteral("a direction has a length"));
    }

    JsonReader &m_reader;
    LimbKind m_kind;
    Side m_side;
    Limb &m_limb;
    Frame m_frame = Frame::Chest;
};

} // namespace

void readLimb(JsonReader &reader, LimbKind kind, Side side, Limb &limb)
{
    LimbReading(reader, kind, side, limb).read();
}

} // namespace midback
