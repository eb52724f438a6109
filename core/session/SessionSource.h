#pragma once

#include "core/routine/Routine.h"
#include "core/session/Timeline.h"

namespace midback {

/// What the timeline of a session is computed from, as it was when the session started: the
/// exercises of a routine, or a guided session by its id. Small enough to be written down, unlike
/// the timeline.
struct SessionSource {
    QList<RoutineItem> items;
    QString guidedSession; ///< then `items` is empty

    friend bool operator==(const SessionSource &, const SessionSource &) = default;
};

/// Empty for a guided session that the catalogue does not hold.
Timeline timelineOf(const SessionSource &source, const Catalog &catalog);

/// 64 hex digits that differ where two timelines would be played or recorded differently: another
/// catalogue may make other segments of the same source.
QByteArray fingerprintOf(const Timeline &timeline);

QJsonObject toJson(const SessionSource &source);
/// Faults go to the reader.
SessionSource readSessionSource(JsonReader &reader);

} // namespace midback
