#include "tests/core/coach/StageFixture.h"

using namespace midback;
using test::HistoryBuilder;
using test::text;

namespace {

class StageCriteriaTest : public test::StageFixture {};

TEST_F(StageCriteriaTest, BreathingCountsDaysOfTheBellyFirst)
{
    belly(0);
    belly(0);
    EXPECT_EQ(have(GateItem::BellyBreath), 1);
    builder.test(1, text("st-hilo")).lying = BreathLead::Belly;
    EXPECT_EQ(have(GateItem::BellyBreath), 1) << "one position of three";
    belly(2);
    EXPECT_TRUE(criterion(GateItem::BellyBreath).isMet());
}

TEST_F(StageCriteriaTest, BreathingCountsCalmMinutes)
{
    PerformedExercise paced = builder.done(text("paced-breath-seated"));
    ASSERT_GE(paced.doneSeconds, 120);
    builder.session(0, {paced});
    builder.session(0, {paced});
    EXPECT_EQ(have(GateItem::PacedBreath), 1) << "two goes on one day";
    paced.doneSeconds = 119;
    builder.session(1, {paced});
    paced.doneSeconds = 120;
    paced.sensations = {Sensation::Tingling};
    builder.session(2, {paced});
    EXPECT_EQ(have(GateItem::PacedBreath), 1);
    EXPECT_EQ(gateText(criterion(GateItem::PacedBreath)),
              QStringLiteral("paced breath, two calm minutes on three days: 1 of 3"));
}

TEST_F(StageCriteriaTest, BreathingCountsTheBraceAtLevelTwo)
{
    builder.session(0, text("brace-360-supine"), 1);
    EXPECT_EQ(have(GateItem::LightBrace), 0);
    builder.session(1, text("brace-360-supine"), 2);
    builder.session(2, text("brace-360-seated"), 3);
    builder.session(3, {test::watch(builder.done(text("brace-360-seated")))});
    EXPECT_EQ(have(GateItem::LightBrace), 2);
}

TEST_F(StageCriteriaTest, BreathingCountsDaysWithinTen)
{
    for (const int day : {0, 1, 2, 4})
        builder.entry(day, 2, PainPhase::Now);
    builder.entry(4, 3, PainPhase::After);
    EXPECT_EQ(have(GateItem::LoggedDays), 4);
}

TEST_F(StageCriteriaTest, MobilityAsksForBothKindsOfExtensionOverFiveDays)
{
    open(Stage::Mobility);
    for (const int day : {0, 2, 4})
        builder.session(
            day, {builder.done(text("ext-chair-back")), builder.done(text("cat-cow-seated"))});
    EXPECT_EQ(have(GateItem::SupportedExtension), 2) << "three, but over four days";
    builder.session(5, text("ext-towel-crosswise"));
    EXPECT_TRUE(criterion(GateItem::SupportedExtension).isMet());
    EXPECT_FALSE(criterion(GateItem::ActiveExtension).isMet());
    builder.session(6, text("ext-desk-lean"));
    EXPECT_TRUE(criterion(GateItem::ActiveExtension).isMet());
}

TEST_F(StageCriteriaTest, MobilityAsksForRangeOrAChangeOfIt)
{
    open(Stage::Mobility);
    sides(1, "st-arm-wall", 10, 0);
    EXPECT_FALSE(criterion(GateItem::OverheadRange).isMet());
    sides(15, "st-arm-wall", 20, 10);
    EXPECT_TRUE(criterion(GateItem::OverheadRange).isMet()) << "one step better, by the weaker arm";
}

TEST_F(StageCriteriaTest, TheHeadCloserToTheWallIsRangeToo)
{
    open(Stage::Mobility);
    value(1, "st-wall-occiput", 40);
    value(15, "st-wall-occiput", 31);
    EXPECT_FALSE(criterion(GateItem::OverheadRange).isMet());
    value(29, "st-wall-occiput", 30);
    EXPECT_TRUE(criterion(GateItem::OverheadRange).isMet());
}

TEST_F(StageCriteriaTest, MobilityComparesMorningsWithThoseAtItsStart)
{
    for (int day = 0; day < 7; ++day)
        builder.morning(day, 3);
    open(Stage::Mobility, 6);
    for (int day = 7; day < 14; ++day)
        builder.morning(day, 4);
    EXPECT_FALSE(criterion(GateItem::MorningPain).isMet());
    for (int day = 14; day < 21; ++day)
        builder.morning(day, 3);
    EXPECT_TRUE(criterion(GateItem::MorningPain).isMet());
    builder.history.today = HistoryBuilder::day(30);
    EXPECT_FALSE(criterion(GateItem::MorningPain).isMet()) << "silence is no improvement";
}

TEST_F(StageCriteriaTest, MobilityAsksForBothDirections)
{
    open(Stage::Mobility);
    builder.session(0, text("open-book"), 1);
    builder.session(1, {test::bad(builder.done(text("open-book")))});
    EXPECT_EQ(have(GateItem::BothDirections), 0);
    builder.session(2, text("open-book"), 2);
    EXPECT_EQ(have(GateItem::BothDirections), 1);
    builder.session(3, text("seated-side-reach"), 2);
    EXPECT_EQ(have(GateItem::BothDirections), 2);
}

TEST_F(StageCriteriaTest, AlignmentAsksForControl)
{
    open(Stage::Alignment);
    for (int day = 0; day < 3; ++day)
        builder.session(day, text("wall-stack-arm-raise"));
    builder.session(3, text("wall-w"), 3);
    builder.session(4, {test::bad(builder.done(text("supine-reach-plus"), 3))});
    builder.session(5, text("one-arm-raise-level"));
    EXPECT_TRUE(criterion(GateItem::RibStack).isMet());
    EXPECT_TRUE(criterion(GateItem::BladeControl).isMet());
    EXPECT_FALSE(criterion(GateItem::PushAway).isMet()) << "too much is not done";
    EXPECT_FALSE(criterion(GateItem::ArmLift).isMet()) << "kneeling is not out";
    builder.history.filter.excluded = {text("quadruped-arm-lift")};
    EXPECT_TRUE(criterion(GateItem::ArmLift).isMet());
    builder.session(6, text("wall-plus"), 3);
    EXPECT_EQ(report().stage, Stage::Strength);
    EXPECT_EQ(report().changes.last().entry, StageEntry::Gate);
}

TEST_F(StageCriteriaTest, WhatTheFiltersLeaveNothingOfIsNotAskedFor)
{
    open(Stage::Alignment);
    builder.history.filter.excluded = {text("wall-w"), text("floor-angel")};
    EXPECT_TRUE(criterion(GateItem::BladeControl).waived);
    EXPECT_TRUE(criterion(GateItem::BladeControl).isMet());
    EXPECT_FALSE(criterion(GateItem::PushAway).waived);
}

TEST_F(StageCriteriaTest, StrengthIsKeptUp)
{
    open(Stage::Strength);
    EXPECT_FALSE(reportOn(400).opensAnyway.isValid());
    builder.session(1, text("pallof-stand"), 3);
    EXPECT_EQ(have(GateItem::StrengthBase), 1);
    builder.session(2, text("side-plank-knees"), 3);
    EXPECT_TRUE(criterion(GateItem::StrengthBase).isMet());
    sides(3, "st-side-hold", 400, 310);
    EXPECT_FALSE(criterion(GateItem::SideHold).isMet());
    sides(31, "st-side-hold", 400, 320);
    EXPECT_TRUE(criterion(GateItem::SideHold).isMet());
    sides(4, "st-rot-seated", 400, 500);
    EXPECT_FALSE(criterion(GateItem::EvenRotation).isMet());
    sides(18, "st-rot-seated", 400, 490);
    EXPECT_TRUE(criterion(GateItem::EvenRotation).isMet());
    builder.test(5, text("st-psfs")).activities = {{text("Digging"), 4}};
    EXPECT_FALSE(criterion(GateItem::Function).isMet());
    builder.test(19, text("st-psfs")).activities = {{text("Digging"), 6}};
    EXPECT_TRUE(criterion(GateItem::Function).isMet()) << "2 points better";
    EXPECT_EQ(report().shares, (PlanShares{10, 35, 20, 35}));
}

TEST_F(StageCriteriaTest, EveryCriterionHasItsWords)
{
    for (const GateItem item : enumValues<GateItem>())
        EXPECT_FALSE(gateItemText(item).isEmpty()) << qPrintable(enumWord(item));
}

} // namespace
