#pragma once

#include "core/routine/composer/CandidateFilter.h"
#include "core/routine/composer/SelectionProblem.h"
#include "core/routine/composer/SessionOrder.h"

#include <optional>

namespace midback {

/// A session before it is put into words: what was allowed, and what was chosen from it in order.
struct Attempt {
    FilteredCatalog filtered;
    SelectionProblem problem;
    QList<ChosenExercise> chosen;
};

/// Tries to build a session for a request; nothing when none keeps all rules.
std::optional<Attempt> attempt(const ComposerRequest &request, const Catalog &catalog,
                               const LadderIndex &ladders);

} // namespace midback
