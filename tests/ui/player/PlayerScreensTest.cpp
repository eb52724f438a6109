#include "tests/ui/player/PlayerPageFixture.h"
#include "ui/player/PaceBar.h"
#include "ui/player/PlayerPage.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/EffortScale.h"
#include "ui/widgets/PainScale.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;
using Screen = PlayerModel::Screen;

namespace {

/// From screen to screen, and what stands still while one cannot be seen.
class PlayerScreensTest : public PlayerPageFixture {
protected:
    /// Twelve seconds into the first exercise, tingling of 4.
    void backOff()
    {
        press(Qt::Key_Return);
        run(12s);
        press(Qt::Key_P);
        press(Qt::Key_H);
        press(Qt::Key_4);
        ASSERT_EQ(screen(), Screen::BackOff);
    }
    bool noTimerRuns() const
    {
        const auto timers = page.findChildren<QTimer *>();
        return std::none_of(timers.begin(), timers.end(),
                            [](const QTimer *one) { return one->isActive(); });
    }
};

struct WayOut {
    const char *name;
    Qt::Key key;
    const char *text;
    Screen screen;
    int item;
    bool running;
};

std::ostream &operator<<(std::ostream &out, const WayOut &way)
{
    return out << way.name;
}

class BackOffWays : public PlayerScreensTest,
                    public testing::WithParamInterface<std::tuple<WayOut, bool>> {};

TEST_P(BackOffWays, LeadWhereTheySay)
{
    const auto &[way, byMouse] = GetParam();
    backOff();
    EXPECT_FALSE(timer()->isActive()) << "advice has all the time in the world";
    if (byMouse)
        click(way.text);
    else
        press(way.key);
    EXPECT_EQ(screen(), way.screen);
    EXPECT_EQ(page.model().view().item, way.item);
    EXPECT_EQ(page.model().isRunning(), way.running);
    EXPECT_EQ(timer()->isActive(), way.running);
    EXPECT_FALSE(page.model().feeling() && way.screen == Screen::Playing);
    EXPECT_EQ(saved().exercises.first().sensations, QList<Sensation>{Sensation::Tingling});
}

INSTANTIATE_TEST_SUITE_P(
    Page, BackOffWays,
    testing::Combine(testing::Values(WayOut{"Smaller", Qt::Key_1, "It is gone: go on, smaller",
                                            Screen::Playing, 0, true},
                                     WayOut{"Skip", Qt::Key_2, "Still there: skip this exercise",
                                            Screen::Playing, 1, true},
                                     WayOut{"Finish", Qt::Key_3, "Finish the session",
                                            Screen::After, 0, false}),
                     testing::Bool()),
    [](const auto &one) {
        return std::string(std::get<0>(one.param).name) +
               (std::get<1>(one.param) ? "ByMouse" : "ByKey");
    });

TEST_F(PlayerScreensTest, AFeelingThatWasAMistakeChangesNothing)
{
    press(Qt::Key_Return);
    run(12s);
    const int left = page.model().view().seconds;
    press(Qt::Key_P);
    EXPECT_FALSE(timer()->isActive());
    run(30s);
    press(Qt::Key_Escape);
    EXPECT_EQ(screen(), Screen::Playing);
    EXPECT_TRUE(page.model().isRunning());
    EXPECT_EQ(page.model().view().seconds, left) << "the time of asking does not count";
    EXPECT_TRUE(saved().exercises.first().sensations.isEmpty());
}

TEST_F(PlayerScreensTest, TheNextFeelingStartsAfresh)
{
    backOff();
    press(Qt::Key_1);
    run(1s);
    press(Qt::Key_P);
    press(Qt::Key_2);
    EXPECT_EQ(screen(), Screen::Feeling) << "a number alone is no feeling, whatever came before";
    press(Qt::Key_A);
    EXPECT_EQ(screen(), Screen::Playing);
    EXPECT_EQ(saved().exercises.first().sensations.size(), 2);
    EXPECT_EQ(saved().exercises.first().peakPain, 4);
}

TEST_F(PlayerScreensTest, HiddenItPausesOnceAndStaysPaused)
{
    press(Qt::Key_Return);
    run(12s);
    page.hide();
    EXPECT_EQ(page.model().state(), PlayerState::Paused);
    EXPECT_EQ(page.model().pauseReason(), PauseReason::Person);
    EXPECT_EQ(saved().activeSeconds, 12) << "what was done is saved by the pause";
    EXPECT_TRUE(noTimerRuns());
    clock.advance(5min);
    page.show();
    EXPECT_EQ(page.model().state(), PlayerState::Paused) << "coming back does not start it";
    EXPECT_TRUE(shows(QStringLiteral("You go on from exactly")));
    EXPECT_NE(button(QStringLiteral("Resume")), nullptr);
    EXPECT_TRUE(noTimerRuns());
}

TEST_F(PlayerScreensTest, HidingBeforeTheStartSavesNothing)
{
    page.hide();
    EXPECT_EQ(screen(), Screen::Before);
    EXPECT_TRUE(data.sessions().all().value().isEmpty());
}

TEST_F(PlayerScreensTest, HidingLeavesTheAdviceOpen)
{
    backOff();
    page.hide();
    page.show();
    EXPECT_EQ(screen(), Screen::BackOff);
}

TEST_F(PlayerScreensTest, TheTimerFiresOnceAndOnlyWhileRunning)
{
    EXPECT_TRUE(timer()->isSingleShot());
    EXPECT_TRUE(noTimerRuns()) << "before the start";
    press(Qt::Key_Return);
    EXPECT_TRUE(timer()->isActive());
    run(200s);
    EXPECT_EQ(screen(), Screen::After);
    EXPECT_TRUE(noTimerRuns()) << "after the end";
}

TEST_F(PlayerScreensTest, WithReducedMotionOnlySecondsAreDrawn)
{
    const auto *bar = page.findChild<PaceBar *>();
    press(Qt::Key_Return);
    run(12500ms); // in the second phase of cat-cow: 2-1-2-0
    EXPECT_FALSE(bar->isVisible());
    page.setReducedMotion(true);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->seconds(), 1);
    EXPECT_EQ(bar->filled(), 1);
    run(1s); // the way back, two seconds long
    EXPECT_EQ(bar->seconds(), 2);
    EXPECT_EQ(bar->filled(), 1);
    EXPECT_GE(timer()->intervalAsDuration(), 500ms);
    run(1s);
    EXPECT_EQ(bar->filled(), 2);
    run(10s);
    EXPECT_EQ(bar->seconds(), 0) << "nothing is paced in a rest";
    page.setReducedMotion(false);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(PlayerScreensTest, AnswersThatCannotBeSavedStayOnTheScreen)
{
    QSignalSpy finished(&page, &PlayerPage::finished);
    press(Qt::Key_Return);
    run(200s);
    press(Qt::Key_4);
    data.sessions().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    click("Save");
    EXPECT_EQ(finished.count(), 0);
    EXPECT_EQ(screen(), Screen::After);
    EXPECT_TRUE(shows(QStringLiteral("The disk is full.")));
    EXPECT_EQ(page.findChildren<EffortScale *>().first()->value(), 4);
    data.sessions().failWith(std::nullopt);
    click("Save");
    EXPECT_EQ(finished.count(), 1);
    EXPECT_FALSE(shows(QStringLiteral("The disk is full.")));
    EXPECT_EQ(saved().exercises.first().effort, 4);
}

TEST_F(PlayerScreensTest, TheAdviceAfterAnAlarmIsClosedByMouseToo)
{
    QSignalSpy finished(&page, &PlayerPage::finished);
    click("Start");
    run(12s);
    click("It hurts");
    press(Qt::Key_L);
    EXPECT_EQ(button(QStringLiteral("Pause")), nullptr) << "there is nothing to go on with";
    run(10min);
    EXPECT_EQ(screen(), Screen::Alarm);
    click("Close");
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(saved().activeSeconds, 12);
}

TEST_F(PlayerScreensTest, EndingBeforeTheStartSavesNothing)
{
    page.endNow();
    EXPECT_EQ(screen(), Screen::Before);
    EXPECT_TRUE(data.sessions().all().value().isEmpty());
}

TEST_F(PlayerScreensTest, EveryScreenFitsTheSmallestWindow)
{
    page.resize(900, 640);
    EXPECT_EQ(page.size(), QSize(900, 640));
    EXPECT_LE(page.minimumSizeHint().width(), 900);
    EXPECT_LE(page.minimumSizeHint().height(), 640);
    press(Qt::Key_Return);
    run(12s);
    for (const QPushButton *one : page.findChildren<QPushButton *>()) {
        if (one->isVisible()) {
            const QRect place(one->mapTo(&page, QPoint()), one->size());
            EXPECT_TRUE(page.rect().contains(place)) << one->text().toStdString();
        }
    }
}

TEST_F(PlayerScreensTest, EveryButtonHasANameAndARole)
{
    press(Qt::Key_Return);
    run(12s);
    for (QPushButton *one : page.findChildren<QPushButton *>()) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(one);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty());
        EXPECT_EQ(spoken->role(),
                  one->isCheckable() ? QAccessible::CheckBox : QAccessible::PushButton);
    }
}

