#include "ui/charts/PainChartData.h"

#include "core/progress/Consistency.h"
#include "core/progress/PainTrend.h"

namespace midback {

PainChartData painChartData(const PainTrend &trend, const ConsistencySpan &span)
{
    PainChartData data;
    data.from = span.days.first().date;
    data.to = span.days.last().date;
    const auto x = [&](const QDate &date) { return double(data.from.daysTo(date)); };
    for (const PainDay &day : trend.days()) {
        if (day.date >= data.from && day.date <= data.to)
            data.dots.append({x(day.date), day.score});
    }
    for (const QList<PainPoint> &stretch : trend.line(data.from, data.to)) {
        QList<QPointF> points;
        for (const PainPoint &point : stretch)
            points.append({x(point.date), point.median});
        data.line.append(points);
    }
    for (const ConsistencyDay &day : span.days) {
        if (day.sessions > 0)
            data.sessions.append(x(day.date));
    }
    return data;
}

PainChartData examplePainChart(const QDate &to)
{
    static constexpr int scores[] = {6, 5, 7, 6, 5, 5, 6, 4, 5, 5, 4, 5, 4, 3,
                                     4, 4, 5, 3, 4, 3, 3, 4, 3, 2, 3, 3, 2, 3};
    PainChartData data;
    data.to = to;
    data.from = to.addDays(-2 * int(std::size(scores)) + 2);
    QList<QPointF> line;
    double level = scores[0];
    for (std::size_t i = 0; i < std::size(scores); ++i) {
        const double x = 2.0 * double(i);
        data.dots.append({x, double(scores[i])});
        level += (scores[i] - level) * 0.25;
        line.append({x, level});
        if (i % 3 != 2)
            data.sessions.append(x);
    }
    data.line = {line};
    return data;
}

} // namespace midback
