#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>

#include <array>

namespace midback {

struct WeekPlan;

/// Which civil days are planned, for walking over years: a look-up takes O(log plans) where
/// `planInForce` takes O(plans). Each plan holds from its validFrom until the next begins, so a
/// change of plan never alters an earlier day.
class PlanCalendar {
public:
    explicit PlanCalendar(const QList<WeekPlan> &plans);

    /// How many routines are planned on `date`.
    int slotsOn(const QDate &date) const;
    bool isPlanned(const QDate &date) const { return slotsOn(date) > 0; }
    /// The day that the earliest plan begins on; invalid without plans.
    QDate firstDay() const;

private:
    struct Period {
        QDate from;
        std::array<int, 7> slots{}; ///< Monday first
    };
    QList<Period> m_periods; // by `from`, each day at most once
};

} // namespace midback
