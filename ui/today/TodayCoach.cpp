#include "ui/today/TodayCoach.h"

#include "core/coach/CoachReading.h"
#include "core/coach/PlanTexts.h"
#include "core/data/DataStore.h"
#include "core/routine/RoutineStore.h"
#include "ui/shell/AdvisedRoutine.h"
#include "ui/shell/CoachBook.h"
#include "ui/shell/SafetyGate.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct TodayCoachText {
    Q_DECLARE_TR_FUNCTIONS(TodayCoachText)
};

constexpr int shownReturns = 2;

QString flareWithSteps(const CoachReading &reading)
{
    const QString flare = flareText(reading.report);
    const QStringList steps = nextReturns(reading, shownReturns);
    if (flare.isEmpty() || steps.isEmpty())
        return flare;
    return flare + QLatin1Char(' ') +
           TodayCoachText::tr("First to return: %1.").arg(steps.join(QStringLiteral("; ")));
}

} // namespace

Result<TodayCoach> readTodayCoach(const PageContext &context, const TodayState &state)
{
    const auto reading = context.coach.read();
    if (!reading.ok())
        return reading.error();
    TodayCoach coach;
    coach.plan = planTexts(**reading);
    if ((*reading)->report.plan.locked)
        coach.plan.removeFirst(); // the banner about the safety questions says it, with a button
    coach.flare = flareWithSteps(**reading);
    coach.flareOn = (*reading)->report.plan.flare.on;
    const auto routine = context.data.routines().find(state.coached);
    if (!routine.ok())
        return coach; // deleted, or there is none today
    const AdvisedRoutine advised = advise(context, *routine, *reading);
    for (const RoutineChange &change : advised.changes) {
        if (change.sinceLastTime)
            coach.changes.append(change);
    }
    // Until somebody was seen everything is in the smallest dose; nothing then stays as it was.
    coach.restStays = safetyNow(context).reach != SafetyReach::Gentle &&
                      advised.changes.size() < routine->items.size();
    if (state.hero == TodayState::Hero::Planned)
        coach.next = routineBrief(advised.playing, context.catalog);
    return coach;
}

} // namespace midback
