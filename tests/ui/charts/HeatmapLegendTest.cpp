#include "ui/charts/HeatmapLegend.h"

#include "ui/theme/Palette.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QLayout>

#include <gtest/gtest.h>

#include <set>

using namespace midback;

namespace {

class HeatmapLegendTest : public testing::Test {
protected:
    HeatmapLegendTest()
    {
        legend.resize(900, 40);
        (void)legend.grab(); // lays it out
    }
    QList<QWidget *> samples() const
    {
        return legend.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    }

    HeatmapLegend legend;
};

TEST_F(HeatmapLegendTest, NamesEachStateOfADayInWords)
{
    QStringList names;
    for (QWidget *sample : samples())
        names << QAccessible::queryAccessibleInterface(sample)->text(QAccessible::Name);
    const QStringList expected{QStringLiteral("done, under 5 to over 20 min"),
                               QStringLiteral("done, not planned"), QStringLiteral("not done"),
                               QStringLiteral("to come"), QStringLiteral("rest day")};
    EXPECT_EQ(names, expected);
}

TEST_F(HeatmapLegendTest, WordsFitBesideTheirCells)
{
    for (QWidget *sample : samples()) {
        const int words = sample->fontMetrics().horizontalAdvance(sample->accessibleName());
        EXPECT_GE(sample->width(), words + 13) << qPrintable(sample->accessibleName());
        EXPECT_GE(sample->height(), sample->fontMetrics().height());
    }
}

TEST_F(HeatmapLegendTest, WrapsWhereItIsNarrowAndHidesNothing)
{
    const int wide = legend.layout()->heightForWidth(1200);
    const int narrow = legend.layout()->heightForWidth(320);
    EXPECT_GT(narrow, wide);
    legend.resize(320, narrow);
    (void)legend.grab();
    std::set<int> rows;
    for (QWidget *sample : samples()) {
        EXPECT_TRUE(legend.rect().contains(sample->geometry()))
            << qPrintable(sample->accessibleName());
        rows.insert(sample->y());
    }
    EXPECT_GT(rows.size(), 1U);
}

TEST_F(HeatmapLegendTest, MirroredTheCellsStandAtTheRight)
{
    const auto strongest = [&] { return samples().first()->grab().toImage(); };
    const auto accentAt = [](const QImage &image, bool right) {
        const int y = image.height() / 2;
        for (int x = 0; x < image.width() / 2; ++x) {
            if (image.pixelColor(right ? image.width() - 1 - x : x, y) == lightTokens().accent)
                return true;
        }
        return false;
    };
    EXPECT_TRUE(accentAt(strongest(), false));
    legend.setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(accentAt(strongest(), true));
    EXPECT_FALSE(accentAt(strongest(), false));
}

TEST_F(HeatmapLegendTest, FollowsTheTheme)
{
    legend.setPalette(paletteFor(darkTokens()));
    const QImage dark = samples().first()->grab().toImage();
    bool found = false;
    for (int x = 0; x < dark.width(); ++x)
        found = found || dark.pixelColor(x, dark.height() / 2) == darkTokens().accent;
    EXPECT_TRUE(found);
}

} // namespace
