#include "ui/plan/WeekAdvice.h"

#include "core/catalog/Catalog.h"
#include "core/coach/CoachReading.h"
#include "core/coach/PlanTexts.h"
#include "ui/shell/AdvisedRoutine.h"
#include "ui/shell/CoachBook.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct WeekAdvice {
    Q_DECLARE_TR_FUNCTIONS(WeekAdvice)
};

} // namespace

QStringList gentlerWeek(const PageContext &context, const QList<PlanSlot> &week,
                        const QList<Routine> &routines)
{
    const auto reading = context.coach.read();
    if (!reading.ok() || !(*reading)->report.plan.flare.on)
        return {};
    QStringList lines{flareText((*reading)->report)};
    for (const Routine &routine : routines) {
        if (std::none_of(week.begin(), week.end(),
                         [&](const PlanSlot &slot) { return slot.routine == routine.id; }))
            continue;
        const AdvisedRoutine advised = advise(context, routine, *reading);
        if (advised.changes.isEmpty())
            continue;
        QStringList names;
        for (const RoutineItem &item : advised.playing.items)
            names << context.catalog.nameOf(item.exerciseId);
        lines << WeekAdvice::tr("“%1” this week: %2", "routine, its exercises")
                     .arg(routine.name, names.join(QStringLiteral(" · ")));
    }
    return lines;
}

} // namespace midback
