#pragma once

#include "core/session/SessionRecord.h"

namespace midback {

class SessionPlayer;
class SessionStore;

/// What the person says once the session is over.
struct AfterSession {
    std::optional<int> pain; ///< 0 to 10
    QList<Sensation> sensations;
    QString note;
};

/// The exercises of a session as they stand now: what was done of each and how it felt.
QList<PerformedExercise> performedExercises(const SessionPlayer &player);

/// Turns what the player played into the SessionRecord, and keeps it saved: once when the session
/// starts, after every finished step, when it ends, and once more with the answers after it. The
/// id is fixed before the start, so every save replaces the one before.
class SessionRecorder {
public:
    /// `header` carries id, routine and its name.
    SessionRecorder(SessionStore &store, SessionRecord header);

    [[nodiscard]] Result<void> begin(const SessionPlayer &player, const Moment &now,
                                     std::optional<int> painBefore);
    /// Saves the state of the player; `now` becomes the end once the player is over.
    [[nodiscard]] Result<void> update(const SessionPlayer &player, const Moment &now);
    [[nodiscard]] Result<void> conclude(const SessionPlayer &player, const AfterSession &after);

    const SessionRecord &record() const { return m_record; }

private:
    Result<void> save(const SessionPlayer &player);

    SessionStore &m_store;
    SessionRecord m_record;
};

} // namespace midback
