#include "ui/shell/AdvisedRoutine.h"

#include "core/base/Clock.h"
#include "core/catalog/Catalog.h"
#include "core/coach/CoachReading.h"
#include "core/data/DataStore.h"
#include "core/data/Profile.h"
#include "ui/shell/CoachBook.h"
#include "ui/shell/PageContext.h"
#include "ui/shell/SafetyGate.h"

namespace midback {

TodaySetting todaySetting(const PageContext &context, std::optional<int> painBefore)
{
    // Where no session starts, nothing is cut out of it either: what closes it says so itself.
    const SafetyStatus status = safetyNow(context);
    return {painBefore, status.reach == SafetyReach::Gentle ? status.reach : SafetyReach::All,
            status.unread};
}

Result<AdvisedRoutine> adviseNow(const PageContext &context, const Routine &routine,
                                 std::optional<int> painBefore)
{
    auto reading = context.coach.read();
    if (!reading.ok())
        return reading.error();
    return advise(context, routine, std::move(*reading), painBefore);
}

std::shared_ptr<const CoachReading> readingOrNone(const PageContext &context)
{
    auto reading = context.coach.read();
    if (reading.ok())
        return *reading;
    CoachHistory history;
    history.today = context.clock.today();
    const QList<Profile> profiles = context.data.profiles().all().valueOr({});
    if (!profiles.isEmpty())
        history.filter = limitsOf(profiles.first().conditions, context.catalog);
    return std::make_shared<const CoachReading>(std::move(history), context.catalog);
}

TrialAdvice adviseTrial(const PageContext &context, const Exercise &exercise)
{
    const Routine once{{}, exercise.name, {{exercise.id, exercise.dose()}}};
    const TodaySetting today = todaySetting(context);
    const auto reading = readingOrNone(context);
    const RoutineAdvice advice =
        adviseExactly(once, reading->report, context.catalog, reading->history.filter, today);
    const Routine playing = advisedRoutine(once, advice);
    if (!playing.items.isEmpty())
        return {playing, {}};
    return {std::nullopt,
            adviceText(advice.items.first(), reading->report, reading->sentences, today)};
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
