#include "core/coach/CoachAdvice.h"

#include "core/coach/Coach.h"
#include "tests/core/coach/CoachCatalog.h"
#include "tests/core/coach/HistoryBuilder.h"

#include <gtest/gtest.h>

using namespace midback;
using test::breath0;
using test::HistoryBuilder;
using test::solo;
using test::turn0;
using test::turn1;
using test::turn2;

namespace {

const QString lift0 = QStringLiteral("lift-0");

class CoachAdviceTest : public testing::Test {
protected:
    void plan(const QString &id, int level = 2)
    {
        routine.items.append({id, catalog.exercise(id)->doseLevels[std::size_t(level - 1)]});
    }
    RoutineAdvice advice()
    {
        const CoachReport report = replay(builder.history, catalog);
        return adviseRoutine(routine, report, catalog, builder.history.filter, today);
    }
    RoutineAdvice trial()
    {
        const CoachReport report = replay(builder.history, catalog);
        return adviseExactly(routine, report, catalog, builder.history.filter, today);
    }
    QStringList lines() { return linesOf(advice()); }
    /// "turn-1/2 Line", "- Paused"
    QStringList linesOf(const RoutineAdvice &advice)
    {
        QStringList result;
        const QStringList words{QStringLiteral("AsPlanned"), QStringLiteral("Line"),
                                QStringLiteral("Filter"),    QStringLiteral("Paused"),
                                QStringLiteral("Twice"),     QStringLiteral("StartGate"),
                                QStringLiteral("Irritable"), QStringLiteral("Quiet"),
                                QStringLiteral("Safety"),    QStringLiteral("Instead")};
        const LineMap map(catalog);
        for (const AdvisedItem &advised : advice.items) {
            QString what = QStringLiteral("-");
            if (advised.item) {
                const QString &id = advised.item->exerciseId;
                what = QStringLiteral("%1/%2").arg(id).arg(
                    map.levelOf(*map.find(id), advised.item->dose));
            }
            result.append(what + QLatin1Char(' ') + words.at(qsizetype(advised.reason)));
        }
        return result;
    }

    const Catalog catalog = test::coachCatalog();
    HistoryBuilder builder{catalog};
    Routine routine;
    TodaySetting today;
};

TEST_F(CoachAdviceTest, LeavesARoutineThatNobodyStartedAsItIs)
{
    plan(turn2, 3);
    plan(solo);
    EXPECT_FALSE(advice().changesAnything());
    EXPECT_EQ(advisedRoutine(routine, advice()), routine);
    routine.items.clear();
    EXPECT_TRUE(advice().items.isEmpty());
}

TEST_F(CoachAdviceTest, FollowsTheLine)
{
    plan(turn1, 2);
    builder.session(0, turn1, 2);
    EXPECT_EQ(lines(), QStringList{QStringLiteral("turn-1/2 AsPlanned")});
    builder.session(1, {test::red(builder.done(turn1))});
    EXPECT_EQ(lines(), QStringList{QStringLiteral("turn-0/1 Line")});
    const AdvisedItem advised = advice().items.first();
    EXPECT_EQ(advised.decision, 1);
    EXPECT_EQ(advised.asPlanned, (LinePlace{1, 2}));
    EXPECT_EQ(advised.planned, 0);
    builder.keep(2, QStringLiteral("turn"), 1, 2);
    EXPECT_EQ(lines(), QStringList{QStringLiteral("turn-1/2 AsPlanned")});
}

TEST_F(CoachAdviceTest, KeepsAnOwnDoseOfTheSameLevel)
{
    plan(turn1, 2);
    routine.items[0].dose.durationSeconds = 80;
    builder.session(0, turn1, 2);
    EXPECT_EQ(advisedRoutine(routine, advice()), routine);
    builder.session(2, {test::bad(builder.done(turn1))});
    EXPECT_EQ(lines(), QStringList{QStringLiteral("turn-1/1 Line")});
}

TEST_F(CoachAdviceTest, OfSeveralOnALineTheHardestStandsForIt)
{
    plan(turn0, 1);
    plan(turn1, 2);
    builder.session(0, turn2, 1);
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("turn-0/1 AsPlanned"), QStringLiteral("turn-2/1 Line")}));
    builder.session(1, {test::red(builder.done(turn1))}); // back to turn-0 at level 1
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("turn-0/1 AsPlanned"), QStringLiteral("- Twice")}));
    routine.items.move(0, 1);
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("- Twice"), QStringLiteral("turn-0/1 AsPlanned")}));
}

TEST_F(CoachAdviceTest, APausedLineGivesWay)
{
    plan(turn0, 3);
    builder.session(0, {test::red(builder.done(turn0))});
    EXPECT_EQ(lines(), QStringList{QStringLiteral("solo/1 Paused")});
    EXPECT_FALSE(advice().items.first().asPlanned.has_value());
    builder.history.filter.excluded = {solo};
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("- Paused"), QStringLiteral("breath-0/1 Instead")}));
}

