#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/catalog/Dose.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace midback {

class Catalog;

/// One place in a routine: which exercise, and how much of it.
struct RoutineItem {
    QString exerciseId;
    Dose dose;

    friend bool operator==(const RoutineItem &, const RoutineItem &) = default;
};

/// An ordered list of exercises that a person does in one go.
struct Routine {
    RoutineId id;
    QString name;
    QList<RoutineItem> items;

    friend bool operator==(const Routine &, const Routine &) = default;
};

/// Seconds from start to end, as the session timeline runs it. Items that the catalogue does not
/// know count as not sided.
int totalSeconds(const Routine &routine, const Catalog &catalog);

QJsonObject toJson(const Routine &routine);
Result<Routine> routineFromJson(const QJsonObject &json);

} // namespace midback
