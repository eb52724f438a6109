#pragma once

#include "core/progress/PainChange.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <optional>

namespace midback {

struct PainScore;

/// The diary scores of one civil day.
struct PainDay {
    QDate date;
    double score = 0; ///< median of the day's scores, 0 to 10
    int lowest = 0;
    int highest = 0;
    int entries = 0;

    friend bool operator==(const PainDay &, const PainDay &) = default;
};

/// The median of a window of days that ends on `date`.
struct PainPoint {
    QDate date;
    double median = 0;
    double lower = 0; ///< 25th percentile of the same days: the band
    double upper = 0; ///< 75th percentile
    int days = 0;     ///< n: days with entries in the window

    friend bool operator==(const PainPoint &, const PainPoint &) = default;
};

/// Two weeks compared, with what a sentence about them has to name.
struct PainComparison {
    PainChange change = PainChange::NoClearChange;
    PainPoint before;
    PainPoint now;
};

/// How pain went, from the symptom diary.
///
/// A day's score is the median of its entries, so that several entries on a bad day do not weigh
/// more than one on a good day. Two phases stay out of it: the peak during a session, which says
/// how a movement felt and not how the day was, and the average of the week, which is about seven
/// days. What a session asks before and after stays with the session.
///
/// The line is the median over seven days of those daily scores. It has a point on each logged day
/// whose window holds at least three logged days: a week with one entry is no trend. It breaks
/// where more than seven days lie between two points; nothing is drawn over what is not known.
/// (Clinical-facts D3: compare 7-day medians; never comment on one day's change below 2 points.)
class PainTrend {
public:
    static constexpr int windowDays = 7;
    static constexpr int leastDays = 3;
    static constexpr int breakAfterDays = 7;

    /// Scores in any order.
    explicit PainTrend(const QList<PainScore> &scores);

    /// Logged days, in order of date.
    const QList<PainDay> &days() const { return m_days; }
    /// The points of the line within the span, in stretches to be joined. Both ends included.
    QList<QList<PainPoint>> line(const QDate &from, const QDate &to) const;
    /// The median over `window` days that end on `last`, whatever their number of logged days;
    /// nothing where none of them is logged.
    std::optional<PainPoint> medianOf(const QDate &last, int window) const;
    /// The first full window of the span against the last one. Nothing when the two would overlap
    /// or the span has too few logged days: then there is nothing to say.
    std::optional<PainComparison> compare(const QDate &from, const QDate &to) const;

private:
    QList<PainDay> m_days;
    QList<PainPoint> m_points;
};

} // namespace midback
