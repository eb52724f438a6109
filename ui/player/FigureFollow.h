#pragma once

#include "core/session/Phase.h"
#include "ui/figure/FigureMotion.h"

namespace midback {

/// What the figure does at one moment of a session: it has no clock of its own.
struct FigureFollow {
    FigureMoment moment;
    double loopSeconds = -1; ///< into the natural loop, for plain time; else negative
    bool mirrored = false;   ///< the right side works
    bool moving = false;     ///< draw frames, not seconds

    friend bool operator==(const FigureFollow &, const FigureFollow &) = default;
};

/// Repetitions and breaths go out, hold, come back and pause with the tempo; a hold is come into in
/// its gap and kept; plain time has the natural loop; everything else waits in the start.
FigureFollow figureFollow(const Segment &segment, std::chrono::milliseconds elapsed,
                          const PhaseAt &phase);

} // namespace midback
