#include "core/routine/RoutineComposer.h"

#include "core/catalog/Catalog.h"
#include "core/routine/RoutineReview.h"
#include "core/routine/SessionRules.h"
#include "core/routine/composer/ComposerReasons.h"
#include "core/routine/composer/Loosening.h"

namespace midback {

namespace {

int rotationWithinMobility(const QList<ChosenExercise> &chosen)
{
    int seconds = 0;
    for (const ChosenExercise &one : chosen) {
        if (one.exercise->stage == Stage::Mobility) {
            const Dose &dose = one.exercise->doseLevels[std::size_t(one.level - 1)];
            seconds +=
                planeShare(*one.exercise, Plane::Rotation, dose.totalSeconds(one.exercise->sided));
        }
    }
    return seconds;
}

ComposedSession inWords(const ComposerRequest &request, const Catalog &catalog,
                        const Attempt &attempt)
{
    const ComposerReasons reasons(request, catalog, attempt);
    ComposedSession session;
    for (qsizetype i = 0; i < attempt.chosen.size(); ++i)
        session.items.append(reasons.item(i));
    session.leftOut = reasons.leftOut();
    session.notes = reasons.notes();
    session.stageTargets = attempt.problem.stageTargets;
    session.mobilityRotationSeconds = rotationWithinMobility(attempt.chosen);
    const RoutineReview review = reviewRoutine(session.routine({}, {}), catalog);
    session.totalSeconds = review.totalSeconds;
    session.stageSeconds = review.stageSeconds;
    session.planeSeconds = review.planeSeconds;
    return session;
}

} // namespace

Result<Composition> compose(const ComposerRequest &request, const Catalog &catalog)
{
    if (auto checked = checkRequest(request, catalog); !checked)
        return checked.error();
    const LadderIndex ladders = ladderIndex(catalog);
    if (const auto made = attempt(request, catalog, ladders))
        return Composition(inWords(request, catalog, *made));
    return Composition(whatToLoosen(request, catalog, ladders));
}

} // namespace midback