class GuidedPlayerTest : public PlayerPageFixture {
protected:
    void SetUp() override
    {
        guided.resize(1280, 800);
        guided.show();
        guided.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&guided));
    }
    void go(std::chrono::milliseconds time)
    {
        clock.advance(time);
        guided.tick();
    }

    PlayerPage guided{context, SessionPlan::of(catalog.guidedSessions().first(), catalog)};
};

TEST_F(GuidedPlayerTest, FromStartToSaveByKeyboard)
{
    QSignalSpy finished(&guided, &PlayerPage::finished);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    EXPECT_EQ(guided.model().view().name, QStringLiteral("Settle"));
    EXPECT_EQ(guided.model().view().steps, QStringList{QStringLiteral("Lie down.")});
    go(105s);
    EXPECT_EQ(guided.model().screen(), Screen::After);
    const auto scales = guided.findChildren<EffortScale *>();
    ASSERT_EQ(scales.size(), 3) << "the spoken part is not asked about";
    EXPECT_TRUE(scales.first()->accessibleName().contains(QStringLiteral("Low and slow")));
    press(Qt::Key_1);
    press(Qt::Key_5);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(saved().exercises.at(0).effort, 1);
    EXPECT_EQ(saved().exercises.at(1).effort, 5);
    EXPECT_FALSE(saved().exercises.at(2).effort);
    EXPECT_EQ(saved().exercises.at(2).status, ExerciseStatus::Done);
}

TEST_F(GuidedPlayerTest, SkippingGoesFromPartToPart)
{
    press(Qt::Key_Return);
    press(Qt::Key_Right);
    go(1s);
    EXPECT_EQ(guided.model().view().name, QStringLiteral("Low and slow"));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(guided.model().screen(), Screen::After);
    EXPECT_EQ(saved().exercises.at(0).status, ExerciseStatus::Partial);
    EXPECT_EQ(saved().exercises.at(1).status, ExerciseStatus::Skipped);
}

} // namespace
