#include "ui/charts/PainSeries.h"

#include "ui/charts/PainPlot.h"
#include "ui/theme/Tokens.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <gtest/gtest.h>

using namespace midback;

namespace {

/// Ten days: dots, a stretch of three and a lone point of the median, two sessions.
PainChartData sampleData()
{
    PainChartData data;
    data.from = QDate(2025, 2, 1);
    data.to = QDate(2025, 2, 10);
    data.dots = {{0, 3}, {1, 4}, {2, 5}, {9, 7}};
    data.line = {{{0, 3}, {1, 3.5}, {2, 4}}, {{9, 7}}};
    data.sessions = {1, 8};
    return data;
}

class PainSeriesTest : public testing::Test {
protected:
    int fill(bool mirrored = false, const Tokens &tokens = lightTokens())
    {
        return fillPainChart(chart, sampleData(), 600, mirrored, tokens);
    }
    template<class Series>
    QList<Series *> all() const
    {
        QList<Series *> found;
        for (QAbstractSeries *each : chart.series()) {
            if (auto *series = qobject_cast<Series *>(each))
                found.append(series);
        }
        return found;
    }
    /// The medians: lines that are not the rules at 0, 5 and 10.
    QList<QLineSeries *> medians() const { return all<QLineSeries>().mid(3); }

    QChart chart;
};

TEST_F(PainSeriesTest, DotsSessionsAndStretchesAreSeriesOfTheirOwn)
{
    EXPECT_EQ(fill(), 4 + 3 + 2 + 2) << "a lone median is a dash of two points";
    const auto scatter = all<QScatterSeries>();
    ASSERT_EQ(scatter.size(), 2);
    EXPECT_EQ(scatter.first()->points(), sampleData().dots);
    for (const QPointF &tick : scatter.last()->points())
        EXPECT_EQ(tick.y(), painplot::sessionsAt);
    EXPECT_NE(scatter.first()->markerShape(), scatter.last()->markerShape())
        << "told apart without colour";
    ASSERT_EQ(medians().size(), 2) << "nothing is drawn over a gap";
    EXPECT_EQ(medians().first()->points(), sampleData().line.first());
}

TEST_F(PainSeriesTest, ALoneMedianIsAShortDashAtItsHeight)
{
    fill();
    const QList<QPointF> dash = medians().last()->points();
    ASSERT_EQ(dash.size(), 2);
    EXPECT_EQ(dash.first().y(), 7);
    EXPECT_EQ(dash.last().y(), 7);
    EXPECT_NEAR((dash.first().x() + dash.last().x()) / 2, 9, 1e-9);
    EXPECT_GT(dash.last().x(), dash.first().x());
}

TEST_F(PainSeriesTest, TheAxisIsAlwaysZeroToTenAndTheDaysFillTheWidth)
{
    fill();
    const auto *x = qobject_cast<QValueAxis *>(chart.axes(Qt::Horizontal).value(0));
    const auto *y = qobject_cast<QValueAxis *>(chart.axes(Qt::Vertical).value(0));
    ASSERT_TRUE(x && y);
    EXPECT_EQ(x->min(), -0.5);
    EXPECT_EQ(x->max(), 9.5);
    EXPECT_EQ(y->min(), painplot::lowest);
    EXPECT_EQ(y->max(), painplot::highest);
    for (QAbstractSeries *series : chart.series())
        EXPECT_EQ(series->attachedAxes().size(), 2);
}

TEST_F(PainSeriesTest, TheBandEndsAtTheScoreThatIsFineToExerciseWith)
{
    fill();
    const auto bands = all<QAreaSeries>();
    ASSERT_EQ(bands.size(), 1);
    EXPECT_EQ(bands.first()->upperSeries()->at(0).y(), 5) << "clinical-facts D2";
    EXPECT_EQ(bands.first()->lowerSeries()->at(0).y(), 0);
}

TEST_F(PainSeriesTest, MirroredTheFirstDayIsTheLast)
{
    fill(true);
    const QList<QPointF> dots = all<QScatterSeries>().first()->points();
    ASSERT_EQ(dots.size(), 4);
    for (qsizetype i = 0; i < dots.size(); ++i) {
        EXPECT_EQ(dots.at(i).x(), 9 - sampleData().dots.at(i).x());
        EXPECT_EQ(dots.at(i).y(), sampleData().dots.at(i).y());
    }
}

TEST_F(PainSeriesTest, FillingAgainReplacesAndDoublesNothing)
{
    fill();
    const qsizetype series = chart.series().size();
    fill();
    fill(true);
    EXPECT_EQ(chart.series().size(), series);
    EXPECT_EQ(chart.axes().size(), 2);
}

TEST_F(PainSeriesTest, ColoursAreTheTokens)
{
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        fill(false, *tokens);
        EXPECT_EQ(all<QAreaSeries>().first()->brush().color(), tokens->painBand);
        EXPECT_EQ(all<QScatterSeries>().last()->color(), tokens->accent);
        EXPECT_EQ(medians().first()->pen().color(), tokens->chartBlue);
    }
}

TEST_F(PainSeriesTest, MarksShrinkWhereDaysShareAPixel)
{
    PainChartData years = sampleData();
    fill();
    const auto size = [&] { return all<QScatterSeries>().first()->markerSize(); };
    const auto alpha = [&] { return all<QScatterSeries>().first()->color().alphaF(); };
    const double large = size();
    const double strong = alpha();
    years.from = years.to.addYears(-10);
    fillPainChart(chart, years, 600, false, lightTokens());
    EXPECT_LT(size(), large);
    EXPECT_LT(alpha(), strong);
    EXPECT_GE(size(), 2) << "still visible";
}

TEST_F(PainSeriesTest, WithoutScoresThereIsTheEmptyScale)
{
    PainChartData none = sampleData();
    none.dots.clear();
    none.line.clear();
    none.sessions.clear();
    EXPECT_EQ(fillPainChart(chart, none, 600, false, lightTokens()), 0);
    EXPECT_TRUE(medians().isEmpty());
    EXPECT_EQ(all<QLineSeries>().size(), 3) << "rules at 0, 5 and 10";
}

} // namespace
