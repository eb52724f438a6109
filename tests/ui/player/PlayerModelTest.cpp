#include "ui/player/PlayerModel.h"

#include "core/base/ManualClock.h"
#include "tests/core/session/SessionFixtures.h"
#include "tests/support/FakeDataStore.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;
using Screen = PlayerModel::Screen;

namespace {

class PlayerModelTest : public testing::Test {
protected:
    void run(std::chrono::milliseconds time)
    {
        clock.advance(time);
        model.tick();
    }
    SessionRecord saved() const { return store.find(id).value(); }

    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC)};
    FakeSessionStore store;
    Catalog catalog = playerCatalog();
    SessionId id = SessionId::fromString(u"0190d3c5-0000-7000-8000-000000000002");
    PlayerModel model{catalog, store, clock, SessionPlan::of(threeExercises(), catalog), id};
};

TEST_F(PlayerModelTest, NothingIsSavedBeforeTheStart)
{
    model.finish();
    model.askFeeling();
    model.togglePause();
    EXPECT_EQ(model.screen(), Screen::Before);
    EXPECT_TRUE(store.all().value().isEmpty());
    model.start(4);
    EXPECT_EQ(model.screen(), Screen::Playing);
    EXPECT_EQ(saved().painBefore, 4);
    EXPECT_EQ(saved().routine, threeExercises().id);
}

TEST_F(PlayerModelTest, EveryFinishedStepIsSaved)
{
    model.start(std::nullopt);
    run(10s);
    run(9s);
    EXPECT_EQ(saved().exercises.first().doneSeconds, 0) << "in the middle of a step";
    run(1s);
    EXPECT_EQ(saved().exercises.first().doneSeconds, 10);
    run(3s);
    model.togglePause();
    EXPECT_EQ(saved().activeSeconds, 23);
    model.togglePause();
    run(7s);
    model.skip();
    EXPECT_EQ(saved().exercises.first().doneSeconds, 14);
    EXPECT_EQ(store.all().value().size(), 1);
}

TEST_F(PlayerModelTest, RunsToTheQuestions)
{
    model.start(std::nullopt);
    run(200s);
    EXPECT_EQ(model.screen(), Screen::After);
    EXPECT_EQ(saved().state, SessionState::Finished) << "saved before anything is answered";
    model.setEffort(1, 3);
    EXPECT_TRUE(model.conclude({2, {Sensation::Warmth}, QStringLiteral("Fine")}));
    EXPECT_EQ(saved().painAfter, 2);
    EXPECT_EQ(saved().exercises.at(1).effort, 3);
    EXPECT_EQ(saved().note, QStringLiteral("Fine"));
}

TEST_F(PlayerModelTest, AnExpectedFeelingIsNotedAndTheSessionGoesOn)
{
    model.start(std::nullopt);
    run(12s);
    model.askFeeling();
    EXPECT_EQ(model.screen(), Screen::Feeling);
    EXPECT_FALSE(model.isRunning());
    run(30s);
    model.reportFeeling(Sensation::MuscleEffort, 2);
    EXPECT_EQ(model.screen(), Screen::Playing);
    EXPECT_TRUE(model.isRunning());
    EXPECT_EQ(saved().exercises.first().sensations, QList<Sensation>{Sensation::MuscleEffort});
    EXPECT_EQ(saved().activeSeconds, 12) << "answering is no exercise";
}

TEST_F(PlayerModelTest, OneWhoWasPausedStaysPaused)
{
    model.start(std::nullopt);
    model.pause();
    model.askFeeling();
    model.goOn();
    EXPECT_EQ(model.screen(), Screen::Playing);
    EXPECT_FALSE(model.isRunning());
}

TEST_F(PlayerModelTest, BackingOffOffersThreeWays)
{
    model.start(std::nullopt);
    run(12s);
    model.askFeeling();
    model.reportFeeling(Sensation::Tingling, 4);
    EXPECT_EQ(model.screen(), Screen::BackOff);
    EXPECT_EQ(model.feeling(), Sensation::Tingling);
    EXPECT_EQ(saved().exercises.first().peakPain, 4) << "noted before anything is chosen";

    model.easeAndGoOn();
    EXPECT_TRUE(saved().exercises.first().eased);
    EXPECT_EQ(model.screen(), Screen::Playing);
    EXPECT_EQ(model.view().item, 0);
    EXPECT_TRUE(model.isRunning());

    model.askFeeling();
    model.reportFeeling(Sensation::Sharp, 5);
    model.skipAfterFeeling();
    EXPECT_FALSE(saved().exercises.first().eased) << "this one did not go";
    EXPECT_EQ(model.view().item, 1);
    EXPECT_TRUE(model.isRunning());

    model.askFeeling();
    model.reportFeeling(Sensation::Catching, std::nullopt);
    model.finish();
    EXPECT_EQ(model.screen(), Screen::After);
    EXPECT_EQ(saved().state, SessionState::Finished);
}

TEST_F(PlayerModelTest, SkippingTheLastAfterAFeelingEndsTheSession)
{
    model.start(std::nullopt);
    run(70s);
    model.askFeeling();
    model.reportFeeling(Sensation::Numbness, 1);
    model.skipAfterFeeling();
    EXPECT_EQ(model.screen(), Screen::After);
    EXPECT_EQ(saved().state, SessionState::Finished);
}

TEST_F(PlayerModelTest, AnAlarmEndsTheSessionAtOnce)
{
    model.start(std::nullopt);
    run(12s);
    model.askFeeling();
    model.reportFeeling(Sensation::Breathless, std::nullopt);
    EXPECT_EQ(model.screen(), Screen::Alarm);
    EXPECT_EQ(saved().state, SessionState::Stopped);
    EXPECT_EQ(saved().ended, clock.now());
    model.goOn();
    model.togglePause();
    EXPECT_EQ(model.screen(), Screen::Alarm);
    EXPECT_FALSE(model.isRunning());
}

TEST_F(PlayerModelTest, ASleepWaitsForThePerson)
{
    model.start(std::nullopt);
    run(12s);
    clock.suspend(1h);
    model.askFeeling();
    EXPECT_EQ(model.pauseReason(), PauseReason::Suspended);
    model.reportFeeling(Sensation::Stretch, 1);
    EXPECT_FALSE(model.isRunning());
    model.togglePause();
    EXPECT_TRUE(model.isRunning());
    EXPECT_EQ(saved().activeSeconds, 12);
}

TEST_F(PlayerModelTest, AFailedSaveIsSaidAndMadeGood)
{
    int told = 0;
    QObject::connect(&model, &PlayerModel::saveErrorChanged, &model, [&told] { ++told; });
    store.failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    model.start(2);
    run(20s);
    EXPECT_EQ(model.saveError(), QStringLiteral("The disk is full."));
    EXPECT_EQ(told, 1) << "once, not at every step";
    store.failWith(std::nullopt);
    run(6s);
    EXPECT_TRUE(model.saveError().isEmpty());
    EXPECT_EQ(saved().painBefore, 2);
}

TEST_F(PlayerModelTest, AnswersThatCannotBeSavedStay)
{
    model.start(2);
    model.finish();
    store.failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    EXPECT_FALSE(model.conclude({}));
    EXPECT_EQ(model.screen(), Screen::After);
}

} // namespace
