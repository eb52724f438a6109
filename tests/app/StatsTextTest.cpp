#include "app/commands/StatsText.h"

#include "core/progress/Stats.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

TEST(StatsText, NamesEveryNumber)
{
    Stats stats;
    stats.from = QDate(2026, 1, 5);
    stats.to = QDate(2026, 2, 1);
    stats.consistency.daysPlanned = 12;
    stats.consistency.daysDone = 9;
    stats.consistency.sessions = 10;
    stats.consistency.seconds = 6000;
    stats.consistency.score = 0.4567;
    stats.exercises = 55;
    stats.entries = 40;
    stats.painMedian7 = 2.5;
    stats.painDays7 = 6;
    const QString text = statsText(stats);
    for (const char *part : {"2026-01-05 to 2026-02-01", "9 of 12 planned days done",
                             "10 with 55 exercises, 100 minutes", "46%", "Symptom entries 40",
                             "2.5 of 10 (6 days logged)", "nothing logged"}) {
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part;
    }
    EXPECT_TRUE(text.endsWith(QLatin1Char('\n')));
}

TEST(StatsText, AnEmptyHistoryReadsAsCalmZeros)
{
    Stats stats;
    stats.from = stats.to = QDate(2026, 1, 5);
    EXPECT_EQ(statsText(stats), QStringLiteral("From            2026-01-05 to 2026-01-05\n"
                                               "Days            0 of 0 planned days done, 0 extra, "
                                               "0 still open\n"
                                               "Sessions        0 with 0 exercises, 0 minutes\n"
                                               "Consistency     0%\n"
                                               "Symptom entries 0\n"
                                               "Pain, 7 days    nothing logged\n"
                                               "Pain, 28 days   nothing logged\n"));
}

TEST(StatsText, ShareIsRoundedAndPainIsNot)
{
    Stats stats;
    stats.consistency.score = 0.995;
    stats.painMedian7 = 0;
    stats.painDays7 = 1;
    stats.painMedian28 = 9.5;
    stats.painDays28 = 28;
    const QString text = statsText(stats);
    EXPECT_TRUE(text.contains(QStringLiteral("Consistency     100%\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("Pain, 7 days    0 of 10 (1 day logged)\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("Pain, 28 days   9.5 of 10 (28 days logged)\n")));
}

TEST(StatsText, EveryLineHasItsValueInOneColumn)
{
    Stats stats;
    stats.from = stats.to = QDate(2026, 1, 5);
    for (const QString &line : statsText(stats).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        EXPECT_EQ(line.at(15), QLatin1Char(' ')) << qPrintable(line);
        EXPECT_NE(line.at(16), QLatin1Char(' ')) << qPrintable(line);
    }
}

} // namespace
