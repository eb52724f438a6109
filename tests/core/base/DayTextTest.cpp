#include "core/base/DayText.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QDate thatDay(2025, 2, 14);

TEST(DayText, LeavesOutTheYearOfToday)
{
    EXPECT_EQ(dayText(QDate(2024, 1, 5), QDate(2024, 12, 31), british),
              QStringLiteral("5 January"));
    EXPECT_EQ(dayText(QDate(2024, 1, 5), QDate(2025, 1, 1), british),
              QStringLiteral("5 January 2024"));
}

TEST(DayText, SpeaksTheLanguageOfTheLocale)
{
    EXPECT_EQ(dayText(QDate(2024, 1, 5), QDate(2024, 2, 1), QLocale(QLocale::German)),
              QStringLiteral("5 Januar"));
}

TEST(DayText, DaysNearTodayHaveNames)
{
    const std::pair<QDate, const char *> cases[] = {
        {thatDay, "Today"},
        {thatDay.addDays(-1), "Yesterday"},
        {thatDay.addDays(-2), "Wednesday, 12 February"},
        {thatDay.addDays(1), "Saturday, 15 February"},
        {QDate(2025, 1, 1), "Wednesday, 1 January"},
        {QDate(2024, 12, 31), "Tuesday, 31 December 2024"},
        {QDate(1990, 2, 14), "Wednesday, 14 February 1990"},
    };
    for (const auto &[day, text] : cases)
        EXPECT_EQ(relativeDayText(day, thatDay, british), QLatin1String(text));
    EXPECT_EQ(relativeDayText(QDate(2024, 12, 31), QDate(2025, 1, 1), british),
              QStringLiteral("Yesterday"))
        << "also across a year";
}

} // namespace
