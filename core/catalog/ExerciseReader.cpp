#include "core/catalog/ExerciseReader.h"

#include "core/catalog/ExerciseRules.h"
#include "core/catalog/FieldChecks.h"

namespace midback {

namespace {

bool countsIn(DoseMode mode, const QString &field)
{
    if (field == QLatin1String("reps"))
        return mode == DoseMode::Reps || mode == DoseMode::Hold;
    if (field == QLatin1String("tempo"))
        return mode == DoseMode::Reps || mode == DoseMode::Breaths;
    if (field == QLatin1String("hold_s"))
        return mode == DoseMode::Hold;
    if (field == QLatin1String("breaths"))
        return mode == DoseMode::Breaths;
    if (field == QLatin1String("duration_s"))
        return mode == DoseMode::Time;
    return true;
}

/// A dose in the catalogue must hold what its mode needs and nothing else. The combined form
/// writes the fields that do not count as null.
std::optional<Dose> readStrictDose(JsonReader &reader)
{
    if (reader.raw().isEmpty()) {
        reader.fault(QStringLiteral("mode"), QStringLiteral("the dose is missing"));
        return std::nullopt;
    }
    refuseUnknownFields(
        reader, {"mode", "sets", "reps", "hold_s", "breaths", "duration_s", "tempo", "rest_s"});
    const qsizetype before = reader.faults().size();
    const Dose dose = readDose(reader);
    if (reader.faults().size() > before)
        return std::nullopt;
    const QJsonObject &fields = reader.raw();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!it.value().isNull() && !countsIn(dose.mode, it.key())) {
            reader.fault(
                it.key(),
                QStringLiteral("has no meaning in a dose counted in %1").arg(enumWord(dose.mode)));
        }
    }
    return dose;
}

std::optional<Dose> readDoseField(JsonReader &reader, const QString &key)
{
    if (!reader.raw().value(key).isObject()) {
        reader.fault(key, QStringLiteral("the dose is missing"));
        return std::nullopt;
    }
    JsonReader dose = reader.object(key);
    return readStrictDose(dose);
}

void readDoseLevels(JsonReader &reader, Exercise &exercise)
{
    const QString key = QStringLiteral("dose_levels");
    if (!reader.has(key)) {
        reader.fault(key, QStringLiteral("the dose is missing"));
        return;
    }
    QList<JsonReader> levels = reader.objects(key);
    if (levels.size() != 3) {
        reader.fault(key, QStringLiteral("three doses are needed (smaller, default, larger), "
                                         "there are %1")
                              .arg(levels.size()));
        return;
    }
    for (std::size_t i = 0; i < 3; ++i)
        exercise.doseLevels[i] = readStrictDose(levels[qsizetype(i)]).value_or(Dose());
}

QList<Equipment> readEquipment(JsonReader &reader)
{
    QList<Equipment> all = reader.words<Equipment>(QStringLiteral("equipment"));
    return all == QList<Equipment>{Equipment::None} ? QList<Equipment>() : all;
}

/// A number that the program computes itself must be the same number.
void compareSeconds(JsonReader &reader, const QString &key, int computed)
{
    const auto stated = reader.optionalInteger(key, 0, 100000);
    if (stated != computed) {
        reader.fault(key, QStringLiteral("should be %1, as the dose comes to that").arg(computed));
    }
}

void compareDerived(JsonReader &reader, const Exercise &exercise)
{
    const qsizetype before = reader.faults().size();
    const auto mode = reader.word<DoseMode>(QStringLiteral("mode"));
    const auto dose = readDoseField(reader, QStringLiteral("dose"));
    if (reader.faults().size() > before)
        return;
    if (mode != exercise.dose().mode)
        reader.fault(QStringLiteral("mode"), QStringLiteral("differs from the mode of the dose"));
    if (dose != exercise.dose())
        reader.fault(QStringLiteral("dose"), QStringLiteral("differs from dose level 2"));
    compareSeconds(reader, QStringLiteral("est_seconds"), exercise.seconds());
    if (exercise.deskDose) {
        compareSeconds(reader, QStringLiteral("desk_seconds"),
                       exercise.deskDose->totalSeconds(exercise.sided));
    }
}

void refuseUnknown(JsonReader &reader, CatalogForm form)
{
    // The computed fields are known in the combined form only: nobody edits them by hand.
    if (form == CatalogForm::Parts) {
        refuseUnknownFields(reader, {"id",         "name",          "aliases",
                                     "stage",      "planes",        "action",
                                     "position",   "equipment",     "sided",
                                     "difficulty", "desk_friendly", "dose_levels",
                                     "desk_dose",  "steps",         "cues",
                                     "faults",     "cautions",      "normal_sensations",
                                     "stop_if",    "targets",       "sources"});
        return;
    }
    refuseUnknownFields(
        reader,
        {"id",          "name",      "aliases", "stage",      "planes",        "action",
         "position",    "equipment", "sided",   "difficulty", "desk_friendly", "dose_levels",
         "desk_dose",   "steps",     "cues",    "faults",     "cautions",      "normal_sensations",
         "stop_if",     "targets",   "sources", "mode",       "dose",          "est_seconds",
         "desk_seconds"});
}

} // namespace

Exercise readExercise(JsonReader &reader, CatalogForm form)
{
    Exercise exercise;
    exercise.id = reader.string(QStringLiteral("id"));
    exercise.name = reader.string(QStringLiteral("name"));
    exercise.aliases = reader.strings(QStringLiteral("aliases"));
    exercise.stage = reader.word<Stage>(QStringLiteral("stage"));
    exercise.planes = reader.words<Plane>(QStringLiteral("planes"));
    exercise.action = reader.word<Action>(QStringLiteral("action"));
    exercise.position = reader.word<Position>(QStringLiteral("position"));
    exercise.equipment = readEquipment(reader);
    exercise.sided = reader.boolean(QStringLiteral("sided"));
    exercise.difficulty = reader.integer(QStringLiteral("difficulty"), 1, 5);
    exercise.deskFriendly = reader.boolean(QStringLiteral("desk_friendly"));
    readDoseLevels(reader, exercise);
    if (reader.has(QStringLiteral("desk_dose")))
        exercise.deskDose = readDoseField(reader, QStringLiteral("desk_dose"));
    exercise.steps = reader.strings(QStringLiteral("steps"));
    exercise.cues = reader.strings(QStringLiteral("cues"));
    exercise.faults = reader.strings(QStringLiteral("faults"));
    exercise.cautions = reader.strings(QStringLiteral("cautions"));
    exercise.normalSensations = reader.strings(QStringLiteral("normal_sensations"));
    exercise.stopIf = reader.strings(QStringLiteral("stop_if"));
    exercise.targets = reader.words<Contributor>(QStringLiteral("targets"));
    exercise.sources = reader.strings(QStringLiteral("sources"));

    const bool sound = reader.faults().isEmpty();
    refuseUnknown(reader, form);
    refuseStraySpaces(reader);
    if (form == CatalogForm::Combined && sound)
        compareDerived(reader, exercise);
    if (sound)
        reportExerciseRules(exercise, reader);
    return exercise;
}

} // namespace midback
