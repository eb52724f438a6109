#include "core/routine/Routine.h"

#include "core/catalog/Catalog.h"

namespace midback {

int totalSeconds(const Routine &routine, const Catalog &catalog)
{
    int seconds = 0;
    for (const RoutineItem &item : routine.items) {
        const Exercise *exercise = catalog.exercise(item.exerciseId);
        seconds += item.dose.totalSeconds(exercise && exercise->sided);
    }
    return seconds;
}

QJsonObject toJson(const Routine &routine)
{
    QJsonArray items;
    for (const RoutineItem &item : routine.items) {
        items.append(QJsonObject{{QStringLiteral("exercise"), item.exerciseId},
                                 {QStringLiteral("dose"), toJson(item.dose)}});
    }
    return {{QStringLiteral("id"), routine.id.toString()},
            {QStringLiteral("name"), routine.name},
            {QStringLiteral("items"), items}};
}

Result<Routine> routineFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("routine"));
    Routine routine;
    routine.id = reader.id<RoutineId>(QStringLiteral("id"));
    routine.name = reader.string(QStringLiteral("name"));
    QList<JsonReader> items = reader.objects(QStringLiteral("items"));
    for (JsonReader &item : items) {
        JsonReader dose = item.object(QStringLiteral("dose"));
        routine.items.append({item.string(QStringLiteral("exercise")), readDose(dose)});
    }
    return reader.finish(routine);
}

} // namespace midback
