#include "ui/widgets/PaintedItems.h"

#include "tests/support/WarningGuard.h"
#include "tests/ui/widgets/Pixels.h"
#include "ui/widgets/WeekStrip.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback {

using namespace test;

namespace {

QList<WeekDay> someDays(int count, int today = -1)
{
    QList<WeekDay> days;
    for (int i = 0; i < count; ++i)
        days.append({QStringLiteral("D%1").arg(i), DayState::Planned, i == today});
    return days;
}

/// The list of a strip that the person can operate.
class PaintedItemsTest : public testing::Test {
protected:
    PaintedItemsTest()
    {
        m_strip.setActivatable(true);
        m_strip.setDays(someDays(7, 2));
        giveKeyboard(m_strip);
        m_strip.resize(420, 80);
    }

    QAccessibleInterface *list() { return QAccessible::queryAccessibleInterface(&m_strip); }

    WeekStrip m_strip;
    QSignalSpy m_activated{&m_strip, &WeekStrip::dayActivated};
};

TEST_F(PaintedItemsTest, ItemsAreFoundWhereTheyArePainted)
{
    for (int i = 0; i < 7; ++i) {
        const QRect rect = list()->child(i)->rect();
        EXPECT_EQ(list()->childAt(rect.center().x(), rect.center().y()), list()->child(i)) << i;
        EXPECT_EQ(rect.size(), m_strip.itemRect(i).size()) << i;
    }
    const QPoint outside = m_strip.mapToGlobal(QPoint(-5, 10));
    EXPECT_EQ(list()->childAt(outside.x(), outside.y()), nullptr);
}

TEST_F(PaintedItemsTest, AskingTwiceGivesTheSameItem)
{
    QAccessibleInterface *late = list()->child(5);
    EXPECT_EQ(list()->child(5), late);
    EXPECT_EQ(list()->indexOfChild(late), 5);
    EXPECT_EQ(list()->indexOfChild(list()), -1);
    EXPECT_EQ(list()->child(-1), nullptr);
    EXPECT_EQ(list()->child(7), nullptr);
}

TEST_F(PaintedItemsTest, AnItemThatIsGoneIsNotValid)
{
    QAccessibleInterface *last = list()->child(6);
    ASSERT_TRUE(last->isValid());
    m_strip.setDays(someDays(3));
    EXPECT_FALSE(last->isValid());
    EXPECT_TRUE(list()->child(2)->isValid());
    EXPECT_EQ(list()->childCount(), 3);
    m_strip.setDays(someDays(7));
    EXPECT_TRUE(last->isValid()) << "and it is back with its day";
}

TEST_F(PaintedItemsTest, AnItemHasItsListAndNothingBelow)
{
    QAccessibleInterface *item = list()->child(1);
    EXPECT_EQ(item->parent(), list());
    EXPECT_EQ(item->role(), QAccessible::ListItem);
    EXPECT_EQ(item->childCount(), 0);
    EXPECT_EQ(item->child(0), nullptr);
    EXPECT_EQ(item->window(), m_strip.windowHandle());
    EXPECT_TRUE(item->text(QAccessible::Description).isEmpty());
}

TEST_F(PaintedItemsTest, StatesAreThoseOfTheWidget)
{
    QAccessibleInterface *current = list()->child(2);
    EXPECT_TRUE(current->state().focused);
    EXPECT_TRUE(current->state().focusable);
    EXPECT_FALSE(current->state().checkable) << "a day is no check box";
    EXPECT_FALSE(list()->child(1)->state().focused);
    m_strip.setEnabled(false);
    EXPECT_TRUE(current->state().disabled);
    m_strip.hide();
    EXPECT_TRUE(current->state().invisible);
}

TEST_F(PaintedItemsTest, PressingAnItemIsActivatingIt)
{
    QAccessibleActionInterface *action = list()->child(4)->actionInterface();
    ASSERT_TRUE(action);
    EXPECT_EQ(action->actionNames(), QStringList{QAccessibleActionInterface::pressAction()});
    action->doAction(QStringLiteral("another"));
    EXPECT_EQ(m_activated.count(), 0);
    action->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(m_activated.count(), 1);
    EXPECT_EQ(m_activated.at(0).at(0).toInt(), 4);
    EXPECT_EQ(m_strip.currentItem(), 4);
}

TEST_F(PaintedItemsTest, WhatIsOnlyLookedAtOffersNoAction)
{
    m_strip.setActivatable(false);
    EXPECT_EQ(list()->child(0)->actionInterface(), nullptr);
    EXPECT_FALSE(list()->child(0)->state().focusable);
    m_strip.activateItem(3);
    EXPECT_EQ(m_activated.count(), 0);
}

TEST_F(PaintedItemsTest, TheRingIsAroundTheDayWithTheKeyboard)
{
    m_strip.setDays(someDays(7)); // today wears the colour of the ring too
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_End, Qt::Key_Home}) {
        QTest::keyClick(&m_strip, key);
        const QRect ring = boundsOf(pictureOf(m_strip), lightTokens().focus);
        EXPECT_TRUE(m_strip.itemRect(m_strip.currentItem()).contains(ring)) << key;
        EXPECT_FALSE(ring.isNull()) << key;
    }
}

