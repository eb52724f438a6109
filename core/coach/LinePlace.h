#pragma once

#include "core/coach/LineState.h"

#include <compare>

namespace midback {

/// A place on a line: the rung, and the dose level on it. Ordered from easy to hard, because a
/// higher rung starts at its smallest dose.
struct LinePlace {
    int rung = 0;  ///< from 0
    int level = 2; ///< 1 to 3

    friend bool operator==(const LinePlace &, const LinePlace &) = default;
    friend auto operator<=>(const LinePlace &, const LinePlace &) = default;
};

inline LinePlace placeOf(const LineState &state)
{
    return {state.rung, state.level};
}

} // namespace midback
