// A session that the last run left unfinished: offered, taken up, saved or discarded.
#include "app/window/WindowComposition.h"
#include "core/session/JournalFile.h"
#include "core/session/SessionStore.h"
#include "tests/app/window/JournalFixture.h"

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

class WindowJournal : public JournalFixture {};

const QString offerTitle = QStringLiteral("A session was interrupted");

TEST_F(WindowJournal, NothingLeftNothingOffered)
{
    EXPECT_EQ(desk->window().fullPage(), nullptr);
    EXPECT_TRUE(files().isEmpty());
    EXPECT_TRUE(parts.prompt.notices.isEmpty());
}

TEST_F(WindowJournal, LookingAtASessionIsNotYetOne)
{
    desk->startSession(savedRoutine().id);
    restart();
    EXPECT_TRUE(files().isEmpty());
    EXPECT_EQ(desk->window().fullPage(), nullptr);
}

TEST_F(WindowJournal, SweepsUpWhatWasOnlyBegun)
{
    for (const char *name : {"session.jrnl.a1B2c3", "session.jrnl.damaged", "session.jrnl"}) {
        QFile file(QDir(data.path()).filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QFile::WriteOnly));
    }
    restart();
    EXPECT_FALSE(exists("session.jrnl.a1B2c3"));
    EXPECT_TRUE(exists("session.jrnl.damaged"));
}

TEST_F(WindowJournal, OffersWhatACrashLeft)
{
    begin(125s);
    crash();
    parts.clock.reboot(30min);
    open();
    EXPECT_TRUE(shows(offerTitle));
    EXPECT_TRUE(shows(QStringLiteral("“Morning” stopped after 2 min, at 2 of 2: Arch.")));
    EXPECT_TRUE(shows(QStringLiteral("Today, ")));
    EXPECT_EQ(desk->player(), nullptr);
    EXPECT_EQ(only().state, SessionState::Running) << "nothing is decided yet";
}

TEST_F(WindowJournal, ResumeGoesOnFromExactlyThere)
{
    begin(125s);
    const SessionRecord before = only();
    const PlayerView there = desk->player()->model().view();
    crash();
    parts.clock.reboot(24h);
    open();
    click("Resume");
    ASSERT_NE(desk->player(), nullptr);
    const PlayerModel &model = desk->player()->model();
    EXPECT_EQ(model.state(), PlayerState::Paused);
    EXPECT_EQ(model.pauseReason(), PauseReason::Interrupted);
    EXPECT_EQ(model.view().name, there.name);
    EXPECT_EQ(model.view().seconds, there.seconds);
    EXPECT_EQ(model.record().activeSeconds, 125) << "a day switched off is no exercise";
    EXPECT_TRUE(shows(QStringLiteral("You were away for 24 h. Go on")));
    press(Qt::Key_Space);
    run(20s);
    click("Finish");
    click("Save");
    EXPECT_EQ(desk->player(), nullptr);
    EXPECT_EQ(only().id, before.id);
    EXPECT_EQ(only().started, before.started);
    EXPECT_EQ(only().painBefore, before.painBefore);
    EXPECT_EQ(only().activeSeconds, 145);
    EXPECT_EQ(only().state, SessionState::Finished);
    settle();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(WindowJournal, ATakenUpSessionCanCrashAgain)
{
    begin(60s);
    crash();
    parts.clock.reboot(1h);
    open();
    click("Resume");
    press(Qt::Key_Space);
    run(30s);
    crash();
    parts.clock.reboot(1h);
    open();
    click("Resume");
    press(Qt::Key_Space);
    run(5s);
    EXPECT_EQ(desk->player()->model().view().item, 0);
    click("Finish");
    EXPECT_EQ(only().activeSeconds, 95);
}

TEST_F(WindowJournal, SavesItSoFar)
{
    begin(125s);
    const QDateTime last = parts.clock.nowUtc();
    crash();
    parts.clock.suspend(2h);
    open();
    click("Save what you did");
    EXPECT_EQ(desk->window().fullPage(), nullptr);
    EXPECT_EQ(toast(), QStringLiteral("Saved as far as it went."));
    EXPECT_EQ(only().state, SessionState::Interrupted);
    EXPECT_EQ(only().ended->utc, last);
    EXPECT_EQ(only().activeSeconds, 125);
    EXPECT_EQ(only().exercises.first().status, ExerciseStatus::Done);
    EXPECT_TRUE(files().isEmpty());
    restart();
    EXPECT_EQ(desk->window().fullPage(), nullptr);
    EXPECT_EQ(only().activeSeconds, 125);
}

TEST_F(WindowJournal, DiscardsItAndUndoBringsItBack)
{
    begin(125s);
    crash();
    open();
    click("Discard");
    EXPECT_TRUE(sessions().isEmpty());
    EXPECT_EQ(toast(), QStringLiteral("Session discarded"));
    EXPECT_EQ(files(), QStringList{QStringLiteral("session.jrnl.discarded")});
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(only().state, SessionState::Interrupted);
    EXPECT_EQ(only().activeSeconds, 125);
    restart();
    EXPECT_TRUE(files().isEmpty()) << "kept until the next start";
    EXPECT_EQ(only().activeSeconds, 125);
    EXPECT_EQ(desk->window().fullPage(), nullptr);
}

TEST_F(WindowJournal, TheKeysChoose)
{
    begin(60s);
    crash();
    open();
    for (const Qt::Key meantForToday : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_Return})
        press(meantForToday);
    EXPECT_TRUE(shows(offerTitle));
    press(Qt::Key_S);
    EXPECT_EQ(only().state, SessionState::Interrupted);
}

