#include "ui/today/TodayModel.h"

#include "tests/support/Locales.h"
#include "tests/ui/progress/HistoryFixture.h"
#include "ui/today/TodayText.h"

#include <gtest/gtest.h>

using namespace midback;
using test::english;
using Hero = TodayState::Hero;

namespace {

class TodayModelTest : public test::HistoryFixture {
protected:
    TodayState read() { return TodayModel(context).read(1).value(); }
    Routine routine(const QString &name = QStringLiteral("Loosen"))
    {
        return history.addRoutine(
            name, {QStringLiteral("cat-cow-quadruped"), QStringLiteral("open-book")});
    }
    void plan(const QList<std::pair<QTime, RoutineId>> &todays)
    {
        WeekPlan week{.id = history.ids.next<WeekPlanId>(), .validFrom = day(30), .entries = {}};
        for (const auto &[time, id] : todays)
            week.entries.append({day(0).dayOfWeek(), time, id});
        ASSERT_TRUE(history.data.plans().save(week).ok());
    }
};

TEST_F(TodayModelTest, WithoutAnythingItInvitesToBuild)
{
    const TodayState state = read();
    EXPECT_EQ(state.hero, Hero::NoRoutine);
    EXPECT_EQ(state.date, QDate(2025, 2, 14));
    EXPECT_FALSE(state.next.has_value());
    EXPECT_FALSE(state.lastScore.has_value());
    ASSERT_EQ(state.week.size(), 7);
    EXPECT_EQ(state.week.first().date, QDate(2025, 2, 10));
}

TEST_F(TodayModelTest, ARoutineWithoutAPlanIsARestDay)
{
    routine();
    EXPECT_EQ(read().hero, Hero::NothingPlanned);
}

TEST_F(TodayModelTest, TellsOfTodaysRoutine)
{
    const Routine loosen = routine();
    plan({{QTime(7, 30), loosen.id}});
    const TodayState state = read();
    ASSERT_EQ(state.hero, Hero::Planned);
    EXPECT_EQ(state.next->id, loosen.id);
    EXPECT_EQ(state.next->exercises, 2);
    EXPECT_EQ(state.next->equipment, QList<Equipment>{Equipment::Pillow});
    EXPECT_EQ(state.next->first, QStringLiteral("Cat and cow"));
    EXPECT_EQ(state.next->last, QStringLiteral("Open book"));
    EXPECT_EQ(state.next->seconds, totalSeconds(loosen, catalog));
    EXPECT_EQ(state.nextTime, QTime(7, 30));
}

TEST_F(TodayModelTest, OffersTheLatestThatIsDueElseTheNext)
{
    const Routine morning = routine(QStringLiteral("Morning"));
    const Routine noon = routine(QStringLiteral("Noon"));
    const Routine evening = routine(QStringLiteral("Evening"));
    plan({{QTime(7, 0), morning.id}, {QTime(12, 0), noon.id}, {QTime(18, 0), evening.id}});
    const auto offeredAt = [this](int hour) {
        history.clock.setUtc(QDateTime(QDate(2025, 2, 14), QTime(hour, 0), Qt::UTC));
        return read().next->name;
    };
    EXPECT_EQ(offeredAt(5), QStringLiteral("Morning"));
    EXPECT_EQ(offeredAt(9), QStringLiteral("Morning"));
    EXPECT_EQ(offeredAt(13), QStringLiteral("Noon"));
    history.addSession(day(0), noon);
    EXPECT_EQ(offeredAt(13), QStringLiteral("Morning")) << "noon is done";
    EXPECT_EQ(offeredAt(19), QStringLiteral("Evening"));
}

TEST_F(TodayModelTest, DoneWhenAllPlannedIsDone)
{
    const Routine loosen = routine();
    plan({{QTime(7, 30), loosen.id}, {QTime(18, 0), loosen.id}});
    history.addSession(day(0), loosen, 12);
    EXPECT_EQ(read().hero, Hero::Planned) << "twice planned, once done";
    history.addSession(day(0), loosen, 12);
    const TodayState state = read();
    EXPECT_EQ(state.hero, Hero::Done);
    ASSERT_EQ(state.done.size(), 2);
    EXPECT_EQ(doneText(state.done.first()), QStringLiteral("Loosen: 2 exercises, 12 min active."));
}

TEST_F(TodayModelTest, ASessionOnARestDayIsDoneToo)
{
    history.addSession(day(0), routine());
    EXPECT_EQ(read().hero, Hero::Done);
}

TEST_F(TodayModelTest, ASessionWithoutAnExerciseIsNotDone)
{
    const Routine loosen = routine();
    SessionRecord record = history.addSession(day(0), loosen);
    for (PerformedExercise &exercise : record.exercises)
        exercise.status = ExerciseStatus::Skipped;
    ASSERT_TRUE(history.data.sessions().save(record).ok());
    EXPECT_EQ(read().hero, Hero::NothingPlanned);
}

TEST_F(TodayModelTest, APlanThatNamesADeletedRoutineIsNoDeadEnd)
{
    const Routine kept = routine(QStringLiteral("Kept"));
    plan({{QTime(7, 30), history.ids.next<RoutineId>()}});
    EXPECT_EQ(read().hero, Hero::NothingPlanned);
    EXPECT_EQ(read().routines.size(), 1);
}

TEST_F(TodayModelTest, ShowsTheLastScoreOfTodayOnly)
{
    history.addPain(day(1), 7, QTime(20, 0));
    EXPECT_FALSE(read().lastScore.has_value());
    history.addPain(day(0), 5, QTime(9, 0));
    history.addPain(day(0), 3, QTime(7, 0));
    EXPECT_EQ(read().lastScore->pain, 5);
    EXPECT_EQ(read().lastScore->time, QTime(9, 0));
}

TEST_F(TodayModelTest, TheWeekBeginsWhereTheLocaleSays)
{
    EXPECT_EQ(TodayModel(context).read(7).value().week.first().date, QDate(2025, 2, 9));
}

TEST(TodayText, GreetsByTheTimeOfDay)
{
    EXPECT_EQ(greetingText(QTime(6, 0), {}), QStringLiteral("Good morning"));
    EXPECT_EQ(greetingText(QTime(12, 0), {}), QStringLiteral("Good afternoon"));
    EXPECT_EQ(greetingText(QTime(18, 0), {}), QStringLiteral("Good evening"));
    EXPECT_EQ(greetingText(QTime(2, 0), {}), QStringLiteral("Good evening"));
    EXPECT_EQ(greetingText(QTime(6, 0), QStringLiteral("Noor")),
              QStringLiteral("Good morning, Noor"));
}

TEST(TodayText, FactsOfARoutine)
{
    RoutineBrief brief;
    brief.seconds = 720;
    brief.exercises = 6;
    brief.equipment = {Equipment::Towel, Equipment::Chair};
    EXPECT_EQ(routineFacts(brief, english),
              QStringLiteral("12 min · 6 exercises · towel and chair"));
    brief.equipment.clear();
    brief.exercises = 1;
    EXPECT_EQ(routineFacts(brief, english), QStringLiteral("12 min · 1 exercise · nothing needed"));
    EXPECT_TRUE(routineSpan(brief).isEmpty());
    brief.first = QStringLiteral("Cat and cow");
    EXPECT_EQ(routineSpan(brief), QStringLiteral("One exercise: Cat and cow."));
}

TEST_F(TodayModelTest, AnEmptyRoutineIsNotOffered)
{
    const Routine empty = history.addRoutine(QStringLiteral("Empty"), {});
    const Routine evening = routine(QStringLiteral("Evening"));
    plan({{QTime(7, 0), empty.id}, {QTime(18, 0), evening.id}});
    EXPECT_EQ(read().next->name, QStringLiteral("Evening"));
    history.addSession(day(0), evening);
    EXPECT_EQ(read().hero, Hero::Done) << "nor does it keep the day open";
}

TEST_F(TodayModelTest, OnlyTheSlotsOfThisWeekdayCount)
{
    const Routine loosen = routine();
    WeekPlan week{.id = history.ids.next<WeekPlanId>(), .validFrom = day(30), .entries = {}};
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (weekday != day(0).dayOfWeek())
            week.entries.append({weekday, QTime(7, 0), loosen.id});
    }
    ASSERT_TRUE(history.data.plans().save(week).ok());
    EXPECT_EQ(read().hero, Hero::NothingPlanned);
    history.clock.advance(std::chrono::hours(24));
    EXPECT_EQ(read().hero, Hero::Planned);
}

