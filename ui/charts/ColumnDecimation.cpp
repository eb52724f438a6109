#include "ui/charts/ColumnDecimation.h"

#include <algorithm>

namespace midback {

namespace {

/// The points of one pixel column, by index into the source.
struct Column {
    qsizetype first = -1;
    qsizetype lowest = -1;
    qsizetype highest = -1;
    qsizetype last = -1;

    void add(const QList<QPointF> &points, qsizetype index)
    {
        if (first < 0)
            first = lowest = highest = index;
        if (points.at(index).y() < points.at(lowest).y())
            lowest = index;
        if (points.at(index).y() > points.at(highest).y())
            highest = index;
        last = index;
    }

    void flush(const QList<QPointF> &points, QList<QPointF> &out)
    {
        if (first < 0)
            return;
        const auto [near, far] = std::minmax(lowest, highest);
        qsizetype previous = -1;
        for (const qsizetype index : {first, near, far, last}) {
            if (index != previous)
                out.append(points.at(index));
            previous = index;
        }
        *this = {};
    }
};

} // namespace

QList<QPointF> decimated(const QList<QPointF> &points, double from, double to, int columns)
{
    if (columns < 1 || !(to > from))
        return points;
    const auto before = [](const QPointF &point, double x) { return point.x() < x; };
    const auto after = [](double x, const QPointF &point) { return x < point.x(); };
    const auto begin = std::lower_bound(points.begin(), points.end(), from, before);
    const auto end = std::upper_bound(begin, points.end(), to, after);

    QList<QPointF> result;
    if (begin != points.begin())
        result.append(*(begin - 1));
    Column column;
    int current = -1;
    for (auto it = begin; it != end; ++it) {
        const double share = (it->x() - from) / (to - from);
        const int index = std::min(int(share * columns), columns - 1);
        if (index != current)
            column.flush(points, result);
        current = index;
        column.add(points, it - points.begin());
    }
    column.flush(points, result);
    if (end != points.end())
        result.append(*end);
    return result;
}

} // namespace midback
