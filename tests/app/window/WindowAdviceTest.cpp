#include "core/coach/CoachEventStore.h"
#include "core/data/Profile.h"
#include "tests/app/window/WindowFixture.h"
#include "ui/widgets/LinkButton.h"

#include <QtTest/QTest>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

/// What the coach makes of a routine is what is played, and the person has the last word.
class WindowAdvice : public WindowFixture {
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        answered(SafetyLevel::Clear);
    }
    /// Yesterday's session, in which turning went from 2 to 6.
    void tooMuchYesterday(const Routine &routine)
    {
        SessionRecord record;
        record.id = parts.ids.next<SessionId>();
        record.routine = routine.id;
        record.routineName = routine.name;
        const Moment now = parts.clock.now();
        record.started = {now.utc.addDays(-1), now.offsetMinutes, now.date.addDays(-1)};
        record.ended = record.started;
        record.state = SessionState::Finished;
        record.painBefore = 2;
        record.painAfter = 2;
        for (const RoutineItem &planned : routine.items) {
            PerformedExercise done;
            done.exerciseId = planned.exerciseId;
            done.dose = planned.dose;
            done.status = ExerciseStatus::Done;
            done.donePercent = 100;
            done.doneSeconds = 60;
            done.effort = 3;
            done.peakPain = planned.exerciseId == QStringLiteral("turn") ? 6 : 2;
            record.exercises.append(done);
        }
        ASSERT_TRUE(parts.data.sessions().save(record).ok());
    }
    LinkButton *link(const char *text)
    {
        for (LinkButton *one : window().findChildren<LinkButton *>()) {
            if (one->isVisible() && one->text() == QLatin1String(text))
                return one;
        }
        return nullptr;
    }
    /// The doses that a started session is played with.
    QList<Dose> played(const RoutineId &routine)
    {
        composition.startSession(routine);
        click("Start");
        run(1s);
        QList<Dose> doses;
        const SessionRecord record = sessions().last();
        for (const PerformedExercise &one : record.exercises)
            doses.append(one.dose);
        click("Finish");
        click("Skip the questions");
        EXPECT_TRUE(parts.data.sessions().remove(record.id).ok());
        return doses;
    }
    const Dose &turnAt(int level)
    {
        return parts.catalog.exercise(QStringLiteral("turn"))->doseLevels[std::size_t(level - 1)];
    }
    QList<CoachEvent> events() { return parts.data.coachEvents().all().value(); }
};

TEST_F(WindowAdvice, ASessionPlaysWhatIsAdvisedAndSaysSoBefore)
{
    const Routine routine = savedRoutine();
    tooMuchYesterday(routine);
    composition.startSession(routine.id);
    EXPECT_TRUE(shows(QStringLiteral("Different today")));
    EXPECT_TRUE(shows(QStringLiteral("Turn: smaller dose")));
    EXPECT_TRUE(shows(QStringLiteral("from 2 to 6")));
    EXPECT_TRUE(shows(QStringLiteral("Rule 8")));
    click("Not now");
    EXPECT_EQ(played(routine.id), (QList<Dose>{turnAt(1), item("arch").dose}));
    EXPECT_EQ(parts.data.routines().find(routine.id)->items, routine.items) << "the plan stays";
}

TEST_F(WindowAdvice, KeepingAsItWasPlaysAsPlannedNowAndNextTime)
{
    const Routine routine = savedRoutine();
    tooMuchYesterday(routine);
    composition.startSession(routine.id);
    ASSERT_NE(link("Keep as it was"), nullptr);
    QTest::mouseClick(link("Keep as it was"), Qt::LeftButton);
    ASSERT_EQ(events().size(), 1);
    EXPECT_EQ(events().first().kind, CoachEventKind::KeepAsItWas);
    EXPECT_FALSE(shows(QStringLiteral("Different today")));
    EXPECT_TRUE(shows(QStringLiteral("Turn stays as it was.")));
    click("Start");
    run(1s);
    EXPECT_EQ(sessions().last().exercises.first().dose, turnAt(2));
    click("Finish");
    click("Skip the questions");
    ASSERT_TRUE(parts.data.sessions().remove(sessions().last().id).ok());
    EXPECT_EQ(played(routine.id).first(), turnAt(2));
}

