#include "ui/charts/CourseChart.h"

#include "ui/theme/Palette.h"

#include <QtGui/QImage>

#include <gtest/gtest.h>

using namespace midback;

namespace {

const QDate courseEnd(2026, 3, 31);

CourseChartData twoSides()
{
    CourseChartData data;
    data.to = courseEnd;
    data.error = 10;
    data.series = {
        {QStringLiteral("Left"), {{courseEnd.addDays(-60), 30}, {courseEnd, 50}}, 30.0},
        {QStringLiteral("Right"), {{courseEnd.addDays(-60), 70}, {courseEnd, 72}}, 70.0}};
    return data;
}

class CourseChartTest : public testing::Test {
protected:
    CourseChartTest() { chart.resize(600, 220); }
    QImage image() { return chart.grab().toImage(); }
    QColor at(const QDate &date, double value)
    {
        return image().pixelColor(chart.placeOf(date, value).toPoint());
    }

    CourseChart chart;
};

TEST_F(CourseChartTest, TheAxisIsEvenAndHoldsTheBands)
{
    const CourseAxis axis = CourseAxis::of(twoSides());
    EXPECT_LE(axis.lowest, 20);
    EXPECT_GE(axis.highest, 80);
    EXPECT_DOUBLE_EQ(axis.lowest, 20);
    EXPECT_DOUBLE_EQ(axis.highest, 80);
    EXPECT_DOUBLE_EQ(axis.step, 20);
    CourseChartData flat;
    flat.to = courseEnd;
    flat.series = {{{}, {{courseEnd, 3}}, 3.0}};
    EXPECT_GT(CourseAxis::of(flat).highest, CourseAxis::of(flat).lowest);
    EXPECT_GT(CourseAxis::of({}).highest, CourseAxis::of({}).lowest);
    flat.error = 10;
    EXPECT_EQ(CourseAxis::of(flat).lowest, 0) << "nothing is less than nothing";
}

TEST_F(CourseChartTest, SidesDifferInColourAndShape)
{
    chart.setData(twoSides());
    EXPECT_EQ(at(courseEnd, 50), lightTokens().chartBlue);
    EXPECT_EQ(at(courseEnd, 72), lightTokens().chartOrange);
    // A corner of the square is filled, that of the circle's box is not.
    const QImage drawn = image();
    const QPoint square = chart.placeOf(courseEnd, 72).toPoint() + QPoint(-2, -2);
    EXPECT_EQ(drawn.pixelColor(square), lightTokens().chartOrange);
    const QPoint round = chart.placeOf(courseEnd, 50).toPoint() + QPoint(5, -5);
    EXPECT_NE(drawn.pixelColor(round), lightTokens().chartBlue);
}

TEST_F(CourseChartTest, WhereBothSidesAgreeBothShow)
{
    CourseChartData data = twoSides();
    data.series[1].points = {{courseEnd, 50}};
    chart.setData(data);
    EXPECT_EQ(at(courseEnd, 50), lightTokens().chartOrange);
    const QImage drawn = image();
    int behind = 0;
    for (const int y : {4, 5, 6}) {
        const QColor edge = drawn.pixelColor(chart.placeOf(courseEnd, 50).toPoint() + QPoint(0, y));
        behind += int(edge.blue() > edge.red());
    }
    EXPECT_GT(behind, 0) << "the round mark shows behind the square one";
}

TEST_F(CourseChartTest, TheBandLiesRoundTheFirstValueInEveryTheme)
{
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        chart.setPalette(paletteFor(*tokens));
        CourseChartData data = twoSides();
        data.series.removeLast();
        chart.setData(data);
        const QDate between = courseEnd.addDays(-5);
        const QColor inside = at(between, 25);
        EXPECT_NE(inside, at(between, 42.5));
        data.error = 0;
        chart.setData(data);
        EXPECT_NE(inside, at(between, 35.5)) << "no band where the error is not known";
    }
}

TEST_F(CourseChartTest, RightToLeftMirrors)
{
    chart.setData(twoSides());
    const QPointF first = chart.placeOf(courseEnd.addDays(-60), 30);
    EXPECT_LT(first.x(), chart.placeOf(courseEnd, 30).x());
    chart.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(chart.placeOf(courseEnd.addDays(-60), 30).x(), chart.placeOf(courseEnd, 30).x());
    EXPECT_EQ(at(courseEnd, 50), lightTokens().chartBlue);
}

TEST_F(CourseChartTest, WithoutDataItIsBlank)
{
    chart.setData({});
    const QImage blank = image();
    for (const QPoint where : {QPoint(5, 5), QPoint(300, 100), QPoint(590, 210)})
        EXPECT_EQ(blank.pixel(where), blank.pixel(0, 0));
}

TEST_F(CourseChartTest, NamesItselfAndTakesNoKeyboard)
{
    chart.setSummary(QStringLiteral("Clearly better."));
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("Clearly better."));
    EXPECT_FALSE(chart.accessibleName().isEmpty());
    EXPECT_EQ(chart.focusPolicy(), Qt::NoFocus);
}

} // namespace
