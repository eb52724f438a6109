// What the safety questions open and close (clinical-facts E3), in the window as put together.
#include "core/coach/CoachEventStore.h"
#include "tests/app/window/WindowFixture.h"
#include "ui/library/LibraryPage.h"
#include "ui/safety/CheckForm.h"
#include "ui/safety/SafetyPage.h"
#include "ui/safety/StandingPanel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

class WindowSafety : public WindowFixture {
protected:
    SafetyPage *questions() { return qobject_cast<SafetyPage *>(window().fullPage()); }
    bool playing() { return composition.player() != nullptr; }
    void answerAll(Qt::Key key = Qt::Key_N)
    {
        for (int i = 0; i < 12; ++i)
            press(key);
    }
    Routine routineOf(const QList<RoutineItem> &items)
    {
        const Routine routine{parts.ids.next<RoutineId>(), QStringLiteral("Mixed"), items};
        EXPECT_TRUE(parts.data.routines().save(routine).ok());
        return routine;
    }
    void feel(Sensation sensation)
    {
        SymptomEntry entry;
        entry.id = parts.ids.next<SymptomId>();
        entry.at = parts.clock.now();
        entry.pain = 5;
        entry.sensations = {sensation};
        ASSERT_TRUE(parts.data.symptoms().save(entry).ok());
        QCoreApplication::processEvents();
    }
    /// Presses everything that could start a session or show an exercise; what is then there.
    void tryEverything(const Routine &routine)
    {
        composition.startSession(routine.id);
        EXPECT_FALSE(playing());
        window().leaveFullPage();
        composition.tryExercise(QStringLiteral("turn"));
        EXPECT_FALSE(playing());
        window().leaveFullPage();
    }
};

TEST_F(WindowSafety, NothingIsForcedAtTheStart)
{
    EXPECT_EQ(questions(), nullptr);
    show("library");
    EXPECT_TRUE(pageOf("library")->isVisible());
    show("today");
    EXPECT_TRUE(QTest::qWaitFor([&] { return shows(QStringLiteral("twelve short questions")); }));
}

TEST_F(WindowSafety, NothingIsReadBeforeTheFirstPicture)
{
    WindowComposition next({parts.catalog, parts.data, parts.clock, parts.ids, parts.prompt,
                            preferences, QStringLiteral("/home/robin/midback")});
    QSignalSpy told(&next.safety(), &SafetyFlow::told);
    next.window().showPage(QStringLiteral("plan"));
    next.window().showPage(QStringLiteral("today"));
    EXPECT_TRUE(told.isEmpty());
    next.window().show();
    EXPECT_TRUE(told.wait(1000));
}

TEST_F(WindowSafety, TheFirstStartAsksAndGoesOnToTheSession)
{
    const Routine routine = savedRoutine();
    composition.startSession(routine.id);
    ASSERT_NE(questions(), nullptr);
    answerAll();
    EXPECT_FALSE(playing());
    press(Qt::Key_Return);
    ASSERT_TRUE(playing());
    EXPECT_EQ(composition.player()->model().name(), routine.name);
    click("Not now");
    composition.startSession(routine.id);
    EXPECT_TRUE(playing()) << "once is enough";
}

TEST_F(WindowSafety, TryingAnExerciseAsksFirstToo)
{
    composition.tryExercise(QStringLiteral("turn"));
    ASSERT_NE(questions(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(window().fullPage(), nullptr);
    EXPECT_EQ(current(), QStringLiteral("today"));
    EXPECT_TRUE(parts.data.screenings().all()->isEmpty());
}

TEST_F(WindowSafety, TheBannerOfTodayLeadsToTheQuestions)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return button("Answer them now") != nullptr; }));
    click("Answer them now");
    ASSERT_NE(questions(), nullptr);
    answerAll();
    press(Qt::Key_Return);
    EXPECT_EQ(window().fullPage(), nullptr);
    EXPECT_FALSE(shows(QStringLiteral("twelve short questions")));
    press(Qt::Key_3);
    EXPECT_EQ(parts.data.symptoms().all()->size(), 1) << "digits log pain again";
}

