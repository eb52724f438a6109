#include "tests/app/window/WindowFixture.h"
#include "ui/library/LibraryPage.h"
#include "ui/player/PaceBar.h"
#include "ui/shell/Sidebar.h"

#include <QtTest/QTest>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

class WindowSession : public WindowFixture {
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        answered(SafetyLevel::Clear);
    }
    /// A session that runs, `time` into its work.
    void begin(std::chrono::milliseconds time)
    {
        composition.startSession(savedRoutine().id);
        click("Start");
        run(time);
    }
    bool paceBarShown()
    {
        const auto *bar = composition.player()->findChild<PaceBar *>();
        return bar && bar->isVisible();
    }
};

TEST_F(WindowSession, ThePlayerTakesTheWholeWindow)
{
    composition.startSession(savedRoutine().id);
    ASSERT_NE(composition.player(), nullptr);
    EXPECT_TRUE(composition.player()->isVisible());
    EXPECT_EQ(composition.player()->model().name(), QStringLiteral("Morning"));
    EXPECT_FALSE(window().sidebar()->isVisible());
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(current(), QStringLiteral("today")) << "keys of the pages rest";
    EXPECT_TRUE(sessions().isEmpty()) << "looking is not yet a session";
}

TEST_F(WindowSession, TodayStartsWhatIsPlanned)
{
    const Routine routine = savedRoutine(QStringLiteral("Planned one"));
    const WeekPlan plan{parts.ids.next<WeekPlanId>(),
                        QDate(2026, 3, 9),
                        {{parts.clock.today().dayOfWeek(), QTime(7, 15), routine.id}}};
    ASSERT_TRUE(parts.data.plans().save(plan).ok());
    click("Start session");
    ASSERT_NE(composition.player(), nullptr);
    EXPECT_EQ(composition.player()->model().name(), routine.name);
}

TEST_F(WindowSession, ARoutineThatIsGoneIsSaidKindly)
{
    const Routine routine = savedRoutine();
    ASSERT_TRUE(parts.data.routines().remove(routine.id).ok());
    for (const RoutineId &id : {routine.id, RoutineId(), parts.ids.next<RoutineId>()}) {
        parts.prompt.notices.clear();
        composition.startSession(id);
        EXPECT_EQ(composition.player(), nullptr);
        ASSERT_EQ(parts.prompt.notices.size(), 1);
        EXPECT_TRUE(parts.prompt.notices.first().contains(QStringLiteral("Plan")));
    }
}

TEST_F(WindowSession, NotNowGoesBackWithoutATrace)
{
    show("plan");
    composition.startSession(savedRoutine().id);
    click("Not now");
    EXPECT_EQ(composition.player(), nullptr);
    EXPECT_TRUE(window().sidebar()->isVisible());
    EXPECT_EQ(current(), QStringLiteral("today"));
    EXPECT_TRUE(toast().isEmpty());
    EXPECT_TRUE(sessions().isEmpty());
}

TEST_F(WindowSession, FinishingReturnsToTodayWithAToast)
{
    begin(60s);
    click("Finish");
    click("Save");
    EXPECT_EQ(composition.player(), nullptr);
    EXPECT_EQ(current(), QStringLiteral("today"));
    EXPECT_EQ(toast(), QStringLiteral("Session saved."));
    ASSERT_EQ(sessions().size(), 1);
    EXPECT_EQ(sessions().first().state, SessionState::Finished);
    EXPECT_TRUE(shows(QStringLiteral("Done for today")));
}

TEST_F(WindowSession, ADigitLogsPainAgainAfterwards)
{
    begin(60s);
    press(Qt::Key_4); // means nothing here
    click("Finish");
    click("Save");
    ASSERT_TRUE(parts.data.symptoms().all()->isEmpty());
    press(Qt::Key_2);
    ASSERT_EQ(parts.data.symptoms().all()->size(), 1);
    EXPECT_EQ(parts.data.symptoms().all()->first().pain, 2);
}

TEST_F(WindowSession, WithoutAnswersWhatWasDoneIsKeptQuietly)
{
    begin(60s);
    click("Finish");
    click("Skip the questions");
    EXPECT_EQ(composition.player(), nullptr);
    EXPECT_TRUE(toast().isEmpty());
    ASSERT_EQ(sessions().size(), 1);
    EXPECT_EQ(sessions().first().state, SessionState::Finished);
    EXPECT_FALSE(sessions().first().painAfter.has_value());
}

