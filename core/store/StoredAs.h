#pragma once

#include "core/data/Profile.h"
#include "core/routine/Routine.h"
#include "core/routine/WeekPlan.h"
#include "core/session/SessionRecord.h"
#include "core/symptoms/SymptomEntry.h"

#include <QtCore/QStringList>
#include <QtCore/QVariant>

namespace midback {

/// How an aggregate lies in its table, beside the envelope that all of them share: the name of
/// the table (which is also the kind in `history`), its query columns, and their values.
template<class T>
struct StoredAs;

template<>
struct StoredAs<Profile> {
    static QString table() { return QStringLiteral("profile"); }
    static QStringList columns() { return {}; }
    static QVariantList values(const Profile &) { return {}; }
    static Result<Profile> fromJson(const QJsonObject &json) { return profileFromJson(json); }
};

template<>
struct StoredAs<Routine> {
    static QString table() { return QStringLiteral("routine"); }
    static QStringList columns();
    static QVariantList values(const Routine &routine);
    static Result<Routine> fromJson(const QJsonObject &json) { return routineFromJson(json); }
};

template<>
struct StoredAs<WeekPlan> {
    static QString table() { return QStringLiteral("week_plan"); }
    static QStringList columns();
    static QVariantList values(const WeekPlan &plan);
    static Result<WeekPlan> fromJson(const QJsonObject &json) { return weekPlanFromJson(json); }
};

template<>
struct StoredAs<SessionRecord> {
    static QString table() { return QStringLiteral("session"); }
    static QStringList columns();
    static QVariantList values(const SessionRecord &record);
    static Result<SessionRecord> fromJson(const QJsonObject &json)
    {
        return sessionRecordFromJson(json);
    }
};

template<>
struct StoredAs<SymptomEntry> {
    static QString table() { return QStringLiteral("symptom"); }
    static QStringList columns();
    static QVariantList values(const SymptomEntry &entry);
    static Result<SymptomEntry> fromJson(const QJsonObject &json)
    {
        return symptomEntryFromJson(json);
    }
};

/// The forms in which the query columns hold dates and instants; they sort as what they mean.
QString storedDate(const QDate &date);
QString storedInstant(const QDateTime &utc);
QDateTime instantFromStored(const QString &text);

} // namespace midback
