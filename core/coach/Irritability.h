#pragma once

#include "core/base/EnumNames.h"
#include "core/coach/StartGate.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <deque>
#include <optional>

namespace midback {

struct TracedExposure;

/// How easily symptoms are stirred up and how long they take to settle (clinical-facts D4).
enum class Irritability { Low, Medium, High };
template<>
struct EnumNames<Irritability> {
    static constexpr std::pair<Irritability, const char *> table[] = {
        {Irritability::Low, "low"},
        {Irritability::Medium, "medium"},
        {Irritability::High, "high"},
    };
};

/// How one exposure answers. D4's times are read from the answers there are (own rule): two points
/// or more still there ten minutes after is not settled within 30 min; two points or more above
/// the usual morning is not settled within 24 h. A peak counts when it is above the pain before:
/// what was there already, the effort did not provoke.
///
/// | level | rule |
/// | --- | --- |
/// | High | not settled by the next morning; a peak of 6 from a small effort (dose level 1, or ease
/// 2 or less); a peak of 7 or more | | Medium | not settled after ten minutes; a peak of 6 | | Low
/// | everything else |
Irritability irritabilityOf(const TracedExposure &exposure);

/// The irritability of a week: the level that at least half of its days with exercise reach, from
/// three such days on (own rule: a single session is the decision table's to answer). A day is as
/// its worst exposure. Exposures are added in order of date.
class IrritabilityWatch {
public:
    void add(const QDate &date, Irritability level);
    /// Over the seven days that end on `date`; nothing with fewer than three days of exercise.
    std::optional<Irritability> on(const QDate &date) const;

private:
    struct Day {
        QDate date;
        Irritability worst = Irritability::Low;
    };
    std::deque<Day> m_recent;
};

/// What it leaves open (D4, "planner effect").
TodayReach reachOf(std::optional<Irritability> irritability);
/// D4: advice once High has lasted this long.
inline constexpr int irritableDaysToAdvice = 7;

/// One sentence; empty for Low.
QString irritabilityText(Irritability irritability);

} // namespace midback