TEST_F(PaintedItemsTest, ATipSaysTheDay)
{
    expectWarning(QStringLiteral("does not support raise()")); // offscreen, of every tip
    for (const int day : {2, 6}) {
        const QPoint at = m_strip.itemRect(day).center();
        QHelpEvent help(QEvent::ToolTip, at, m_strip.mapToGlobal(at));
        QApplication::sendEvent(&m_strip, &help);
        EXPECT_EQ(QToolTip::text(), m_strip.itemName(day));
    }
    QToolTip::hideText();
}

TEST_F(PaintedItemsTest, NoDaysAreNoTrouble)
{
    m_strip.setDays({});
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_End, Qt::Key_Space})
        QTest::keyClick(&m_strip, key);
    QTest::mouseClick(&m_strip, Qt::LeftButton, {}, {20, 20});
    EXPECT_EQ(m_activated.count(), 0);
    EXPECT_EQ(m_strip.itemRect(0), QRect());
    EXPECT_EQ(list()->focusChild(), nullptr);
    EXPECT_FALSE(pictureOf(m_strip).isNull());
}

TEST_F(PaintedItemsTest, OtherKeysAreLeftToThePage)
{
    for (const int key : {int(Qt::Key_A), int(Qt::Key_Escape), int(Qt::Key_Up)}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&m_strip, &event);
        EXPECT_FALSE(event.isAccepted()) << key;
    }
}

RC_GTEST_PROP(WeekStripLaws, DaysTileTheStripWithoutAGap, ())
{
    const int count = *rc::gen::inRange(1, 15);
    WeekStrip strip;
    strip.setDays(someDays(count));
    strip.resize(*rc::gen::inRange(280, 1200), 80);
    strip.setLayoutDirection(*rc::gen::arbitrary<bool>() ? Qt::RightToLeft : Qt::LeftToRight);
    std::vector<int> hits(size_t(strip.width()), 0);
    for (int i = 0; i < count; ++i) {
        for (int x = strip.itemRect(i).left(); x <= strip.itemRect(i).right(); ++x)
            ++hits.at(size_t(x));
    }
    RC_ASSERT(std::all_of(hits.begin(), hits.end(), [](int hit) { return hit == 1; }));
}

RC_GTEST_PROP(WeekStripLaws, KeysMeanTheSameInAMirror, ())
{
    const auto moves = *rc::gen::container<std::vector<bool>>(rc::gen::arbitrary<bool>());
    WeekStrip ltr;
    WeekStrip rtl;
    rtl.setLayoutDirection(Qt::RightToLeft);
    ltr.setDays(someDays(7, 3));
    rtl.setDays(someDays(7, 3));
    for (const bool onwards : moves) {
        QTest::keyClick(&ltr, onwards ? Qt::Key_Right : Qt::Key_Left);
        QTest::keyClick(&rtl, onwards ? Qt::Key_Left : Qt::Key_Right);
        RC_ASSERT(ltr.currentItem() == rtl.currentItem());
    }
}

} // namespace

} // namespace midback
