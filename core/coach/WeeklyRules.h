#pragma once

#include "core/coach/Mornings.h"

namespace midback {

/// Two weeks compared, medians in tenths of a point.
struct WeekChange {
    int before = 0;
    int now = 0;
    int rise() const { return now - before; }

    friend bool operator==(const WeekChange &, const WeekChange &) = default;
};

/// What the morning scores of the weeks before a Monday ask for (clinical-facts D5, "Weekly
/// rules"). Weeks run from Monday to Sunday, as plans do; a median needs three mornings in a week
/// and six in fourteen days (own rules; the pain trend asks for the same).
///
/// | rule | condition |
/// | --- | --- |
/// | W1 | last week's median 2 points or more above that of the week before |
/// | W2 | 1 point or more above, and the week before 1 or more above the one before that |
/// | W3 | the last 14 days' median 2 points or more above the baseline; or a baseline of 3 or more
/// and, six weeks on, neither 2 points nor 30 % lower |
///
/// The baseline is the median of the first 14 days with the question answered.
struct WeekVerdict {
    enum class Deload { None, W1, W2 };
    Deload deload = Deload::None;
    std::optional<WeekChange> weeks;    ///< last week against the one before, where both count
    bool seeSomebody = false;           ///< W3
    std::optional<WeekChange> baseline; ///< the baseline and the last 14 days, where both count

    friend bool operator==(const WeekVerdict &, const WeekVerdict &) = default;
};

/// Looks at the days before `monday` only.
WeekVerdict weekVerdict(const Mornings &mornings, const QDate &monday);

/// The answers that the baseline is the median of; empty without any.
QList<Mornings::Morning> baselineMornings(const Mornings &mornings);

/// Monday of the week after `date`.
QDate nextMonday(const QDate &date);

} // namespace midback
