#include "ui/charts/PainSparkline.h"

#include "ui/charts/PainPlot.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Type.h"

#include <QtGui/QImage>

#include <gtest/gtest.h>

using namespace midback;

namespace {

const QDate sparkFrom(2025, 1, 1);

PainChartData tenDays()
{
    PainChartData data;
    data.from = sparkFrom;
    data.to = sparkFrom.addDays(9);
    return data;
}

class PainSparklineTest : public testing::Test {
protected:
    PainSparklineTest() { sparkline.resize(620, 200); }

    QImage image(const PainChartData &data)
    {
        sparkline.setData(data);
        return sparkline.grab().toImage();
    }
    /// Where a day and a score are drawn.
    QPoint at(const PainChartData &data, double day, double score) const
    {
        const QFontMetrics metrics(typeFont(TypeRole::Caption, sparkline.font()));
        const bool mirrored = sparkline.layoutDirection() == Qt::RightToLeft;
        const QRectF plot = painPlotRect(sparkline.size(), metrics, mirrored);
        return QPointF(painPlotX(data, plot, day, mirrored), painPlotY(plot, score)).toPoint();
    }
    /// Whether the line of medians covers the place; it is two pixels thick.
    bool lineAt(const QImage &image, double day, double score) const
    {
        const QPoint middle = at(sparkline.data(), day, score);
        for (const int y : {-1, 0, 1}) {
            if (image.pixelColor(middle + QPoint(0, y)) == lightTokens().chartBlue)
                return true;
        }
        return false;
    }

    PainSparkline sparkline;
};

TEST_F(PainSparklineTest, DrawsDotsWhereTheScoresAre)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        sparkline.setLayoutDirection(direction);
        const QImage empty = image(tenDays());
        PainChartData data = tenDays();
        data.dots = {{0, 8}, {9, 3}};
        const QImage drawn = image(data);
        for (const QPointF &dot : data.dots)
            EXPECT_NE(drawn.pixel(at(data, dot.x(), dot.y())),
                      empty.pixel(at(data, dot.x(), dot.y())));
        EXPECT_EQ(drawn.pixel(at(data, 4, 8)), empty.pixel(at(data, 4, 8)));
    }
}

TEST_F(PainSparklineTest, SessionsAreTicksInTheAccent)
{
    PainChartData data = tenDays();
    data.sessions = {6};
    const QImage drawn = image(data);
    EXPECT_EQ(drawn.pixelColor(at(data, 6, painplot::sessionsAt)), lightTokens().accent);
    EXPECT_NE(drawn.pixelColor(at(data, 5, painplot::sessionsAt)), lightTokens().accent);
}

TEST_F(PainSparklineTest, TheLineHasGaps)
{
    PainChartData data = tenDays();
    data.line = {{{0, 7.5}, {3, 7.5}}, {{6, 7.5}, {9, 7.5}}};
    const QImage drawn = image(data);
    EXPECT_TRUE(lineAt(drawn, 1.5, 7.5));
    EXPECT_TRUE(lineAt(drawn, 7.5, 7.5));
    EXPECT_FALSE(lineAt(drawn, 4.5, 7.5));
}

TEST_F(PainSparklineTest, ALoneMedianIsADashAsInTheLargeChart)
{
    PainChartData data = tenDays();
    data.line = {{{5, 7.5}}};
    const QImage drawn = image(data);
    EXPECT_TRUE(lineAt(drawn, 5, 7.5));
    EXPECT_FALSE(lineAt(drawn, 6, 7.5));
}

TEST_F(PainSparklineTest, TheBandFollowsTheTheme)
{
    const PainChartData data = tenDays();
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        sparkline.setPalette(paletteFor(*tokens));
        EXPECT_EQ(image(data).pixelColor(at(data, 7.5, 2.5)), tokens->painBand);
        EXPECT_NE(image(data).pixelColor(at(data, 7.5, 7.5)), tokens->painBand);
    }
}

TEST_F(PainSparklineTest, WithoutDataItIsBlank)
{
    const QImage blank = image({});
    for (const QPoint where : {QPoint(5, 5), QPoint(310, 100), QPoint(600, 190)})
        EXPECT_EQ(blank.pixel(where), blank.pixel(0, 0));
}

TEST_F(PainSparklineTest, NamesItselfAndSaysWhatItShows)
{
    sparkline.setSummary(QStringLiteral("Your 7-day median is 3."));
    EXPECT_EQ(sparkline.accessibleName(), QStringLiteral("Pain, last 6 weeks"));
    EXPECT_EQ(sparkline.accessibleDescription(), QStringLiteral("Your 7-day median is 3."));
    EXPECT_EQ(sparkline.focusPolicy(), Qt::NoFocus) << "nothing in it can be operated";
}

TEST_F(PainSparklineTest, AThousandDaysAtTheLeastWidthAreDrawn)
{
    PainChartData data = tenDays();
    data.to = sparkFrom.addDays(3649);
    for (int day = 0; day < 3650; ++day) {
        data.dots.append({double(day), double(day % 11)});
        data.sessions.append(day);
    }
    data.line = {data.dots};
    sparkline.resize(sparkline.minimumSizeHint());
    EXPECT_NE(image(data), image(tenDays()));
}

} // namespace
