#pragma once

#include "core/base/Result.h"
#include "core/coach/RoutineChanges.h"

#include <memory>

namespace midback {

struct CoachReading;
struct Exercise;
struct PageContext;

/// A routine as the coach advises it right now.
struct AdvisedRoutine {
    Routine playing;              ///< what is to be done
    QList<RoutineChange> changes; ///< what of it is not as planned, and why
    std::shared_ptr<const CoachReading> reading;

    bool isOnlyAsPlanned() const { return changes.isEmpty(); }
};

/// What is known of today beside the history. What the safety questions leave open comes in here.
TodaySetting todaySetting(const PageContext &context, std::optional<int> painBefore = {});

/// For the player, for Today and for the week: all three show and play the same. Asks the
/// CoachBook, so not before the first paint. An error when the stores could not be read.
Result<AdvisedRoutine> adviseNow(const PageContext &context, const Routine &routine,
                                 std::optional<int> painBefore = {});
/// The same from a reading that is there already.
AdvisedRoutine advise(const PageContext &context, const Routine &routine,
                      std::shared_ptr<const CoachReading> reading,
                      std::optional<int> painBefore = {});

/// The coach's reading; where the stores cannot be read the health conditions, as far as they are
/// known, and no history.
std::shared_ptr<const CoachReading> readingOrNone(const PageContext &context);

/// An exercise to be tried out now. Nothing when it is closed today; `why` then says what closes
/// it.
struct TrialAdvice {
    std::optional<Routine> playing;
    QString why;
};
TrialAdvice adviseTrial(const PageContext &context, const Exercise &exercise);

} // namespace midback