TEST_F(TodayModelTest, ASessionOfAnotherRoutineClosesNoSlot)
{
    const Routine loosen = routine();
    const Routine other = routine(QStringLiteral("Other"));
    plan({{QTime(7, 30), loosen.id}});
    history.addSession(day(0), other);
    const TodayState state = read();
    EXPECT_EQ(state.hero, Hero::Planned);
    EXPECT_EQ(state.next->name, QStringLiteral("Loosen"));
    ASSERT_EQ(state.done.size(), 1);
    EXPECT_EQ(state.done.first().routineName, QStringLiteral("Other"));
}

TEST_F(TodayModelTest, YesterdaysSessionClosesNothingToday)
{
    const Routine loosen = routine();
    plan({{QTime(7, 30), loosen.id}});
    history.addSession(day(1), loosen);
    EXPECT_EQ(read().hero, Hero::Planned);
    EXPECT_TRUE(read().done.isEmpty());
}

TEST_F(TodayModelTest, AStoppedOrInterruptedSessionCounts)
{
    SessionRecord record = history.addSession(day(0), routine());
    for (const auto &[sessionState, hero] :
         {std::pair(SessionState::Stopped, Hero::Done),
          std::pair(SessionState::Interrupted, Hero::Done),
          std::pair(SessionState::Running, Hero::NothingPlanned)}) {
        record.state = sessionState;
        ASSERT_TRUE(history.data.sessions().save(record).ok());
        EXPECT_EQ(read().hero, hero) << int(sessionState);
    }
}

TEST_F(TodayModelTest, AnExerciseThatIsNotKnownGoesByItsId)
{
    history.addRoutine(QStringLiteral("Old"),
                       {QStringLiteral("gone"), QStringLiteral("open-book")});
    const RoutineBrief brief = read().routines.first();
    EXPECT_EQ(brief.first, QStringLiteral("gone"));
    EXPECT_EQ(brief.exercises, 2);
    EXPECT_EQ(brief.equipment, QList<Equipment>{Equipment::Pillow});
}

TEST_F(TodayModelTest, TheDayIsThePersonsOwn)
{
    history.clock.setUtc(QDateTime(QDate(2025, 2, 14), QTime(23, 30), Qt::UTC));
    history.clock.setOffsetMinutes(60);
    EXPECT_EQ(read().date, QDate(2025, 2, 15));
    EXPECT_EQ(read().time, QTime(0, 30));
}

} // namespace
