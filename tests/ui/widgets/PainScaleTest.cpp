#include "ui/widgets/PainScale.h"

#include "ui/widgets/EffortScale.h"

#include <QtGui/QKeyEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback {

namespace {

/// A key with its time in milliseconds.
void keyAt(QWidget &widget, Qt::Key key, quint64 time)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    event.setTimestamp(time);
    QApplication::sendEvent(&widget, &event);
}

TEST(PainScaleTest, StartsUnanswered)
{
    const PainScale scale;
    EXPECT_EQ(scale.value(), std::nullopt);
}

TEST(PainScaleTest, ADigitPicks)
{
    PainScale scale;
    QSignalSpy picked(&scale, &PainScale::picked);
    QTest::keyClick(&scale, Qt::Key_3);
    EXPECT_EQ(scale.value(), 3);
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(picked.at(0).at(0).toInt(), 3);
}

TEST(PainScaleTest, OneThenZeroQuicklyIsTen)
{
    PainScale scale;
    keyAt(scale, Qt::Key_1, 1000);
    keyAt(scale, Qt::Key_0, 1300);
    EXPECT_EQ(scale.value(), 10);
    keyAt(scale, Qt::Key_0, 1400);
    EXPECT_EQ(scale.value(), 0);
}

TEST(PainScaleTest, OneThenZeroSlowlyIsZero)
{
    PainScale scale;
    keyAt(scale, Qt::Key_1, 1000);
    keyAt(scale, Qt::Key_0, 3000);
    EXPECT_EQ(scale.value(), 0);
}

TEST(PainScaleTest, OneThenFiveIsFive)
{
    PainScale scale;
    keyAt(scale, Qt::Key_1, 1000);
    keyAt(scale, Qt::Key_5, 1100);
    EXPECT_EQ(scale.value(), 5);
}

TEST(PainScaleTest, ADigitWithControlIsNotForTheScale)
{
    PainScale scale;
    QTest::keyClick(&scale, Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(scale.value(), std::nullopt);
}

TEST(PainScaleTest, ArrowsStepAndStopAtTheEnds)
{
    PainScale scale;
    QTest::keyClick(&scale, Qt::Key_Right);
    EXPECT_EQ(scale.value(), 0);
    QTest::keyClick(&scale, Qt::Key_Right);
    EXPECT_EQ(scale.value(), 1);
    QTest::keyClick(&scale, Qt::Key_End);
    QTest::keyClick(&scale, Qt::Key_Up);
    EXPECT_EQ(scale.value(), 10);
    QTest::keyClick(&scale, Qt::Key_PageDown);
    EXPECT_EQ(scale.value(), 8);
    QTest::keyClick(&scale, Qt::Key_Home);
    EXPECT_EQ(scale.value(), 0);
}

TEST(PainScaleTest, RightToLeftMirrorsArrowsAndCells)
{
    PainScale scale;
    scale.setLayoutDirection(Qt::RightToLeft);
    scale.resize(500, 80);
    scale.setValue(5);
    QTest::keyClick(&scale, Qt::Key_Left);
    EXPECT_EQ(scale.value(), 6);
    QTest::mouseClick(&scale, Qt::LeftButton, {}, {20, 20});
    EXPECT_EQ(scale.value(), 10);
}

TEST(PainScaleTest, TheMousePicksACell)
{
    PainScale scale;
    scale.resize(500, 80);
    QTest::mouseClick(&scale, Qt::LeftButton, {}, {20, 20});
    EXPECT_EQ(scale.value(), 0);
    QTest::mouseClick(&scale, Qt::LeftButton, {}, {480, 20});
    EXPECT_EQ(scale.value(), 10);
    QTest::mouseClick(&scale, Qt::LeftButton, {}, {480, 70}); // below the cells
    EXPECT_EQ(scale.value(), 10);
}

TEST(PainScaleTest, SettingAValueTellsNobody)
{
    PainScale scale;
    QSignalSpy picked(&scale, &PainScale::picked);
    scale.setValue(4);
    scale.setValue(11);
    EXPECT_EQ(scale.value(), 4);
    scale.setValue(std::nullopt);
    EXPECT_EQ(scale.value(), std::nullopt);
    EXPECT_EQ(picked.count(), 0);
}

TEST(PainScaleTest, SpeaksAsASlider)
{
    PainScale scale;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&scale);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->role(), QAccessible::Slider);
    EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty());
    QAccessibleValueInterface *value = spoken->valueInterface();
    ASSERT_TRUE(value);
    EXPECT_EQ(value->minimumValue().toInt(), 0);
    EXPECT_EQ(value->maximumValue().toInt(), 10);
    EXPECT_FALSE(value->currentValue().isValid());
    value->setCurrentValue(7);
    EXPECT_EQ(scale.value(), 7);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("7 of 10"));
}

TEST(PainScaleTest, CellsAreBigEnoughToHit)
{
    const PainScale scale;
    EXPECT_GE(scale.minimumSizeHint().width(), 11 * 24);
    EXPECT_GE(scale.minimumSizeHint().height(), 44);
}

RC_GTEST_PROP(PainScaleTest, AnyKeysKeepTheValueOnTheScale, (const std::vector<uint8_t> &keys))
{
    PainScale scale;
    quint64 time = 0;
    for (const uint8_t key : keys) {
        time += key;
        static constexpr Qt::Key moves[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_PageUp,
                                            Qt::Key_PageDown};
        keyAt(scale, key % 14 < 10 ? Qt::Key(Qt::Key_0 + key % 14) : moves[key % 4], time);
        RC_ASSERT(scale.value().has_value());
        RC_ASSERT(*scale.value() >= 0 && *scale.value() <= 10);
    }
}

TEST(EffortScaleTest, TakesOneToFive)
{
    EffortScale scale;
    QTest::keyClick(&scale, Qt::Key_0);
    EXPECT_EQ(scale.value(), std::nullopt);
    QTest::keyClick(&scale, Qt::Key_6);
    EXPECT_EQ(scale.value(), std::nullopt);
    QTest::keyClick(&scale, Qt::Key_4);
    EXPECT_EQ(scale.value(), 4);
    EXPECT_EQ(scale.valueText(4), QStringLiteral("4, Hard"));
}

} // namespace

} // namespace midback
