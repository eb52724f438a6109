// Counts and holds with a clock that stands still until it is told otherwise.
#include "ui/selftests/TimedPanel.h"

#include "core/base/ManualClock.h"
#include "ui/selftests/AmountField.h"
#include "ui/selftests/AmountGrid.h"
#include "ui/widgets/RingTimer.h"
#include "ui/widgets/SegmentedControl.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;
using namespace std::chrono_literals;

namespace {

class TimedPanelTest : public testing::Test {
protected:
    void open(const char *test)
    {
        run = std::make_unique<SelfTestRun>(*selfTest(QLatin1String(test)), clock);
        panel = std::make_unique<TimedPanel>(*run);
        panel->show();
        panel->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
        panel->focusStart();
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        panel->tick();
    }
    void space() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); }
    QString ring() const { return panel->ring()->bigText(); }

    ManualClock clock{QDateTime(QDate(2026, 3, 11), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<SelfTestRun> run;
    std::unique_ptr<TimedPanel> panel;
};

TEST_F(TimedPanelTest, NothingRunsUntilItIsStarted)
{
    open("st-cobra");
    EXPECT_FALSE(panel->wakeUp().isActive());
    EXPECT_EQ(ring(), QStringLiteral("0:00"));
    EXPECT_EQ(panel->countButton(), nullptr);
    EXPECT_EQ(panel->sideControl(), nullptr);
}

TEST_F(TimedPanelTest, AHoldBySpaceAlone)
{
    open("st-cobra");
    space();
    EXPECT_EQ(panel->startButton()->text(), QStringLiteral("Stop"));
    EXPECT_TRUE(panel->wakeUp().isActive());
    EXPECT_EQ(ring(), QStringLiteral("0:05"));
    pass(3s);
    EXPECT_EQ(ring(), QStringLiteral("0:02"));
    EXPECT_FALSE(panel->fields()->isEnabled());
    pass(2s);
    EXPECT_EQ(ring(), QStringLiteral("0:00"));
    pass(34500ms);
    EXPECT_EQ(ring(), QStringLiteral("0:34"));
    space();
    EXPECT_FALSE(panel->wakeUp().isActive());
    EXPECT_EQ(panel->fields()->field(TestSide::Both, 0)->tenths(), 340);
    EXPECT_TRUE(panel->fields()->isEnabled()) << "to be put right by hand";
    EXPECT_TRUE(run->result().has_value());
}

TEST_F(TimedPanelTest, AHoldEndsByItselfAtTheEnd)
{
    open("st-cobra");
    space();
    pass(65s);
    EXPECT_EQ(run->amount(TestSide::Both, 0), 600);
    EXPECT_EQ(panel->startButton()->text(), QStringLiteral("Start"));
    EXPECT_FALSE(panel->wakeUp().isActive());
}

TEST_F(TimedPanelTest, SidesFollowEachOtherAndCanBeChosen)
{
    open("st-side-hold");
    EXPECT_EQ(panel->sideControl()->current(), QStringLiteral("left"));
    space();
    pass(25s);
    space();
    EXPECT_EQ(panel->sideControl()->current(), QStringLiteral("right"));
    space();
    pass(35s);
    space();
    EXPECT_EQ(run->amount(TestSide::Left, 0), 200);
    EXPECT_EQ(run->amount(TestSide::Right, 0), 300);
    QTest::mouseClick(panel->sideControl()->findChildren<QPushButton *>().first(), Qt::LeftButton);
    EXPECT_EQ(run->side(), TestSide::Left) << "once more";
}

TEST_F(TimedPanelTest, ACountByTheSpaceBar)
{
    open("st-breath-rate");
    EXPECT_FALSE(panel->countButton()->isEnabled());
    QTest::mouseClick(panel->startButton(), Qt::LeftButton);
    EXPECT_EQ(ring(), QStringLiteral("1:00"));
    EXPECT_TRUE(panel->countButton()->hasFocus());
    for (int i = 0; i < 13; ++i) {
        pass(4s);
        space();
    }
    EXPECT_EQ(run->counted(), 13);
    EXPECT_EQ(ring(), QStringLiteral("0:08"));
    pass(8s);
    EXPECT_EQ(panel->fields()->field(TestSide::Both, 0)->tenths(), 130);
    EXPECT_TRUE(panel->fields()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(TimedPanelTest, ACountInTheHeadIsTypedAfterwards)
{
    open("st-breath-rate");
    space();
    pass(60s);
    EXPECT_FALSE(run->hasEntries());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("15"));
    EXPECT_EQ(run->amount(TestSide::Both, 0), 150);
}

TEST_F(TimedPanelTest, StoppingACountKeepsNothing)
{
    open("st-breath-rate");
    space();
    pass(20s);
    space(); // counts
    QTest::mouseClick(panel->startButton(), Qt::LeftButton);
    EXPECT_FALSE(run->hasEntries());
    EXPECT_EQ(ring(), QStringLiteral("1:00"));
    EXPECT_FALSE(panel->wakeUp().isActive());
}

TEST_F(TimedPanelTest, LeavingStopsTheTimer)
{
    open("st-cobra");
    space();
    pass(20s);
    panel->hide();
    EXPECT_FALSE(run->timer().isActive());
    EXPECT_FALSE(panel->wakeUp().isActive());
    EXPECT_FALSE(run->hasEntries());
    panel->show();
    pass(40s);
    EXPECT_FALSE(run->hasEntries());
}

TEST_F(TimedPanelTest, WakesOnceASecond)
{
    open("st-cobra");
    space();
    pass(5300ms);
    EXPECT_EQ(panel->wakeUp().interval(), 700);
}

} // namespace
