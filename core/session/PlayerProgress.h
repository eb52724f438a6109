#pragma once

#include "core/symptoms/Sensation.h"

#include <QtCore/QList>

#include <chrono>
#include <optional>

namespace midback {

enum class PlayerState {
    Ready,
    Running,
    Paused,
    Finished, ///< to the end, or ended by the person
    Stopped   ///< ended by an alarm sensation
};

enum class PauseReason {
    None,
    Person,
    Suspended,  ///< the computer slept
    Interrupted ///< the program ended while the session ran
};

/// A feeling, and exactly where in the session it came.
struct FeelingReport {
    int segment = 0;
    std::chrono::milliseconds elapsed{0}; ///< in that segment
    std::chrono::milliseconds active{0};  ///< of the session, without pauses
    Sensation sensation = Sensation::Stretch;
    std::optional<int> pain; ///< 0 to 10
    bool eased = false;      ///< it went at once when the person made the exercise smaller

    friend bool operator==(const FeelingReport &, const FeelingReport &) = default;
};

/// Everything of a running session that is not the timeline: enough to go on after a crash.
struct PlayerProgress {
    PlayerState state = PlayerState::Ready;
    PauseReason pauseReason = PauseReason::None;
    int segment = 0;
    std::chrono::milliseconds elapsed{0};     ///< in that segment
    std::chrono::milliseconds active{0};      ///< running time, without pauses and sleep
    QList<std::chrono::milliseconds> reached; ///< by segment: the furthest point played
    QList<std::optional<int>> efforts;        ///< by item, 1 to 5
    QList<FeelingReport> reports;             ///< in order of time

    friend bool operator==(const PlayerProgress &, const PlayerProgress &) = default;
};

} // namespace midback
