#include "core/routine/WeekPlan.h"

#include "core/base/JsonReader.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace midback {

QList<PlanSlot> WeekPlan::entriesOn(int weekday) const
{
    QList<PlanSlot> result;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(result),
                 [weekday](const PlanSlot &slot) { return slot.weekday == weekday; });
    return result;
}

QList<PlanSlot> sortedEntries(QList<PlanSlot> entries)
{
    std::sort(entries.begin(), entries.end(), [](const PlanSlot &a, const PlanSlot &b) {
        return std::tuple(a.weekday, a.time, a.routine) < std::tuple(b.weekday, b.time, b.routine);
    });
    return entries;
}

const WeekPlan *planInForce(const QList<WeekPlan> &plans, const QDate &date)
{
    const WeekPlan *found = nullptr;
    for (const WeekPlan &plan : plans) {
        if (plan.validFrom > date)
            continue;
        if (!found || std::tuple(found->validFrom, found->id.toString()) <
                          std::tuple(plan.validFrom, plan.id.toString())) {
            found = &plan;
        }
    }
    return found;
}

QJsonObject toJson(const WeekPlan &plan)
{
    QJsonArray entries;
    for (const PlanSlot &slot : plan.entries) {
        entries.append(
            QJsonObject{{QStringLiteral("weekday"), slot.weekday},
                        {QStringLiteral("time"), slot.time.toString(QStringLiteral("HH:mm"))},
                        {QStringLiteral("routine"), slot.routine.toString()}});
    }
    return {{QStringLiteral("id"), plan.id.toString()},
            {QStringLiteral("valid_from"), plan.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("entries"), entries}};
}

Result<WeekPlan> weekPlanFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("week_plan"));
    WeekPlan plan;
    plan.id = reader.id<WeekPlanId>(QStringLiteral("id"));
    plan.validFrom = reader.date(QStringLiteral("valid_from"));
    QList<JsonReader> entries = reader.objects(QStringLiteral("entries"));
    for (JsonReader &slot : entries) {
        plan.entries.append({slot.integer(QStringLiteral("weekday"), 1, 7),
                             slot.time(QStringLiteral("time")),
                             slot.id<RoutineId>(QStringLiteral("routine"))});
    }
    return reader.finish(plan);
}

} // namespace midback
