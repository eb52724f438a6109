#include "tests/core/coach/StageFixture.h"

using namespace midback;
using test::HistoryBuilder;
using test::text;

namespace {

class StageGatesTest : public test::StageFixture {};

TEST_F(StageGatesTest, BeginsWithBreathingOnTheFirstRecord)
{
    EXPECT_TRUE(report().changes.isEmpty());
    builder.entry(3, 2, PainPhase::Now);
    EXPECT_EQ(report().changes,
              (QList<StageChange>{{HistoryBuilder::day(3), Stage::Breathing, StageEntry::Start}}));
    EXPECT_EQ(report().shares, (PlanShares{40, 50, 10, 0}));
    EXPECT_EQ(report().opensAnyway, HistoryBuilder::day(12)) << "the tenth day";
}

TEST_F(StageGatesTest, EveryCriterionMetOpensTheNextStage)
{
    for (int day = 0; day < 5; ++day) {
        builder.session(day, {builder.done(text("paced-breath-seated")),
                              builder.done(text("brace-360-supine"))});
        belly(day);
    }
    const StageReport stage = report();
    EXPECT_EQ(stage.stage, Stage::Mobility);
    EXPECT_EQ(stage.changes.last(),
              (StageChange{HistoryBuilder::day(4), Stage::Mobility, StageEntry::Gate}));
    EXPECT_EQ(stage.shares, (PlanShares{20, 60, 20, 0}));
}

TEST_F(StageGatesTest, TheTenthDayOpensMobilityWhateverWasDone)
{
    builder.entry(0, 2, PainPhase::Now);
    EXPECT_EQ(reportOn(8).stage, Stage::Breathing);
    EXPECT_EQ(reportOn(9).changes.last(),
              (StageChange{HistoryBuilder::day(9), Stage::Mobility, StageEntry::Day10}));
    EXPECT_EQ(reportOn(30).changes.last().date, HistoryBuilder::day(9)) << "not when it was asked";
}

TEST_F(StageGatesTest, FourWeeksOfTrainingOpenAlignment)
{
    open(Stage::Mobility);
    for (int week = 0; week < 3; ++week)
        builder.session(week * 7, text("open-book"));
    EXPECT_EQ(reportOn(40).stage, Stage::Mobility) << "three days are no four weeks of it";
    for (int day = 41; day < 44; ++day)
        builder.session(day, text("open-book"));
    EXPECT_EQ(report().changes.last(),
              (StageChange{HistoryBuilder::day(43), Stage::Alignment, StageEntry::FourWeeks}));
    EXPECT_TRUE(report().rangeStillLimited);
}

TEST_F(StageGatesTest, AlignmentKeepsItsGateAndOpensIsometrics)
{
    open(Stage::Alignment);
    for (int day = 0; day < 6; ++day)
        builder.session(day, text("wall-w"));
    EXPECT_FALSE(reportOn(27).isometricsOpen);
    const StageReport later = reportOn(28);
    EXPECT_EQ(later.stage, Stage::Alignment);
    EXPECT_TRUE(later.isometricsOpen);
    EXPECT_FALSE(later.rangeStillLimited) << "it was not opened by time";
}

TEST_F(StageGatesTest, TheirOwnWordOpensAStageAndClosesNone)
{
    open(Stage::Strength, 3);
    open(Stage::Mobility, 5);
    const StageReport stage = report();
    EXPECT_EQ(stage.stage, Stage::Strength);
    EXPECT_EQ(stage.changes, (QList<StageChange>{
                                 {HistoryBuilder::day(3), Stage::Breathing, StageEntry::Start},
                                 {HistoryBuilder::day(3), Stage::Strength, StageEntry::Override}}));
}

TEST_F(StageGatesTest, TwoBadDaysInAWeekMoveTheSharesBack)
{
    open(Stage::Mobility);
    const auto tooMuch = [this](int day, const char *id) {
        builder.session(day, {test::bad(builder.done(text(id)))});
    };
    tooMuch(1, "ext-chair-back");
    tooMuch(1, "cat-cow-seated");
    EXPECT_EQ(report().shares, planShares(Stage::Mobility)) << "one day";
    tooMuch(8, "ext-chair-back");
    EXPECT_EQ(report().shares, planShares(Stage::Mobility)) << "not within seven days";
    tooMuch(9, "open-book");
    EXPECT_EQ(report().shares, planShares(Stage::Mobility)) << "no exercise of a gate";
    tooMuch(14, "brace-360-supine");
    EXPECT_EQ(report().shares, planShares(Stage::Breathing));
    EXPECT_EQ(report().stage, Stage::Mobility) << "history is not reset";
    EXPECT_EQ(report().sharesBackUntil, HistoryBuilder::day(21));
    EXPECT_EQ(reportOn(20).shares, planShares(Stage::Breathing));
    EXPECT_EQ(reportOn(21).shares, planShares(Stage::Mobility));
}

TEST_F(StageGatesTest, SharesAddUp)
{
    for (const Stage stage : enumValues<Stage>()) {
        const PlanShares shares = planShares(stage);
        EXPECT_EQ(shares.breathing + shares.mobility + shares.alignment + shares.strength, 100);
    }
}

} // namespace
