#include "core/session/SessionRecorder.h"

#include "core/base/ManualClock.h"
#include "core/session/SessionPlayer.h"
#include "tests/core/session/SessionFixtures.h"
#include "tests/support/FakeDataStore.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

class SessionRecorderTest : public testing::Test {
protected:
    static SessionRecord header()
    {
        SessionRecord record;
        record.id = SessionId::fromString(u"0190d3c5-0000-7000-8000-000000000002");
        record.routine = threeExercises().id;
        record.routineName = threeExercises().name;
        return record;
    }
    void begin()
    {
        player.start(Instant::of(clock));
        ASSERT_TRUE(recorder.begin(player, clock.now(), 3).ok());
    }
    void play(std::chrono::milliseconds time)
    {
        clock.advance(time);
        player.advanceTo(Instant::of(clock));
        ASSERT_TRUE(recorder.update(player, clock.now()).ok());
    }
    SessionRecord saved() const { return store.find(header().id).value(); }

    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC), 60};
    FakeSessionStore store;
    SessionPlayer player{Timeline::fromRoutine(threeExercises(), playerCatalog())};
    SessionRecorder recorder{store, header()};
};

TEST_F(SessionRecorderTest, IsSavedFromTheStart)
{
    begin();
    EXPECT_EQ(saved().state, SessionState::Running);
    EXPECT_EQ(saved().painBefore, 3);
    EXPECT_EQ(saved().started, clock.now());
    EXPECT_EQ(saved().routineName, QStringLiteral("Loosen and rotate"));
    ASSERT_EQ(saved().exercises.size(), 3);
    EXPECT_EQ(saved().exercises.first().status, ExerciseStatus::Skipped);
    EXPECT_FALSE(saved().ended);
}

TEST_F(SessionRecorderTest, TellsDonePartialAndSkipped)
{
    begin();
    play(36s); // all of cat-cow
    play(14s); // four of sixteen seconds of open book
    player.skip(Instant::of(clock));
    player.finish(Instant::of(clock));
    play(0ms);
    const QList<PerformedExercise> exercises = saved().exercises;
    EXPECT_EQ(exercises.at(0).status, ExerciseStatus::Done);
    EXPECT_EQ(exercises.at(0).donePercent, 100);
    EXPECT_EQ(exercises.at(0).doneSeconds, 20) << "set-up and rest are no work";
    EXPECT_EQ(exercises.at(1).status, ExerciseStatus::Partial);
    EXPECT_EQ(exercises.at(1).donePercent, 25);
    EXPECT_EQ(exercises.at(2).status, ExerciseStatus::Skipped);
    EXPECT_EQ(exercises.at(2).donePercent, 0);
    EXPECT_EQ(saved().activeSeconds, 50);
    EXPECT_EQ(saved().state, SessionState::Finished);
    EXPECT_EQ(saved().ended, clock.now());
}

TEST_F(SessionRecorderTest, LessThanASecondIsSkipped)
{
    begin();
    play(10900ms);
    EXPECT_EQ(saved().exercises.first().status, ExerciseStatus::Skipped);
    EXPECT_EQ(saved().exercises.first().donePercent, 0);
}

TEST_F(SessionRecorderTest, KeepsFeelingsWithTheirExercise)
{
    begin();
    play(12s);
    player.report(Instant::of(clock), Sensation::Tingling, 4);
    player.report(Instant::of(clock), Sensation::Tingling, 2);
    player.report(Instant::of(clock), Sensation::Stretch, std::nullopt);
    player.setEffort(0, 2);
    play(30s);
    player.report(Instant::of(clock), Sensation::Faint, std::nullopt);
    play(0ms);
    const PerformedExercise first = saved().exercises.at(0);
    EXPECT_EQ(first.sensations, (QList<Sensation>{Sensation::Tingling, Sensation::Stretch}));
    EXPECT_EQ(first.peakPain, 4);
    EXPECT_EQ(first.effort, 2);
    EXPECT_EQ(saved().exercises.at(1).sensations, QList<Sensation>{Sensation::Faint});
    EXPECT_FALSE(saved().exercises.at(1).peakPain);
    EXPECT_EQ(saved().state, SessionState::Stopped);
}

TEST_F(SessionRecorderTest, EasedIsWhatWentAtOnceAndNothingElse)
{
    begin();
    play(12s);
    player.report(Instant::of(clock), Sensation::Stretch, 1);
    player.markEased();
    play(0ms);
    EXPECT_FALSE(saved().exercises.at(0).eased) << "nothing to back off from";
    player.report(Instant::of(clock), Sensation::Sharp, 4);
    play(0ms);
    EXPECT_FALSE(saved().exercises.at(0).eased) << "not answered yet";
    player.markEased();
    play(0ms);
    EXPECT_TRUE(saved().exercises.at(0).eased);
    player.report(Instant::of(clock), Sensation::Tingling, 4);
    play(0ms);
    EXPECT_FALSE(saved().exercises.at(0).eased) << "one that stayed is enough";
    EXPECT_FALSE(saved().exercises.at(1).eased);
}

TEST_F(SessionRecorderTest, TheAnswersAfterwardsDoNotMoveTheEnd)
{
    begin();
    player.finish(Instant::of(clock));
    play(0ms);
    const Moment end = clock.now();
    clock.advance(90s);
    player.setEffort(1, 4);
    const AfterSession after{2, {Sensation::Warmth}, QStringLiteral("Good")};
    ASSERT_TRUE(recorder.conclude(player, after).ok());
    EXPECT_EQ(saved().ended, end);
    EXPECT_EQ(saved().painAfter, 2);
    EXPECT_EQ(saved().sensations, QList<Sensation>{Sensation::Warmth});
    EXPECT_EQ(saved().note, QStringLiteral("Good"));
    EXPECT_EQ(saved().exercises.at(1).effort, 4);
    EXPECT_EQ(store.all().value().size(), 1);
}

