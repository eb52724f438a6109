#pragma once

#include "core/coach/LineState.h"

#include <rapidcheck.h>

#include <iosfwd>

namespace midback {

// RapidCheck prints counterexamples through this.
void showValue(const Exposure &value, std::ostream &out);

} // namespace midback

namespace midback::test {

/// Where a line begins, how far it goes and what happened on it: everything that decide() reads.
struct AnyLine {
    LineState start;
    int topRung = 0;
    bool gateOpen = true;
    QList<Exposure> exposures; ///< dates never go backwards

    QList<LineDecision> decisions() const;
};

/// One exposure, every field over its whole range, on 2026-01-01.
Exposure anyExposure();
/// Up to `most` exposures over weeks, of which `ordinary` per cent are without trouble: without
/// that bias hardly one line in a thousand would ever step up.
AnyLine anyLine(int most = 40, int ordinary = 85);

} // namespace midback::test
