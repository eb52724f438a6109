#include "core/coach/LineNames.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"

namespace midback {

namespace {

/// The step between two neighbours, or one that says nothing.
std::optional<Progression> stepBetween(const Catalog &catalog, const QString &from,
                                       const QString &to)
{
    const QList<Progression> steps = catalog.harder(from);
    for (const Progression &step : steps) {
        if (step.to == to)
            return step;
    }
    return std::nullopt;
}

} // namespace

LineNames lineNames(const Catalog &catalog, const QStringList &rungs, int rung)
{
    const QString here = rungs.value(rung);
    const QString below = rungs.value(rung - 1);
    const QString above = rungs.value(rung + 1);
    LineNames names;
    names.easier = catalog.nameOf(below);
    if (const auto step = stepBetween(catalog, below, here))
        names.addsToEasier = termText(step->change);
    names.harder = catalog.nameOf(above);
    if (const auto step = stepBetween(catalog, here, above)) {
        names.harderAdds = termText(step->change);
        names.harderReason = step->reason;
    }
    const QList<Substitution> substitutes = catalog.insteadOf(here);
    if (!substitutes.isEmpty())
        names.instead = catalog.nameOf(substitutes.first().to);
    return names;
}

} // namespace midback
