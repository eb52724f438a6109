#include "ui/theme/Tokens.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Palette.h"

#include <QtWidgets/QWidget>

#include <gtest/gtest.h>

namespace midback {

namespace {

constexpr double textContrast = 4.5;  // WCAG 2.2, 1.4.3
constexpr double shapeContrast = 3.0; // WCAG 2.2, 1.4.11

struct Pair {
    const char *name;
    QColor Tokens::*front;
    QColor Tokens::*back;
    double least;
};

const Pair pairs[] = {
    {"text on window", &Tokens::text, &Tokens::window, textContrast},
    {"text on surface", &Tokens::text, &Tokens::surface, textContrast},
    {"text on sidebar", &Tokens::text, &Tokens::sidebar, textContrast},
    {"text on accent soft", &Tokens::text, &Tokens::accentSoft, textContrast},
    {"text on good soft", &Tokens::text, &Tokens::goodSoft, textContrast},
    {"text on warm soft", &Tokens::text, &Tokens::warmSoft, textContrast},
    {"text on danger soft", &Tokens::text, &Tokens::dangerSoft, textContrast},
    {"text on pain band", &Tokens::text, &Tokens::painBand, textContrast},
    {"secondary on window", &Tokens::textSecondary, &Tokens::window, textContrast},
    {"secondary on surface", &Tokens::textSecondary, &Tokens::surface, textContrast},
    {"secondary on sidebar", &Tokens::textSecondary, &Tokens::sidebar, textContrast},
    {"secondary on pain band", &Tokens::textSecondary, &Tokens::painBand, textContrast},
    {"on accent", &Tokens::onAccent, &Tokens::accent, textContrast},
    {"accent on window", &Tokens::accent, &Tokens::window, textContrast},
    {"accent on surface", &Tokens::accent, &Tokens::surface, textContrast},
    {"accent on sidebar", &Tokens::accent, &Tokens::sidebar, textContrast},
    {"accent on accent soft", &Tokens::accent, &Tokens::accentSoft, textContrast},
    {"warm on window", &Tokens::warm, &Tokens::window, textContrast},
    {"warm on surface", &Tokens::warm, &Tokens::surface, textContrast},
    {"warm on warm soft", &Tokens::warm, &Tokens::warmSoft, textContrast},
    {"surface on warm", &Tokens::surface, &Tokens::warm, textContrast},
    {"good on surface", &Tokens::good, &Tokens::surface, textContrast},
    {"good on good soft", &Tokens::good, &Tokens::goodSoft, textContrast},
    {"danger on surface", &Tokens::danger, &Tokens::surface, textContrast},
    {"danger on window", &Tokens::danger, &Tokens::window, textContrast},
    {"danger on danger soft", &Tokens::danger, &Tokens::dangerSoft, textContrast},
    {"control border on window", &Tokens::controlBorder, &Tokens::window, shapeContrast},
    {"control border on surface", &Tokens::controlBorder, &Tokens::surface, shapeContrast},
    {"control border on sidebar", &Tokens::controlBorder, &Tokens::sidebar, shapeContrast},
    {"focus on window", &Tokens::focus, &Tokens::window, shapeContrast},
    {"focus on surface", &Tokens::focus, &Tokens::surface, shapeContrast},
    {"focus on sidebar", &Tokens::focus, &Tokens::sidebar, shapeContrast},
    {"chart blue on surface", &Tokens::chartBlue, &Tokens::surface, shapeContrast},
    {"chart orange on surface", &Tokens::chartOrange, &Tokens::surface, shapeContrast},
    {"chart green on surface", &Tokens::chartGreen, &Tokens::surface, shapeContrast},
    {"chart blue on pain band", &Tokens::chartBlue, &Tokens::painBand, shapeContrast},
};

TEST(TokensTest, EveryPairHasItsContrast)
{
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        for (const Pair &pair : pairs) {
            EXPECT_GE(contrastRatio(tokens->*pair.front, tokens->*pair.back), pair.least)
                << pair.name << (tokens->dark ? ", dark" : ", light");
        }
    }
}

TEST(TokensTest, EveryColourIsSet)
{
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        for (const Pair &pair : pairs) {
            EXPECT_TRUE((t->*pair.front).isValid()) << pair.name;
            EXPECT_TRUE((t->*pair.back).isValid()) << pair.name;
        }
        EXPECT_TRUE(t->cardBorder.isValid());
        EXPECT_TRUE(t->figureBackground.isValid());
    }
}

TEST(TokensTest, ThePaletteTellsWhichTokens)
{
    EXPECT_EQ(&tokensOf(paletteFor(lightTokens())), &lightTokens());
    EXPECT_EQ(&tokensOf(paletteFor(darkTokens())), &darkTokens());
    QWidget widget;
    widget.setPalette(paletteFor(darkTokens()));
    EXPECT_TRUE(tokensOf(widget).dark);
}

TEST(TokensTest, ADisabledWidgetKeepsItsScheme)
{
    QWidget widget;
    widget.setPalette(paletteFor(darkTokens()));
    widget.setEnabled(false);
    EXPECT_TRUE(tokensOf(widget).dark);
}

TEST(PaletteTest, RolesCarryTheTokens)
{
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        const QPalette palette = paletteFor(*t);
        EXPECT_EQ(palette.color(QPalette::Window), t->window);
        EXPECT_EQ(palette.color(QPalette::Base), t->surface);
        EXPECT_EQ(palette.color(QPalette::WindowText), t->text);
        EXPECT_EQ(palette.color(role::secondary), t->textSecondary);
        EXPECT_EQ(palette.color(role::accent), t->accent);
        EXPECT_EQ(palette.color(role::warm), t->warm);
        EXPECT_EQ(palette.color(role::danger), t->danger);
        EXPECT_NE(palette.color(QPalette::Disabled, QPalette::Text), t->text);
    }
}

/// Pairs that only meet in a row of a list or in a heatmap.
TEST(TokensTest, PairsOfChosenAndPointedRowsHaveTheirContrast)
{
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        const QColor hovered = mixed(t->surface, t->accentSoft, 0.4);
        for (const QColor &row : {t->accentSoft, hovered}) {
            EXPECT_GE(contrastRatio(t->text, row), textContrast) << t->dark;
            EXPECT_GE(contrastRatio(t->textSecondary, row), textContrast) << t->dark;
            EXPECT_GE(contrastRatio(t->danger, row), textContrast) << "an alarm label" << t->dark;
            EXPECT_GE(contrastRatio(t->focus, row), shapeContrast) << t->dark;
        }
        EXPECT_GE(contrastRatio(t->warm, t->figureBackground), shapeContrast);
        EXPECT_GE(contrastRatio(t->onAccent, mixed(t->accent, t->text, 0.14)), shapeContrast)
            << "a pressed button";
    }
}

TEST(TokensTest, LightIsLightAndDarkIsDark)
{
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        for (const QColor &ground : {t->window, t->surface, t->sidebar, t->figureBackground,
                                     t->accentSoft, t->goodSoft, t->warmSoft, t->dangerSoft})
            EXPECT_EQ(ground.lightness() < 128, t->dark) << ground.name().toStdString();
        EXPECT_EQ(t->text.lightness() < 128, !t->dark);
    }
}

TEST(PaletteTest, ATextTurnedOffIsStillThereButSteppedBack)
{
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        const QColor off = paletteFor(*t).color(QPalette::Disabled, QPalette::ButtonText);
        EXPECT_GT(contrastRatio(off, t->surface), 2.0);
        EXPECT_LT(contrastRatio(off, t->surface), contrastRatio(t->textSecondary, t->surface));
    }
}

} // namespace

} // namespace midback
