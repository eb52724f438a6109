#include "ui/theme/Type.h"

#include <gtest/gtest.h>

namespace midback {

namespace {

QFont base()
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(10);
    return font;
}

TEST(TypeTest, SizesAreRelativeToThePersonsFont)
{
    EXPECT_NEAR(typeFont(TypeRole::Title, base()).pointSizeF(), 18.1, 0.01);
    EXPECT_NEAR(typeFont(TypeRole::Section, base()).pointSizeF(), 13.6, 0.01);
    EXPECT_NEAR(typeFont(TypeRole::Card, base()).pointSizeF(), 11.8, 0.01);
    EXPECT_NEAR(typeFont(TypeRole::Body, base()).pointSizeF(), 10.0, 0.01);
    EXPECT_NEAR(typeFont(TypeRole::Caption, base()).pointSizeF(), 8.2, 0.01);
}

TEST(TypeTest, AFontInPixelsScalesToo)
{
    QFont font = base();
    font.setPixelSize(20);
    EXPECT_EQ(typeFont(TypeRole::Section, font).pixelSize(), 27);
}

TEST(TypeTest, TheTimerIsNeverSmall)
{
    QFont tiny = base();
    tiny.setPointSizeF(5);
    EXPECT_GE(typeFont(TypeRole::Timer, tiny).pixelSize(), 64);
}

TEST(TypeTest, TheFamilyStays)
{
    EXPECT_EQ(typeFont(TypeRole::Title, base()).family(), base().family());
    EXPECT_EQ(typeFont(TypeRole::Title, base()).weight(), QFont::Bold);
}

} // namespace

} // namespace midback
