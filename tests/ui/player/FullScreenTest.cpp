#include "ui/player/FullScreen.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class FullScreenTest : public testing::Test {
protected:
    void SetUp() override
    {
        window.show();
        page.show();
    }
    QWidget window;
    QWidget page{&window};
    FullScreen full{page};
};

TEST_F(FullScreenTest, IsThatOfTheWindowWhoeverChangesIt)
{
    QSignalSpy changed(&full, &FullScreen::changed);
    full.toggle();
    EXPECT_TRUE(window.isFullScreen());
    EXPECT_TRUE(full.isOn());
    EXPECT_TRUE(changed.last().first().toBool());
    window.showNormal();
    EXPECT_FALSE(changed.last().first().toBool());
}

TEST_F(FullScreenTest, IsLeftOnce)
{
    EXPECT_FALSE(full.leave());
    full.toggle();
    EXPECT_TRUE(full.leave());
    EXPECT_FALSE(window.isFullScreen());
}

TEST_F(FullScreenTest, KeepsAMaximisedWindowMaximised)
{
    window.showMaximized();
    full.toggle();
    full.giveBack();
    EXPECT_FALSE(window.isFullScreen());
    EXPECT_TRUE(window.isMaximized());
}

} // namespace
