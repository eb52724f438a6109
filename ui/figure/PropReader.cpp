#include "ui/figure/PropReader.h"

#include "ui/figure/BodyPoints.h"
#include "ui/figure/FieldReading.h"

namespace midback {

namespace {

/// Usual sizes in metres, so that a file names only what differs.
QVector3D usualSize(PropKind kind)
{
    switch (kind) {
    case PropKind::Mat:
        return {0.66F, 0.02F, 1.85F};
    case PropKind::Wall:
        return {1.6F, 2.1F, 0.04F};
    case PropKind::Chair:
        return {0.42F, 0.45F, 0.42F};
    case PropKind::Stool:
        return {0.36F, 0.45F, 0.36F};
    case PropKind::Desk:
        return {1.1F, 0.73F, 0.6F};
    case PropKind::Box:
        return {0.4F, 0.3F, 0.3F};
    case PropKind::Roller:
        return {0.6F, 0.15F, 0};
    case PropKind::Pillow:
        return {0.5F, 0.10F, 0.34F};
    case PropKind::Towel:
        return {0.5F, 0.09F, 0};
    case PropKind::Ball:
        return {0.62F, 0.62F, 0.62F};
    case PropKind::Stick:
    case PropKind::Band:
    case PropKind::Dumbbell:
        break;
    }
    return {};
}

PropLayer usualLayer(PropKind kind)
{
    switch (kind) {
    case PropKind::Mat:
        return PropLayer::Floor;
    case PropKind::Chair:
    case PropKind::Stool:
    case PropKind::Desk:
    case PropKind::Box:
    case PropKind::Stick:
    case PropKind::Band:
    case PropKind::Dumbbell:
        return PropLayer::Among;
    default:
        return PropLayer::Behind;
    }
}

} // namespace

Prop readProp(JsonReader &reader)
{
    refuseOthers(
        reader, QStringLiteral("kind at size turn layer on ends overhang").split(QLatin1Char(' ')));
    Prop prop;
    prop.kind = reader.word<PropKind>(QStringLiteral("kind"));
    prop.at = readVector(reader, QStringLiteral("at")).value_or(QVector3D());
    prop.size = readVector(reader, QStringLiteral("size")).value_or(usualSize(prop.kind));
    prop.turn = readNumber(reader, QStringLiteral("turn"), 0, -360, 360);
    prop.layer = reader.has(QStringLiteral("layer"))
                     ? reader.word<PropLayer>(QStringLiteral("layer"))
                     : usualLayer(prop.kind);
    const auto checkPoint = [](JsonReader &where, const QString &key, const QString &name) {
        if (!name.isEmpty() && !bodyPointNames().contains(name))
            where.fault(key, QStringLiteral("\"%1\" is not a point of the body").arg(name));
    };
    prop.on = reader.text(QStringLiteral("on"));
    checkPoint(reader, QStringLiteral("on"), prop.on);
    prop.overhang = readNumber(reader, QStringLiteral("overhang"), 0, 0, 1);
    const bool line = prop.kind == PropKind::Stick || prop.kind == PropKind::Band;
    if (line) {
        for (JsonReader &end : reader.objects(QStringLiteral("ends"))) {
            refuseOthers(end, {QStringLiteral("point"), QStringLiteral("at")});
            PropEnd one;
            one.point = end.text(QStringLiteral("point"));
            checkPoint(end, QStringLiteral("point"), one.point);
            one.at = readVector(end, QStringLiteral("at")).value_or(QVector3D());
            prop.ends.append(one);
        }
        if (prop.ends.size() < 2)
            reader.fault(QStringLiteral("ends"), QStringLiteral("two ends are needed"));
    }
    if (prop.kind == PropKind::Dumbbell && !prop.on.startsWith(QLatin1String("palm")))
        reader.fault(QStringLiteral("on"), QStringLiteral("palmL or palmR carries it"));
    return prop;
}

} // namespace midback
