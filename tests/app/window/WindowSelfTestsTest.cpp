// The self-tests in the window: undo from anywhere, the toast, and the timer.
#include "tests/app/window/WindowFixture.h"
#include "ui/selftests/EntryPanel.h"
#include "ui/selftests/ResultForm.h"
#include "ui/selftests/SelfTestScreen.h"
#include "ui/selftests/SelfTestsPage.h"
#include "ui/widgets/Card.h"

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

class WindowSelfTests : public WindowFixture {
protected:
    SelfTestsPage *page()
    {
        show("selftests");
        return qobject_cast<SelfTestsPage *>(pageOf("selftests"));
    }
    QList<SelfTestResult> results() { return parts.data.selfTests().all().value(); }
};

TEST_F(WindowSelfTests, AResultIsSavedToldAndUndoneFromAnotherPage)
{
    answered(SafetyLevel::Clear);
    page()->openTest(QStringLiteral("st-breath-rate"));
    page()->screen()->form()->run().setAmount(TestSide::Both, 0, 140);
    click("Save the result");
    ASSERT_EQ(results().size(), 1);
    EXPECT_EQ(toast(), QStringLiteral("Result saved"));
    show("plan");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(results().isEmpty());
    EXPECT_FALSE(page()->screen()->outcome()->isVisible());
}

TEST_F(WindowSelfTests, AnotherPageStopsTheTimer)
{
    answered(SafetyLevel::Clear);
    page()->openTest(QStringLiteral("st-cobra"));
    SelfTestRun &run = page()->screen()->form()->run();
    click("Start");
    EXPECT_TRUE(run.timer().isActive());
    parts.clock.advance(20s);
    show("today");
    EXPECT_FALSE(run.timer().isActive());
    EXPECT_FALSE(run.hasEntries());
}

TEST_F(WindowSelfTests, DigitsOfAFieldLogNoPain)
{
    answered(SafetyLevel::Clear);
    page()->openTest(QStringLiteral("st-breath-rate"));
    page()->screen()->form()->panel()->focusGap();
    press(Qt::Key_7);
    EXPECT_TRUE(parts.data.symptoms().all()->isEmpty());
    EXPECT_EQ(page()->screen()->form()->run().amount(TestSide::Both, 0), 70);
}

TEST_F(WindowSelfTests, TheSafetyQuestionsComeFirst)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return button("Answer them now") != nullptr; })); // on Today
    page()->openTest(QStringLiteral("st-breath-rate"));
    EXPECT_EQ(button("Save the result"), nullptr);
    click("Answer them now");
    ASSERT_NE(window().fullPage(), nullptr);
    for (int i = 0; i < 12; ++i)
        press(Qt::Key_N);
    press(Qt::Key_Return);
    EXPECT_EQ(window().fullPage(), nullptr);
    EXPECT_EQ(current(), QStringLiteral("selftests"));
    EXPECT_NE(button("Save the result"), nullptr);
}

} // namespace
