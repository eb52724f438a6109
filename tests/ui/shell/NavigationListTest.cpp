#include "ui/shell/NavigationList.h"

#include "ui/shell/Sidebar.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Tokens.h"

#include <QtGui/QMouseEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
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

TEST_F(NavigationListTest, TheEndsOfTheListAreEnds)
{
    QTest::keyClick(&m_list, Qt::Key_Up);
    m_list.setCurrentItem(2);
    QTest::keyClick(&m_list, Qt::Key_Down);
    QTest::keyClick(&m_list, Qt::Key_Home);
    QTest::keyClick(&m_list, Qt::Key_X);
    EXPECT_EQ(wanted(), (QList<int>{0, 2, 0}));
}

TEST_F(NavigationListTest, OnlyTheLeftButtonAsks)
{
    QTest::mouseClick(&m_list, Qt::RightButton, {}, m_list.itemRect(1).center());
    EXPECT_TRUE(wanted().isEmpty());
}

TEST_F(NavigationListTest, TheCurrentPageIsMarkedOnTheLeadingSide)
{
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        m_list.setPalette(paletteFor(*tokens));
        m_list.setLayoutDirection(Qt::LeftToRight);
        const int middle = m_list.itemRect(0).center().y();
        QImage image = m_list.grab().toImage();
        EXPECT_EQ(image.pixelColor(2, middle), tokens->accent);
        EXPECT_EQ(image.pixelColor(181, middle), tokens->accentSoft);
        EXPECT_NE(image.pixelColor(2, m_list.itemRect(1).center().y()), tokens->accent);
        m_list.setLayoutDirection(Qt::RightToLeft);
        image = m_list.grab().toImage();
        EXPECT_EQ(image.pixelColor(181, middle), tokens->accent);
        EXPECT_EQ(image.pixelColor(2, middle), tokens->accentSoft);
    }
}

TEST_F(NavigationListTest, ThePointerLightsWhatItIsOn)
{
    const QImage calm = m_list.grab().toImage();
    QTest::mouseMove(&m_list, m_list.itemRect(1).center());
    QMouseEvent move(QEvent::MouseMove, m_list.itemRect(1).center(),
                     m_list.mapToGlobal(m_list.itemRect(1).center()), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&m_list, &move);
    EXPECT_NE(m_list.grab().toImage(), calm);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&m_list, &leave);
    EXPECT_EQ(m_list.grab().toImage(), calm);
}

TEST_F(NavigationListTest, NamesItselfAndPlacesItsItems)
{
    m_list.show();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&m_list);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Pages"));
    for (int i = 0; i < 3; ++i) {
        const QRect place = m_list.itemRect(i);
        EXPECT_EQ(spoken->child(i)->rect(),
                  QRect(m_list.mapToGlobal(place.topLeft()), place.size()));
        EXPECT_EQ(spoken->childAt(spoken->child(i)->rect().center().x(),
                                  spoken->child(i)->rect().center().y()),
                  spoken->child(i));
    }
}

TEST(EmptyNavigationList, IgnoresEveryKey)
{
    NavigationList list;
    QSignalSpy activated(&list, &NavigationList::itemActivated);
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Return})
        QTest::keyClick(&list, key);
    EXPECT_EQ(activated.count(), 0);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&list)->childCount(), 0);
}

} // namespace

} // namespace midback
