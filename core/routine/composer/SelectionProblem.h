#pragma once

#include "core/routine/composer/CandidateFilter.h"
#include "core/routine/composer/StageShares.h"

#include <array>
#include <vector>

namespace midback {

/// A candidate as the search sees it: numbers only, because the search looks at thousands of
/// combinations. Bits of `directions` are planes, those of `ladders` places in the catalogue.
struct SelectionItem {
    std::size_t stage = 0;
    unsigned directions = 0;
    unsigned position = 0; ///< one bit
    bool onFloor = false;
    quint64 ladders = 0;
    int score = 0; ///< how much a second of it is worth, thousandths
    int highestLevel = 3;
    int preferredLevel = 2;
    /// Of dose level 1 to 3: all of it, shared among planes, and held still in each plane.
    std::array<int, 3> seconds{};
    std::array<std::array<int, 5>, 3> planeSeconds{};
    std::array<std::array<int, 5>, 3> heldSeconds{};
};

/// Everything the search needs to know of a request.
struct SelectionProblem {
    std::vector<SelectionItem> items; ///< parallel to the candidates
    TimeBand time;
    std::array<int, 4> stageTargets{};
    std::array<int, 5> directionShares{}; ///< of the mobility time, thousandths
    std::array<int, 5> heldLimits{};      ///< seconds by Plane
    bool rotationPossible = false;
    bool wantsEveryDirection = false; ///< contributor "limited-range" (clinical-facts H)
};

SelectionProblem selectionProblem(const QList<Candidate> &candidates,
                                  const ComposerRequest &request, const Catalog &catalog);

/// Whether counting alone shows that no session exists: a stage that every session needs has
/// nothing to offer, or all that is allowed is too short or the least of it too long.
bool isOutOfReach(const SelectionProblem &problem);

} // namespace midback
