#include "ui/widgets/BackMap.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace midback {

namespace {

class BackMapTest : public testing::Test {
protected:
    BackMapTest() { m_map.resize(300, 420); }

    BackMap m_map;
};

TEST_F(BackMapTest, PlacesDoNotOverlapAndAreBigEnough)
{
    for (int i = 0; i < m_map.itemCount(); ++i) {
        EXPECT_TRUE(m_map.rect().contains(m_map.itemRect(i))) << i;
        EXPECT_GE(m_map.itemRect(i).width(), 24) << i;
        EXPECT_GE(m_map.itemRect(i).height(), 22) << i;
        for (int j = i + 1; j < m_map.itemCount(); ++j)
            EXPECT_FALSE(m_map.itemRect(i).intersects(m_map.itemRect(j))) << i << ' ' << j;
    }
}

TEST_F(BackMapTest, AClickPicksAndClears)
{
    QSignalSpy changed(&m_map, &BackMap::placesChanged);
    const QPoint fifthLeft = m_map.itemRect(4 * 3).center();
    QTest::mouseClick(&m_map, Qt::LeftButton, {}, fifthLeft);
    EXPECT_EQ(m_map.places(), (QList<BackPlace>{{5, BackSide::Left}}));
    QTest::mouseClick(&m_map, Qt::LeftButton, {}, fifthLeft);
    EXPECT_TRUE(m_map.places().isEmpty());
    EXPECT_EQ(changed.count(), 2);
    QTest::mouseClick(&m_map, Qt::LeftButton, {}, {1, 1});
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(BackMapTest, TheLeftOfThePersonIsOnTheLeftInAnyDirection)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_map.setLayoutDirection(direction);
        EXPECT_LT(m_map.itemRect(0).center().x(), m_map.itemRect(2).center().x());
    }
}

TEST_F(BackMapTest, ArrowsMoveAndSpacePicks)
{
    m_map.setPlaces({});
    QTest::keyClick(&m_map, Qt::Key_Home);
    QTest::keyClick(&m_map, Qt::Key_Left);
    QTest::keyClick(&m_map, Qt::Key_Left); // no further than the left
    QTest::keyClick(&m_map, Qt::Key_Up);   // no higher than T1
    QTest::keyClick(&m_map, Qt::Key_Space);
    QTest::keyClick(&m_map, Qt::Key_End);
    QTest::keyClick(&m_map, Qt::Key_Right);
    QTest::keyClick(&m_map, Qt::Key_Right);
    QTest::keyClick(&m_map, Qt::Key_Down);
    QTest::keyClick(&m_map, Qt::Key_Space);
    EXPECT_EQ(m_map.places(), (QList<BackPlace>{{1, BackSide::Left}, {12, BackSide::Right}}));
}

TEST_F(BackMapTest, SettingPlacesTellsNobodyAndIgnoresNonsense)
{
    QSignalSpy changed(&m_map, &BackMap::placesChanged);
    m_map.setPlaces({{7, BackSide::Middle}, {0, BackSide::Left}, {13, BackSide::Right}});
    EXPECT_EQ(m_map.places(), (QList<BackPlace>{{7, BackSide::Middle}}));
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(BackMapTest, SpeaksAsAListOfCheckBoxes)
{
    m_map.setPlaces({{1, BackSide::Middle}});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_map);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->role(), QAccessible::List);
    ASSERT_EQ(list->childCount(), 36);
    EXPECT_EQ(list->child(36), nullptr);
    QAccessibleInterface *middle = list->child(1);
    EXPECT_EQ(middle->role(), QAccessible::CheckBox);
    EXPECT_EQ(middle->text(QAccessible::Name), (BackPlace{1, BackSide::Middle}.displayText()));
    EXPECT_TRUE(middle->state().checked);
    EXPECT_FALSE(list->child(0)->state().checked);
    EXPECT_EQ(middle->parent(), list);
    EXPECT_EQ(list->indexOfChild(middle), 1);
}

TEST_F(BackMapTest, AssistiveTechnologyCanPick)
{
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&m_map)->child(0);
    QAccessibleActionInterface *action = item->actionInterface();
    ASSERT_TRUE(action);
    action->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(m_map.places(), (QList<BackPlace>{{1, BackSide::Left}}));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&m_map)->childAt(item->rect().center().x(),
                                                                     item->rect().center().y()),
              item);
}

TEST_F(BackMapTest, APickedPlaceLooksDifferent)
{
    const QImage before = m_map.grab().toImage();
    m_map.setPlaces({{3, BackSide::Right}});
    EXPECT_NE(m_map.grab().toImage(), before);
}

} // namespace

} // namespace midback
