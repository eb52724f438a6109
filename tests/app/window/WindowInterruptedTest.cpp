// Sessions that a crash left running: ended as interrupted at the next start, and said so.
#include "tests/app/window/WindowFixture.h"

using namespace midback;
using namespace midback::test;

namespace {

class WindowInterrupted : public WindowFixture {
protected:
    SessionRecord left(SessionState state, int minutesAgo, int activeSeconds)
    {
        SessionRecord record;
        record.id = parts.ids.next<SessionId>();
        record.routineName = QStringLiteral("Morning");
        record.started = parts.clock.momentAt(parts.clock.nowUtc().addSecs(-60 * minutesAgo));
        record.state = state;
        record.activeSeconds = activeSeconds;
        if (state != SessionState::Running)
            record.ended = record.started;
        PerformedExercise done;
        done.exerciseId = QStringLiteral("turn");
        done.dose = item("turn").dose;
        done.status = ExerciseStatus::Done;
        done.donePercent = 100;
        record.exercises = {done};
        EXPECT_TRUE(parts.data.sessions().save(record).ok());
        return record;
    }
    SessionRecord now(const SessionRecord &record)
    {
        return parts.data.sessions().find(record.id).value();
    }
    bool bannerShown() { return today()->banner()->isVisible(); }
};

TEST_F(WindowInterrupted, NothingLeftNothingSaid)
{
    const SessionRecord whole = left(SessionState::Finished, 90, 600);
    composition.settleInterrupted();
    EXPECT_FALSE(bannerShown());
    EXPECT_EQ(now(whole), whole);
    EXPECT_TRUE(parts.data.sessions().versions(whole.id)->isEmpty());
}

TEST_F(WindowInterrupted, EndsWhereItsWorkEndedAndSaysSo)
{
    const SessionRecord record = left(SessionState::Running, 90, 600);
    composition.settleInterrupted();
    SessionRecord expected = record;
    expected.state = SessionState::Interrupted;
    expected.ended = parts.clock.momentAt(record.started.utc.addSecs(600));
    EXPECT_EQ(now(record), expected);
    EXPECT_TRUE(parts.data.sessions().running()->isEmpty());
    ASSERT_TRUE(bannerShown());
    EXPECT_TRUE(today()->banner()->text().contains(QStringLiteral("interrupted")));
    EXPECT_TRUE(today()->banner()->text().contains(QStringLiteral("saved")));
    EXPECT_TRUE(parts.prompt.notices.isEmpty()) << "no dialog for what is already put right";
}

TEST_F(WindowInterrupted, TheEndHasTheOffsetOfThePlaceNow)
{
    parts.clock.setOffsetMinutes(-300);
    const SessionRecord record = left(SessionState::Running, 10, 30);
    parts.clock.setOffsetMinutes(120);
    composition.settleInterrupted();
    EXPECT_EQ(now(record).ended->offsetMinutes, 120);
    EXPECT_EQ(now(record).started, record.started) << "the day it counts for stays";
}

TEST_F(WindowInterrupted, AllOfThemAreSettled)
{
    const SessionRecord first = left(SessionState::Running, 3000, 60);
    const SessionRecord stopped = left(SessionState::Stopped, 2000, 60);
    const SessionRecord second = left(SessionState::Running, 30, 0);
    composition.settleInterrupted();
    EXPECT_EQ(now(first).state, SessionState::Interrupted);
    EXPECT_EQ(now(second).state, SessionState::Interrupted);
    EXPECT_EQ(now(second).ended->utc, second.started.utc);
    EXPECT_EQ(now(stopped), stopped);
}

TEST_F(WindowInterrupted, ASecondTimeFindsNothing)
{
    const SessionRecord record = left(SessionState::Running, 30, 60);
    composition.settleInterrupted();
    const SessionRecord settled = now(record);
    composition.settleInterrupted();
    EXPECT_EQ(now(record), settled);
    EXPECT_TRUE(parts.data.sessions().versions(record.id)->isEmpty());
}

TEST_F(WindowInterrupted, AStoreThatRefusesLeavesItForTheNextStart)
{
    const SessionRecord record = left(SessionState::Running, 30, 60);
    parts.data.sessions().failWith(Error{ErrorCode::ReadOnly, QStringLiteral("Read-only.")});
    composition.settleInterrupted();
    EXPECT_FALSE(bannerShown()) << "nothing is claimed that did not happen";
    EXPECT_EQ(now(record), record);
}

TEST_F(WindowInterrupted, WaitsOnTodayForAPersonOnAnotherPage)
{
    show("library");
    left(SessionState::Running, 30, 60);
    composition.settleInterrupted();
    EXPECT_EQ(current(), QStringLiteral("library"));
    EXPECT_FALSE(bannerShown());
    show("today");
    EXPECT_TRUE(bannerShown());
}

} // namespace