TEST_F(CoachAdviceTest, FiltersHoldBeforeAnythingWasDone)
{
    plan(turn2, 3);
    plan(solo, 2);
    builder.history.filter.excluded = {turn2, solo};
    builder.history.filter.modified = {turn1};
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("turn-1/1 Filter"), QStringLiteral("- Filter")}));
}

TEST_F(CoachAdviceTest, TheStartGateLimitsToday)
{
    plan(breath0, 3);
    plan(turn1, 3);
    plan(lift0, 1);
    today.painBefore = 3;
    EXPECT_FALSE(advice().changesAnything());
    today.painBefore = 5;
    EXPECT_EQ(lines(), (QStringList{QStringLiteral("breath-0/2 StartGate"),
                                    QStringLiteral("turn-1/2 StartGate"),
                                    QStringLiteral("lift-0/1 AsPlanned")}));
    today.painBefore = 6;
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("breath-0/3 AsPlanned"),
                           QStringLiteral("turn-1/1 StartGate"), QStringLiteral("- StartGate")}));
    today.painBefore = 7;
    EXPECT_EQ(lines(), (QStringList{QStringLiteral("breath-0/3 AsPlanned"),
                                    QStringLiteral("- StartGate"), QStringLiteral("- StartGate")}));
    builder.morning(0, 5); // usual 5 may train at 6
    today.painBefore = 6;
    EXPECT_FALSE(advice().changesAnything());
}

TEST_F(CoachAdviceTest, SomethingIsLeftToDoWhileBreathingIsOpen)
{
    plan(turn1);
    today.painBefore = 8;
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("- StartGate"), QStringLiteral("breath-0/1 Instead")}));
    EXPECT_EQ(advice().items.last().planned, AdvisedItem::added);
}

TEST_F(CoachAdviceTest, AnAlarmLeavesNothing)
{
    plan(breath0);
    builder.entry(0, 2, PainPhase::Now).sensations = {Sensation::Faint};
    EXPECT_EQ(lines(), QStringList{QStringLiteral("- Safety")});
    routine.items.append({QStringLiteral("of-the-past"), {}});
    EXPECT_FALSE(advice().items.last().item.has_value());
}

TEST_F(CoachAdviceTest, WhatTheCatalogueDoesNotKnowIsLeftToThePerson)
{
    routine.items.append({QStringLiteral("of-the-past"), catalog.exercise(solo)->dose()});
    EXPECT_EQ(advisedRoutine(routine, advice()), routine);
}

TEST_F(CoachAdviceTest, TheSafetyQuestionsMayLeaveGentleThings)
{
    plan(breath0, 3);
    plan(lift0);
    today.safety = SafetyReach::Gentle;
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("breath-0/1 Safety"), QStringLiteral("- Safety")}));
}

TEST_F(CoachAdviceTest, QuietDaysAreForBreathing)
{
    plan(breath0);
    plan(turn1);
    builder.session(0, turn1).exercises[0].peakPain = 8;
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("breath-0/2 AsPlanned"), QStringLiteral("- Quiet")}));
    builder.history.today = HistoryBuilder::day(3);
    EXPECT_EQ(lines(), (QStringList{QStringLiteral("breath-0/2 AsPlanned"),
                                    QStringLiteral("turn-1/2 AsPlanned")}));
}

TEST_F(CoachAdviceTest, WhatIsTriedIsItselfOrLeftOut)
{
    const auto tried = [this] { return linesOf(trial()).join(QLatin1Char(',')).toStdString(); };
    builder.session(0, turn1, 1);
    plan(turn2);
    EXPECT_EQ(tried(), "turn-2/2 AsPlanned") << "the line stands lower, and it is only tried";
    today.safety = SafetyReach::Gentle;
    EXPECT_EQ(tried(), "turn-2/1 Safety");
    today.safety = SafetyReach::Locked;
    EXPECT_EQ(tried(), "- Safety");
    today = {};
    today.painBefore = 8;
    EXPECT_EQ(tried(), "- StartGate") << "no breathing in its place";
    today = {};
    builder.history.filter.modified = {turn2};
    EXPECT_EQ(tried(), "turn-2/1 Filter");
    builder.history.filter.excluded = {turn2};
    EXPECT_EQ(tried(), "- Filter");
    builder.history.filter = {};
    for (const int day : {1, 2})
        builder.session(day, {test::red(builder.done(turn0))});
    EXPECT_EQ(tried(), "- Paused");
}

TEST_F(CoachAdviceTest, WhatIsTriedHasTheLimitsOfARoutine)
{
    builder.session(0, turn2, 2).exercises[0].peakPain = 8; // two quiet days
    plan(turn2);
    EXPECT_EQ(linesOf(trial()), QStringList{QStringLiteral("- Quiet")});
    routine.items.clear();
    plan(breath0);
    EXPECT_EQ(linesOf(trial()), lines());
}

} // namespace
