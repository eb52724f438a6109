#include "app/demo/DemoCourse.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace midback;

namespace {

const QDate until(2026, 6, 28);

QList<DemoDay> course(int weeks, quint32 seed = 7)
{
    DemoRandom random(seed);
    return demoCourse(weeks, until, random);
}

TEST(DemoCourse, HasEveryDayOfItsWeeks)
{
    const QList<DemoDay> days = course(26);
    ASSERT_EQ(days.size(), 26 * 7);
    EXPECT_EQ(days.last().date, until);
    for (qsizetype i = 1; i < days.size(); ++i)
        EXPECT_EQ(days.at(i - 1).date.addDays(1), days.at(i).date);
}

TEST(DemoCourse, GoesThroughItsPhasesInOrder)
{
    const QList<DemoDay> days = course(26);
    EXPECT_EQ(days.first().phase, 0);
    EXPECT_EQ(days.last().phase, 2);
    EXPECT_TRUE(std::is_sorted(days.begin(), days.end(),
                               [](const auto &a, const auto &b) { return a.phase < b.phase; }));
}

TEST(DemoCourse, HalfAYearHoldsAFlareAHolidayAndLessPain)
{
    const QList<DemoDay> days = course(26);
    const auto count = [&](auto is) { return std::count_if(days.begin(), days.end(), is); };
    EXPECT_EQ(count([](const DemoDay &day) { return day.flare; }), 7);
    EXPECT_EQ(count([](const DemoDay &day) { return day.holiday; }), 11);
    const auto mean = [&](int from) {
        double sum = 0;
        for (int i = from; i < from + 14; ++i)
            sum += days.at(i).pain;
        return sum / 14;
    };
    EXPECT_GT(mean(0), mean(26 * 7 - 14) + 2);
}

TEST(DemoCourse, OneWeekIsEnough)
{
    EXPECT_EQ(course(1).size(), 7);
}

TEST(DemoCourse, OffsetFollowsCentralEuropeanSummerTime)
{
    EXPECT_EQ(demoOffsetMinutes(QDate(2026, 3, 28)), 60);
    EXPECT_EQ(demoOffsetMinutes(QDate(2026, 3, 29)), 120);
    EXPECT_EQ(demoOffsetMinutes(QDate(2026, 10, 24)), 120);
    EXPECT_EQ(demoOffsetMinutes(QDate(2026, 10, 25)), 60);
    EXPECT_EQ(demoOffsetMinutes(QDate(2027, 3, 28)), 120);
    EXPECT_EQ(demoOffsetMinutes(QDate(2027, 10, 31)), 60);
}

} // namespace
