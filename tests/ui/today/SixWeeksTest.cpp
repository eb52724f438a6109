#include "ui/today/SixWeeks.h"

#include "tests/ui/progress/HistoryFixture.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

class SixWeeksTest : public test::HistoryFixture {
protected:
    SixWeeks read()
    {
        return readSixWeeks(context, QLocale(QLocale::English, QLocale::UnitedKingdom)).value();
    }
    void addPains(int from, int to, int pain)
    {
        for (int ago = from; ago >= to; --ago)
            history.addPain(day(ago), pain);
    }
};

TEST_F(SixWeeksTest, OfNothingTheyAreEmptyAndSaySo)
{
    const SixWeeks weeks = read();
    EXPECT_TRUE(weeks.chart.isEmpty());
    EXPECT_TRUE(weeks.sentence.startsWith(QStringLiteral("Nothing logged in the last 7 days")));
    EXPECT_EQ(weeks.chart.from, day(41));
    EXPECT_EQ(weeks.chart.to, day(0));
    EXPECT_EQ(weeks.chart.dayCount(), 42);
}

TEST_F(SixWeeksTest, EveryLoggedDayIsOneDotAtItsMedian)
{
    history.addPain(day(3), 2, QTime(8, 0));
    history.addPain(day(3), 4, QTime(12, 0));
    history.addPain(day(3), 9, QTime(20, 0));
    history.addPain(day(0), 0);
    EXPECT_EQ(read().chart.dots, (QList<QPointF>{{38, 4}, {41, 0}}));
}

TEST_F(SixWeeksTest, TheEdgesAreSharp)
{
    history.addPain(day(42), 9);
    EXPECT_TRUE(read().chart.dots.isEmpty());
    history.addPain(day(41), 5);
    EXPECT_EQ(read().chart.dots, (QList<QPointF>{{0, 5}}));
}

TEST_F(SixWeeksTest, SessionsHaveTheirDays)
{
    const Routine routine =
        history.addRoutine(QStringLiteral("Loosen"), {QStringLiteral("open-book")});
    for (const int ago : {50, 41, 10, 10, 0})
        history.addSession(day(ago), routine);
    EXPECT_EQ(read().chart.sessions, (QList<double>{0, 31, 41}))
        << "two on a day are one square, and what is older is not shown";
}

TEST_F(SixWeeksTest, TheSentenceComparesTheEndWithTheStart)
{
    addPains(41, 30, 6);
    addPains(8, 0, 2);
    const QString sentence = read().sentence;
    EXPECT_TRUE(sentence.startsWith(QStringLiteral("Typical pain over 7 days: 2, at the start 6")))
        << sentence.toStdString();
}

TEST_F(SixWeeksTest, WithoutAStartThereIsNothingToCompare)
{
    addPains(3, 0, 4);
    EXPECT_TRUE(
        read().sentence.startsWith(QStringLiteral("Typical pain over 7 days: 4, from 4 days")))
        << read().sentence.toStdString();
}

TEST_F(SixWeeksTest, TheWeekBeforeFeedsTheFirstMedians)
{
    addPains(48, 39, 8);
    const auto line = read().chart.line;
    ASSERT_FALSE(line.isEmpty());
    EXPECT_EQ(line.first().first(), QPointF(0, 8)) << "the line begins with the chart";
}

TEST_F(SixWeeksTest, AGapIsNotDrawnOver)
{
    addPains(41, 30, 6);
    addPains(8, 0, 2);
    EXPECT_EQ(read().chart.line.size(), 2);
}

} // namespace
