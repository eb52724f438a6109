#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QPointF>

namespace midback {

struct ConsistencySpan;
class PainTrend;

/// What a pain chart draws. x is a day as days since `from`, y a score from 0 to 10.
struct PainChartData {
    QDate from;
    QDate to;
    QList<QPointF> dots;        ///< one a logged day: the median of its scores
    QList<QList<QPointF>> line; ///< the 7-day median, in stretches: gaps are not drawn over
    QList<double> sessions;     ///< days with a session

    bool isEmpty() const { return dots.isEmpty() && sessions.isEmpty(); }
    int dayCount() const { return int(from.daysTo(to)) + 1; }

    friend bool operator==(const PainChartData &, const PainChartData &) = default;
};

/// `span` gives both ends and the days with sessions. Must hold at least one day.
PainChartData painChartData(const PainTrend &trend, const ConsistencySpan &span);

/// Two months of made-up scores that get better, for the faint example of an empty page.
PainChartData examplePainChart(const QDate &to);

} // namespace midback
