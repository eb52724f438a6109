#include "ui/widgets/ScaleWidget.h"

#include "tests/ui/widgets/Pixels.h"
#include "ui/widgets/EffortScale.h"
#include "ui/widgets/PainScale.h"

#include <QtGui/QKeyEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace midback {

using namespace test;

namespace {

/// Whether the widget took the key; one it leaves goes on to the page and its shortcuts.
bool taken(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = {}, quint64 time = 0)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    event.setTimestamp(time);
    QApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

struct Modified {
    Qt::KeyboardModifier modifier;
    bool picks;
};

class ScaleModifiers : public testing::TestWithParam<Modified> {};

TEST_P(ScaleModifiers, DecideWhetherADigitIsForTheScale)
{
    PainScale scale;
    EXPECT_EQ(taken(scale, Qt::Key_7, GetParam().modifier), GetParam().picks);
    EXPECT_EQ(scale.value().has_value(), GetParam().picks);
}

INSTANTIATE_TEST_SUITE_P(
    ScaleWidgetTest, ScaleModifiers,
    testing::Values(Modified{Qt::NoModifier, true}, Modified{Qt::KeypadModifier, true},
                    Modified{Qt::ShiftModifier, true}, Modified{Qt::ControlModifier, false},
                    Modified{Qt::AltModifier, false}, Modified{Qt::MetaModifier, false}));

TEST(ScaleWidgetTest, LeavesKeysThatMeanNothingToThePage)
{
    PainScale pain;
    EffortScale effort;
    for (const int key : {int(Qt::Key_A), int(Qt::Key_Space), int(Qt::Key_Return),
                          int(Qt::Key_Escape), int(Qt::Key_F1)})
        EXPECT_FALSE(taken(pain, key)) << key;
    EXPECT_FALSE(taken(effort, Qt::Key_9)) << "no cell of this number";
    EXPECT_FALSE(taken(effort, Qt::Key_0));
    EXPECT_EQ(pain.value(), std::nullopt);
    EXPECT_EQ(effort.value(), std::nullopt);
}

TEST(ScaleWidgetTest, TheFirstArrowStartsAtTheEndItComesFrom)
{
    const std::pair<Qt::Key, int> starts[] = {
        {Qt::Key_Up, 1},   {Qt::Key_Down, 5}, {Qt::Key_PageUp, 1}, {Qt::Key_PageDown, 5},
        {Qt::Key_Home, 1}, {Qt::Key_End, 5},  {Qt::Key_Right, 1},  {Qt::Key_Left, 5}};
    for (const auto &[key, value] : starts) {
        EffortScale scale;
        EXPECT_TRUE(taken(scale, key));
        EXPECT_EQ(scale.value(), value) << key;
    }
}

TEST(ScaleWidgetTest, AnArrowAtTheEndStillAnswers)
{
    // A person who means the value that is already there confirms it; the page moves on by
    // picked().
    EffortScale scale;
    scale.setValue(5);
    QSignalSpy picked(&scale, &ScaleWidget::picked);
    taken(scale, Qt::Key_Up);
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(picked.at(0).at(0).toInt(), 5);
}

struct Between {
    const char *what;
    void (*act)(PainScale &);
};

class ScaleBetweenDigits : public testing::TestWithParam<Between> {};

TEST_P(ScaleBetweenDigits, EndsTheNumber)
{
    PainScale scale;
    scale.resize(440, 80);
    taken(scale, Qt::Key_1, {}, 1000);
    GetParam().act(scale);
    taken(scale, Qt::Key_0, {}, 1200);
    EXPECT_EQ(scale.value(), 0) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    ScaleWidgetTest, ScaleBetweenDigits,
    testing::Values(Between{"an arrow", [](PainScale &s) { taken(s, Qt::Key_Right, {}, 1100); }},
                    Between{"Home", [](PainScale &s) { taken(s, Qt::Key_Home, {}, 1100); }},
                    Between{"a click",
                            [](PainScale &s) {
                                QTest::mouseClick(&s, Qt::LeftButton, {}, {200, 20});
                            }},
                    Between{"leaving the field", [](PainScale &s) {
                                QFocusEvent out(QEvent::FocusOut);
                                QApplication::sendEvent(&s, &out);
                            }}));

RC_GTEST_PROP(ScaleWidgetTest, WhatIsTypedQuicklyAfterAPauseIsTheNumber, ())
{
    const auto before = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 10));
    const int wanted = *rc::gen::inRange(0, 11);
    const quint64 pause = *rc::gen::inRange<quint64>(801, 100000);
    const quint64 between = *rc::gen::inRange<quint64>(0, 801);
    PainScale scale;
    quint64 time = 5;
    for (const int digit : before)
        taken(scale, Qt::Key_0 + digit, {}, time += 90);
    time += pause;
    const QString digits = QString::number(wanted);
    for (const QChar digit : digits) {
        taken(scale, Qt::Key_0 + digit.digitValue(), {}, time);
        time += between;
    }
    RC_ASSERT(scale.value() == wanted);
}