TEST_F(WindowSafety, AnEmergencyLeavesNoExerciseReachable)
{
    const Routine routine = savedRoutine();
    show("library");
    show("plan");
    answered(SafetyLevel::Emergency);
    for (const char *page : {"today", "library", "plan", "coach", "selftests"}) {
        show(page);
        EXPECT_FALSE(pageOf(page) && pageOf(page)->isVisible()) << page;
        EXPECT_TRUE(shows(QStringLiteral("Get help now"))) << page;
        EXPECT_TRUE(shows(QStringLiteral("112 / 999 / 911"))) << page;
    }
    tryEverything(routine);
    for (const char *page : {"symptoms", "progress", "settings"}) {
        show(page);
        EXPECT_TRUE(pageOf(page)->isVisible()) << page;
        EXPECT_FALSE(shows(QStringLiteral("Get help now"))) << page;
    }
}

TEST_F(WindowSafety, AnEmergencyOpensWhenTheAnswersAreOthers)
{
    answered(SafetyLevel::Emergency);
    parts.clock.advance(1min);
    click("Answer the questions again");
    ASSERT_NE(questions(), nullptr);
    answerAll();
    press(Qt::Key_Return);
    EXPECT_EQ(window().cover(), nullptr);
    EXPECT_TRUE(pageOf("today")->isVisible());
}

TEST_F(WindowSafety, UrgentCanBeReadAndNotStarted)
{
    const Routine routine = savedRoutine();
    const QDate day = parts.clock.today();
    ASSERT_TRUE(
        parts.data.plans()
            .save(
                {parts.ids.next<WeekPlanId>(), day, {{day.dayOfWeek(), QTime(23, 0), routine.id}}})
            .ok());
    answered(SafetyLevel::Urgent);
    EXPECT_TRUE(shows(QStringLiteral("Sessions and self-tests wait")));
    EXPECT_TRUE(shows(QStringLiteral("2 exercises"))) << "the plan is shown as it is";
    EXPECT_FALSE(shows(QStringLiteral("left out")));
    show("plan");
    EXPECT_TRUE(shows(QStringLiteral("Sessions and self-tests wait")));
    show("library");
    EXPECT_TRUE(pageOf("library")->isVisible());
    qobject_cast<LibraryPage *>(pageOf("library"))->openExercise(QStringLiteral("row"));
    EXPECT_TRUE(shows(QStringLiteral("Take the position.")));
    tryEverything(routine);
    show("today");
    click("I have been checked");
    ASSERT_NE(questions(), nullptr);
    click("I have been checked");
    click("I have been checked");
    EXPECT_TRUE(toast().startsWith(QStringLiteral("Noted")));
    click("Close");
    EXPECT_FALSE(shows(QStringLiteral("Sessions and self-tests wait")));
    composition.startSession(routine.id);
    EXPECT_TRUE(playing());
}

TEST_F(WindowSafety, StartingAfterUrgentShowsTheWayAndGoesOnAfterTheCheck)
{
    const Routine routine = savedRoutine();
    answered(SafetyLevel::Urgent);
    composition.startSession(routine.id);
    ASSERT_NE(questions(), nullptr);
    EXPECT_FALSE(questions()->showsQuestions());
    click("I have been checked");
    click("I have been checked");
    click("Go on to your session");
    EXPECT_TRUE(playing());
}

TEST_F(WindowSafety, SoonIsBreathingAndMobilityAtLevelOne)
{
    const Routine routine = routineOf({item("breath"), item("turn"), item("angel"), item("chop")});
    answered(SafetyLevel::Soon);
    EXPECT_TRUE(shows(QStringLiteral("routine appointment")));
    composition.startSession(routine.id);
    ASSERT_TRUE(playing());
    EXPECT_TRUE(shows(QStringLiteral("2 exercises")));
    EXPECT_TRUE(shows(QStringLiteral("smallest dose")));
    click("Start");
    run(10s);
    const auto exercises = sessions().first().exercises;
    ASSERT_EQ(exercises.size(), 2);
    for (const PerformedExercise &one : exercises) {
        EXPECT_EQ(one.dose, parts.catalog.exercise(one.exerciseId)->doseLevels[0]);
    }
}

TEST_F(WindowSafety, SoonLeavesALittleBreathingWhereNothingElseIsOpen)
{
    const Routine routine = routineOf({item("angel"), item("chop")});
    answered(SafetyLevel::Soon);
    composition.startSession(routine.id);
    ASSERT_TRUE(playing());
    EXPECT_TRUE(shows(QStringLiteral("1 exercise")));
    click("Start");
    run(10s);
    ASSERT_EQ(sessions().first().exercises.size(), 1);
    EXPECT_EQ(sessions().first().exercises.first().exerciseId, QStringLiteral("breath"));
}

