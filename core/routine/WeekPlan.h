#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QTime>

namespace midback {

/// One routine on one weekday at a time of the person's own clock, wherever they are.
struct PlanSlot {
    int weekday = 1; ///< 1 Monday to 7 Sunday, as QDate counts
    QTime time;      ///< whole minutes
    RoutineId routine;

    friend bool operator==(const PlanSlot &, const PlanSlot &) = default;
};

/// What a person plans for each week from `validFrom` on, until a later plan begins. Editing the
/// plan starts a new one from that day, so the past keeps the plan that it had (ADR 0005).
struct WeekPlan {
    WeekPlanId id;
    QDate validFrom;
    QList<PlanSlot> entries; ///< sorted by weekday, then time

    QList<PlanSlot> entriesOn(int weekday) const;

    friend bool operator==(const WeekPlan &, const WeekPlan &) = default;
};

/// Sorted by weekday, time, routine id.
QList<PlanSlot> sortedEntries(QList<PlanSlot> entries);

/// The plan in force on `date`: the one with the latest validFrom up to it. Null when none is.
/// Of two that begin on the same day the one with the greater id, that is the newer, holds.
const WeekPlan *planInForce(const QList<WeekPlan> &plans, const QDate &date);

QJsonObject toJson(const WeekPlan &plan);
Result<WeekPlan> weekPlanFromJson(const QJsonObject &json);

} // namespace midback
