#include "ui/theme/Theme.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

namespace midback {

namespace {

class ThemeTest : public testing::Test {
protected:
    ~ThemeTest() override
    {
        m_theme.setScheme(Scheme::Dark);
        m_theme.setScheme(Scheme::Light);
    }

    Theme m_theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
};

TEST_F(ThemeTest, AChoiceChangesThePaletteAndTellsOnce)
{
    m_theme.setScheme(Scheme::Light);
    QSignalSpy changed(&m_theme, &Theme::changed);
    m_theme.setScheme(Scheme::Dark);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(tokensOf(QApplication::palette()).dark);
    m_theme.setScheme(Scheme::Dark);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ThemeTest, WithoutAnAnswerTheFirstPaletteDecides)
{
    EXPECT_EQ(m_theme.scheme(), Scheme::System);
    EXPECT_FALSE(m_theme.tokens().dark); // the tests start light
}

TEST_F(ThemeTest, LabelsOfARoleFollow)
{
    QLabel label;
    label.setForegroundRole(role::secondary);
    label.show();
    m_theme.setScheme(Scheme::Dark);
    QApplication::processEvents();
    EXPECT_EQ(label.palette().color(label.foregroundRole()), darkTokens().textSecondary);
    m_theme.setScheme(Scheme::Light);
    QApplication::processEvents();
    EXPECT_EQ(label.palette().color(label.foregroundRole()), lightTokens().textSecondary);
}

TEST_F(ThemeTest, FollowingWithoutASessionBusDoesNothing)
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    m_theme.followDesktop();
    m_theme.followDesktop();
    EXPECT_FALSE(m_theme.tokens().dark);
}

} // namespace

} // namespace midback
