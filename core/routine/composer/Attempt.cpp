#include "core/routine/composer/Attempt.h"

#include "core/routine/composer/Selection.h"

namespace midback {

std::optional<Attempt> attempt(const ComposerRequest &request, const Catalog &catalog,
                               const LadderIndex &ladders)
{
    Attempt result{filterCatalog(request, catalog, ladders), {}, {}};
    const QList<Candidate> &candidates = result.filtered.candidates;
    result.problem = selectionProblem(candidates, request, catalog);
    if (isOutOfReach(result.problem))
        return std::nullopt;
    const auto picks = selectExercises(result.problem, request.seed);
    if (!picks)
        return std::nullopt;
    for (const Pick &pick : *picks)
        result.chosen.append({candidates.at(qsizetype(pick.item)).exercise, pick.level});
    result.chosen = inOrder(result.chosen);
    return result;
}

} // namespace midback
