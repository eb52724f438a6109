#include "core/routine/composer/CandidateFilter.h"

#include "core/catalog/Catalog.h"
#include "core/routine/composer/StageShares.h"

#include <algorithm>

namespace midback {

namespace {

using Ladders = QList<const Ladder *>;

bool isAtHand(const Exercise &exercise, const ComposerRequest &request)
{
    return !request.equipment ||
           std::all_of(exercise.equipment.begin(), exercise.equipment.end(),
                       [&](Equipment piece) { return request.equipment->contains(piece); });
}

/// How many rungs above (positive) or below the current one the exercise stands; nothing where the
/// person has no current rung on any of its ladders. On two such ladders the stricter answer.
std::optional<qsizetype> rungsAbove(const Exercise &exercise, const Ladders &ladders,
                                    const ComposerRequest &request)
{
    std::optional<qsizetype> above;
    for (const Ladder *ladder : ladders) {
        const auto current = request.currentRungs.constFind(ladder->id);
        if (current == request.currentRungs.constEnd() || !ladder->rungs.contains(*current))
            continue;
        const qsizetype here = ladder->rungs.indexOf(exercise.id) - ladder->rungs.indexOf(*current);
        above = above ? std::max(*above, here) : here;
    }
    return above;
}

bool doneYesterday(const Ladders &ladders, const ComposerRequest &request)
{
    return std::any_of(ladders.begin(), ladders.end(), [&](const Ladder *ladder) {
        return request.strengthLinesYesterday.contains(ladder->id);
    });
}

std::optional<LeftOutReason> strengthReason(const Ladders &ladders, const ComposerRequest &request)
{
    if (stagePercent(request.stage, Stage::Strength) == 0)
        return LeftOutReason::NoStrengthYet;
    if (!request.strengthDay)
        return LeftOutReason::NotAStrengthDay;
    if (doneYesterday(ladders, request))
        return LeftOutReason::StrengthYesterday;
    return std::nullopt;
}

std::optional<LeftOutReason> reasonAgainst(const Exercise &exercise, const Ladders &ladders,
                                           CautionEffect::Kind effect,
                                           const ComposerRequest &request)
{
    if (effect == CautionEffect::LeftOut)
        return LeftOutReason::Condition;
    if (request.positions && !request.positions->contains(exercise.position))
        return LeftOutReason::Position;
    if (!isAtHand(exercise, request))
        return LeftOutReason::Equipment;
    if (const auto above = rungsAbove(exercise, ladders, request)) {
        if (*above > 0)
            return LeftOutReason::CurrentRung;
    } else if (exercise.difficulty > hardestOf(request.stage)) {
        return LeftOutReason::Difficulty;
    }
    if (exercise.stage == Stage::Strength)
        return strengthReason(ladders, request);
    return std::nullopt;
}

} // namespace

LadderIndex ladderIndex(const Catalog &catalog)
{
    LadderIndex index;
    for (const Ladder &ladder : catalog.ladders()) {
        for (const QString &rung : ladder.rungs)
            index[rung].append(&ladder);
    }
    return index;
}

FilteredCatalog filterCatalog(const ComposerRequest &request, const Catalog &catalog,
                              const LadderIndex &ladders)
{
    FilteredCatalog result;
    for (const Exercise &exercise : catalog.exercises()) {
        if (exercise.own)
            continue; // what it asks of a back is not known; the person places it (ADR 0012)
        const Ladders on = ladders.value(exercise.id);
        const CautionEffect effect = cautionEffect(exercise, request.conditions, catalog);
        if (const auto reason = reasonAgainst(exercise, on, effect.kind, request)) {
            result.leftOut.append({exercise.id, *reason, {}});
            continue;
        }
        Candidate candidate;
        candidate.exercise = &exercise;
        candidate.ladders = on;
        if (const auto reached = request.reachedLevels.constFind(exercise.id);
            reached != request.reachedLevels.constEnd()) {
            candidate.highestLevel = candidate.preferredLevel = *reached;
        }
        if (effect.kind == CautionEffect::Gentle) {
            candidate.highestLevel = candidate.preferredLevel = 1;
            candidate.gentleFor = effect.cautions;
        }
        candidate.belowRung = rungsAbove(exercise, on, request).value_or(0) < 0;
        result.candidates.append(candidate);
    }
    return result;
}

} // namespace midback
