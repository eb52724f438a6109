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
                             "10 with 55 exercises, 100 minutes", "46 %", "Symptom entries 40",
                             "2.5 of 10 (6 days logged)", "nothing logged"}) {
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part;
    }
    EXPECT_TRUE(text.endsWith(QLatin1Char('\n')));
}

} // namespace
