#pragma once

#include "core/routine/composer/CandidateFilter.h"

namespace midback {

/// For a request that no session fits: the least that has to be loosened, found by trying. First
/// each constraint alone, then more and more of them together. Conditions are tried last, because
/// they are there for a reason.
NothingFits whatToLoosen(const ComposerRequest &request, const Catalog &catalog,
                         const LadderIndex &ladders);

} // namespace midback
