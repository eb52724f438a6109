#include "ui/charts/DateTicks.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDate today(2025, 2, 14);

QStringList textsOf(const QList<DateTick> &ticks)
{
    QStringList texts;
    for (const DateTick &tick : ticks)
        texts << tick.text;
    return texts;
}

TEST(DateTicks, AWeekHasEveryDay)
{
    const auto ticks = dateTicks(today.addDays(-6), today, 700, 60, english);
    EXPECT_EQ(ticks.size(), 7);
    EXPECT_EQ(ticks.last().text, QStringLiteral("Fri 14"));
}

TEST(DateTicks, SixWeeksHaveOneAWeekAndEndToday)
{
    const auto ticks = dateTicks(today.addDays(-41), today, 900, 70, english);
    EXPECT_EQ(ticks.size(), 6);
    EXPECT_EQ(ticks.last().date, today);
    EXPECT_EQ(ticks.last().text, QStringLiteral("14 Feb"));
}

TEST(DateTicks, AYearHasMonthsAndNamesTheYearInJanuary)
{
    const auto ticks = dateTicks(today.addYears(-1), today, 900, 70, english);
    for (const DateTick &tick : ticks)
        EXPECT_EQ(tick.date.day(), 1);
    EXPECT_TRUE(textsOf(ticks).contains(QStringLiteral("2025")));
    EXPECT_TRUE(textsOf(ticks).contains(QStringLiteral("Oct")));
}

TEST(DateTicks, TenYearsHaveYears)
{
    const auto ticks = dateTicks(today.addYears(-10), today, 900, 70, english);
    EXPECT_EQ(ticks.first().text, QStringLiteral("2016"));
    EXPECT_EQ(ticks.last().text, QStringLiteral("2025"));
}

TEST(DateTicks, TheyNeverRunIntoEachOther)
{
    for (const int days : {1, 6, 30, 41, 90, 200, 365, 800, 2000, 3650, 9000}) {
        const QDate from = today.addDays(-days);
        const auto ticks = dateTicks(from, today, 560, 64, english);
        for (qsizetype i = 1; i < ticks.size(); ++i) {
            const double pixels =
                560.0 * double(ticks.at(i - 1).date.daysTo(ticks.at(i).date)) / (days + 1);
            EXPECT_GE(pixels, 0.9 * 64) << days;
        }
    }
}

TEST(DateTicks, SpeakTheLocale)
{
    const QLocale german(QLocale::German);
    const auto ticks = dateTicks(today.addDays(-41), today, 900, 70, german);
    EXPECT_TRUE(ticks.last().text.contains(german.standaloneMonthName(2, QLocale::ShortFormat)));
}

TEST(DateTicks, ImpossibleSpansHaveNone)
{
    EXPECT_TRUE(dateTicks(today, today.addDays(-1), 900, 60, english).isEmpty());
    EXPECT_TRUE(dateTicks(QDate(), today, 900, 60, english).isEmpty());
    EXPECT_TRUE(dateTicks(today, today, 20, 60, english).isEmpty());
}

} // namespace
