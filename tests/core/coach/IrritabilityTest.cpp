#include "core/coach/Irritability.h"

#include "core/coach/ExposureBuilder.h"
#include "tests/core/coach/ExposureSamples.h"

#include <gtest/gtest.h>

using namespace midback;
using test::ExposureOn;

namespace {

Irritability level(const Exposure &exposure, int doseLevel = 2)
{
    TracedExposure traced;
    traced.exposure = exposure;
    traced.place.level = doseLevel;
    return irritabilityOf(traced);
}

TEST(Irritability, GoesByHowLongItTakesToSettle)
{
    EXPECT_EQ(level(ExposureOn().pain(2, 5, 3, 3, 2)), Irritability::Low);
    EXPECT_EQ(level(ExposureOn().pain(2, 5, 4, 3, 2)), Irritability::Medium);
    EXPECT_EQ(level(ExposureOn().pain(2, 5, 4, 4, 2)), Irritability::High);
    EXPECT_EQ(level(ExposureOn().pain(2, 5, 4, std::nullopt, 2)), Irritability::Medium);
}

TEST(Irritability, GoesByThePeakThatTheEffortProvoked)
{
    EXPECT_EQ(level(ExposureOn().pain(4, 6, 4, 4, 4)), Irritability::Medium);
    EXPECT_EQ(level(ExposureOn().pain(4, 7, 4, 4, 4)), Irritability::High);
    EXPECT_EQ(level(ExposureOn().pain(4, 6, 4, 4, 4), 1), Irritability::High) << "a small dose";
    EXPECT_EQ(level(ExposureOn().pain(4, 6, 4, 4, 4).effort(2)), Irritability::High);
    EXPECT_EQ(level(ExposureOn().pain(6, 6, 6, 6, 6), 1), Irritability::Low)
        << "it was there before";
}

TEST(IrritabilityWatch, NeedsThreeDays)
{
    IrritabilityWatch watch;
    const QDate first(2026, 1, 5);
    watch.add(first, Irritability::High);
    watch.add(first, Irritability::High);
    watch.add(first.addDays(1), Irritability::High);
    EXPECT_EQ(watch.on(first.addDays(1)), std::nullopt);
    watch.add(first.addDays(3), Irritability::Low);
    EXPECT_EQ(watch.on(first.addDays(3)), Irritability::High);
}

TEST(IrritabilityWatch, IsWhatHalfOfTheDaysReach)
{
    IrritabilityWatch watch;
    const QDate first(2026, 1, 5);
    const Irritability days[] = {Irritability::High, Irritability::Medium, Irritability::Low,
                                 Irritability::Low};
    for (int i = 0; i < 4; ++i)
        watch.add(first.addDays(i), days[i]);
    EXPECT_EQ(watch.on(first.addDays(3)), Irritability::Medium);
    watch.add(first.addDays(4), Irritability::Low);
    EXPECT_EQ(watch.on(first.addDays(4)), Irritability::Low);
}

TEST(IrritabilityWatch, ForgetsAfterAWeekAndTakesTheWorstOfADay)
{
    IrritabilityWatch watch;
    const QDate first(2026, 1, 5);
    for (int i = 0; i < 3; ++i) {
        watch.add(first.addDays(i), Irritability::Medium);
        watch.add(first.addDays(i), Irritability::Low);
    }
    EXPECT_EQ(watch.on(first.addDays(6)), Irritability::Medium);
    EXPECT_EQ(watch.on(first.addDays(7)), std::nullopt);
}

TEST(Irritability, LimitsTheDay)
{
    EXPECT_EQ(reachOf(std::nullopt), TodayReach::All);
    EXPECT_EQ(reachOf(Irritability::Low), TodayReach::All);
    EXPECT_EQ(reachOf(Irritability::Medium), TodayReach::Level1);
    EXPECT_EQ(reachOf(Irritability::High), TodayReach::Gentle);
    EXPECT_TRUE(irritabilityText(Irritability::Low).isEmpty());
    EXPECT_FALSE(irritabilityText(Irritability::High).isEmpty());
}

} // namespace
