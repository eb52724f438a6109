// Which exercises a request allows, written from the rules once more for SessionChecker.
#include "tests/core/routine/SessionChecker.h"

namespace midback::test {

namespace {

const Caution *asksFor(const QString &id, const ComposerRequest &request, const Catalog &catalog)
{
    return request.conditions.contains(id) ? catalog.caution(id) : nullptr;
}

bool isExcluded(const Exercise &exercise, const ComposerRequest &request, const Catalog &catalog)
{
    const bool loadedTwist =
        exercise.stage == Stage::Strength && exercise.planes.contains(Plane::Rotation);
    for (const QString &id : exercise.cautions) {
        const Caution *caution = asksFor(id, request, catalog);
        if (caution && caution->handling == CautionHandling::Exclude)
            return true;
        if (caution && loadedTwist && id == QLatin1String("osteoporosis-rotation"))
            return true;
    }
    return false;
}

/// Whether a ladder with a current rung names the exercise, and whether one has it higher up.
struct OnLadders {
    bool judged = false;
    bool higher = false;
};

OnLadders onLadders(const Exercise &exercise, const ComposerRequest &request,
                    const Catalog &catalog)
{
    OnLadders found;
    for (const Ladder &ladder : catalog.ladders()) {
        const qsizetype own = ladder.rungs.indexOf(exercise.id);
        const qsizetype current = ladder.rungs.indexOf(request.currentRungs.value(ladder.id));
        if (own < 0 || current < 0)
            continue;
        found.judged = true;
        found.higher = found.higher || own > current;
    }
    return found;
}

std::optional<LeftOutReason>
strengthRuledOutBy(const Exercise &exercise, const ComposerRequest &request, const Catalog &catalog)
{
    if (request.stage < 3)
        return LeftOutReason::NoStrengthYet;
    if (!request.strengthDay)
        return LeftOutReason::NotAStrengthDay;
    for (const Ladder &ladder : catalog.ladders()) {
        if (ladder.rungs.contains(exercise.id) &&
            request.strengthLinesYesterday.contains(ladder.id))
            return LeftOutReason::StrengthYesterday;
    }
    return std::nullopt;
}

} // namespace

bool mustBeGentle(const Exercise &exercise, const ComposerRequest &request, const Catalog &catalog)
{
    for (const QString &id : exercise.cautions) {
        if (asksFor(id, request, catalog))
            return true;
    }
    return false;
}

std::optional<LeftOutReason> ruledOutBy(const Exercise &exercise, const ComposerRequest &request,
                                        const Catalog &catalog)
{
    if (isExcluded(exercise, request, catalog))
        return LeftOutReason::Condition;
    if (request.positions && !request.positions->contains(exercise.position))
        return LeftOutReason::Position;
    for (const Equipment piece : exercise.equipment) {
        if (request.equipment && !request.equipment->contains(piece))
            return LeftOutReason::Equipment;
    }
    const OnLadders ladders = onLadders(exercise, request, catalog);
    if (ladders.higher)
        return LeftOutReason::CurrentRung;
    if (!ladders.judged && exercise.difficulty > request.stage + 1)
        return LeftOutReason::Difficulty;
    if (exercise.stage == Stage::Strength)
        return strengthRuledOutBy(exercise, request, catalog);
    return std::nullopt;
}

} // namespace midback::test
