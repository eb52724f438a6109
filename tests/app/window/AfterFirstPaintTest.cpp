#include "app/window/AfterFirstPaint.h"

#include <QtCore/QPointer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class AfterFirstPaintTest : public testing::Test {
protected:
    QWidget window;
    int runs = 0;
    QPointer<AfterFirstPaint> waiting = new AfterFirstPaint(&window, [this] { ++runs; });
};

TEST_F(AfterFirstPaintTest, WaitsForThePicture)
{
    QCoreApplication::processEvents();
    EXPECT_EQ(runs, 0);
    EXPECT_FALSE(waiting.isNull());
}

TEST_F(AfterFirstPaintTest, RunsOnceHoweverOftenThereIsAPaint)
{
    window.show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return runs > 0; }));
    for (int i = 0; i < 3; ++i) {
        window.repaint();
        QCoreApplication::processEvents();
    }
    window.hide();
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    EXPECT_EQ(runs, 1);
}

TEST_F(AfterFirstPaintTest, RunsAfterThePaintAndNotWithinIt)
{
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    runs = 0;
    bool painted = false;
    QWidget other;
    new AfterFirstPaint(&other, [&] {
        EXPECT_TRUE(painted);
        ++runs;
    });
    other.show();
    other.repaint(); // now, within this call
    EXPECT_EQ(runs, 0);
    painted = true;
    ASSERT_TRUE(QTest::qWaitFor([this] { return runs == 1; }));
}

TEST_F(AfterFirstPaintTest, DeletesItself)
{
    window.show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return runs > 0; }));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(waiting.isNull());
}

TEST(AfterFirstPaint, AWindowThatGoesFirstTakesItAlong)
{
    int runs = 0;
    {
        QWidget window;
        new AfterFirstPaint(&window, [&] { ++runs; });
        window.show();
        window.repaint();
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(runs, 0);
}

} // namespace
