#include "core/routine/CautionFilter.h"

#include "core/catalog/Catalog.h"

namespace midback {

namespace {

bool isLoadedTwist(const Exercise &exercise)
{
    return exercise.stage == Stage::Strength && exercise.hasPlane(Plane::Rotation);
}

CautionEffect::Kind handlingOf(const Caution &caution, const Exercise &exercise)
{
    if (caution.handling == CautionHandling::Exclude)
        return CautionEffect::LeftOut;
    if (caution.id == QLatin1String("osteoporosis-rotation") && isLoadedTwist(exercise))
        return CautionEffect::LeftOut;
    return CautionEffect::Gentle;
}

} // namespace

CautionEffect cautionEffect(const Exercise &exercise, const QStringList &conditions,
                            const Catalog &catalog)
{
    CautionEffect effect;
    for (const QString &id : exercise.cautions) {
        const Caution *caution = conditions.contains(id) ? catalog.caution(id) : nullptr;
        if (!caution)
            continue;
        const CautionEffect::Kind kind = handlingOf(*caution, exercise);
        if (kind > effect.kind)
            effect = {kind, {}};
        if (kind == effect.kind)
            effect.cautions.append(id);
    }
    return effect;
}

QString meaningsOf(const QStringList &cautions, const Catalog &catalog)
{
    QStringList meanings;
    for (const QString &id : cautions) {
        if (const Caution *caution = catalog.caution(id))
            meanings.append(caution->meaning);
    }
    return meanings.join(QStringLiteral("; "));
}

} // namespace midback
