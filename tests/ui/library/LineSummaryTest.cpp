#include "ui/library/LineSummary.h"

#include "core/coach/CoachReading.h"
#include "tests/core/coach/CoachCatalog.h"
#include "tests/core/coach/HistoryBuilder.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class LineSummaryTest : public testing::Test {
protected:
    LineSummary of(const QString &exercise)
    {
        const CoachReading reading(builder.history, catalog);
        return lineSummary(reading, catalog, exercise, QLocale(QLocale::English)).value();
    }

    Catalog catalog{coachCatalog()};
    HistoryBuilder builder{catalog};
};

TEST_F(LineSummaryTest, SaysThatALineWasNotStarted)
{
    const LineSummary summary = of(turn2);
    EXPECT_FALSE(summary.started);
    EXPECT_TRUE(summary.where.startsWith(QStringLiteral("Not started yet.")));
    EXPECT_EQ(summary.here, QStringLiteral("This exercise is step 3 of 5."));
    EXPECT_TRUE(summary.recent.isEmpty());
    EXPECT_TRUE(summary.next.isEmpty());
    EXPECT_TRUE(of(solo).here.isEmpty()) << "a line of one has no steps";
}

TEST_F(LineSummaryTest, SaysStepDoseAndWhatOpensTheNext)
{
    builder.session(0, turn1);
    builder.morning(1, 2);
    const LineSummary summary = of(turn1);
    EXPECT_TRUE(summary.started);
    EXPECT_TRUE(summary.where.startsWith(QStringLiteral("Step 2 of 5: ")));
    EXPECT_TRUE(summary.where.endsWith(QStringLiteral("ordinary dose")));
    EXPECT_TRUE(summary.here.isEmpty());
    EXPECT_TRUE(summary.next.contains(QStringLiteral("1 of 3 clean sessions")))
        << qPrintable(summary.next);
    EXPECT_TRUE(summary.notes.isEmpty());
    EXPECT_EQ(of(turn3).here, QStringLiteral("This exercise is step 4 of 5."));
    EXPECT_EQ(of(turn3).where, summary.where) << "it is the same line";
}

TEST_F(LineSummaryTest, ShowsTheLastEightSessionsTheNewestLast)
{
    for (int day = 0; day < 9; ++day)
        builder.session(day, turn1);
    builder.session(9, {watch(builder.done(turn1))});
    builder.session(9, breath0);
    const QList<LineMark> recent = of(turn1).recent;
    ASSERT_EQ(recent.size(), 8);
    EXPECT_EQ(recent.last().exposureClass, ExposureClass::Watch);
    EXPECT_EQ(recent.last().date, HistoryBuilder::day(9));
    EXPECT_EQ(recent.first().exposureClass, ExposureClass::Clean);
    EXPECT_EQ(recent.first().date, HistoryBuilder::day(2));
}

TEST_F(LineSummaryTest, SaysAPauseAndWhatTakesItsPlace)
{
    builder.session(0, {red(builder.done(turn0, 1))});
    const LineSummary summary = of(turn0);
    ASSERT_EQ(summary.notes.size(), 1);
    EXPECT_TRUE(summary.notes.first().contains(QStringLiteral("12 January")))
        << qPrintable(summary.notes.first());
    EXPECT_TRUE(summary.notes.first().contains(catalog.nameOf(solo)));
}

TEST_F(LineSummaryTest, SaysThatItIsLookedAtFirst)
{
    builder.session(0, {red(builder.done(turn2))});
    builder.session(1, {red(builder.done(turn1, 1))});
    ASSERT_FALSE(of(turn1).notes.isEmpty());
    EXPECT_TRUE(of(turn1).notes.first().contains(QStringLiteral("looked at")));
}

TEST_F(LineSummaryTest, SaysTheWayBackFromAFlare)
{
    builder.session(0, turn2);
    builder.event(1, CoachEventKind::FlareStart);
    const LineSummary summary = of(turn2);
    ASSERT_FALSE(summary.notes.isEmpty());
    EXPECT_TRUE(summary.notes.last().contains(QStringLiteral("way back from the flare")));
}

TEST_F(LineSummaryTest, KnowsOnlyTheCatalogue)
{
    const CoachReading reading(builder.history, catalog);
    EXPECT_FALSE(lineSummary(reading, catalog, QStringLiteral("nowhere"), QLocale()));
}

} // namespace
