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

} // namespace

} // namespace midback