TEST_F(WindowSafety, SoonTriesOnlyWhatIsOpen)
{
    answered(SafetyLevel::Soon);
    composition.tryExercise(QStringLiteral("row"));
    EXPECT_FALSE(playing());
    EXPECT_EQ(parts.prompt.notices.size(), 1);
    composition.tryExercise(QStringLiteral("turn"));
    ASSERT_TRUE(playing());
    click("Start");
    run(10s);
    EXPECT_EQ(sessions().first().exercises.first().dose,
              parts.catalog.exercise(QStringLiteral("turn"))->doseLevels[0]);
}

TEST_F(WindowSafety, TheAppointmentIsAskedForForAFortnight)
{
    answered(SafetyLevel::Soon);
    parts.clock.advance(24h * 13);
    show("library");
    show("today");
    EXPECT_TRUE(shows(QStringLiteral("routine appointment")));
    parts.clock.advance(24h);
    show("library");
    show("today");
    EXPECT_FALSE(shows(QStringLiteral("routine appointment")));
}

TEST_F(WindowSafety, ClearOpensEverythingAndIsAskedAgainAfterAMonth)
{
    const Routine routine = savedRoutine();
    answered(SafetyLevel::Clear);
    EXPECT_FALSE(shows(QStringLiteral("questions")));
    parts.clock.advance(24h * 30);
    show("library");
    show("today");
    EXPECT_TRUE(shows(QStringLiteral("every 30 days")));
    composition.startSession(routine.id);
    EXPECT_TRUE(playing()) << "due is no lock";
}

TEST_F(WindowSafety, AnAlarmInTheDiaryLocksUntilAnswered)
{
    const Routine routine = savedRoutine();
    answered(SafetyLevel::Clear);
    parts.clock.advance(1min);
    feel(Sensation::ChestPressure);
    EXPECT_TRUE(shows(QStringLiteral("not to be exercised through")));
    composition.startSession(routine.id);
    ASSERT_NE(questions(), nullptr);
    EXPECT_TRUE(questions()->showsQuestions());
    parts.clock.advance(1min);
    answerAll();
    press(Qt::Key_Return);
    EXPECT_TRUE(playing());
}

TEST_F(WindowSafety, AnAlarmInTheSessionLocksUntilAnswered)
{
    const Routine routine = savedRoutine();
    answered(SafetyLevel::Clear);
    parts.clock.advance(1min);
    composition.startSession(routine.id);
    click("Start");
    run(30s);
    composition.player()->model().askFeeling();
    composition.player()->model().reportFeeling(Sensation::Faint, 5);
    click("Close");
    EXPECT_EQ(window().fullPage(), nullptr);
    EXPECT_TRUE(shows(QStringLiteral("not to be exercised through")));
    composition.tryExercise(QStringLiteral("turn"));
    EXPECT_FALSE(playing());
    EXPECT_NE(questions(), nullptr);
}

TEST_F(WindowSafety, AFallAsksAgain)
{
    answered(SafetyLevel::Clear);
    parts.clock.advance(1min);
    CoachEvent fall;
    fall.id = parts.ids.next<CoachEventId>();
    fall.at = parts.clock.now();
    fall.kind = CoachEventKind::FallOrFever;
    ASSERT_TRUE(parts.data.coachEvents().save(fall).ok());
    QCoreApplication::processEvents();
    EXPECT_TRUE(shows(QStringLiteral("a fall or a fever")));
    click("Answer the questions");
    EXPECT_NE(questions(), nullptr);
}

TEST_F(WindowSafety, TheNextStartFindsTheSameLocks)
{
    const Routine routine = savedRoutine();
    for (const auto level :
         {SafetyLevel::Clear, SafetyLevel::Soon, SafetyLevel::Urgent, SafetyLevel::Emergency}) {
        parts.clock.advance(1min);
        answered(level);
        WindowComposition next({parts.catalog, parts.data, parts.clock, parts.ids, parts.prompt,
                                preferences, QStringLiteral("/home/robin/midback")});
        next.window().show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&next.window()));
        QTest::qWait(50); // its first picture, and what follows it
        EXPECT_EQ(next.window().cover() != nullptr, level == SafetyLevel::Emergency);
        next.startSession(routine.id);
        EXPECT_EQ(next.player() != nullptr,
                  level == SafetyLevel::Clear || level == SafetyLevel::Soon);
    }
}

TEST_F(WindowSafety, SettingsAskThemAgain)
{
    answered(SafetyLevel::Clear);
    show("settings");
    click("Answer the safety questions again");
    EXPECT_NE(questions(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(current(), QStringLiteral("settings"));
}

} // namespace
