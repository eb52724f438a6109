#include "ui/theme/Theme.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/ColorSchemePortal.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

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

class ThemePreference : public ThemeTest {
protected:
    ThemePreference()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        m_theme.followDesktop();
    }
    void answer(std::optional<bool> dark)
    {
        auto *portal = m_theme.findChild<ColorSchemePortal *>();
        ASSERT_NE(portal, nullptr);
        Q_EMIT portal->answered(dark);
    }
};

TEST_F(ThemePreference, TheDesktopsAnswerCountsUntilThePersonChooses)
{
    answer(true);
    EXPECT_TRUE(m_theme.tokens().dark);
    EXPECT_TRUE(tokensOf(QApplication::palette()).dark);
    m_theme.setScheme(Scheme::Light);
    EXPECT_FALSE(m_theme.tokens().dark);
    answer(false);
    answer(true);
    EXPECT_FALSE(tokensOf(QApplication::palette()).dark) << "a choice is a choice";
    m_theme.setScheme(Scheme::System);
    EXPECT_TRUE(m_theme.tokens().dark) << "the last answer was kept";
}

TEST_F(ThemePreference, NoPreferenceIsWhatTheProgramStartedWith)
{
    answer(true);
    answer(std::nullopt);
    EXPECT_FALSE(m_theme.tokens().dark);
}

TEST_F(ThemePreference, TheSameAnswerTwiceIsOneChange)
{
    QSignalSpy changed(&m_theme, &Theme::changed);
    answer(true);
    answer(true);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ThemeTest, EveryKindOfWidgetOnTheScreenRepaintsInTheOtherScheme)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *line = new QLineEdit;
    auto *list = new QListView;
    auto *button = new QPushButton(QStringLiteral("Start"));
    setButtonKind(button, ButtonKind::Primary);
    for (QWidget *each : {static_cast<QWidget *>(line), static_cast<QWidget *>(list),
                          static_cast<QWidget *>(button)})
        column->addWidget(each);
    window.show();
    const auto inside = [](QWidget *widget) {
        return widget->grab().toImage().pixelColor(6, widget->height() / 2);
    };
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Light}) {
        m_theme.setScheme(scheme);
        QApplication::processEvents();
        const Tokens &tokens = m_theme.tokens();
        EXPECT_EQ(tokens.dark, scheme == Scheme::Dark);
        EXPECT_EQ(window.grab().toImage().pixelColor(1, 1), tokens.window);
        EXPECT_EQ(inside(line), tokens.surface);
        EXPECT_EQ(inside(list), tokens.surface);
        EXPECT_EQ(inside(button), tokens.accent);
    }
}

} // namespace

} // namespace midback