TEST_F(SessionRecorderTest, ASessionThatGoesOnHasNoEnd)
{
    begin();
    play(20s);
    player.finish(Instant::of(clock));
    play(0ms);
    ASSERT_TRUE(saved().ended);
    player.reopen();
    play(30s);
    EXPECT_EQ(saved().state, SessionState::Running);
    EXPECT_FALSE(saved().ended);
    EXPECT_EQ(store.all().value().size(), 1);
}

TEST_F(SessionRecorderTest, SpokenPartsAreNoExercise)
{
    const Catalog catalog = playerCatalog();
    const SessionPlayer guided(
        Timeline::fromGuidedSession(catalog.guidedSessions().first(), catalog));
    const QList<PerformedExercise> exercises = performedExercises(guided);
    ASSERT_EQ(exercises.size(), 3);
    EXPECT_EQ(exercises.first().exerciseId, QStringLiteral("belly-breath"));
    EXPECT_EQ(exercises.first().dose, timeDose(45));
}

TEST_F(SessionRecorderTest, ASaveThatFailsSaysSoAndTheNextOneHasEverything)
{
    store.failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    player.start(Instant::of(clock));
    EXPECT_FALSE(recorder.begin(player, clock.now(), 3).ok());
    store.failWith(std::nullopt);
    play(20s);
    EXPECT_EQ(saved().painBefore, 3);
    EXPECT_EQ(saved().exercises.first().doneSeconds, 10);
}

TEST_F(SessionRecorderTest, OnlyTheWholeDoseIsAHundredPerCent)
{
    begin();
    play(35999ms); // a millisecond short of the end of cat-cow
    EXPECT_EQ(saved().exercises.first().status, ExerciseStatus::Partial);
    EXPECT_EQ(saved().exercises.first().donePercent, 99);
    play(1ms);
    EXPECT_EQ(saved().exercises.first().status, ExerciseStatus::Done);
}

TEST_F(SessionRecorderTest, WhatWasRepeatedCountsOnce)
{
    begin();
    play(19s);
    player.back(Instant::of(clock));
    play(8s);
    EXPECT_EQ(saved().exercises.first().doneSeconds, 9);
    EXPECT_EQ(saved().activeSeconds, 27) << "but the time was spent";
}

TEST_F(SessionRecorderTest, PausesAreNoActiveTimeButBelongToTheSession)
{
    begin();
    const Moment start = clock.now();
    play(15s);
    player.pause(Instant::of(clock));
    play(10min);
    player.finish(Instant::of(clock));
    play(0ms);
    EXPECT_EQ(saved().activeSeconds, 15);
    ASSERT_TRUE(saved().ended);
    EXPECT_EQ(start.utc.secsTo(saved().ended->utc), 615);
}

TEST_F(SessionRecorderTest, AFeelingWhileSettingUpBelongsToWhatIsSetUp)
{
    begin();
    play(38s); // two seconds into the set-up of open book
    player.report(Instant::of(clock), Sensation::MildAche, 0);
    play(0ms);
    EXPECT_TRUE(saved().exercises.at(0).sensations.isEmpty());
    EXPECT_EQ(saved().exercises.at(1).sensations, QList<Sensation>{Sensation::MildAche});
    EXPECT_EQ(saved().exercises.at(1).peakPain, 0) << "zero is an answer";
    EXPECT_EQ(saved().exercises.at(1).status, ExerciseStatus::Skipped);
}

TEST_F(SessionRecorderTest, TheFirstEndStays)
{
    begin();
    player.finish(Instant::of(clock));
    play(0ms);
    const Moment end = clock.now();
    play(5min);
    EXPECT_EQ(saved().ended, end);
}

TEST_F(SessionRecorderTest, ConcludingAgainReplacesTheAnswers)
{
    begin();
    player.finish(Instant::of(clock));
    play(0ms);
    ASSERT_TRUE(recorder.conclude(player, {5, {Sensation::Sharp}, QStringLiteral("No")}).ok());
    ASSERT_TRUE(recorder.conclude(player, {}).ok());
    EXPECT_FALSE(saved().painAfter);
    EXPECT_TRUE(saved().sensations.isEmpty());
    EXPECT_TRUE(saved().note.isEmpty());
    EXPECT_EQ(saved().painBefore, 3);
}

TEST_F(SessionRecorderTest, AnExerciseTwiceInARoutineIsToldApart)
{
    Routine twice = routineOf({threeExercises().items.first(), threeExercises().items.first()});
    SessionPlayer again(Timeline::fromRoutine(twice, playerCatalog()));
    again.start(Instant::of(clock));
    clock.advance(36s);
    again.advanceTo(Instant::of(clock));
    again.setEffort(1, 5);
    const QList<PerformedExercise> exercises = performedExercises(again);
    ASSERT_EQ(exercises.size(), 2);
    EXPECT_EQ(exercises.at(0).status, ExerciseStatus::Done);
    EXPECT_EQ(exercises.at(1).status, ExerciseStatus::Skipped);
    EXPECT_FALSE(exercises.at(0).effort);
    EXPECT_EQ(exercises.at(1).effort, 5);
}

TEST(PerformedExercises, OfNothingAreNone)
{
    EXPECT_TRUE(performedExercises(SessionPlayer(Timeline())).isEmpty());
}

} // namespace
