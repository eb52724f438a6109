#pragma once

#include "core/session/JournalFormat.h"
#include "core/session/SessionRecord.h"

namespace midback {

/// A session that a journal was kept of, as far as the journal goes.
struct InterruptedSession {
    Journal journal;
    Timeline timeline;
    PlayerProgress progress; ///< as after the last call; one that ran then still runs
    QDateTime lastUtc;       ///< wall clock of it

    bool isOver() const;
};

/// Makes the calls of the journal again. What came after the last of them, asleep, switched off or
/// with the program gone, is no exercise. Refused when the catalogue now makes another timeline of
/// the same routine.
Result<InterruptedSession> replay(const Journal &journal, const Catalog &catalog);

/// One of them.
void makeCall(SessionPlayer &player, const JournalEvent &event);

/// The record to go on with, as it was at the start: the same id, so nothing is saved twice.
SessionRecord recordHeader(const JournalHeader &header);

/// What is to be saved of it when nobody goes on: Interrupted, or as it ended. Of two versions the
/// one that holds more active time stays; `stored` is what the store has, with the answers after.
SessionRecord recordOf(const InterruptedSession &session,
                       const std::optional<SessionRecord> &stored, const Clock &clock);

} // namespace midback
