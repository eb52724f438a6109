#pragma once

#include "core/session/PlayerProgress.h"
#include "core/session/Timeline.h"

#include <optional>

namespace midback {

class Clock;

/// Both steady clocks at one moment; their difference grows only while the computer sleeps.
struct Instant {
    std::chrono::milliseconds monotonic{0};
    std::chrono::milliseconds boottime{0};

    static Instant of(const Clock &clock);

    friend bool operator==(const Instant &, const Instant &) = default;
};

/// What happened during a call, in order. `segment` and `item` are where it happened.
struct PlayerEvent {
    enum class Kind {
        SegmentStarted,
        SegmentFinished,  ///< played to its end
        ExerciseFinished, ///< left behind: played to its end, skipped, or the session ended in it
        Suspended,        ///< the computer slept; the player has paused and waits
        Finished,
        Stopped
    };
    Kind kind = Kind::SegmentStarted;
    int segment = 0;
    int item = 0;

    friend bool operator==(const PlayerEvent &, const PlayerEvent &) = default;
};

/// Runs a session: a pure state machine over a Timeline. It owns no timer, never counts ticks and
/// reads no clock; every call is told what time it is, first moves to that time, then acts, and
/// returns what happened. The same calls always give the same result.
///
/// Ready --start--> Running <--pause/resume--> Paused; both end in Finished or, after an alarm
/// sensation, in Stopped. Calls that make no sense in a state do nothing.
class SessionPlayer {
public:
    using Events = QList<PlayerEvent>;

    explicit SessionPlayer(Timeline timeline);
    /// Goes on from `progress`, which was taken with the same timeline; a running one is paused.
    SessionPlayer(Timeline timeline, PlayerProgress progress);

    Events start(Instant now);
    Events pause(Instant now);
    Events resume(Instant now);
    /// To the start of the segment; again within two seconds, to the start of the one before.
    Events back(Instant now);
    /// Leaves the current exercise, its rest included, for the next; on the last one the session
    /// ends. What was done of it stays done. A paused player stays paused.
    Events skip(Instant now);
    Events finish(Instant now);
    /// Takes back an end that came before the last second, by `finish` or `skip`: the player is
    /// paused where it was. After an alarm there is no way back.
    void reopen();
    bool canReopen() const;
    /// Moves on to `now`. When boottime moved further than monotonic the computer slept: nothing
    /// since the last call counts, and the player waits in Paused.
    Events advanceTo(Instant now);

    /// A feeling during the current exercise. One of the alarm class stops the session at once
    /// (clinical-facts D5 rule 1).
    Events report(Instant now, Sensation sensation, std::optional<int> pain);
    /// What was reported last went at once when the person made the exercise smaller.
    void markEased();
    /// 1 very easy to 5 very hard; possible in every state.
    void setEffort(int item, std::optional<int> effort);

    const Timeline &timeline() const { return m_timeline; }
    const PlayerProgress &progress() const { return m_progress; }
    PlayerState state() const { return m_progress.state; }
    PauseReason pauseReason() const { return m_progress.pauseReason; }
    bool isOver() const;
    int itemIndex() const { return currentSegment().item; }
    const Segment &currentSegment() const;
    /// From the current point to the end of the session.
    std::chrono::milliseconds remaining() const;
    /// Work done of an item; what was repeated after `back` counts once.
    std::chrono::milliseconds workDone(int item) const;

private:
    void play(std::chrono::milliseconds time, Events &events);
    void enter(int segment, Events &events);
    void end(PlayerState state, Events &events);
    void emitEvent(PlayerEvent::Kind kind, Events &events) const;

    Timeline m_timeline;
    PlayerProgress m_progress;
    Instant m_last;
    std::optional<std::chrono::milliseconds> m_lastBack; ///< monotonic
};

} // namespace midback
