#pragma once

#include "core/base/JsonReader.h"
#include "core/catalog/Exercise.h"

namespace midback {

/// Readers of everything in the catalogue that is not an exercise. Faults go to the reader.
Caution readCaution(JsonReader &reader);
Source readSource(JsonReader &reader);
Substitution readSubstitution(JsonReader &reader);
/// A link between exercises of different ladders.
Progression readCrossLink(JsonReader &reader);
GuidedSession readGuidedSession(JsonReader &reader);

/// A ladder whose rungs say what each adds to the one below, and so hold its progressions too.
struct LadderWithSteps {
    Ladder ladder;
    QList<Progression> steps; ///< empty where the rungs are plain ids
};
LadderWithSteps readLadder(JsonReader &reader);

/// A link of the combined form, which keeps both kinds in one list.
struct Edge {
    bool substitution = false;
    Progression progression;
    Substitution instead;
};
Edge readEdge(JsonReader &reader);

} // namespace midback