TEST_F(WindowSession, AnswersThatCannotBeSavedStayOnTheScreen)
{
    begin(60s);
    click("Finish");
    parts.data.sessions().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    click("Save");
    ASSERT_NE(composition.player(), nullptr);
    EXPECT_TRUE(shows(QStringLiteral("The disk is full.")));
    parts.data.sessions().failWith({});
    click("Save");
    EXPECT_EQ(composition.player(), nullptr);
    EXPECT_EQ(toast(), QStringLiteral("Session saved."));
}

TEST_F(WindowSession, ThePlayerIsDeletedAndAnotherCanFollow)
{
    const Routine first = savedRoutine();
    const Routine second = savedRoutine(QStringLiteral("Evening"));
    composition.startSession(first.id);
    QPointer<PlayerPage> gone = composition.player();
    click("Not now");
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(gone.isNull());
    composition.startSession(second.id);
    ASSERT_NE(composition.player(), nullptr);
    EXPECT_EQ(composition.player()->model().name(), QStringLiteral("Evening"));
}

TEST_F(WindowSession, TryingPlaysOneExerciseAtItsUsualDose)
{
    composition.tryExercise(QStringLiteral("angel"));
    ASSERT_NE(composition.player(), nullptr);
    click("Start");
    run(60s);
    ASSERT_EQ(sessions().size(), 1);
    const SessionRecord record = sessions().first();
    EXPECT_TRUE(record.routine.isNull());
    EXPECT_EQ(record.routineName, QStringLiteral("Angel"));
    ASSERT_EQ(record.exercises.size(), 1);
    EXPECT_EQ(record.exercises.first().exerciseId, QStringLiteral("angel"));
    EXPECT_EQ(record.exercises.first().dose, item("angel").dose);
    EXPECT_TRUE(parts.data.routines().all()->isEmpty());
}

TEST_F(WindowSession, TheLibraryHasAButtonForIt)
{
    show("library");
    qobject_cast<LibraryPage *>(pageOf("library"))->openExercise(QStringLiteral("row"));
    click("Try it now");
    ASSERT_NE(composition.player(), nullptr);
    EXPECT_EQ(composition.player()->model().name(), QStringLiteral("Row"));
}

TEST_F(WindowSession, TryingWhatTheCatalogueLacksDoesNothing)
{
    composition.tryExercise(QStringLiteral("cartwheel"));
    composition.tryExercise({});
    EXPECT_EQ(composition.player(), nullptr);
    EXPECT_TRUE(parts.prompt.notices.isEmpty());
}

TEST_F(WindowSession, ClosingTheWindowKeepsWhatWasDone)
{
    begin(60s);
    ASSERT_EQ(sessions().first().state, SessionState::Running);
    window().close();
    ASSERT_EQ(sessions().size(), 1);
    const SessionRecord record = sessions().first();
    EXPECT_EQ(record.state, SessionState::Finished);
    ASSERT_TRUE(record.ended.has_value());
    EXPECT_EQ(record.ended->utc, parts.clock.nowUtc());
    EXPECT_EQ(record.activeSeconds, 60);
    EXPECT_EQ(record.exercises.first().status, ExerciseStatus::Partial);
    EXPECT_EQ(record.exercises.last().status, ExerciseStatus::Skipped);
    EXPECT_TRUE(parts.data.sessions().running()->isEmpty());
}

TEST_F(WindowSession, ClosingBeforeTheStartLeavesNoSession)
{
    composition.startSession(savedRoutine().id);
    window().close();
    EXPECT_TRUE(sessions().isEmpty());
}

TEST_F(WindowSession, ClosingAmongTheQuestionsLosesNothing)
{
    begin(60s);
    click("Finish");
    const SessionRecord before = sessions().first();
    parts.clock.advance(5min);
    window().close();
    EXPECT_EQ(sessions(), QList{before});
}

TEST_F(WindowSession, ReducedMotionIsThereFromTheStart)
{
    preferences.setReducedMotion(true);
    begin(30s);
    EXPECT_TRUE(paceBarShown());
}

TEST_F(WindowSession, ReducedMotionChangesARunningSession)
{
    begin(30s);
    EXPECT_FALSE(paceBarShown());
    preferences.setReducedMotion(true);
    EXPECT_TRUE(paceBarShown());
    preferences.setReducedMotion(false);
    EXPECT_FALSE(paceBarShown());
}

TEST_F(WindowSession, PreferencesMayChangeWithoutASession)
{
    preferences.setReducedMotion(true);
    preferences.setScheme(Scheme::Dark);
    EXPECT_EQ(composition.player(), nullptr);
    EXPECT_EQ(current(), QStringLiteral("today"));
}

} // namespace
