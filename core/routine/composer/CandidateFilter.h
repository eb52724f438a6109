#pragma once

#include "core/routine/CautionFilter.h"
#include "core/routine/ComposedSession.h"
#include "core/routine/ComposerRequest.h"

#include <QtCore/QHash>

namespace midback {

struct Exercise;
struct Ladder;

/// The ladders of every exercise; asked for so often that looking through the catalogue is slow.
using LadderIndex = QHash<QString, QList<const Ladder *>>;
LadderIndex ladderIndex(const Catalog &catalog);

/// An exercise that a request allows.
struct Candidate {
    const Exercise *exercise = nullptr;
    QList<const Ladder *> ladders;
    int highestLevel = 3;   ///< of dose
    int preferredLevel = 2; ///< the one to take where time allows
    QStringList gentleFor;  ///< conditions that ask for dose level 1
    bool belowRung = false; ///< the person is further up its ladder
};

struct FilteredCatalog {
    QList<Candidate> candidates; ///< in the order of the catalogue
    QList<LeftOut> leftOut;      ///< without sentences
};

/// Sorts the catalogue into what the request allows and what not, and why not. Without a current
/// rung on its ladders the stage limits the difficulty: to 2 in stage 1, then one more each stage
/// (own proposal: gates open "progress to harder rungs", clinical-facts G).
FilteredCatalog filterCatalog(const ComposerRequest &request, const Catalog &catalog,
                              const LadderIndex &ladders);

} // namespace midback
