#include "ui/shell/NavigationList.h"

#include "ui/shell/Sidebar.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

namespace midback {

namespace {

class NavigationListTest : public testing::Test {
protected:
    NavigationListTest()
    {
        for (const char *name : {"today", "library", "settings"}) {
            const QString text = QString::fromLatin1(name);
            m_list.addItem({text, text, text, text == QLatin1String("settings")});
        }
        m_list.setCurrentItem(0);
        m_list.resize(184, 500);
    }

    QList<int> wanted() const
    {
        QList<int> result;
        for (const auto &arguments : m_activated)
            result << arguments.at(0).toInt();
        return result;
    }

    NavigationList m_list;
    QSignalSpy m_activated{&m_list, &NavigationList::itemActivated};
};

TEST_F(NavigationListTest, SettingsStandAtTheBottom)
{
    EXPECT_EQ(m_list.itemRect(0).top(), 0);
    EXPECT_GT(m_list.itemRect(1).top(), m_list.itemRect(0).bottom());
    EXPECT_EQ(m_list.itemRect(2).bottom(), 499);
}

TEST_F(NavigationListTest, ClicksAndKeysAsk)
{
    QTest::mouseClick(&m_list, Qt::LeftButton, {}, m_list.itemRect(2).center());
    QTest::mouseClick(&m_list, Qt::LeftButton, {}, {90, 250}); // between the groups
    QTest::keyClick(&m_list, Qt::Key_Down);
    QTest::keyClick(&m_list, Qt::Key_Up);
    QTest::keyClick(&m_list, Qt::Key_End);
    QTest::keyClick(&m_list, Qt::Key_Space);
    EXPECT_EQ(wanted(), (QList<int>{2, 1, 0, 2, 0}));
}

TEST_F(NavigationListTest, SettingTheCurrentItemAsksNobody)
{
    m_list.setCurrentItem(1);
    EXPECT_EQ(m_list.currentItem(), 1);
    EXPECT_EQ(m_activated.count(), 0);
}

TEST_F(NavigationListTest, SpeaksAsAList)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&m_list);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->role(), QAccessible::List);
    ASSERT_EQ(spoken->childCount(), 3);
    EXPECT_EQ(spoken->child(1)->role(), QAccessible::ListItem);
    EXPECT_EQ(spoken->child(1)->text(QAccessible::Name), QStringLiteral("library"));
    EXPECT_TRUE(spoken->child(0)->state().selected);
    EXPECT_FALSE(spoken->child(1)->state().selected);
    spoken->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(wanted(), QList<int>{1});
}

TEST(SidebarTest, TheBadgeComesAndGoes)
{
    Sidebar sidebar;
    sidebar.resize(208, 600);
    sidebar.show();
    const auto badge = [&] { return sidebar.findChildren<QLabel *>().at(1); };
    EXPECT_FALSE(badge()->isVisible());
    sidebar.setBadge(QStringLiteral("Demo"));
    EXPECT_TRUE(badge()->isVisible());
    EXPECT_EQ(badge()->text(), QStringLiteral("Demo"));
    sidebar.setBadge({});
    EXPECT_FALSE(badge()->isVisible());
}

} // namespace

} // namespace midback
