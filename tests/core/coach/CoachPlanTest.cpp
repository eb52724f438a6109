#include "tests/core/coach/LineFixture.h"

using namespace midback;
using test::breath0;
using test::HistoryBuilder;
using test::turn;
using test::turn2;

namespace {

/// What holds for all lines: weeks, gaps, alarms, quiet days, the person's own word.
class CoachPlanTest : public test::LineFixture {
protected:
    QList<CoachRule> rulesFrom(qsizetype first)
    {
        QList<CoachRule> rules;
        for (const CoachDecision &decision : report().decisions.mid(first))
            rules.append(decision.rule);
        return rules;
    }
    void mornings(int first, int count, int pain)
    {
        for (int i = 0; i < count; ++i)
            builder.morning(first + i, pain);
    }
};

TEST_F(CoachPlanTest, FourteenDaysOffTakeADose)
{
    builder.session(0, turn2, 3);
    EXPECT_EQ(reportOn(13).decisions.size(), 1);
    EXPECT_EQ(place(), (LinePlace{2, 3}));
    ASSERT_EQ(reportOn(14).decisions.size(), 2);
    EXPECT_EQ(report().decisions.last().rule, CoachRule::Gap14);
    EXPECT_EQ(report().decisions.last().date, HistoryBuilder::day(14));
    EXPECT_EQ(place(), (LinePlace{2, 2}));
    builder.session(20, turn2, 2);
    EXPECT_EQ(place(), (LinePlace{2, 2})) << "done as planned";
}

TEST_F(CoachPlanTest, TwentyEightDaysOffTakeARungInstead)
{
    builder.session(0, {builder.done(turn2, 3), builder.done(breath0)});
    reportOn(200);
    EXPECT_EQ(place(), (LinePlace{1, 2}));
    EXPECT_EQ(placeOf(report().line(QStringLiteral("breath"))->state), (LinePlace{0, 1}))
        << "no rung below: the smallest dose";
    const CoachDecision last = report().decisions.last();
    EXPECT_EQ(last.rule, CoachRule::Gap28);
    EXPECT_EQ(last.date, HistoryBuilder::day(28));
    EXPECT_EQ(report().decisions.size(), 5) << "the breath is at its smallest since day 14";
}

TEST_F(CoachPlanTest, AnyLineEndsAGap)
{
    builder.session(0, turn2, 3);
    builder.session(10, breath0);
    reportOn(20);
    EXPECT_EQ(place(), (LinePlace{2, 3}));
}

TEST_F(CoachPlanTest, ALighterWeekLowersAndHolds)
{
    builder.session(0, turn2, 2);
    mornings(0, 7, 2);
    mornings(7, 7, 4);
    builder.session(5, turn2, 2);
    EXPECT_TRUE(reportOn(13).plan.lighterUntil.isNull());
    reportOn(14);
    EXPECT_EQ(rulesFrom(2), (QList<CoachRule>{CoachRule::W1, CoachRule::W1}))
        << "for the plan, and for the line";
    EXPECT_EQ(report().decisions.at(2).line, CoachDecision::none);
    EXPECT_EQ(place(), (LinePlace{2, 1}));
    EXPECT_EQ(report().plan.lighterUntil, HistoryBuilder::day(20));
    EXPECT_EQ(entriesUsed(report(), report().decisions.last()).mornings.size(), 14);

    mornings(14, 15, 4);
    for (const int day : {14, 17, 19, 20})
        builder.session(day, turn2, 1);
    EXPECT_EQ(place(), (LinePlace{2, 1}));
    EXPECT_EQ(report().decisions.last().held, HeldBy::Week);
    builder.session(21, turn2, 1);
    EXPECT_EQ(place(), (LinePlace{2, 2})) << "what was earned in it counts";
}

TEST_F(CoachPlanTest, SuggestsSomebodyOnceWhileItHolds)
{
    mornings(0, 70, 5);
    const CoachReport later = reportOn(70);
    ASSERT_EQ(later.decisions.size(), 1);
    EXPECT_EQ(later.decisions.first().rule, CoachRule::W3);
    EXPECT_EQ(later.decisions.first().outcome, Outcome::Keep);
    EXPECT_EQ(later.decisions.first().date, HistoryBuilder::day(42));
    EXPECT_TRUE(later.plan.seeSomebody);
}

TEST_F(CoachPlanTest, AnAlarmLocksUntilTheQuestionsAreAnswered)
{
    builder.session(3, turn2).exercises[0].sensations = {Sensation::ChestPressure};
    EXPECT_EQ(report().decisions.first().rule, CoachRule::Row1);
    EXPECT_EQ(report().decisions.size(), 1);
    EXPECT_TRUE(report().plan.locked);
    ASSERT_EQ(report().safetyEvents.size(), 1);
    EXPECT_EQ(report().safetyEvents.first().kind, SafetyEvent::Kind::Alarm);
    builder.history.screened = HistoryBuilder::at(3, 7);
    EXPECT_TRUE(report().plan.locked) << "answered before it";
    builder.history.screened = HistoryBuilder::at(3, 9);
    EXPECT_FALSE(report().plan.locked);
}

TEST_F(CoachPlanTest, AnAlarmOfTheWholeSessionOrOfTheDiaryCountsToo)
{
    builder.session(3, turn2).sensations = {Sensation::Faint};
    EXPECT_EQ(rulesFrom(0), (QList<CoachRule>{CoachRule::Row10, CoachRule::Row1}));
    EXPECT_EQ(report().decisions.last().line, CoachDecision::none);
    EXPECT_TRUE(report().plan.locked);
    builder.history.sessions.clear();
    EXPECT_FALSE(report().plan.locked);
    builder.entry(4, 3, PainPhase::Now).sensations = {Sensation::LegNumbness};
    EXPECT_EQ(rulesFrom(0), QList<CoachRule>{CoachRule::W4});
    EXPECT_TRUE(report().plan.locked);
}

TEST_F(CoachPlanTest, SymptomsInANewPlaceAskForTheQuestionsAndLockNothing)
{
    builder.entry(0, 3, PainPhase::Now).spread = {Spread::Arm};
    builder.entry(10, 3, PainPhase::Now).spread = {Spread::Arm};
    EXPECT_EQ(rulesFrom(0), QList<CoachRule>{CoachRule::W4});
    ASSERT_EQ(report().safetyEvents.size(), 1) << "the arm is no new place on day 10";
    EXPECT_EQ(report().safetyEvents.first().kind, SafetyEvent::Kind::NewSpread);
    EXPECT_EQ(report().safetyEvents.first().at.date, HistoryBuilder::day(0));
    EXPECT_FALSE(report().plan.locked);
    builder.entry(12, 3, PainPhase::Now).spread = {Spread::Arm, Spread::Leg};
    EXPECT_EQ(report().safetyEvents.size(), 2) << "the leg is";
    builder.entry(12 + 28, 2, PainPhase::Now).spread = {Spread::Leg};
    EXPECT_EQ(report().safetyEvents.size(), 2);
    builder.entry(12 + 28 + 29, 2, PainPhase::Now).spread = {Spread::Leg};
    EXPECT_EQ(report().safetyEvents.size(), 3) << "after four weeks without it is new again";
}

TEST_F(CoachPlanTest, AFallIsHandedOnToTheSafetyQuestions)
{
    builder.event(2, CoachEventKind::FallOrFever);
    ASSERT_EQ(report().safetyEvents.size(), 1);
    EXPECT_EQ(report().safetyEvents.first().kind, SafetyEvent::Kind::FallOrFever);
    EXPECT_FALSE(report().plan.locked);
}

TEST_F(CoachPlanTest, AStrongFlareBringsTwoQuietDays)
{
    builder.session(0, turn2).exercises[0].peakPain = 8;
    EXPECT_EQ(report().decisions.first().rule, CoachRule::Row5);
    EXPECT_EQ(reportOn(2).plan.quietUntil, HistoryBuilder::day(2));
    EXPECT_FALSE(reportOn(3).plan.quietUntil.isValid());
    EXPECT_FALSE(report().line(turn)->isPaused());
}

TEST_F(CoachPlanTest, AnIrritableWeekHoldsNewRungs)
{
    builder.openStage(0, Stage::Mobility);
    for (const int day : {0, 2, 4}) {
        SessionRecord &slow = builder.session(day, breath0);
        slow.painAfter = 4;
        slow.exercises[0].peakPain = 4;
    }
    EXPECT_EQ(report().plan.irritability, Irritability::Medium);
    for (const int day : {0, 3, 5}) {
        builder.session(day, turn2, 3, 12);
        builder.morning(day + 1, 2);
    }
    EXPECT_EQ(report().decisions.last().held, HeldBy::Irritable);
    EXPECT_EQ(report().decisions.last().rule, CoachRule::Held);
    EXPECT_EQ(report().line(turn)->next.held, HeldBy::Irritable);
}

TEST_F(CoachPlanTest, AnIrritableWeekIsNoWishForLess)
{
    builder.session(0, turn2, 3);
    for (int day = 0; day < 8; ++day) {
        SessionRecord &slow = builder.session(day, breath0, 2, 7);
        slow.painAfter = 4;
        slow.exercises[0].peakPain = 4;
    }
    for (int day = 3; day < 7; ++day)
        builder.session(day, turn2, 1); // as the week asks for
    EXPECT_EQ(place(), (LinePlace{2, 3}));
}

TEST_F(CoachPlanTest, KeepingItAsItWasTakesTheLastChangeBack)
{
    builder.session(0, turn2, 2);
    builder.session(2, {test::bad(builder.done(turn2))});
    EXPECT_EQ(place(), (LinePlace{2, 1}));
    EXPECT_EQ(report().line(turn)->lastChange, 1);
    builder.keep(3, turn, 2, 2);
    EXPECT_EQ(place(), (LinePlace{2, 2}));
    EXPECT_TRUE(report().decisions.at(1).overridden);
    EXPECT_FALSE(report().decisions.at(0).overridden);
    EXPECT_EQ(report().line(turn)->lastChange, CoachDecision::none);
    EXPECT_EQ(report().line(turn)->state.freeze, 2) << "nothing is added soon, all the same";
}

TEST_F(CoachPlanTest, AnOverrideOfWhatIsNoLongerThereRaisesNothing)
{
    builder.session(0, turn2, 1);
    builder.keep(3, turn, 3, 3);
    EXPECT_EQ(place(), (LinePlace{2, 1}));
    builder.keep(4, turn, 1, 1);
    EXPECT_EQ(place(), (LinePlace{1, 1})) << "down is always the person's to say";
    builder.keep(5, QStringLiteral("of-the-past"), 0, 1);
    EXPECT_EQ(place(), (LinePlace{1, 1}));
}

TEST_F(CoachPlanTest, AnOverrideEndsARestButNotTheNeedToBeSeen)
{
    const QString turn0 = QStringLiteral("turn-0");
    builder.session(0, {test::red(builder.done(turn0))});
    builder.keep(0, turn, 0, 2);
    EXPECT_FALSE(report().line(turn)->isPaused());
    EXPECT_TRUE(report().decisions.first().overridden);
    builder.session(1, {test::red(builder.done(turn0))});
    builder.keep(1, turn, 0, 2);
    EXPECT_TRUE(report().line(turn)->isPaused());
    EXPECT_TRUE(report().line(turn)->careFirst);
}

} // namespace
