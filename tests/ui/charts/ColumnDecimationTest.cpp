#include "ui/charts/ColumnDecimation.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace midback;

namespace {

QList<QPointF> pointsFrom(const std::vector<int> &values)
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < values.size(); ++i)
        points.append({double(i), double(std::abs(values[i]) % 11)});
    return points;
}

using Columns = std::map<int, QList<QPointF>>;

Columns byColumn(const QList<QPointF> &points, double to, int columns)
{
    Columns result;
    for (const QPointF &point : points)
        result[std::min(int(point.x() / to * columns), columns - 1)].append(point);
    return result;
}

std::pair<double, double> extremes(const QList<QPointF> &points)
{
    double low = points.first().y();
    double high = low;
    for (const QPointF &point : points) {
        low = std::min(low, point.y());
        high = std::max(high, point.y());
    }
    return {low, high};
}

RC_GTEST_PROP(ColumnDecimation, KeepsTheExtremesAndTheEndsOfEachColumn,
              (const std::vector<int> &values))
{
    RC_PRE(values.size() > 1U);
    const QList<QPointF> points = pointsFrom(values);
    const int columns = *rc::gen::inRange(1, 60);
    const double to = points.last().x();
    const Columns before = byColumn(points, to, columns);
    const Columns after = byColumn(decimated(points, 0, to, columns), to, columns);
    RC_ASSERT(before.size() == after.size());
    for (const auto &[column, all] : before) {
        const QList<QPointF> &kept = after.at(column);
        RC_ASSERT(kept.size() <= 4);
        RC_ASSERT(extremes(all) == extremes(kept));
        RC_ASSERT(all.first() == kept.first());
        RC_ASSERT(all.last() == kept.last());
    }
}

RC_GTEST_PROP(ColumnDecimation, StaysInOrderAndInventsNothing, (const std::vector<int> &values))
{
    RC_PRE(values.size() > 1U);
    const QList<QPointF> points = pointsFrom(values);
    const QList<QPointF> thin = decimated(points, 0, points.last().x(), 7);
    for (qsizetype i = 0; i < thin.size(); ++i) {
        RC_ASSERT(points.contains(thin.at(i)));
        if (i > 0)
            RC_ASSERT(thin.at(i - 1).x() < thin.at(i).x());
    }
}

TEST(ColumnDecimation, LeavesFewPointsAsTheyAre)
{
    const QList<QPointF> points{{0, 3}, {1, 4}, {2, 2}};
    EXPECT_EQ(decimated(points, 0, 2, 100), points);
}

TEST(ColumnDecimation, KeepsOneNeighbourOnEitherSideOfTheSpan)
{
    const QList<QPointF> points{{0, 1}, {1, 2}, {5, 3}, {9, 4}, {10, 5}};
    const QList<QPointF> expected{{1, 2}, {5, 3}, {9, 4}};
    EXPECT_EQ(decimated(points, 4, 6, 10), expected);
}

TEST(ColumnDecimation, TenYearsFitAScreen)
{
    QList<QPointF> points;
    for (int i = 0; i < 3650; ++i)
        points.append({double(i), double((i * 7) % 11)});
    const QList<QPointF> thin = decimated(points, 0, 3649, 600);
    EXPECT_LE(thin.size(), 4 * 600);
    EXPECT_GT(thin.size(), 600);
}

TEST(ColumnDecimation, NothingAndNoWidthAreHarmless)
{
    EXPECT_TRUE(decimated({}, 0, 10, 5).isEmpty());
    const QList<QPointF> one{{1, 1}};
    EXPECT_EQ(decimated(one, 0, 0, 5), one);
    EXPECT_EQ(decimated(one, 0, 10, 0), one);
}

RC_GTEST_PROP(ColumnDecimation, ThinningTwiceChangesNothing, (const std::vector<int> &values))
{
    RC_PRE(values.size() > 1U);
    const QList<QPointF> points = pointsFrom(values);
    const int columns = *rc::gen::inRange(1, 40);
    const double to = points.last().x();
    const QList<QPointF> once = decimated(points, 0, to, columns);
    RC_ASSERT(decimated(once, 0, to, columns) == once);
}

RC_GTEST_PROP(ColumnDecimation, AZoomedSpanIsEnteredAndLeftByOnePointEach,
              (const std::vector<int> &values))
{
    RC_PRE(values.size() > 6U);
    const QList<QPointF> points = pointsFrom(values);
    const double last = points.last().x();
    const double from = *rc::gen::inRange(1, int(last) - 2) + 0.5;
    const double to = from + *rc::gen::inRange(1, int(last - from) + 1);
    const QList<QPointF> thin = decimated(points, from, to, 5);
    RC_ASSERT(thin.first().x() == std::floor(from));
    const auto beyond = [&](const QPointF &point) { return point.x() < from || point.x() > to; };
    RC_ASSERT(std::count_if(thin.begin(), thin.end(), beyond) <= 2);
    if (to < last)
        RC_ASSERT(thin.last().x() == std::ceil(to));
}

RC_GTEST_PROP(ColumnDecimation, OneColumnAPointKeepsAll, (const std::vector<int> &values))
{
    RC_PRE(values.size() > 1U);
    const QList<QPointF> points = pointsFrom(values);
    RC_ASSERT(decimated(points, -0.5, double(points.size()) - 0.5, int(points.size())) == points);
}

TEST(ColumnDecimation, FourPointsOfAColumnStayInTheirOrder)
{
    // Down to the lowest, then up: a line through them must not turn back.
    const QList<QPointF> points{{0, 5}, {1, 6}, {2, 0}, {3, 4}, {4, 10}, {5, 9}, {6, 7}};
    const QList<QPointF> expected{{0, 5}, {2, 0}, {4, 10}, {6, 7}};
    EXPECT_EQ(decimated(points, 0, 6, 1), expected);
}

TEST(ColumnDecimation, AFlatColumnIsItsTwoEnds)
{
    const QList<QPointF> points{{0, 3}, {1, 3}, {2, 3}, {3, 3}};
    const QList<QPointF> expected{{0, 3}, {3, 3}};
    EXPECT_EQ(decimated(points, 0, 3, 1), expected);
}

} // namespace
