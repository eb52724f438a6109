#include "ui/charts/HeatmapPainting.h"

#include "ui/charts/HeatmapLayout.h"
#include "ui/theme/Paint.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <gtest/gtest.h>

using namespace midback;

namespace {

constexpr DayState states[] = {DayState::Rest, DayState::Planned, DayState::Done, DayState::Extra,
                               DayState::Missed};

/// One cell alone on the card, `size` px wide, at (4, 4).
QImage cellImage(DayState state, int step, int size, const Tokens &tokens)
{
    QImage image(size + 8, size + 8, QImage::Format_RGB32);
    image.fill(tokens.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeatmapCell(painter, QRect(4, 4, size, size), state, step, tokens);
    return image;
}

/// Where a cell is inked at all, whatever the tone.
QByteArray shapeOf(const QImage &image)
{
    QByteArray shape;
    const int background = qGray(image.pixel(0, 0));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int difference = std::abs(qGray(image.pixel(x, y)) - background);
            shape.append(difference > 40 ? '#' : difference > 3 ? '+' : '.');
        }
    }
    return shape;
}

class HeatmapCell : public testing::TestWithParam<std::tuple<bool, int>> {
protected:
    const Tokens &tokens = std::get<0>(GetParam()) ? darkTokens() : lightTokens();
    const int size = std::get<1>(GetParam());
};

TEST_P(HeatmapCell, StatesAreToldApartWithoutColour)
{
    QList<QByteArray> shapes;
    for (const DayState state : states) {
        const QByteArray shape = shapeOf(cellImage(state, 2, size, tokens));
        EXPECT_TRUE(shape.contains('#') || shape.contains('+')) << int(state);
        EXPECT_FALSE(shapes.contains(shape)) << int(state);
        shapes.append(shape);
    }
}

TEST_P(HeatmapCell, NothingIsDrawnOutsideTheCell)
{
    for (const DayState state : states) {
        const QImage image = cellImage(state, 4, size, tokens);
        for (int i = 0; i < image.width(); ++i) {
            for (const QPoint edge :
                 {QPoint(i, 3), QPoint(3, i), QPoint(i, size + 4), QPoint(size + 4, i)})
                EXPECT_EQ(image.pixelColor(edge), tokens.surface) << int(state) << ' ' << i;
        }
    }
}

TEST_P(HeatmapCell, MoreMinutesStandOutMore)
{
    double before = 1.0;
    for (int step = 0; step < 5; ++step) {
        const double contrast = contrastRatio(heatmapColour(step, tokens), tokens.surface);
        EXPECT_GT(contrast, before) << step;
        before = contrast;
        const QImage cell = cellImage(DayState::Done, step, size, tokens);
        EXPECT_EQ(cell.pixel(cell.rect().center()), heatmapColour(step, tokens).rgb());
    }
}

TEST_P(HeatmapCell, AnOutlineReachesTheContrastOfControls)
{
    EXPECT_GE(contrastRatio(tokens.controlBorder, tokens.surface), 3.0); // WCAG 2.2, 1.4.11
    if (size < 10)
        return; // all of the outline is curved there
    const QImage missed = cellImage(DayState::Missed, 0, size, tokens);
    EXPECT_EQ(missed.pixelColor(4 + size / 2 + 1, 4), tokens.controlBorder);
}

INSTANTIATE_TEST_SUITE_P(LightAndDarkSmallAndLarge, HeatmapCell,
                         testing::Combine(testing::Bool(), testing::Values(6, 10, 13, 17)));

TEST(HeatmapColour, StepsOutsideTheScaleAreItsEnds)
{
    EXPECT_EQ(heatmapColour(-3, lightTokens()), heatmapColour(0, lightTokens()));
    EXPECT_EQ(heatmapColour(99, lightTokens()), heatmapColour(4, lightTokens()));
}

bool inked(const QImage &image, const QRect &where)
{
    const QRect seen = where & image.rect();
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, image.height() - 1))
                return true;
        }
    }
    return false;
}

TEST(HeatmapLabels, EachMonthAndEveryOtherWeekdayIsWrittenAtItsPlace)
{
    for (const bool mirrored : {false, true}) {
        HeatmapLayout::Metrics metrics;
        metrics.width = 900;
        metrics.labelWidth = 36;
        metrics.labelHeight = 20;
        metrics.mirrored = mirrored;
        const HeatmapLayout layout(QDate(2024, 1, 1), QDate(2024, 12, 31), metrics);
        QImage image(900, layout.height(), QImage::Format_RGB32);
        image.fill(lightTokens().surface);
        QPainter painter(&image);
        paintHeatmapLabels(painter, layout, QLocale(QLocale::English), lightTokens());
        painter.end();
        for (const auto &label : layout.monthLabels())
            EXPECT_TRUE(inked(image, label.rect)) << label.month.month() << mirrored;
        for (const int weekday : {1, 3, 5})
            EXPECT_TRUE(inked(image, layout.weekdayRect(weekday))) << weekday << mirrored;
    }
}

TEST(HeatmapText, StatesAndLengthsInWords)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QDate date(2025, 2, 14);
    struct Case {
        DayState state;
        int sessions;
        int seconds;
        const char *words;
    };
    const Case cases[] = {
        {DayState::Rest, 0, 0, "rest day"},
        {DayState::Planned, 0, 0, "planned"},
        {DayState::Missed, 0, 0, "not done"},
        {DayState::Done, 1, 59, "done, under a minute"},
        {DayState::Done, 1, 60, "done, 1 min"},
        {DayState::Done, 2, 25 * 60 + 59, "done, 25 min"},
        {DayState::Extra, 1, 12 * 60, "done, an extra, 12 min"},
    };
    for (const Case &each : cases) {
        const QString text =
            heatmapDayText({date, each.state, each.sessions, each.seconds, 0}, english);
        EXPECT_EQ(text, QStringLiteral("Friday, 14 February 2025: ") + QLatin1String(each.words));
    }
}

TEST(HeatmapText, ADaySpeaksTheLocaleAndBlamesNobody)
{
    const QLocale french(QLocale::French, QLocale::France);
    const QString text = heatmapDayText({QDate(2025, 2, 14), DayState::Missed, 0, 0, 0}, french);
    EXPECT_TRUE(text.startsWith(french.toString(QDate(2025, 2, 14), QLocale::LongFormat)));
    EXPECT_FALSE(text.contains(QStringLiteral("miss"), Qt::CaseInsensitive));
    EXPECT_FALSE(text.contains(QStringLiteral("fail"), Qt::CaseInsensitive));
}

} // namespace
