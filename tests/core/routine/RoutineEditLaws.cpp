#include "core/routine/RoutineEdit.h"
#include "core/routine/WeekPlanEdit.h"
#include "tests/support/Generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace midback::test {

namespace {

/// A place in the routine, or one just outside of it.
int placeIn(const Routine &routine)
{
    return *rc::gen::inRange(-1, int(routine.items.size()) + 1);
}

bool isSortedByTime(const QList<PlanSlot> &slots)
{
    return std::is_sorted(slots.begin(), slots.end(), [](const PlanSlot &a, const PlanSlot &b) {
        return std::pair(a.weekday, a.time) < std::pair(b.weekday, b.time);
    });
}

PlanSlot anyEntry()
{
    const QTime time(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
    return {*rc::gen::inRange(1, 8), time, RoutineId(*uuids())};
}

/// What the store holds after `plan` was saved.
QList<WeekPlan> saved(QList<WeekPlan> plans, const WeekPlan &plan)
{
    plans.removeIf([&](const WeekPlan &one) { return one.id == plan.id; });
    return plans << plan;
}

} // namespace

RC_GTEST_PROP(RoutineEditLaws, TakingOutUndoesPuttingIn, ())
{
    const Routine routine = *routines();
    const RoutineItem item{QStringLiteral("turn"), *doses()};
    const int place = placeIn(routine);
    const Routine longer = withItem(routine, place, item);
    RC_ASSERT(longer.items.size() == routine.items.size() + 1);
    const int stands = std::clamp(place, 0, int(routine.items.size()));
    RC_ASSERT(longer.items.at(stands) == item);
    RC_ASSERT(withoutItem(longer, stands) == routine);
}

RC_GTEST_PROP(RoutineEditLaws, MovingBackUndoesMoving, ())
{
    const Routine routine = *routines();
    const int from = placeIn(routine);
    const int to = placeIn(routine);
    const Routine moved = withItemMoved(routine, from, to);
    RC_ASSERT(withItemMoved(moved, to, from) == routine);
    RC_ASSERT(std::is_permutation(moved.items.begin(), moved.items.end(), routine.items.begin(),
                                  routine.items.end()));
    const auto inside = [&](int place) { return place >= 0 && place < routine.items.size(); };
    if (inside(from) && inside(to))
        RC_ASSERT(moved.items.at(to) == routine.items.at(from));
}

RC_GTEST_PROP(RoutineEditLaws, ADoseChangesNothingElse, ())
{
    const Routine routine = withItem(*routines(), 0, {QStringLiteral("turn"), *doses()});
    const int place = *rc::gen::inRange(0, int(routine.items.size()));
    const Dose dose = *doses();
    Routine changed = withDose(routine, place, dose);
    RC_ASSERT(changed.items.at(place).dose == dose);
    changed.items[place].dose = routine.items.at(place).dose;
    RC_ASSERT(changed == routine);
}

RC_GTEST_PROP(WeekPlanEditLaws, EditingTodayNeverChangesEarlierDays, ())
{
    const QDate first(2026, 1, 1);
    QList<WeekPlan> plans;
    const int count = *rc::gen::inRange(0, 6);
    for (int i = 0; i < count; ++i) {
        WeekPlan plan = *weekPlans();
        plan.id = WeekPlanId(QUuid(uint(i + 1) << 28, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
        plan.validFrom = first.addDays(*rc::gen::inRange(0, 30));
        plans.append(plan);
    }
    const QDate today = first.addDays(*rc::gen::inRange(-2, 32));
    const WeekPlanId fresh = WeekPlanId::fromString(u"ffffffff-ffff-7fff-8fff-ffffffffffff");

    QList<WeekPlan> later = plans;
    const int edits = *rc::gen::inRange(1, 5);
    for (int i = 0; i < edits; ++i) {
        WeekPlan plan = editablePlan(later, today, fresh);
        plan = !plan.entries.isEmpty() && *rc::gen::arbitrary<bool>()
                   ? withoutEntry(plan, plan.entries.first())
                   : withEntry(plan, anyEntry());
        later = saved(later, plan);
        const WeekPlan *holds = planInForce(later, today); // and it holds from today
        RC_ASSERT(holds != nullptr);
        RC_ASSERT(*holds == plan);
    }
    // All edits of one day share one plan.
    RC_ASSERT(later.size() <= plans.size() + 1);
    for (int back = 1; back <= 40; ++back) {
        const QDate day = today.addDays(-back);
        const WeekPlan *before = planInForce(plans, day);
        const WeekPlan *after = planInForce(later, day);
        RC_ASSERT(bool(before) == bool(after));
        if (before)
            RC_ASSERT(*before == *after);
    }
}

RC_GTEST_PROP(WeekPlanEditLaws, EntriesStaySortedAndEachOnlyOnce, ())
{
    WeekPlan plan;
    QList<PlanSlot> expected;
    const int steps = *rc::gen::inRange(0, 15);
    for (int i = 0; i < steps; ++i) {
        const PlanSlot slot = anyEntry();
        if (*rc::gen::inRange(0, 4) > 0) {
            plan = withEntry(withEntry(plan, slot), slot);
            if (!expected.contains(slot))
                expected.append(slot);
        } else if (!expected.isEmpty()) {
            plan = withoutEntry(plan, expected.takeFirst());
        }
        RC_ASSERT(isSortedByTime(plan.entries));
        RC_ASSERT(plan.entries.size() == expected.size());
        for (const PlanSlot &one : expected)
            RC_ASSERT(plan.entries.contains(one));
    }
}

RC_GTEST_PROP(WeekPlanEditLaws, ARemovedRoutineLeavesNothingAndTheOthersStay, ())
{
    const WeekPlan plan = *weekPlans();
    const RoutineId gone(*uuids());
    const auto holds = [&](const PlanSlot &slot) { return slot.routine == gone; };
    const auto count = std::count_if(plan.entries.begin(), plan.entries.end(), holds);
    const std::optional<WeekPlan> rest = withoutRoutine(plan, gone);
    RC_ASSERT(rest.has_value() == (count > 0));
    if (!rest)
        return;
    RC_ASSERT(rest->entries.size() == plan.entries.size() - count);
    RC_ASSERT(std::none_of(rest->entries.begin(), rest->entries.end(), holds));
    RC_ASSERT(rest->id == plan.id && rest->validFrom == plan.validFrom);
    RC_ASSERT(!withoutRoutine(*rest, gone));
}

} // namespace midback::test
