#include "tests/support/PageFixture.h"
#include "ui/plan/PlanModel.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback::test {

namespace {

/// Two routines and a few plans of the weeks before.
struct Planned : PageFixture {
    Planned()
    {
        for (const char *name : {"A", "B"}) {
            const Routine routine{ids.next<RoutineId>(), QLatin1String(name), {}};
            RC_ASSERT(bool(data.routines().save(routine)));
            routines.append(routine.id);
        }
        const int count = *rc::gen::inRange(0, 4);
        for (int i = 0; i < count; ++i) {
            const QDate from = clock.today().addDays(-*rc::gen::inRange(0, 30));
            RC_ASSERT(
                bool(data.plans().save({ids.next<WeekPlanId>(), from, {anySlot(), anySlot()}})));
        }
    }
    PlanSlot anySlot() const
    {
        return {*rc::gen::inRange(1, 8), QTime(*rc::gen::inRange(6, 9), 0),
                routines.at(*rc::gen::inRange(0, 2))};
    }
    void edit(PlanModel &model) const
    {
        const QList<PlanSlot> week = model.week();
        switch (week.isEmpty() ? 0 : *rc::gen::inRange(0, 3)) {
        case 0:
            model.addEntry(anySlot());
            break;
        case 1:
            model.changeEntry(week.first(), anySlot());
            break;
        default:
            model.removeEntry(week.last());
        }
    }

    QList<RoutineId> routines;
};

} // namespace

RC_GTEST_PROP(PlanWeekLaws, NoEditChangesWhatWasPlannedBefore, ())
{
    Planned page;
    const QList<WeekPlan> before = *page.data.plans().all();
    PlanModel model(page.context);
    const int edits = *rc::gen::inRange(1, 8);
    for (int i = 0; i < edits; ++i) {
        page.edit(model);
        if (*rc::gen::inRange(0, 4) == 0)
            page.undo.undo();
    }
    const QList<WeekPlan> after = *page.data.plans().all();
    for (int back = 1; back <= 35; ++back) {
        const QDate day = page.clock.today().addDays(-back);
        const WeekPlan *then = planInForce(before, day);
        const WeekPlan *now = planInForce(after, day);
        RC_ASSERT(bool(then) == bool(now));
        if (then)
            RC_ASSERT(*then == *now);
    }
    const WeekPlan *today = planInForce(after, page.clock.today());
    RC_ASSERT(model.week() == (today ? sortedEntries(today->entries) : QList<PlanSlot>()));
}

RC_GTEST_PROP(PlanWeekLaws, ADayLaterANewPlanBegins, ())
{
    Planned page;
    PlanModel model(page.context);
    page.edit(model);
    const QDate first = page.clock.today();
    const QList<WeekPlan> plans = *page.data.plans().all();
    const WeekPlan *then = planInForce(plans, first);
    RC_PRE(then != nullptr);
    page.clock.advance(std::chrono::hours(24));
    page.edit(model);
    const QList<WeekPlan> later = *page.data.plans().all();
    RC_ASSERT(*planInForce(later, first) == *then);
}

RC_GTEST_PROP(PlanWeekLaws, TheWeekNeverNamesARoutineThatThePersonRemoved, ())
{
    Planned page;
    PlanModel model(page.context);
    const int edits = *rc::gen::inRange(0, 5);
    for (int i = 0; i < edits; ++i)
        page.edit(model);
    const QList<PlanSlot> before = model.week();
    const RoutineId gone = page.routines.at(*rc::gen::inRange(0, 2));
    const int steps = page.undo.count();
    model.removeRoutine(gone);
    RC_ASSERT(page.undo.count() == steps + 1);
    QList<PlanSlot> expected = before;
    expected.removeIf([&](const PlanSlot &slot) { return slot.routine == gone; });
    RC_ASSERT(model.week() == expected);
    page.undo.undo();
    RC_ASSERT(model.week() == before);
    RC_ASSERT(model.routine(gone) != nullptr);
}

} // namespace midback::test
