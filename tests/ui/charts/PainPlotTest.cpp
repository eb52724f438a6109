#include "ui/charts/PainPlot.h"

#include "tests/support/Locales.h"
#include "ui/theme/Type.h"

#include <QtWidgets/QApplication>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using test::english;

namespace {

const QDate plotFrom(2025, 1, 1);

PainChartData daysOf(int days)
{
    PainChartData data;
    data.from = plotFrom;
    data.to = plotFrom.addDays(days - 1);
    return data;
}

QFontMetrics metrics()
{
    return QFontMetrics(typeFont(TypeRole::Caption, QApplication::font()));
}

QStringList textsOf(const QList<ChartLabel> &labels)
{
    QStringList texts;
    for (const ChartLabel &label : labels)
        texts << label.text;
    return texts;
}

RC_GTEST_PROP(PainPlotLaws, DaysRunEvenlyAndMirrorExactly, ())
{
    const PainChartData data = daysOf(*rc::gen::inRange(1, 4000));
    const QRectF plot(30, 0, *rc::gen::inRange(100, 1500), 200);
    const int day = *rc::gen::inRange(0, data.dayCount());
    const double x = painPlotX(data, plot, day, false);
    RC_ASSERT(x > plot.left() && x < plot.right());
    const double mirrored = painPlotX(data, plot, day, true);
    RC_ASSERT(std::abs((x - plot.left()) - (plot.right() - mirrored)) < 1e-6);
    const double next = painPlotX(data, plot, day + 1, false);
    RC_ASSERT(std::abs(next - x - plot.width() / data.dayCount()) < 1e-6);
}

RC_GTEST_PROP(PainPlotLaws, TextsStayInsideTheChart, ())
{
    const QSize size(*rc::gen::inRange(320, 1400), *rc::gen::inRange(180, 400));
    const bool mirrored = *rc::gen::arbitrary<bool>();
    PainChartData data = daysOf(*rc::gen::inRange(2, 4000));
    const int dots = *rc::gen::inRange(0, 20);
    for (int i = 0; i < dots; ++i)
        data.dots.append({double(i % data.dayCount()), double(i % 11)});
    const QRectF plot = painPlotRect(size, metrics(), mirrored);
    for (const ChartLabel &label : painLabels(data, plot, metrics(), mirrored, english)) {
        RC_ASSERT(label.rect.left() >= 0 && label.rect.right() <= size.width());
        RC_ASSERT(label.rect.top() >= -metrics().descent() &&
                  label.rect.bottom() <= size.height() + 1);
    }
}

TEST(PainPlotRect, LeavesTheScoresTheLeadingSide)
{
    const QSize size(600, 240);
    const QRectF plain = painPlotRect(size, metrics(), false);
    const QRectF mirrored = painPlotRect(size, metrics(), true);
    EXPECT_GT(plain.left(), size.width() - plain.right());
    EXPECT_DOUBLE_EQ(mirrored.left(), size.width() - plain.right());
    EXPECT_DOUBLE_EQ(mirrored.width(), plain.width());
    EXPECT_LT(plain.bottom(), size.height() - metrics().height()) << "room for the dates";
}

TEST(PainPlotRect, ATinyChartStillHasAPlot)
{
    const QRectF plot = painPlotRect(QSize(5, 5), metrics(), false);
    EXPECT_GE(plot.width(), 1);
    EXPECT_GE(plot.height(), 1);
}

TEST(PainLabels, ScoresStandAtTheirHeight)
{
    for (const bool mirrored : {false, true}) {
        const QRectF plot = painPlotRect(QSize(600, 240), metrics(), mirrored);
        const auto labels = painLabels(daysOf(42), plot, metrics(), mirrored, english);
        const QStringList scores{QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("10")};
        EXPECT_EQ(textsOf(labels).mid(0, 3), scores);
        for (qsizetype i = 0; i < 3; ++i) {
            const QRectF rect = labels.at(i).rect;
            EXPECT_NEAR(rect.center().y(), painPlotY(plot, double(5 * i)), 1e-6);
            EXPECT_EQ(rect.left() > plot.right(), mirrored);
        }
    }
}

TEST(PainLabels, TheWordsOfTheBandStandAsideForTheScores)
{
    const QRectF plot = painPlotRect(QSize(600, 240), metrics(), false);
    const auto wordsOf = [&](const PainChartData &data) {
        return painLabels(data, plot, metrics(), false, english).at(3).rect;
    };
    PainChartData crowded = daysOf(42);
    const QRectF usual = wordsOf(crowded);
    for (int day = 0; day < 20; ++day)
        crowded.dots.append({double(day), 4.7});
    const QRectF moved = wordsOf(crowded);
    EXPECT_NE(moved, usual);
    for (const QPointF &dot : crowded.dots)
        EXPECT_FALSE(
            moved.contains(painPlotX(crowded, plot, dot.x(), false), painPlotY(plot, dot.y())));
    for (const QRectF &words : {usual, moved})
        EXPECT_NEAR(words.top(), painPlotY(plot, painplot::acceptablePain), 4) << "of the band";
}

TEST(PainLabels, NumbersAndDatesSpeakTheLocale)
{
    const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
    const QRectF plot = painPlotRect(QSize(600, 240), metrics(), true);
    const QStringList texts = textsOf(painLabels(daysOf(42), plot, metrics(), true, arabic));
    EXPECT_EQ(texts.at(2), arabic.toString(10));
    EXPECT_EQ(texts.last(), arabic.toString(daysOf(42).to, QStringLiteral("d MMM")));
}

TEST(PainDayText, NamesWhatThereIsAndNothingElse)
{
    PainChartData data = daysOf(10);
    data.dots = {{0, 3}, {1, 4.5}};
    data.line = {{{1, 3.75}}, {{9, 2}}};
    data.sessions = {1, 4};
    const std::pair<int, const char *> cases[] = {
        {0, "Wednesday, 1 January 2025: pain 3"},
        {1, "Thursday, 2 January 2025: pain 4.5, typical over 7 days 3.75, session done"},
        {4, "Sunday, 5 January 2025: session done"},
        {5, ""},
        {9, "Friday, 10 January 2025: typical over 7 days 2"},
    };
    for (const auto &[day, text] : cases)
        EXPECT_EQ(painDayText(data, plotFrom.addDays(day), english), QLatin1String(text)) << day;
}

TEST(ExamplePainChart, EndsTodayAndGetsBetter)
{
    const PainChartData example = examplePainChart(plotFrom);
    EXPECT_EQ(example.to, plotFrom);
    EXPECT_EQ(example.dots.last().x(), example.dayCount() - 1);
    EXPECT_LT(example.line.first().last().y(), example.line.first().first().y());
    for (const QPointF &dot : example.dots)
        EXPECT_TRUE(dot.y() >= 0 && dot.y() <= 10);
    EXPECT_FALSE(example.isEmpty());
    EXPECT_TRUE(PainChartData().isEmpty());
}

} // namespace
