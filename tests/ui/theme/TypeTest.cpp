#include "ui/theme/Type.h"

#include <QtGui/QFontInfo>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

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

constexpr TypeRole roles[] = {TypeRole::Title,   TypeRole::Section, TypeRole::Card,
                              TypeRole::Body,    TypeRole::Strong,  TypeRole::Caption,
                              TypeRole::Eyebrow, TypeRole::Timer};

RC_GTEST_PROP(TypeLaws, TheStepsKeepTheirOrderInAnyFont, ())
{
    QFont font = base();
    if (*rc::gen::arbitrary<bool>())
        font.setPixelSize(*rc::gen::inRange(6, 60));
    else
        font.setPointSizeF(*rc::gen::inRange(50, 400) / 10.0);
    const auto height = [&](TypeRole role) { return QFontInfo(typeFont(role, font)).pixelSize(); };
    RC_ASSERT(height(TypeRole::Title) >= height(TypeRole::Section));
    RC_ASSERT(height(TypeRole::Section) >= height(TypeRole::Card));
    RC_ASSERT(height(TypeRole::Card) >= height(TypeRole::Body));
    RC_ASSERT(height(TypeRole::Body) == height(TypeRole::Strong));
    RC_ASSERT(height(TypeRole::Body) >= height(TypeRole::Caption));
    RC_ASSERT(height(TypeRole::Caption) == height(TypeRole::Eyebrow));
    RC_ASSERT(height(TypeRole::Timer) >= 64);
}

TEST(TypeTest, WhatThePersonChoseBesideTheSizeStays)
{
    QFont own = base();
    own.setItalic(true);
    own.setLetterSpacing(QFont::PercentageSpacing, 110);
    for (const TypeRole role : roles) {
        EXPECT_TRUE(typeFont(role, own).italic()) << int(role);
        EXPECT_EQ(typeFont(role, own).letterSpacing(), 110) << int(role);
    }
}

TEST(TypeTest, AHugeFontMakesAHugeTimer)
{
    QFont large = base();
    large.setPointSizeF(24);
    EXPECT_NEAR(typeFont(TypeRole::Timer, large).pointSizeF(), 120, 0.01);
    large.setPixelSize(30);
    EXPECT_EQ(typeFont(TypeRole::Timer, large).pixelSize(), 150);
}

} // namespace

} // namespace midback