TEST_F(WindowJournal, AClosedWindowOffersItNextTime)
{
    begin(125s);
    desk->window().close();
    EXPECT_EQ(only().state, SessionState::Running);
    EXPECT_EQ(only().activeSeconds, 125);
    restart();
    EXPECT_TRUE(shows(offerTitle));
    desk->window().close(); // without a choice
    restart();
    EXPECT_TRUE(shows(offerTitle));
    click("Resume");
    EXPECT_EQ(desk->player()->model().record().activeSeconds, 125);
}

TEST_F(WindowJournal, AnotherSessionWaitsForTheChoice)
{
    begin(60s);
    crash();
    open();
    desk->window().leaveFullPage(); // however that may have come about
    desk->startSession(savedRoutine(QStringLiteral("Evening")).id);
    EXPECT_EQ(desk->player(), nullptr);
    EXPECT_TRUE(shows(offerTitle));
    desk->window().leaveFullPage();
    desk->tryExercise(QStringLiteral("angel"));
    EXPECT_EQ(desk->player(), nullptr);
    click("Save what you did");
    desk->tryExercise(QStringLiteral("angel"));
    EXPECT_NE(desk->player(), nullptr);
}

TEST_F(WindowJournal, TheSafetyQuestionsComeBeforeGoingOn)
{
    begin(60s);
    crash();
    answered(SafetyLevel::Emergency);
    open();
    click("Resume");
    EXPECT_EQ(desk->player(), nullptr);
    EXPECT_TRUE(exists("session.jrnl")) << "nor is it lost";
}

TEST_F(WindowJournal, WhatIsCommittedNeedsNoJournal)
{
    begin(125s);
    click("Finish");
    ASSERT_EQ(only().state, SessionState::Finished);
    crash(1); // the line that says so did not reach the disk
    const SessionRecord before = only();
    open();
    EXPECT_EQ(desk->window().fullPage(), nullptr);
    EXPECT_EQ(only(), before);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(WindowJournal, EffortGivenBeforeACrashIsKept)
{
    begin(125s);
    click("Finish");
    desk->player()->model().setEffort(0, 4);
    ASSERT_FALSE(only().exercises.first().effort.has_value());
    crash();
    open();
    EXPECT_EQ(desk->window().fullPage(), nullptr) << "it was over; nothing is to be chosen";
    EXPECT_EQ(only().exercises.first().effort, 4);
    EXPECT_EQ(only().state, SessionState::Finished);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(WindowJournal, AnEndThatCannotBeSavedWaitsForTheNextStart)
{
    begin(125s);
    click("Finish");
    desk->player()->model().setEffort(0, 4);
    crash();
    parts.data.sessions().failWith(Error{ErrorCode::ReadOnly, QStringLiteral("Read-only.")});
    open();
    EXPECT_EQ(desk->window().fullPage(), nullptr) << "there is nothing to go on with";
    EXPECT_EQ(parts.prompt.notices, QStringList{QStringLiteral("Read-only.")});
    EXPECT_TRUE(exists("session.jrnl"));
    parts.data.sessions().failWith({});
    restart();
    EXPECT_EQ(only().exercises.first().effort, 4);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(WindowJournal, SkippingTheQuestionsEndsTheJournal)
{
    begin(60s);
    click("Finish");
    click("Skip the questions");
    settle();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(WindowJournal, AForeignFileIsMovedAsideAndSaid)
{
    begin(60s);
    crash();
    write("Dear diary,\ntoday I stretched.\n");
    open();
    EXPECT_EQ(desk->window().fullPage(), nullptr);
    ASSERT_EQ(parts.prompt.notices.size(), 1);
    EXPECT_TRUE(parts.prompt.notices.first().contains(QStringLiteral("not the journal")));
    EXPECT_EQ(files(), QStringList{QStringLiteral("session.jrnl.corrupt-20260311T090100000Z")});
    EXPECT_EQ(only().state, SessionState::Interrupted) << "as far as its last exercise";
}

TEST_F(WindowJournal, ADamagedLineCostsWhatCameAfterIt)
{
    begin(125s);
    crash();
    QByteArray text = readJournalFile(path()).value();
    text[text.size() / 2] = char(text.at(text.size() / 2) ^ 1);
    write(text);
    open();
    EXPECT_TRUE(shows(offerTitle));
    click("Resume");
    settle();
    EXPECT_TRUE(exists("session.jrnl.damaged")) << "the bytes stay the person's";
    EXPECT_LT(desk->player()->model().record().activeSeconds, 125);
}

TEST_F(WindowJournal, AStoreThatRefusesLosesNothing)
{
    begin(60s);
    crash();
    open();
    parts.data.sessions().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    click("Save what you did");
    EXPECT_EQ(parts.prompt.notices, QStringList{QStringLiteral("The disk is full.")});
    EXPECT_TRUE(shows(offerTitle));
    EXPECT_TRUE(exists("session.jrnl"));
    click("Discard");
    EXPECT_TRUE(exists("session.jrnl"));
    parts.data.sessions().failWith({});
    click("Save what you did");
    EXPECT_EQ(only().state, SessionState::Interrupted);
}

TEST_F(WindowJournal, WhereItCannotBeKeptTheSessionGoesOn)
{
    QTemporaryDir gone;
    gone.remove();
    open(gone.path());
    begin(60s);
    for (int i = 0; i < 500 && desk->player()->model().journalError().isEmpty(); ++i)
        QTest::qWait(10);
    EXPECT_TRUE(shows(QStringLiteral("Your session goes on")));
    run(20s);
    EXPECT_TRUE(desk->player()->model().isRunning());
    desk->window().close();
    EXPECT_EQ(only().state, SessionState::Finished) << "there is nothing to take up";
    EXPECT_EQ(only().activeSeconds, 80);
}

} // namespace
