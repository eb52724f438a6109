#include "core/progress/PlanCalendar.h"

#include "core/routine/WeekPlan.h"

#include <algorithm>
#include <tuple>

namespace midback {

PlanCalendar::PlanCalendar(const QList<WeekPlan> &plans)
{
    QList<const WeekPlan *> ordered;
    for (const WeekPlan &plan : plans) {
        if (plan.validFrom.isValid())
            ordered.append(&plan);
    }
    // The same order as planInForce: of two that begin on one day, the greater id holds.
    std::sort(ordered.begin(), ordered.end(), [](const WeekPlan *a, const WeekPlan *b) {
        return std::tuple(a->validFrom, a->id.toString()) <
               std::tuple(b->validFrom, b->id.toString());
    });
    for (const WeekPlan *plan : ordered) {
        if (!m_periods.isEmpty() && m_periods.last().from == plan->validFrom)
            m_periods.removeLast();
        Period period{plan->validFrom, {}};
        for (const PlanSlot &slot : plan->entries) {
            if (slot.weekday >= 1 && slot.weekday <= 7)
                ++period.slots[std::size_t(slot.weekday - 1)];
        }
        m_periods.append(period);
    }
}

int PlanCalendar::slotsOn(const QDate &date) const
{
    const auto after =
        std::upper_bound(m_periods.begin(), m_periods.end(), date,
                         [](const QDate &day, const Period &period) { return day < period.from; });
    if (!date.isValid() || after == m_periods.begin())
        return 0;
    return std::prev(after)->slots[std::size_t(date.dayOfWeek() - 1)];
}

QDate PlanCalendar::firstDay() const
{
    return m_periods.isEmpty() ? QDate() : m_periods.first().from;
}

} // namespace midback
