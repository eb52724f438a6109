#pragma once

#include "core/catalog/OwnExercise.h"
#include "core/catalog/OwnPicture.h"
#include "core/coach/CoachEvent.h"
#include "core/data/Profile.h"
#include "core/routine/Routine.h"
#include "core/routine/WeekPlan.h"
#include "core/session/SessionRecord.h"
#include "core/symptoms/SafetyScreening.h"
#include "core/symptoms/SelfTestResult.h"
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

template<>
struct StoredAs<SafetyScreening> {
    static QString table() { return QStringLiteral("safety_screening"); }
    static QStringList columns();
    static QVariantList values(const SafetyScreening &screening);
    static Result<SafetyScreening> fromJson(const QJsonObject &json)
    {
        return safetyScreeningFromJson(json);
    }
};

template<>
struct StoredAs<SelfTestResult> {
    static QString table() { return QStringLiteral("self_test"); }
    static QStringList columns();
    static QVariantList values(const SelfTestResult &result);
    static Result<SelfTestResult> fromJson(const QJsonObject &json)
    {
        return selfTestResultFromJson(json);
    }
};

template<>
struct StoredAs<CoachEvent> {
    static QString table() { return QStringLiteral("coach_event"); }
    static QStringList columns();
    static QVariantList values(const CoachEvent &event);
    static Result<CoachEvent> fromJson(const QJsonObject &json) { return coachEventFromJson(json); }
};

template<>
struct StoredAs<OwnPicture> {
    static QString table() { return QStringLiteral("own_picture"); }
    static QStringList columns() { return {}; }
    static QVariantList values(const OwnPicture &) { return {}; }
    static Result<OwnPicture> fromJson(const QJsonObject &json) { return ownPictureFromJson(json); }
};

template<>
struct StoredAs<OwnExercise> {
    static QString table() { return QStringLiteral("own_exercise"); }
    static QStringList columns() { return {}; }
    static QVariantList values(const OwnExercise &) { return {}; }
    static Result<OwnExercise> fromJson(const QJsonObject &json)
    {
        return ownExerciseFromJson(json);
    }
};

/// Calls `visit(T())` for each aggregate type, in the order in which they are checked, counted and
/// rescued: routines before the plans that name them, pictures before their exercises.
template<class Visit>
void forEachKind(const Visit &visit)
{
    visit(Profile());
    visit(Routine());
    visit(WeekPlan());
    visit(SessionRecord());
    visit(SymptomEntry());
    visit(SafetyScreening());
    visit(SelfTestResult());
    visit(CoachEvent());
    visit(OwnPicture());
    visit(OwnExercise());
}

/// The forms in which the query columns hold dates and instants; they sort as what they mean.
QString storedDate(const QDate &date);
QString storedInstant(const QDateTime &utc);
QDateTime instantFromStored(const QString &text);

/// A text as a query column holds it. SQLite's text conversion would replace the two noncharacters
/// by itself; columns are for finding and sorting, the entry keeps what was typed.
QString columnText(QString text);

} // namespace midback
