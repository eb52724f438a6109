#include "ui/player/PaceBar.h"

#include "ui/theme/Palette.h"
#include "ui/theme/Tokens.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

class PaceBarTest : public testing::Test {
protected:
    void SetUp() override { bar.resize(203, 10); }
    /// One letter a cell: # filled, - empty, ? neither colour.
    QString cells()
    {
        const Tokens &tokens = tokensOf(bar);
        const QImage image = bar.grab().toImage();
        QString result;
        for (int i = 0; i < bar.seconds(); ++i) {
            const QColor colour = image.pixelColor(203 * (2 * i + 1) / (2 * bar.seconds()), 5);
            result += colour == tokens.accent       ? QLatin1Char('#')
                      : colour == tokens.cardBorder ? QLatin1Char('-')
                                                    : QLatin1Char('?');
        }
        return result;
    }

    PaceBar bar;
};

TEST_F(PaceBarTest, FillsOneCellASecond)
{
    for (const auto &[filled, picture] :
         {std::pair(0, "----"), {1, "#---"}, {3, "###-"}, {4, "####"}}) {
        bar.setPhase(4, filled);
        EXPECT_EQ(cells(), QLatin1String(picture));
    }
}

TEST_F(PaceBarTest, HasAsManyCellsAsThePhaseHasSeconds)
{
    for (const int seconds : {1, 2, 6, 12}) {
        bar.setPhase(seconds, seconds);
        EXPECT_EQ(cells(), QString(seconds, QLatin1Char('#')));
    }
    bar.setPhase(3, 9);
    EXPECT_EQ(cells(), QStringLiteral("###")) << "never more than there are";
}

TEST_F(PaceBarTest, RunsFromTheRightWhereReadingDoes)
{
    bar.setLayoutDirection(Qt::RightToLeft);
    bar.setPhase(4, 1);
    EXPECT_EQ(cells(), QStringLiteral("---#"));
}

TEST_F(PaceBarTest, IsJustAsReadableInTheDark)
{
    bar.setPalette(paletteFor(darkTokens()));
    bar.setPhase(5, 2);
    EXPECT_EQ(cells(), QStringLiteral("##---"));
}

TEST_F(PaceBarTest, IsBlankWhileNothingIsPaced)
{
    const QImage blank = bar.grab().toImage();
    bar.setPhase(0, 1);
    EXPECT_EQ(bar.grab().toImage(), blank);
    bar.setPhase(4, 1);
    EXPECT_NE(bar.grab().toImage(), blank);
    EXPECT_FALSE(bar.accessibleName().isEmpty());
}

} // namespace