RC_GTEST_PROP(ScaleWidgetTest, ArrowsMeanTheSameInAMirror, ())
{
    static const std::pair<Qt::Key, Qt::Key> mirror[] = {
        {Qt::Key_Left, Qt::Key_Right},    {Qt::Key_Right, Qt::Key_Left},
        {Qt::Key_Up, Qt::Key_Up},         {Qt::Key_Down, Qt::Key_Down},
        {Qt::Key_PageUp, Qt::Key_PageUp}, {Qt::Key_PageDown, Qt::Key_PageDown},
        {Qt::Key_Home, Qt::Key_Home},     {Qt::Key_4, Qt::Key_4}};
    const auto moves = *rc::gen::container<std::vector<size_t>>(rc::gen::inRange<size_t>(0, 8));
    PainScale ltr;
    PainScale rtl;
    rtl.setLayoutDirection(Qt::RightToLeft);
    for (const size_t move : moves) {
        taken(ltr, mirror[move].first);
        taken(rtl, mirror[move].second);
        RC_ASSERT(ltr.value() == rtl.value());
    }
}

RC_GTEST_PROP(ScaleWidgetTest, EveryPixelOfTheRowPicksTheCellUnderIt, ())
{
    const int width = *rc::gen::inRange(380, 1200);
    const int x = *rc::gen::inRange(0, width);
    const bool rightToLeft = *rc::gen::arbitrary<bool>();
    const int shares = x * 11;
    RC_PRE(shares % width > 11 && shares % width < width - 11); // not on the line between two
    PainScale scale;
    scale.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    scale.resize(width, 80);
    QTest::mouseClick(&scale, Qt::LeftButton, {}, {x, 20});
    const int place = shares / width;
    RC_ASSERT(scale.value() == (rightToLeft ? 10 - place : place));
}

TEST(ScaleWidgetTest, OnlyTheLeftButtonPicks)
{
    PainScale scale;
    scale.resize(440, 80);
    QTest::mouseClick(&scale, Qt::RightButton, {}, {200, 20});
    QTest::mouseClick(&scale, Qt::MiddleButton, {}, {200, 20});
    EXPECT_EQ(scale.value(), std::nullopt);
}

TEST(ScaleWidgetTest, PickingAgainTellsAgain)
{
    PainScale scale;
    QSignalSpy picked(&scale, &ScaleWidget::picked);
    scale.pick(3);
    scale.pick(3);
    scale.pick(-1);
    scale.pick(11);
    EXPECT_EQ(picked.count(), 2);
    EXPECT_EQ(scale.value(), 3);
}

TEST(ScaleWidgetTest, EveryEffortHasItsOwnWords)
{
    const EffortScale scale;
    std::set<QString> words;
    for (int value = scale.minimum(); value <= scale.maximum(); ++value) {
        words.insert(scale.valueText(value).section(QStringLiteral(", "), 1));
        EXPECT_TRUE(scale.valueText(value).startsWith(QString::number(value)));
    }
    EXPECT_EQ(words.size(), 5u);
    EXPECT_FALSE(words.contains(QString()));
}

TEST(ScaleWidgetTest, NumbersAreWrittenInTheDigitsOfTheReader)
{
    PainScale scale;
    scale.setLocale(QLocale(QLocale::Persian));
    EXPECT_TRUE(scale.valueText(7).startsWith(QChar(0x06F7))) << qPrintable(scale.valueText(7));
}

TEST(ScaleWidgetTest, AssistiveTechnologyHearsThatNothingIsAnswered)
{
    EffortScale scale;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&scale);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("not answered"));
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Effort, 1 to 5"));
    scale.setValue(2);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("2, Easy"));
    EXPECT_EQ(spoken->valueInterface()->currentValue(), QVariant(2));
    EXPECT_EQ(spoken->valueInterface()->minimumStepSize(), QVariant(1));
    scale.setValue(std::nullopt);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("not answered"));
}

TEST(ScaleWidgetTest, AssistiveTechnologyPicksAsThePersonWould)
{
    EffortScale scale;
    QSignalSpy picked(&scale, &ScaleWidget::picked);
    auto *value = QAccessible::queryAccessibleInterface(&scale)->valueInterface();
    value->setCurrentValue(4);
    value->setCurrentValue(0);
    value->setCurrentValue(6);
    EXPECT_EQ(scale.value(), 4);
    EXPECT_EQ(picked.count(), 1);
}

} // namespace

} // namespace midback
