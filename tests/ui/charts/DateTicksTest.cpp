#include "ui/charts/DateTicks.h"

#include "tests/support/Locales.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using test::english;

namespace {

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

/// Any span from one day to a century, on any axis that has room for two texts.
struct Axis {
    QDate from;
    QDate to;
    int width;
    int textWidth;
};

Axis anyAxis()
{
    const QDate from = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 60000));
    const int days = *rc::gen::oneOf(rc::gen::inRange(0, 100), rc::gen::inRange(100, 36500));
    const int textWidth = *rc::gen::inRange(30, 120);
    return {from, from.addDays(days), *rc::gen::inRange(2 * textWidth, 2000), textWidth};
}

RC_GTEST_PROP(DateTicksLaws, MarksLieInTheSpanInOrder, ())
{
    const Axis axis = anyAxis();
    const auto ticks = dateTicks(axis.from, axis.to, axis.width, axis.textWidth, english);
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        RC_ASSERT(ticks.at(i).date >= axis.from && ticks.at(i).date <= axis.to);
        RC_ASSERT(!ticks.at(i).text.isEmpty());
        if (i > 0)
            RC_ASSERT(ticks.at(i - 1).date < ticks.at(i).date);
    }
}

RC_GTEST_PROP(DateTicksLaws, TextsHaveTheirRoom, ())
{
    const Axis axis = anyAxis();
    const auto ticks = dateTicks(axis.from, axis.to, axis.width, axis.textWidth, english);
    const double pixelsADay = double(axis.width) / double(axis.from.daysTo(axis.to) + 1);
    for (qsizetype i = 1; i < ticks.size(); ++i) {
        // A February is shorter than the 30 days that a month is taken for.
        RC_ASSERT(pixelsADay * double(ticks.at(i - 1).date.daysTo(ticks.at(i).date)) >=
                  0.92 * axis.textWidth);
    }
}

RC_GTEST_PROP(DateTicksLaws, AShortSpanAlwaysMarksItsLastDay, ())
{
    const int days = *rc::gen::inRange(0, 60);
    const QDate to = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 20000));
    const auto ticks = dateTicks(to.addDays(-days), to, 900, 70, english);
    RC_ASSERT(ticks.last().date == to);
}

RC_GTEST_PROP(DateTicksLaws, TheSameStepHoldsAllAlong, ())
{
    const Axis axis = anyAxis();
    const auto ticks = dateTicks(axis.from, axis.to, axis.width, axis.textWidth, english);
    RC_PRE(ticks.size() > 2);
    qint64 shortest = ticks.at(0).date.daysTo(ticks.at(1).date);
    qint64 longest = shortest;
    for (qsizetype i = 2; i < ticks.size(); ++i) {
        const qint64 gap = ticks.at(i - 1).date.daysTo(ticks.at(i).date);
        shortest = std::min(shortest, gap);
        longest = std::max(longest, gap);
    }
    RC_ASSERT(longest - shortest <= 3); // months and years differ by that much
}

TEST(DateTicks, ADiaryThatBeganACenturyAgoStillHasLegibleYears)
{
    const auto ticks = dateTicks(today.addYears(-100), today, 560, 64, english);
    ASSERT_FALSE(ticks.isEmpty());
    EXPECT_LE(ticks.size(), 560 / 64 + 1);
    for (const DateTick &tick : ticks)
        EXPECT_EQ(tick.date.year() % 10, 0) << qPrintable(tick.text);
}

TEST(DateTicks, MonthsInOtherLanguagesAreTheirOwn)
{
    const QLocale polish(QLocale::Polish);
    const QStringList texts = textsOf(dateTicks(today.addYears(-1), today, 900, 70, polish));
    EXPECT_TRUE(texts.contains(polish.standaloneMonthName(9, QLocale::ShortFormat)));
    EXPECT_FALSE(texts.contains(QStringLiteral("Sep")));
}

} // namespace
