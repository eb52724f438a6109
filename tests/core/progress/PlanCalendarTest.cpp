#include "core/progress/PlanCalendar.h"

#include "tests/core/progress/ProgressSamples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using test::monday;
using test::planFrom;

namespace {

TEST(PlanCalendar, NothingIsPlannedBeforeTheFirstPlan)
{
    const PlanCalendar calendar({planFrom(monday, {1, 2, 3, 4, 5, 6, 7})});
    EXPECT_FALSE(calendar.isPlanned(monday.addDays(-1)));
    EXPECT_TRUE(calendar.isPlanned(monday));
    EXPECT_EQ(calendar.firstDay(), monday);
}

TEST(PlanCalendar, CountsTheRoutinesOfADay)
{
    const PlanCalendar calendar({planFrom(monday, {1, 1, 3})});
    EXPECT_EQ(calendar.slotsOn(monday), 2);
    EXPECT_EQ(calendar.slotsOn(monday.addDays(1)), 0);
    EXPECT_EQ(calendar.slotsOn(monday.addDays(2)), 1);
}

TEST(PlanCalendar, ALaterPlanLeavesEarlierDaysAlone)
{
    const WeekPlan before = planFrom(monday, {1});
    const WeekPlan after = planFrom(monday.addDays(14), {2});
    const PlanCalendar calendar({after, before}); // any order
    EXPECT_TRUE(calendar.isPlanned(monday.addDays(7)));
    EXPECT_FALSE(calendar.isPlanned(monday.addDays(8)));
    EXPECT_FALSE(calendar.isPlanned(monday.addDays(14)));
    EXPECT_TRUE(calendar.isPlanned(monday.addDays(15)));
}

TEST(PlanCalendar, AnEmptyPlanEndsPlanning)
{
    const PlanCalendar calendar({planFrom(monday, {1}), planFrom(monday.addDays(7), {})});
    EXPECT_TRUE(calendar.isPlanned(monday));
    EXPECT_FALSE(calendar.isPlanned(monday.addDays(7)));
}

TEST(PlanCalendar, WithoutPlansNothingIsPlanned)
{
    const PlanCalendar calendar({});
    EXPECT_FALSE(calendar.isPlanned(monday));
    EXPECT_FALSE(calendar.isPlanned(QDate()));
    EXPECT_FALSE(calendar.firstDay().isValid());
}

RC_GTEST_PROP(PlanCalendar, AgreesWithPlanInForce, ())
{
    const auto count = *rc::gen::inRange(0, 8);
    QList<WeekPlan> plans;
    for (int i = 0; i < count; ++i) {
        WeekPlan plan = planFrom(monday.addDays(*rc::gen::inRange(0, 30)), {});
        plan.id = WeekPlanId(QUuid::createUuid());
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (*rc::gen::arbitrary<bool>())
                plan.entries.append({weekday, QTime(7, 0), RoutineId(QUuid::createUuid())});
        }
        plans.append(plan);
    }
    const PlanCalendar calendar(plans);
    for (QDate date = monday.addDays(-8); date < monday.addDays(45); date = date.addDays(1)) {
        const WeekPlan *plan = planInForce(plans, date);
        const auto expected = plan ? plan->entriesOn(date.dayOfWeek()).size() : 0;
        RC_ASSERT(calendar.slotsOn(date) == int(expected));
    }
}

} // namespace
