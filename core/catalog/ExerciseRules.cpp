#include "core/catalog/ExerciseRules.h"

#include "core/catalog/FieldChecks.h"
#include "core/catalog/OwnExercise.h"

#include <algorithm>

namespace midback {

namespace {

template<class T>
void requireSome(const QList<T> &list, const QString &key, JsonReader &reader)
{
    if (list.isEmpty())
        reader.fault(key, QStringLiteral("at least one is needed"));
}

template<class T>
void refuseRepeats(const QList<T> &list, const QString &key, JsonReader &reader)
{
    for (qsizetype i = 1; i < list.size(); ++i) {
        if (list.lastIndexOf(list.at(i), i - 1) >= 0)
            reader.fault(QStringLiteral("%1[%2]").arg(key).arg(i), QStringLiteral("stands twice"));
    }
}

void checkLists(const Exercise &exercise, JsonReader &reader)
{
    const auto check = [&](const auto &list, const QString &key, bool mayBeEmpty = false) {
        if (!mayBeEmpty)
            requireSome(list, key, reader);
        refuseRepeats(list, key, reader);
    };
    check(exercise.aliases, QStringLiteral("aliases"), true);
    check(exercise.planes, QStringLiteral("planes"));
    check(exercise.equipment, QStringLiteral("equipment"), true);
    check(exercise.steps, QStringLiteral("steps"));
    check(exercise.cues, QStringLiteral("cues"));
    check(exercise.faults, QStringLiteral("faults"));
    check(exercise.cautions, QStringLiteral("cautions"), true);
    check(exercise.normalSensations, QStringLiteral("normal_sensations"));
    check(exercise.stopIf, QStringLiteral("stop_if"));
    check(exercise.targets, QStringLiteral("targets"));
    check(exercise.sources, QStringLiteral("sources"));
    if (exercise.equipment.contains(Equipment::None)) {
        reader.fault(QStringLiteral("equipment"),
                     QStringLiteral("\"none\" cannot stand beside another piece"));
    }
}

void checkDoses(const Exercise &exercise, JsonReader &reader)
{
    for (std::size_t i = 1; i < 3; ++i) {
        const Dose &smaller = exercise.doseLevels[i - 1];
        const Dose &larger = exercise.doseLevels[i];
        const QString key = QStringLiteral("dose_levels[%1]").arg(i);
        if (larger.mode != smaller.mode) {
            reader.fault(key, QStringLiteral("the mode differs from the level before"));
        } else if (larger.totalSeconds(exercise.sided) <= smaller.totalSeconds(exercise.sided)) {
            reader.fault(key, QStringLiteral("takes %1 s, no longer than the level before (%2 s)")
                                  .arg(larger.totalSeconds(exercise.sided))
                                  .arg(smaller.totalSeconds(exercise.sided)));
        }
    }
    if (exercise.deskFriendly && !exercise.deskDose) {
        reader.fault(QStringLiteral("desk_dose"),
                     QStringLiteral("the dose is missing, as the exercise is desk-friendly"));
    }
    if (!exercise.deskFriendly && exercise.deskDose) {
        reader.fault(QStringLiteral("desk_dose"),
                     QStringLiteral("has no meaning, as the exercise is not desk-friendly"));
    }
}

} // namespace

void reportExerciseRules(const Exercise &exercise, JsonReader &reader)
{
    if (!isCatalogId(exercise.id)) {
        reader.fault(QStringLiteral("id"),
                     QStringLiteral("lower-case words, digits and hyphens are expected"));
    }
    if (isOwnCatalogId(exercise.id)) {
        reader.fault(QStringLiteral("id"),
                     QStringLiteral("\"own-\" begins the ids of exercises that people add"));
    }
    checkLists(exercise, reader);
    checkDoses(exercise, reader);
}

} // namespace midback
