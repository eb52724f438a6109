#pragma once

#include "core/coach/Exposure.h"

namespace midback {

// The dose levels of a rung (clinical-facts C).
constexpr int ordinaryLevel = 2;
constexpr int topLevel = 3;

/// Where a line of exercises stands: a ladder, or an exercise that is on none. It is never stored;
/// it is what the exposures up to a day come to (ADR 0008).
struct LineState {
    /// A clean exposure that counts towards more.
    struct Clean {
        QDate date;
        bool morningScore = false; ///< whether the next morning was answered
        int ease = 3;              ///< 1 to 5

        friend bool operator==(const Clean &, const Clean &) = default;
    };

    /// With more clean exposures than these, `streak` leaves out some in between that change
    /// nothing.
    static constexpr qsizetype longestStreak = 20;

    int rung = 0;                ///< from 0
    int level = 2;               ///< dose level, 1 to 3
    QList<Clean> streak;         ///< since the last step or setback, oldest first
    QList<ExposureClass> recent; ///< classes of the last exposures, newest last; at most three
    int probation = 0;           ///< exposures left in which a fresh rung is on probation
    int freeze = 0;              ///< clean exposures to go before anything is added
    int watch = 0;               ///< exposures of class Watch in a row
    QList<QDate> reds;           ///< days of class Red in the 14 days before the latest of them

    friend bool operator==(const LineState &, const LineState &) = default;
};

/// What a decision does.
enum class Outcome {
    SeekCare, ///< stop and have it looked at
    StopRest, ///< the line pauses
    Regress,  ///< one rung down
    Reduce,   ///< smaller dose
    Keep,
    ProgressDose, ///< larger dose
    ProgressRung  ///< one rung up
};
template<>
struct EnumNames<Outcome> {
    static constexpr std::pair<Outcome, const char *> table[] = {
        {Outcome::SeekCare, "SEEK_CARE"},
        {Outcome::StopRest, "STOP_REST"},
        {Outcome::Regress, "REGRESS"},
        {Outcome::Reduce, "REDUCE"},
        {Outcome::Keep, "KEEP"},
        {Outcome::ProgressDose, "PROGRESS_DOSE"},
        {Outcome::ProgressRung, "PROGRESS_RUNG"},
    };
};

/// What one exposure changed on its line, and by which row of the table (clinical-facts D5,
/// docs/clinical-basis.md). Three cases have no row of their own: a clean exposure that is not yet
/// enough, and a third Watch at the smallest dose, are row 10 (nothing changes); what would be a
/// step up from the last rung is row 13 with Keep, whatever the gate says.
struct LineDecision {
    Outcome outcome = Outcome::Keep;
    int rule = 10; ///< row of the decision table, 1 to 14
    ExposureClass exposureClass = ExposureClass::Neutral;
    LineState state; ///< after it

    friend bool operator==(const LineDecision &, const LineDecision &) = default;
};

/// The decision table. Pure: the same state and exposure always give the same decision.
/// `topRung` is the last rung of the line; `gateOpen` says whether the stage of the next rung is
/// open (clinical-facts G). What the table says beyond rung, dose and freeze (locked plans, pauses
/// in days, the start gate) is the caller's.
LineDecision decide(const LineState &before, const Exposure &exposure, int topRung, bool gateOpen);

} // namespace midback
