#include "tests/app/window/WindowFixture.h"

#include <QtTest/QTest>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

class WindowAwake : public WindowFixture {
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        answered(SafetyLevel::Clear);
        composition.startSession(savedRoutine().id);
    }
    void begin()
    {
        click("Start");
        run(12s);
    }
    bool isFull() { return window().windowState().testFlag(Qt::WindowFullScreen); }
};

TEST_F(WindowAwake, TheScreenStaysOnExactlyWhileTheSessionRuns)
{
    EXPECT_FALSE(wakeLock.held) << "the pain before may take its time";
    begin();
    EXPECT_TRUE(wakeLock.held);
    press(Qt::Key_Space);
    EXPECT_FALSE(wakeLock.held);
    press(Qt::Key_Space);
    EXPECT_TRUE(wakeLock.held);
    press(Qt::Key_P);
    EXPECT_FALSE(wakeLock.held) << "a question waits as long as it takes";
    press(Qt::Key_Escape);
    EXPECT_TRUE(wakeLock.held);
    press(Qt::Key_Escape);
    EXPECT_FALSE(wakeLock.held);
    EXPECT_EQ(wakeLock.holds, 3);
    EXPECT_EQ(wakeLock.releases, 3);
}

TEST_F(WindowAwake, AnAlarmLetsItSleep)
{
    begin();
    press(Qt::Key_P);
    press(Qt::Key_L); // chest pressure
    EXPECT_FALSE(wakeLock.held);
    press(Qt::Key_Return);
    EXPECT_EQ(composition.player(), nullptr);
    EXPECT_EQ(wakeLock.releases, wakeLock.holds);
}

TEST_F(WindowAwake, SoDoASuspendAndTheEndOfTheRoutine)
{
    begin();
    parts.clock.suspend(20min);
    run(1s);
    EXPECT_FALSE(wakeLock.held);
    press(Qt::Key_Space);
    EXPECT_TRUE(wakeLock.held);
    run(10min);
    EXPECT_FALSE(wakeLock.held);
}

TEST_F(WindowAwake, SoDoesClosingTheWindow)
{
    begin();
    window().close();
    EXPECT_FALSE(wakeLock.held);
    EXPECT_EQ(wakeLock.holds, 1);
    EXPECT_EQ(wakeLock.releases, 1);
}

TEST_F(WindowAwake, SoDoesAPageThatGoesWithoutAWord)
{
    begin();
    window().leaveFullPage();
    EXPECT_FALSE(wakeLock.held);
}

TEST_F(WindowAwake, BothKeysFillTheScreenDuringASession)
{
    begin();
    for (const Qt::Key key : {Qt::Key_F11, Qt::Key_F}) {
        press(key);
        EXPECT_TRUE(isFull());
        press(key);
        EXPECT_FALSE(isFull());
    }
}

TEST_F(WindowAwake, EscapeLeavesFullScreenBeforeItEndsAnything)
{
    press(Qt::Key_F);
    EXPECT_TRUE(isFull()) << "before the start too";
    press(Qt::Key_Escape);
    EXPECT_FALSE(isFull());
    ASSERT_NE(composition.player(), nullptr);
    begin();
    press(Qt::Key_F);
    press(Qt::Key_P);
    press(Qt::Key_F); // sharp
    EXPECT_TRUE(isFull()) << "there the letter is a feeling";
    press(Qt::Key_Escape);
    EXPECT_FALSE(isFull());
    EXPECT_EQ(composition.player()->model().screen(), PlayerModel::Screen::Feeling);
    press(Qt::Key_Escape);
    EXPECT_TRUE(composition.player()->model().isRunning());
    press(Qt::Key_Escape);
    EXPECT_EQ(composition.player()->model().screen(), PlayerModel::Screen::After);
}

TEST_F(WindowAwake, LeavingTheSessionGivesTheScreenBack)
{
    begin();
    press(Qt::Key_F);
    click("Finish");
    EXPECT_TRUE(isFull()) << "the questions are part of it";
    click("Save");
    EXPECT_EQ(composition.player(), nullptr);
    EXPECT_FALSE(isFull());
}

TEST_F(WindowAwake, AWindowThatWasFullBeforeStaysSo)
{
    composition.player()->left();
    press(Qt::Key_F11);
    composition.startSession(savedRoutine().id);
    begin();
    click("Finish");
    click("Save");
    EXPECT_TRUE(isFull());
}

} // namespace
