#pragma once

#include "core/coach/CoachHistory.h"
#include "core/coach/CoachReport.h"
#include "core/coach/CoachSentences.h"

namespace midback {

/// A history, what the coach makes of it, and the words for that; the three belong together. Stays
/// where it is, because the words refer to the other two. The catalogue must outlive it.
struct CoachReading {
    CoachReading(CoachHistory history, const Catalog &catalog);
    Q_DISABLE_COPY_MOVE(CoachReading)

    const CoachHistory history;
    const CoachReport report;
    const CoachSentences sentences;
};

} // namespace midback
