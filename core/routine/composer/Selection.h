#pragma once

#include "core/routine/composer/SelectionProblem.h"

#include <optional>

namespace midback {

/// One exercise of a session: which candidate, at which dose level.
struct Pick {
    std::size_t item = 0;
    int level = 2;

    friend bool operator==(const Pick &, const Pick &) = default;
};

/// Chooses the exercises of a session: builds one up by the best single step (add, leave out,
/// change the dose, swap within a stage) until no step makes it better, and starts anew from
/// other corners. Where none of them led to a session that keeps all rules, it goes through all
/// selections as far as that is possible; nothing when that did not help either. The order of the
/// picks means nothing.
std::optional<std::vector<Pick>> selectExercises(const SelectionProblem &problem, quint64 seed);

} // namespace midback
