#include "core/routine/WeekPlanEdit.h"

#include <gtest/gtest.h>

namespace midback::test {

namespace {

const QDate kToday(2026, 3, 11);

template<class IdType>
IdType idOf(int number)
{
    return IdType::fromString(
        QStringLiteral("00000000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

PlanSlot slotOn(int weekday, int hour, int routine = 1)
{
    return {weekday, QTime(hour, 0), idOf<RoutineId>(routine)};
}

} // namespace

TEST(WeekPlanEditTest, BeginsAnEmptyPlanTodayWhenThereIsNone)
{
    const WeekPlan plan = editablePlan({}, kToday, idOf<WeekPlanId>(9));
    EXPECT_EQ(plan.id, idOf<WeekPlanId>(9));
    EXPECT_EQ(plan.validFrom, kToday);
    EXPECT_TRUE(plan.entries.isEmpty());
}

TEST(WeekPlanEditTest, ChangesAPlanThatBeganTodayInPlace)
{
    const WeekPlan today{idOf<WeekPlanId>(1), kToday, {slotOn(1, 7)}};
    EXPECT_EQ(editablePlan({today}, kToday, idOf<WeekPlanId>(9)), today);
}

TEST(WeekPlanEditTest, CopiesAnOlderPlanSoThatThePastKeepsIt)
{
    const WeekPlan old{idOf<WeekPlanId>(1), kToday.addDays(-20), {slotOn(1, 7)}};
    const WeekPlan later{idOf<WeekPlanId>(2), kToday.addDays(1), {slotOn(5, 7)}};
    const WeekPlan plan = editablePlan({old, later}, kToday, idOf<WeekPlanId>(9));
    EXPECT_EQ(plan.id, idOf<WeekPlanId>(9));
    EXPECT_EQ(plan.validFrom, kToday);
    EXPECT_EQ(plan.entries, old.entries);
}

TEST(WeekPlanEditTest, KeepsEntriesSortedAndOnce)
{
    WeekPlan plan{idOf<WeekPlanId>(1), kToday, {}};
    plan = withEntry(plan, slotOn(3, 18));
    plan = withEntry(plan, slotOn(1, 7));
    plan = withEntry(plan, slotOn(3, 7));
    plan = withEntry(plan, slotOn(3, 7));
    EXPECT_EQ(plan.entries, (QList<PlanSlot>{slotOn(1, 7), slotOn(3, 7), slotOn(3, 18)}));
    EXPECT_EQ(withoutEntry(plan, slotOn(3, 7)).entries,
              (QList<PlanSlot>{slotOn(1, 7), slotOn(3, 18)}));
    EXPECT_EQ(withoutEntry(plan, slotOn(4, 7)), plan);
}

TEST(WeekPlanEditTest, TakesARoutineOutOfTheWeek)
{
    const WeekPlan plan{idOf<WeekPlanId>(1), kToday, {slotOn(1, 7, 1), slotOn(2, 7, 2)}};
    const auto without = withoutRoutine(plan, idOf<RoutineId>(1));
    ASSERT_TRUE(without);
    EXPECT_EQ(without->entries, (QList<PlanSlot>{slotOn(2, 7, 2)}));
    EXPECT_FALSE(withoutRoutine(plan, idOf<RoutineId>(3)));
}

} // namespace midback::test
