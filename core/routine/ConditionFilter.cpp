#include "core/routine/ConditionFilter.h"

#include "core/catalog/Catalog.h"

namespace midback {

namespace {

bool isLoadedTwist(const Exercise &exercise)
{
    return exercise.stage == Stage::Strength && exercise.hasPlane(Plane::Rotation);
}

ConditionEffect::Kind handlingOf(const Caution &caution, const Exercise &exercise)
{
    if (caution.handling == CautionHandling::Exclude)
        return ConditionEffect::LeftOut;
    if (caution.id == QLatin1String("osteoporosis-rotation") && isLoadedTwist(exercise))
        return ConditionEffect::LeftOut;
    return ConditionEffect::Gentle;
}

} // namespace

ConditionEffect conditionEffect(const Exercise &exercise, const QStringList &conditions,
                                const Catalog &catalog)
{
    ConditionEffect effect;
    for (const QString &id : exercise.cautions) {
        const Caution *caution = conditions.contains(id) ? catalog.caution(id) : nullptr;
        if (!caution)
            continue;
        const ConditionEffect::Kind kind = handlingOf(*caution, exercise);
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
