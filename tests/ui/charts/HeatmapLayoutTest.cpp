#include "ui/charts/HeatmapLayout.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

using namespace midback;

namespace {

HeatmapLayout yearLayout(bool mirrored = false, int firstDay = 1, int width = 900)
{
    HeatmapLayout::Metrics metrics;
    metrics.width = width;
    metrics.labelWidth = 30;
    metrics.labelHeight = 20;
    metrics.firstDayOfWeek = firstDay;
    metrics.mirrored = mirrored;
    return HeatmapLayout(QDate(2024, 1, 1), QDate(2024, 12, 31), metrics);
}

TEST(HeatmapLayout, EveryDayHasACellOfItsOwnAndIsFoundThere)
{
    for (const bool mirrored : {false, true}) {
        for (const int firstDay : {1, 6, 7}) {
            const HeatmapLayout layout = yearLayout(mirrored, firstDay);
            std::set<std::pair<int, int>> seen;
            for (QDate date = layout.first(); date <= layout.last(); date = date.addDays(1)) {
                const QRect cell = layout.cellRect(date);
                EXPECT_TRUE(seen.insert({cell.x(), cell.y()}).second);
                EXPECT_EQ(layout.dateAt(cell.center()), date);
                EXPECT_GE(cell.left(), 0);
                EXPECT_LT(cell.right(), 900);
            }
        }
    }
}

TEST(HeatmapLayout, WeekdaysAreRows)
{
    const HeatmapLayout monday = yearLayout(false, 1);
    EXPECT_EQ(monday.cellRect(QDate(2024, 1, 1)).top(), 20); // a Monday
    const HeatmapLayout sunday = yearLayout(false, 7);
    EXPECT_EQ(sunday.cellRect(QDate(2024, 1, 7)).top(), 20); // a Sunday
    EXPECT_EQ(monday.cellRect(QDate(2024, 1, 1)).top(), monday.weekdayRect(1).top());
}

TEST(HeatmapLayout, MirroredTheFirstWeekIsAtTheRight)
{
    const HeatmapLayout plain = yearLayout(false);
    const HeatmapLayout mirrored = yearLayout(true);
    const QRect cell = plain.cellRect(QDate(2024, 1, 1));
    EXPECT_EQ(mirrored.cellRect(QDate(2024, 1, 1)).right(), 900 - 1 - cell.left());
    EXPECT_GT(mirrored.weekdayRect(1).left(), mirrored.cellRect(QDate(2024, 1, 1)).left());
}

TEST(HeatmapLayout, BesideTheCellsThereIsNoDay)
{
    const HeatmapLayout layout = yearLayout();
    EXPECT_FALSE(layout.dateAt({2, 40}).isValid());
    EXPECT_FALSE(layout.dateAt({100, 3}).isValid());
    EXPECT_FALSE(layout.dateAt({100, layout.height() + 20}).isValid());
    EXPECT_FALSE(layout.dateAt({899, layout.height() - 1}).isValid()) << "after the last day";
}

TEST(HeatmapLayout, MonthsAreNamedOnceAndDoNotOverlap)
{
    for (const bool mirrored : {false, true}) {
        const auto labels = yearLayout(mirrored).monthLabels();
        EXPECT_EQ(labels.size(), 12);
        for (qsizetype i = 1; i < labels.size(); ++i)
            EXPECT_FALSE(labels.at(i - 1).rect.intersects(labels.at(i).rect)) << i;
    }
}

TEST(HeatmapLayout, TheWeeksFillTheWidth)
{
    for (const int width : {600, 640, 777, 968, 1000}) {
        const HeatmapLayout plain = yearLayout(false, 1, width);
        EXPECT_EQ(plain.cellRect(plain.last()).right(), width - 3) << width;
        const HeatmapLayout mirrored = yearLayout(true, 1, width);
        EXPECT_EQ(mirrored.cellRect(mirrored.last()).left(), 2) << width;
    }
}

TEST(HeatmapLayout, TheNewestMonthIsNamedFromItsSecondWeekOn)
{
    HeatmapLayout::Metrics metrics;
    metrics.width = 600;
    metrics.labelWidth = 30;
    metrics.monthWidth = 28;
    for (const bool mirrored : {false, true}) {
        metrics.mirrored = mirrored;
        const HeatmapLayout layout(QDate(2025, 6, 16), QDate(2026, 6, 12), metrics);
        const auto labels = layout.monthLabels();
        ASSERT_GE(labels.size(), 2);
        const HeatmapLayout::MonthLabel newest = labels.last();
        EXPECT_EQ(newest.month, QDate(2026, 6, 1));
        EXPECT_GE(newest.rect.width(), 28);
        EXPECT_FALSE(newest.rect.intersects(labels.at(labels.size() - 2).rect));
        EXPECT_TRUE(newest.rect.left() >= 0 && newest.rect.right() <= 600);
    }
}

TEST(HeatmapLayout, CellsStayLargeEnoughToHit)
{
    EXPECT_GE(yearLayout(false, 1, 300).cellSize(), 6);
    EXPECT_LE(yearLayout(false, 1, 4000).cellSize(), 17);
}

HeatmapLayout anyLayout()
{
    HeatmapLayout::Metrics metrics;
    metrics.width = *rc::gen::inRange(480, 1600);
    metrics.labelWidth = *rc::gen::inRange(20, 60);
    metrics.labelHeight = *rc::gen::inRange(12, 40);
    metrics.firstDayOfWeek = *rc::gen::inRange(1, 8);
    metrics.mirrored = *rc::gen::arbitrary<bool>();
    const QDate first = QDate(1995, 1, 1).addDays(*rc::gen::inRange(0, 20000));
    return HeatmapLayout(first, first.addDays(*rc::gen::inRange(0, 371)), metrics);
}

RC_GTEST_PROP(HeatmapLayoutLaws, EveryDayIsFoundInEachCornerOfItsCell, ())
{
    const HeatmapLayout layout = anyLayout();
    const int days = int(layout.first().daysTo(layout.last()));
    const QDate date = layout.first().addDays(*rc::gen::inRange(0, days + 1));
    const QRect cell = layout.cellRect(date);
    for (const QPoint corner :
         {cell.topLeft(), cell.topRight(), cell.bottomLeft(), cell.bottomRight()})
        RC_ASSERT(layout.dateAt(corner) == date);
    RC_ASSERT(cell.bottom() < layout.height());
}

RC_GTEST_PROP(HeatmapLayoutLaws, AWeekIsAColumnAndTheNextOneStandsBesideIt, ())
{
    const HeatmapLayout layout = anyLayout();
    RC_PRE(layout.first().daysTo(layout.last()) >= 7);
    const QRect cell = layout.cellRect(layout.first());
    const QRect next = layout.cellRect(layout.first().addDays(7));
    RC_ASSERT(cell.top() == next.top());
    RC_ASSERT((next.left() > cell.left()) == !layout.mirrored());
    RC_ASSERT(!cell.intersects(next));
    RC_ASSERT(cell.top() == layout.weekdayRect(layout.first().dayOfWeek()).top());
}

RC_GTEST_PROP(HeatmapLayoutLaws, MonthNamesStandOverTheirOwnDays, ())
{
    const HeatmapLayout layout = anyLayout();
    for (const HeatmapLayout::MonthLabel &label : layout.monthLabels()) {
        const QDate middle = label.month.addDays(14);
        if (!layout.contains(middle))
            continue;
        const int x = layout.cellRect(middle).center().x();
        RC_ASSERT(x >= label.rect.left() && x <= label.rect.right());
        RC_ASSERT(label.month.day() == 1);
    }
}

TEST(HeatmapLayout, AnEmptyOneHoldsNoDay)
{
    const HeatmapLayout nothing;
    EXPECT_FALSE(nothing.dateAt({0, 0}).isValid());
    EXPECT_TRUE(nothing.monthLabels().isEmpty());
    EXPECT_EQ(nothing.weeks(), 0);
}

TEST(HeatmapLayout, AnEndBeforeTheBeginningIsOneDay)
{
    HeatmapLayout::Metrics metrics;
    metrics.width = 600;
    const HeatmapLayout layout(QDate(2025, 2, 14), QDate(2025, 2, 1), metrics);
    EXPECT_EQ(layout.last(), QDate(2025, 2, 14));
    EXPECT_EQ(layout.weeks(), 1);
    EXPECT_TRUE(layout.monthLabels().isEmpty()) << "a name needs three weeks";
}

} // namespace
