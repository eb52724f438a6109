#include "core/routine/WeekPlan.h"

#include "core/base/CanonicalJson.h"
#include "core/base/JsonReader.h"
#include "tests/support/Generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace midback::test {

namespace {

template<class IdType>
IdType numbered(int number)
{
    return IdType::fromString(
        QStringLiteral("00000000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

WeekPlan planFrom(const QDate &day, int number)
{
    return {numbered<WeekPlanId>(number), day, {}};
}

WeekPlan anyPlan()
{
    return {numbered<WeekPlanId>(3),
            QDate(2026, 3, 9),
            {{1, QTime(7, 5), numbered<RoutineId>(1)}, {7, QTime(23, 59), numbered<RoutineId>(2)}}};
}

} // namespace

TEST(PlanInForceTest, IsTheLatestThatHasBegun)
{
    const QDate day(2026, 3, 9);
    const QList<WeekPlan> plans{planFrom(day, 1), planFrom(day.addDays(7), 2),
                                planFrom(day.addDays(-7), 3)};
    EXPECT_FALSE(planInForce(plans, day.addDays(-8)));
    EXPECT_EQ(planInForce(plans, day.addDays(-7)), &plans.at(2));
    EXPECT_EQ(planInForce(plans, day.addDays(-1)), &plans.at(2));
    EXPECT_EQ(planInForce(plans, day), &plans.at(0));
    EXPECT_EQ(planInForce(plans, day.addDays(6)), &plans.at(0));
    EXPECT_EQ(planInForce(plans, day.addYears(30)), &plans.at(1));
    EXPECT_FALSE(planInForce({}, day));
}

TEST(PlanInForceTest, IsTheNewerOfTwoThatBeginOnTheSameDay)
{
    const QDate day(2026, 3, 9);
    QList<WeekPlan> plans{planFrom(day, 8), planFrom(day, 9), planFrom(day, 7)};
    EXPECT_EQ(planInForce(plans, day), &plans.at(1));
    std::reverse(plans.begin(), plans.end());
    EXPECT_EQ(planInForce(plans, day), &plans.at(1));
}

RC_GTEST_PROP(PlanInForceLaws, IsIndependentOfTheOrderAndNeverFromTheFuture, ())
{
    QList<WeekPlan> plans;
    const QDate first(2026, 1, 1);
    const int count = *rc::gen::inRange(0, 8);
    for (int i = 0; i < count; ++i)
        plans.append(planFrom(first.addDays(*rc::gen::inRange(0, 20)), i + 1));
    const QDate day = first.addDays(*rc::gen::inRange(-2, 22));
    const WeekPlan *found = planInForce(plans, day);
    const bool anyBegun = std::any_of(plans.begin(), plans.end(),
                                      [&](const WeekPlan &plan) { return plan.validFrom <= day; });
    RC_ASSERT(bool(found) == anyBegun);
    if (!found)
        return;
    RC_ASSERT(found->validFrom <= day);
    for (const WeekPlan &plan : plans)
        RC_ASSERT(plan.validFrom > day || plan.validFrom <= found->validFrom);
    QList<WeekPlan> reversed = plans;
    std::reverse(reversed.begin(), reversed.end());
    RC_ASSERT(planInForce(reversed, day)->id == found->id);
}

TEST(WeekPlanTest, GivesTheEntriesOfOneDayInOrder)
{
    const RoutineId one = numbered<RoutineId>(1);
    WeekPlan plan{{}, QDate(2026, 3, 9), {}};
    plan.entries =
        sortedEntries({{3, QTime(18, 0), one}, {1, QTime(7, 0), one}, {3, QTime(6, 30), one}});
    EXPECT_EQ(plan.entriesOn(3), (QList<PlanSlot>{{3, QTime(6, 30), one}, {3, QTime(18, 0), one}}));
    EXPECT_TRUE(plan.entriesOn(2).isEmpty());
    EXPECT_TRUE(plan.entriesOn(0).isEmpty());
}

RC_GTEST_PROP(SortedEntriesLaws, OrderAndKeepEveryEntry, ())
{
    const WeekPlan plan = *weekPlans();
    QList<PlanSlot> mixed = plan.entries;
    std::rotate(mixed.begin(), mixed.begin() + mixed.size() / 2, mixed.end());
    const QList<PlanSlot> sorted = sortedEntries(mixed);
    RC_ASSERT(sorted == plan.entries); // the generator sorts them
    RC_ASSERT(std::is_permutation(sorted.begin(), sorted.end(), mixed.begin(), mixed.end()));
    for (qsizetype i = 1; i < sorted.size(); ++i)
        RC_ASSERT(std::pair(sorted[i - 1].weekday, sorted[i - 1].time) <=
                  std::pair(sorted[i].weekday, sorted[i].time));
}

TEST(WeekPlanJsonTest, WritesPlainDatesAndTimes)
{
    const QJsonObject json = toJson(anyPlan());
    EXPECT_EQ(json.value(QLatin1String("valid_from")).toString(), QStringLiteral("2026-03-09"));
    const QJsonObject slot = json.value(QLatin1String("entries")).toArray().at(0).toObject();
    EXPECT_EQ(slot.value(QLatin1String("time")).toString(), QStringLiteral("07:05"));
    EXPECT_EQ(slot.value(QLatin1String("weekday")).toInt(), 1);
}

namespace {

struct PlanFault {
    const char *name;
    const char *key;
    QJsonValue value;
    bool inEntry; ///< the key is one of the second entry
};

class WeekPlanRefusalTest : public testing::TestWithParam<PlanFault> {};

} // namespace

TEST_P(WeekPlanRefusalTest, NamesTheFieldAtFault)
{
    const PlanFault &fault = GetParam();
    QJsonObject json = toJson(anyPlan());
    if (fault.inEntry) {
        QJsonArray entries = json.value(QLatin1String("entries")).toArray();
        QJsonObject entry = entries.at(1).toObject();
        entry.insert(QLatin1String(fault.key), fault.value);
        entries.replace(1, entry);
        json.insert(QStringLiteral("entries"), entries);
    } else {
        json.insert(QLatin1String(fault.key), fault.value);
    }
    const Result<WeekPlan> read = weekPlanFromJson(json);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::Invalid);
    const QString path =
        fault.inEntry ? QStringLiteral("week_plan.entries[1].") : QStringLiteral("week_plan.");
    EXPECT_TRUE(read.error().detail.startsWith(path + QLatin1String(fault.key)))
        << qPrintable(read.error().detail);
}

INSTANTIATE_TEST_SUITE_P(
    Fields, WeekPlanRefusalTest,
    testing::Values(PlanFault{"NoId", "id", QStringLiteral("x"), false},
                    PlanFault{"NoSuchDay", "valid_from", QStringLiteral("2026-02-30"), false},
                    PlanFault{"DateIsNumber", "valid_from", 20260309, false},
                    PlanFault{"EntriesAreText", "entries", QStringLiteral("none"), false},
                    PlanFault{"WeekdayZero", "weekday", 0, true},
                    PlanFault{"WeekdayEight", "weekday", 8, true},
                    PlanFault{"WeekdayIsHalf", "weekday", 1.5, true},
                    PlanFault{"TimeTooLate", "time", QStringLiteral("24:00"), true},
                    PlanFault{"TimeWithSeconds", "time", QStringLiteral("07:30:15"), true},
                    PlanFault{"NoRoutine", "routine", QJsonValue(), true}),
    [](const auto &tested) { return std::string(tested.param.name); });

RC_GTEST_PROP(WeekPlanJsonLaws, ReadingGivesBackWhatWasWritten, ())
{
    const WeekPlan plan = *weekPlans();
    const Result<QJsonObject> json = parseJsonObject(canonicalJson(toJson(plan)));
    RC_ASSERT(json.ok());
    const Result<WeekPlan> read = weekPlanFromJson(*json);
    RC_ASSERT(read.ok());
    RC_ASSERT(*read == plan);
}

} // namespace midback::test
