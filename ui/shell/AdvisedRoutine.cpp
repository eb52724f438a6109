#include "ui/shell/AdvisedRoutine.h"

#include "core/coach/CoachReading.h"
#include "ui/shell/CoachBook.h"
#include "ui/shell/PageContext.h"
#include "ui/shell/SafetyGate.h"

namespace midback {

TodaySetting todaySetting(const PageContext &context, std::optional<int> painBefore)
{
    // Where no session starts, nothing is cut out of it either: what closes it says so itself.
    const SafetyReach reach = safetyNow(context).reach;
    return {painBefore, reach == SafetyReach::Gentle ? reach : SafetyReach::All};
}

Result<AdvisedRoutine> adviseNow(const PageContext &context, const Routine &routine,
                                 std::optional<int> painBefore)
{
    auto reading = context.coach.read();
    if (!reading.ok())
        return reading.error();
    return advise(context, routine, std::move(*reading), painBefore);
}

AdvisedRoutine advise(const PageContext &context, const Routine &routine,
                      std::shared_ptr<const CoachReading> reading, std::optional<int> painBefore)
{
    const TodaySetting today = todaySetting(context, painBefore);
    const RoutineAdvice advice =
        adviseRoutine(routine, reading->report, context.catalog, reading->history.filter, today);
    return {advisedRoutine(routine, advice),
            routineChanges(routine, advice, *reading, context.catalog, today), std::move(reading)};
}

} // namespace midback
