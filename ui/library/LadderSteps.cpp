#include "ui/library/LadderSteps.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct LadderSteps {
    Q_DECLARE_TR_FUNCTIONS(LadderSteps)
};

} // namespace

QList<LadderStep> ladderSteps(const QString &exerciseId, const Catalog &catalog)
{
    QList<LadderStep> steps;
    // The catalogue gives the reason for the step up; seen from above, this exercise is what adds.
    for (const Progression &step : catalog.easier(exerciseId)) {
        steps.append(
            {LadderStep::Kind::Easier, step.from,
             LadderSteps::tr("This one adds %1: %2.").arg(termText(step.change), step.reason)});
    }
    for (const Progression &step : catalog.harder(exerciseId)) {
        steps.append({LadderStep::Kind::Harder, step.to,
                      LadderSteps::tr("Adds %1: %2.").arg(termText(step.change), step.reason)});
    }
    for (const Substitution &one : catalog.insteadOf(exerciseId)) {
        steps.append({LadderStep::Kind::Instead, one.to,
                      LadderSteps::tr("If this applies: %1.").arg(one.useWhen)});
    }
    return steps;
}

} // namespace midback
