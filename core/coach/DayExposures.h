#pragma once

#include "core/coach/ExposureBuilder.h"

#include <QtCore/QList>

#include <vector>

namespace midback {

/// One exposure of a day and how it went.
struct ClassedExposure {
    TracedExposure traced;
    ExposureClass exposureClass = ExposureClass::Neutral; ///< with the morning after it
    bool ownsMorning = true;                              ///< the morning after counts for the line
    ExposureClass spokenClass = ExposureClass::Neutral;   ///< without it where it does not
    bool speaks = false; ///< decides for its line; the others only count for stage gates
};

/// The exposures of one session, in the order of its exercises.
struct SessionExposures {
    int session = 0; ///< index in the history
    std::vector<ClassedExposure> all;
};

/// What the sessions of one day say to the lines (own rules):
///
/// - The morning after belongs, on each line, to the hardest place done that day, of equals to the
///   last. One bad morning is one bad exposure, however many breaks the day had.
/// - A session speaks once for a line. A setback (ALARM, RED, BAD) speaks first, of several the
///   worst, of equals the hardest. Without one the hardest speaks, of equals the worst.
///
/// `sessions` are of one date, in order of time.
std::vector<SessionExposures> dayExposures(const QList<SessionRecord> &all,
                                           const std::vector<int> &sessions,
                                           const ExposureBuilder &builder);

} // namespace midback
