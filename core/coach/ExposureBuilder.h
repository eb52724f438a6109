#pragma once

#include "core/coach/LineMap.h"

#include <vector>

namespace midback {

class Mornings;
struct PerformedExercise;
struct SessionRecord;

/// An exposure together with where it stood on its line and where it comes from.
struct TracedExposure {
    Exposure exposure;
    int line = 0;
    LinePlace place;       ///< as it was done: the rung, and the level of the dose
    int item = 0;          ///< of the session's exercises
    int doneSeconds = 0;   ///< of work
    bool deskDose = false; ///< a short break at the desk
    bool told = true;      ///< enough of the pain was told for the exposure to be CLEAN

    LineSpot spot() const { return {line, place.rung}; }
};

/// Whether any of them is a reason to back off or to stop.
bool hasWarning(const QList<Sensation> &sensations);

/// What the pain rules see of a session (clinical-facts D5, "Inputs per exercise exposure").
///
/// Skipped exercises, those that the catalogue does not know and sessions that still run are no
/// exposures. A skipped one that brought a back-off or an alarm feeling is: it was begun. What was
/// not answered is filled in so that it never looks like an improvement (own rules):
///
/// | missing | is taken to be |
/// | --- | --- |
/// | before | the usual morning score; without one the lower of peak and after |
/// | after | the same as before |
/// | peak | the higher of before and after |
/// | peak and after | the exposure is never CLEAN: nobody said that it went well |
/// | before and usual | likewise: whether pain rose is not known |
/// | effort | 3 |
/// | next morning | missing, as the table has it |
///
/// A back-off feeling that was told of the session as a whole, and of none of its exercises, may
/// belong to any of them. Each counts it as one that eased: too much, but not a step down at once.
class ExposureBuilder {
public:
    ExposureBuilder(const LineMap &lines, const Mornings &mornings)
        : m_lines(lines)
        , m_mornings(mornings)
    {
    }

    /// In the order of the session's exercises.
    std::vector<TracedExposure> exposuresOf(const SessionRecord &session) const;

private:
    const LineMap &m_lines;
    const Mornings &m_mornings;
};

} // namespace midback