TEST_F(WindowAdvice, UndoBringsTheAdviceBack)
{
    const Routine routine = savedRoutine();
    tooMuchYesterday(routine);
    composition.startSession(routine.id);
    QTest::mouseClick(link("Keep as it was"), Qt::LeftButton);
    ASSERT_NE(link("Undo"), nullptr);
    QTest::mouseClick(link("Undo"), Qt::LeftButton);
    EXPECT_TRUE(events().isEmpty());
    EXPECT_TRUE(shows(QStringLiteral("Turn: smaller dose")));
    EXPECT_FALSE(shows(QStringLiteral("Turn stays as it was.")));
    click("Not now");
    EXPECT_EQ(played(routine.id).first(), turnAt(1));
}

TEST_F(WindowAdvice, TheKeyboardReachesTheLinks)
{
    const Routine routine = savedRoutine();
    tooMuchYesterday(routine);
    composition.startSession(routine.id);
    for (int i = 0; i < 20 && QApplication::focusWidget() != link("Keep as it was"); ++i)
        press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), link("Keep as it was"));
    press(Qt::Key_Return);
    EXPECT_EQ(events().size(), 1);
    ASSERT_NE(composition.player(), nullptr);
    EXPECT_EQ(composition.player()->model().screen(), PlayerModel::Screen::Before);
    press(Qt::Key_Return);
    EXPECT_EQ(composition.player()->model().screen(), PlayerModel::Screen::Playing);
}

TEST_F(WindowAdvice, ARefusedWordIsToldAndChangesNothing)
{
    const Routine routine = savedRoutine();
    tooMuchYesterday(routine);
    composition.startSession(routine.id);
    parts.data.coachEvents().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    QTest::mouseClick(link("Keep as it was"), Qt::LeftButton);
    EXPECT_EQ(parts.prompt.notices, QStringList{QStringLiteral("The disk is full.")});
    EXPECT_TRUE(shows(QStringLiteral("Turn: smaller dose")));
    EXPECT_EQ(link("Undo"), nullptr);
}

TEST_F(WindowAdvice, AnUnreadableHistoryStillKeepsToTheHealthSettings)
{
    Routine routine = savedRoutine();
    parts.data.coachEvents().failReadsWith(
        Error{ErrorCode::Damaged, QStringLiteral("One entry is damaged.")});
    Q_EMIT parts.data.coachEvents().changed(); // so that it is read again
    composition.startSession(routine.id);
    EXPECT_TRUE(shows(QStringLiteral("One entry is damaged.")));
    EXPECT_TRUE(shows(QStringLiteral("Different today"))) << "an alarm may be unread: gently";
    EXPECT_TRUE(shows(QStringLiteral("What you logged cannot be read just now")));
    click("Start");
    run(1s);
    EXPECT_EQ(sessions().last().exercises.size(), 2);
}

TEST_F(WindowAdvice, WithNothingLeftThereIsNothingToStart)
{
    composition.startSession(savedRoutine().id);
    parts.clock.advance(1min);
    SymptomEntry entry;
    entry.id = parts.ids.next<SymptomId>();
    entry.at = parts.clock.now();
    entry.sensations = {Sensation::ChestPressure};
    ASSERT_TRUE(parts.data.symptoms().save(entry).ok());
    EXPECT_TRUE(shows(QStringLiteral("Turn: left out today")));
    EXPECT_TRUE(shows(QStringLiteral("The safety questions come first.")));
    ASSERT_NE(button("Start"), nullptr);
    EXPECT_FALSE(button("Start")->isEnabled());
    press(Qt::Key_Return);
    ASSERT_NE(composition.player(), nullptr);
    EXPECT_EQ(composition.player()->model().screen(), PlayerModel::Screen::Before);
    EXPECT_TRUE(sessions().isEmpty());
}

TEST_F(WindowAdvice, TryingAnExerciseIsThePersonsOwnChoice)
{
    const Routine routine = savedRoutine();
    tooMuchYesterday(routine);
    composition.tryExercise(QStringLiteral("turn"));
    EXPECT_FALSE(shows(QStringLiteral("Different today")));
}

TEST_F(WindowAdvice, StartStaysInViewInASmallWindow)
{
    window().resize(900, 640);
    const Routine routine = savedRoutine();
    tooMuchYesterday(routine);
    composition.startSession(routine.id);
    press(Qt::Key_7);
    QApplication::processEvents();
    const QPushButton *start = button("Start");
    ASSERT_NE(start, nullptr);
    const QRect place(start->mapTo(&window(), QPoint()), start->size());
    EXPECT_TRUE(window().rect().contains(place));
}

} // namespace
