#pragma once

#include "core/coach/CoachReport.h"
#include "core/coach/LineMap.h"
#include "core/routine/Routine.h"

namespace midback {

class Catalog;
class CoachSentences;

/// What is known of today beside the history.
struct TodaySetting {
    std::optional<int> painBefore; ///< not asked yet: the start gate stays open
    SafetyReach safety = SafetyReach::All;
    bool unread = false; ///< the history could not be read, and `safety` is cautious for that
};

/// Why an item of a routine is as it is today.
enum class AdviceReason {
    AsPlanned,
    Line,      ///< the line stands elsewhere
    Filter,    ///< a health condition leaves the exercise out, or keeps its dose small
    Paused,    ///< the line is paused
    Twice,     ///< the routine already has what it would become
    StartGate, ///< pain right now (clinical-facts D5)
    Irritable, ///< irritability of the last days (D4)
    Quiet,     ///< two quiet days after a strong flare (D5, row 5)
    Safety,    ///< the safety questions (E3)
    Instead    ///< added: nothing of the routine was left, and breathing still fits
};

/// One item of a routine as it should be done today.
struct AdvisedItem {
    static constexpr qsizetype added = -1;

    qsizetype planned = added;       ///< index in the routine
    std::optional<RoutineItem> item; ///< nothing: left out today
    AdviceReason reason = AdviceReason::AsPlanned;
    int line = CoachDecision::none;     ///< of CoachReport::lines
    int decision = CoachDecision::none; ///< Line, Paused: the one behind it, where there is one
    std::optional<LinePlace> asPlanned; ///< what "keep as it was" keeps: the place before the
                                        ///< line's last change, or a lower one that was planned;
                                        ///< nothing where it is not the person's to say

    friend bool operator==(const AdvisedItem &, const AdvisedItem &) = default;
};

struct RoutineAdvice {
    QList<AdvisedItem> items; ///< in the order of the routine; what is added comes last

    bool changesAnything() const;

    friend bool operator==(const RoutineAdvice &, const RoutineAdvice &) = default;
};

/// The routine as it should be done today. Pure.
///
/// An item stands for its line: it becomes what the line is at now, exercise and dose. Of several
/// items on one line the hardest does; the others stay, and only come down with it. A dose of the
/// person's own stays as long as it is still the level that the line is at. Lines that were not
/// started stay as planned. Then come the limits of the day, of which the narrowest counts, and at
/// dose level 1 what a health condition modifies. `filter` is that of the report's history.
RoutineAdvice adviseRoutine(const Routine &routine, const CoachReport &report,
                            const Catalog &catalog, const ConditionLimits &filter,
                            const TodaySetting &today);

/// The same for exercises that the person asked for by name, to try one out: each is itself or is
/// left out, and nothing takes its place. It stays at its own dose as far as the limits of the day,
/// pauses and health conditions leave that, which are those of adviseRoutine().
RoutineAdvice adviseExactly(const Routine &routine, const CoachReport &report,
                            const Catalog &catalog, const ConditionLimits &filter,
                            const TodaySetting &today);

/// The routine with what was advised in place of what was planned.
Routine advisedRoutine(const Routine &routine, const RoutineAdvice &advice);

/// Why, in one to three sentences; empty for AsPlanned.
QString adviceText(const AdvisedItem &advised, const CoachReport &report,
                   const CoachSentences &sentences, const TodaySetting &today);

} // namespace midback
