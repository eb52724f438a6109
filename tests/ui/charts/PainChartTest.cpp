#include "ui/charts/PainChart.h"

#include "core/progress/Consistency.h"
#include "core/progress/PainTrend.h"
#include "core/routine/WeekPlan.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SymptomStore.h"
#include "ui/charts/LabelledChartView.h"
#include "ui/charts/PainPlot.h"
#include "ui/theme/Tokens.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

const QDate chartFrom(2025, 1, 1);

PainScore score(int day, int pain)
{
    const QDate date = chartFrom.addDays(day);
    return {date, QDateTime(date, QTime(8, 0), Qt::UTC), PainPhase::Now, pain};
}

PainChartData dataOf(const QList<PainScore> &scores, int days)
{
    const Consistency none({}, {}, chartFrom.addDays(days - 1));
    return painChartData(PainTrend(scores), none.span(chartFrom, chartFrom.addDays(days - 1)));
}

TEST(PainChartData, HasADotADayAndNoLineOverAGap)
{
    QList<PainScore> scores;
    for (const int day : {0, 1, 2, 3, 20, 21, 22, 23})
        scores.append(score(day, 4));
    scores.append(score(0, 8));
    const PainChartData data = dataOf(scores, 30);
    EXPECT_EQ(data.dots.size(), 8);
    EXPECT_EQ(data.dots.first(), QPointF(0, 6)) << "two scores of a day give their median";
    ASSERT_EQ(data.line.size(), 2);
    EXPECT_EQ(data.line.first().first().x(), 2) << "three logged days make a median";
    EXPECT_GE(data.line.last().first().x(), 20);
    EXPECT_EQ(data.dayCount(), 30);
}

TEST(PainChartData, KnowsTheDaysWithSessions)
{
    SessionSummary session;
    session.date = chartFrom.addDays(3);
    session.exercisesDone = 2;
    const Consistency some({}, {session}, chartFrom.addDays(9));
    const PainChartData data =
        painChartData(PainTrend({}), some.span(chartFrom, chartFrom.addDays(9)));
    EXPECT_EQ(data.sessions, QList<double>{3.0});
    EXPECT_TRUE(data.dots.isEmpty());
}

TEST(PainPlot, DaysAndScoresStandWhereTheyShould)
{
    const PainChartData data = dataOf({score(0, 3)}, 10);
    const QRectF plot(20, 0, 500, 228);
    EXPECT_DOUBLE_EQ(painPlotX(data, plot, 0, false), 20 + 25);
    EXPECT_DOUBLE_EQ(painPlotX(data, plot, 0, true), 520 - 25);
    EXPECT_GT(painPlotY(plot, 0), painPlotY(plot, 5));
    EXPECT_GT(painPlotY(plot, 5), painPlotY(plot, 10));
    EXPECT_GE(painPlotY(plot, 10), plot.top());
    EXPECT_LT(painPlotY(plot, painplot::sessionsAt), plot.bottom());
}

TEST(PainPlot, SaysADayInWords)
{
    QList<PainScore> scores{score(0, 3), score(1, 4), score(2, 5)};
    const PainChartData data = dataOf(scores, 10);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(painDayText(data, chartFrom.addDays(2), english),
              QStringLiteral("Friday, 3 January 2025: pain 5, typical over 7 days 4"));
    EXPECT_TRUE(painDayText(data, chartFrom.addDays(5), english).isEmpty());
    EXPECT_TRUE(painDayText(data, {}, english).isEmpty());
}

TEST(PainChart, TenYearsReachQtChartsDecimated)
{
    QList<PainScore> scores;
    for (int day = 0; day < 3650; ++day)
        scores.append(score(day, (day * 7) % 11));
    PainChart chart;
    chart.resize(620, 260);
    chart.setData(dataOf(scores, 3650));
    EXPECT_GT(chart.drawnPointCount(), 600);
    EXPECT_LE(chart.drawnPointCount(), 2 * 4 * 620) << "dots and line";
    (void)chart.grab();
}

TEST(PainChart, MirrorsAndFollowsTheTheme)
{
    const PainChartData data = dataOf({score(0, 3), score(1, 4), score(9, 5)}, 10);
    PainChart chart;
    chart.resize(620, 260);
    chart.setData(data);
    EXPECT_EQ(chart.dateAt(60), chartFrom);
    const QImage plain = chart.grab().toImage();
    chart.setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(chart.dateAt(560), chartFrom);
    EXPECT_NE(chart.grab().toImage(), plain);
    EXPECT_FALSE(chart.dateAt(-5).isValid());
}

TEST(PainChart, TakesNoKeyboardAndNamesItself)
{
    PainChart chart;
    chart.setSummary(QStringLiteral("Your 7-day median is 3."));
    EXPECT_EQ(chart.focusPolicy(), Qt::NoFocus);
    auto *view = chart.findChild<LabelledChartView *>();
    ASSERT_NE(view, nullptr);
    EXPECT_EQ(view->focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(view->viewport()->focusPolicy(), Qt::NoFocus);
    EXPECT_FALSE(chart.accessibleName().isEmpty());
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("Your 7-day median is 3."));
}

TEST(PainChart, TheBandIsNamedInWords)
{
    PainChart chart;
    chart.resize(620, 260);
    chart.setData(dataOf({score(0, 3)}, 42));
    QStringList texts;
    for (const ChartLabel &label : chart.findChild<LabelledChartView *>()->labels()) {
        texts << label.text;
        EXPECT_TRUE(QRectF(chart.rect()).contains(label.rect)) << qPrintable(label.text);
    }
    EXPECT_TRUE(texts.contains(QStringLiteral("Up to 5: fine to exercise")));
}

} // namespace
