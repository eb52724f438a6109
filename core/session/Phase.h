#pragma once

#include "core/session/Timeline.h"

namespace midback {

/// What to do at one moment of a segment.
enum class Phase {
    TakePosition,
    GetReady,
    Move,
    Hold,
    Return,
    Pause,
    BreatheIn,
    BreatheOut,
    Brace,
    Release,
    EasyBreath,
    KeepGoing,
    ChangeSides,
    Rest
};

/// "Breathe in", "Hold", … as the player shows it.
QString phaseText(Phase phase);

/// A moment inside a segment.
struct PhaseAt {
    Phase phase = Phase::Rest;
    int cycle = 0;                          ///< repetition or breath, from 1; 0 without a tempo
    std::chrono::milliseconds elapsed{0};   ///< in the phase
    std::chrono::milliseconds remaining{0}; ///< in the phase, never more than in the segment
    /// How full the lungs are, or how far out a repetition is: 0 to 1, eased at both ends. The
    /// disc and the figure follow it.
    double fullness = 0.0;
    bool moving = false; ///< `fullness` is changing: draw frames, not seconds
};

/// `elapsed` is clamped to the segment. At the very end it is the last instant of the last phase.
PhaseAt phaseAt(const Segment &segment, std::chrono::milliseconds elapsed);

/// The part of set-up that is counted down.
inline constexpr std::chrono::seconds getReadyTime{5};

} // namespace midback
