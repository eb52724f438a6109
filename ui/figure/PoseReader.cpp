#include "ui/figure/PoseReader.h"

#include "ui/figure/BodyPoints.h"
#include "ui/figure/FieldReading.h"
#include "ui/figure/LimbReader.h"

namespace midback {

namespace {

/// A body lying, kneeling or standing: where its head end and its front point to.
QQuaternion stance(const QVector3D &up, const QVector3D &front)
{
    return QQuaternion::fromAxes(QVector3D::crossProduct(up, front), up, front);
}

std::optional<QQuaternion> stanceOf(const QString &word)
{
    if (word == QLatin1String("upright"))
        return QQuaternion();
    if (word == QLatin1String("prone"))
        return stance({0, 0, 1}, {0, -1, 0});
    if (word == QLatin1String("supine"))
        return stance({0, 0, 1}, {0, 1, 0});
    if (word == QLatin1String("on-left"))
        return stance({1, 0, 0}, {0, 0, 1});
    if (word == QLatin1String("on-right"))
        return stance({-1, 0, 0}, {0, 0, 1});
    return std::nullopt;
}

void readRegion(JsonReader &reader, const QString &key, Region &region)
{
    auto inner = reader.optionalObject(key);
    if (!inner)
        return;
    refuseOthers(*inner, {QStringLiteral("flex"), QStringLiteral("side"), QStringLiteral("turn")});
    region.flex = readNumber(*inner, QStringLiteral("flex"), region.flex, -180, 180);
    region.side = readNumber(*inner, QStringLiteral("side"), region.side, -180, 180);
    region.turn = readNumber(*inner, QStringLiteral("turn"), region.turn, -180, 180);
}

void readPelvis(JsonReader &reader, Pose &pose)
{
    if (reader.has(QStringLiteral("stance"))) {
        const QString word = reader.string(QStringLiteral("stance"));
        if (const auto turn = stanceOf(word))
            pose.stance = *turn;
        else
            reader.fault(
                QStringLiteral("stance"),
                QStringLiteral(
                    "unknown word \"%1\" (known: upright, prone, supine, on-left, on-right)")
                    .arg(word));
        pose.tilt = {};
    }
    readRegion(reader, QStringLiteral("tilt"), pose.tilt);
    // The pelvis turns about its own axes, like the spine above it.
    pose.pelvisTurn = pose.stance * QQuaternion::fromAxisAndAngle(0, 1, 0, pose.tilt.turn) *
                      QQuaternion::fromAxisAndAngle(0, 0, 1, -pose.tilt.side) *
                      QQuaternion::fromAxisAndAngle(1, 0, 0, pose.tilt.flex);
}

void readPlace(JsonReader &reader, Pose &pose)
{
    if (const auto at = readVector(reader, QStringLiteral("at"))) {
        pose.at = *at;
        pose.placed = std::nullopt;
        pose.ground = std::nullopt;
    }
    if (reader.has(QStringLiteral("ground")))
        pose.ground = readNumber(reader, QStringLiteral("ground"), 0, -1, 3);
    if (auto inner = reader.optionalObject(QStringLiteral("placed"))) {
        refuseOthers(*inner, {QStringLiteral("point"), QStringLiteral("at")});
        Placed placed;
        placed.point = inner->string(QStringLiteral("point"));
        if (!bodyPointNames().contains(placed.point))
            inner->fault(QStringLiteral("point"), QStringLiteral("is not a point of the body"));
        const QJsonArray numbers = inner->raw().value(QStringLiteral("at")).toArray();
        if (numbers.size() != 3)
            inner->fault(
                QStringLiteral("at"),
                QStringLiteral("three numbers are expected, null for an axis that is free"));
        for (qsizetype axis = 0; axis < std::min<qsizetype>(numbers.size(), 3); ++axis) {
            if (numbers[axis].isDouble())
                placed.at[std::size_t(axis)] = float(numbers[axis].toDouble());
        }
        pose.placed = placed;
    }
}

void readBlades(JsonReader &reader, Pose &pose)
{
    const auto read = [&](const QString &key, std::initializer_list<Side> sides) {
        auto inner = reader.optionalObject(key);
        if (!inner)
            return;
        refuseOthers(*inner,
                     {QStringLiteral("up"), QStringLiteral("forward"), QStringLiteral("out")});
        for (const Side side : sides) {
            QVector3D &blade = pose.blade[side];
            blade.setX(signOf(side) * readNumber(*inner, QStringLiteral("out"),
                                                 blade.x() * signOf(side), -0.06F, 0.06F));
            blade.setY(readNumber(*inner, QStringLiteral("up"), blade.y(), -0.06F, 0.08F));
            blade.setZ(readNumber(*inner, QStringLiteral("forward"), blade.z(), -0.07F, 0.08F));
        }
    };
    read(QStringLiteral("blades"), {Side::Left, Side::Right});
    read(QStringLiteral("bladeL"), {Side::Left});
    read(QStringLiteral("bladeR"), {Side::Right});
}

void readLimbs(JsonReader &reader, Pose &pose)
{
    const auto read = [&](const QString &key, LimbKind kind, std::initializer_list<Side> sides) {
        auto inner = reader.optionalObject(key);
        if (!inner)
            return;
        for (const Side side : sides)
            readLimb(*inner, kind, side, kind == LimbKind::Arm ? pose.arm[side] : pose.leg[side]);
    };
    read(QStringLiteral("arms"), LimbKind::Arm, {Side::Left, Side::Right});
    read(QStringLiteral("armL"), LimbKind::Arm, {Side::Left});
    read(QStringLiteral("armR"), LimbKind::Arm, {Side::Right});
    read(QStringLiteral("legs"), LimbKind::Leg, {Side::Left, Side::Right});
    read(QStringLiteral("legL"), LimbKind::Leg, {Side::Left});
    read(QStringLiteral("legR"), LimbKind::Leg, {Side::Right});
}

} // namespace

void readPose(JsonReader &reader, Pose &pose)
{
    refuseOthers(reader,
                 QStringLiteral("from stance tilt at ground placed lumbar thoracic neck blades "
                                "bladeL bladeR arms armL armR legs legL legR ribs belly note")
                     .split(QLatin1Char(' ')));
    readPelvis(reader, pose);
    readPlace(reader, pose);
    readRegion(reader, QStringLiteral("lumbar"), pose.lumbar);
    readRegion(reader, QStringLiteral("thoracic"), pose.thoracic);
    readRegion(reader, QStringLiteral("neck"), pose.neck);
    pose.ribs = readNumber(reader, QStringLiteral("ribs"), pose.ribs, -0.5F, 1.5F);
    pose.belly = readNumber(reader, QStringLiteral("belly"), pose.belly, -0.5F, 1.5F);
    readBlades(reader, pose);
    readLimbs(reader, pose);
}

} // namespace midback
