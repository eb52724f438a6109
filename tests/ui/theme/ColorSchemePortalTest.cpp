#include "ui/theme/ColorSchemePortal.h"

#include <QtDBus/QDBusVariant>

#include <gtest/gtest.h>

namespace midback {

namespace {

TEST(ColorSchemePortalTest, ReadsThePortalsNumbers)
{
    EXPECT_EQ(ColorSchemePortal::prefersDark(1), std::optional(true));
    EXPECT_EQ(ColorSchemePortal::prefersDark(2), std::optional(false));
    EXPECT_EQ(ColorSchemePortal::prefersDark(0), std::nullopt);
    EXPECT_EQ(ColorSchemePortal::prefersDark(7), std::nullopt);
}

void change(ColorSchemePortal &portal, const char *space, const char *key, uint value)
{
    portal.onSettingChanged(QLatin1String(space), QLatin1String(key), QDBusVariant(value));
}

TEST(ColorSchemePortalTest, HearsOnlyItsOwnSetting)
{
    ColorSchemePortal portal;
    std::vector<std::optional<bool>> heard;
    QObject::connect(&portal, &ColorSchemePortal::answered, &portal,
                     [&](std::optional<bool> dark) { heard.push_back(dark); });
    change(portal, "org.freedesktop.appearance", "color-scheme", 1);
    change(portal, "org.freedesktop.appearance", "accent-color", 1);
    change(portal, "org.gnome.desktop.interface", "color-scheme", 1);
    EXPECT_EQ(heard, (std::vector<std::optional<bool>>{true}));
}

TEST(ColorSchemePortalTest, UnwrapsAnswersHoweverOftenTheyAreWrapped)
{
    ColorSchemePortal portal;
    std::vector<std::optional<bool>> heard;
    QObject::connect(&portal, &ColorSchemePortal::answered, &portal,
                     [&](std::optional<bool> dark) { heard.push_back(dark); });
    const QString space = QStringLiteral("org.freedesktop.appearance");
    const QString key = QStringLiteral("color-scheme");
    QDBusVariant value(2U);
    for (int wraps = 0; wraps < 3; ++wraps) {
        portal.onSettingChanged(space, key, value);
        value = QDBusVariant(QVariant::fromValue(value));
    }
    portal.onSettingChanged(space, key, QDBusVariant(QStringLiteral("prefer-dark")));
    EXPECT_EQ(heard, (std::vector<std::optional<bool>>{false, false, false, std::nullopt}));
}

TEST(ColorSchemePortalTest, WithoutABusNothingIsAskedAndNothingWaits)
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    for (const char *directory : {"", "/nonexistent"}) {
        qputenv("XDG_RUNTIME_DIR", directory);
        ColorSchemePortal portal;
        bool answered = false;
        QObject::connect(&portal, &ColorSchemePortal::answered, &portal, [&] { answered = true; });
        portal.start();
        QCoreApplication::processEvents();
        EXPECT_FALSE(answered);
        EXPECT_TRUE(portal.children().isEmpty()) << "no call under way";
    }
    qputenv("XDG_RUNTIME_DIR", runtime);
    if (!bus.isEmpty())
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
}

} // namespace

} // namespace midback
