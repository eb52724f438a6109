// How the screen of one test looks: which button matters, and where the room goes.
#include "ui/selftests/SelfTestScreen.h"

#include "core/symptoms/SafetyStatus.h"
#include "tests/support/PageFixture.h"
#include "tests/support/SelfTestSamples.h"
#include "ui/selftests/ResultForm.h"
#include "ui/selftests/SelfTestsPage.h"
#include "ui/selftests/TimedPanel.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/ButtonKind.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/NoticeBanner.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class SelfTestScreenTest : public testing::Test {
protected:
    void SetUp() override
    {
        page.resize(1000, 760);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    }
    void store(const SelfTestResult &result)
    {
        ASSERT_TRUE(parts.data.selfTests().save(result).ok());
    }
    SelfTestScreen &screen() const { return *page.screen(); }
    QList<NoticeBanner *> banners() const { return screen().findChildren<NoticeBanner *>(); }

    test::PageFixture parts;
    QTemporaryDir place;
    Preferences preferences{place.filePath(QStringLiteral("preferences.ini"))};
    SelfTestsPage page{parts.context, preferences};
};

TEST_F(SelfTestScreenTest, SaveIsFilledOnceItWouldSave)
{
    page.openTest(QStringLiteral("st-side-hold"));
    const auto *panel = qobject_cast<TimedPanel *>(screen().form()->panel());
    ASSERT_NE(panel, nullptr);
    const auto kinds = [&] {
        return std::pair(buttonKind(panel->startButton()), buttonKind(screen().saveButton()));
    };
    const std::pair toStart(ButtonKind::Primary, ButtonKind::Secondary);
    EXPECT_EQ(kinds(), toStart);
    EXPECT_FALSE(screen().saveButton()->isEnabled());
    screen().form()->run().setAmount(TestSide::Left, 0, 300);
    EXPECT_EQ(kinds(), toStart) << "the right side is still to be held";
    EXPECT_TRUE(screen().saveButton()->isEnabled()) << "to be told what is missing";
    screen().form()->run().setAmount(TestSide::Right, 0, 300);
    EXPECT_EQ(kinds(), std::pair(ButtonKind::Secondary, ButtonKind::Primary));
}

TEST_F(SelfTestScreenTest, TooSoonNamesTheDayThatTheListNames)
{
    store(test::plainResult("st-cobra", 6, {300})); // 8 March, again after 28 days
    page.openTest(QStringLiteral("st-cobra"));
    ASSERT_EQ(banners().size(), 1);
    EXPECT_TRUE(banners().first()->text().contains(QStringLiteral("5 April")));
    EXPECT_FALSE(banners().first()->text().contains(QStringLiteral("15 March")));
}

TEST_F(SelfTestScreenTest, WithoutAFormTheExplanationHasTheWidth)
{
    page.openTest(QStringLiteral("st-breath-rate"));
    QApplication::processEvents();
    const auto widest = [this] {
        int width = 0;
        for (const Card *card : screen().findChildren<Card *>()) {
            if (card->isVisible())
                width = std::max(width, card->width());
        }
        return width;
    };
    const int half = widest();
    SafetyStatus never;
    never.askAgain = {AskReason::Install};
    page.setSafety(never, {});
    QApplication::processEvents();
    EXPECT_GT(widest(), half * 3 / 2);
}

} // namespace
