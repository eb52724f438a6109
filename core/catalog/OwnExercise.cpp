#include "core/catalog/OwnExercise.h"

#include "core/base/JsonReader.h"
#include "core/catalog/OwnExerciseRules.h"

namespace midback {

namespace {

constexpr QLatin1String prefix("own-");

/// Same as JsonReader::strings, but without a fault where there is none of that name.
QStringList optionalStrings(JsonReader &reader, const QString &key)
{
    return reader.has(key) ? reader.strings(key) : QStringList();
}

void insertSome(QJsonObject &json, const QString &key, const QStringList &list)
{
    if (!list.isEmpty())
        json.insert(key, QJsonArray::fromStringList(list));
}

} // namespace

QString catalogIdOf(const OwnExerciseId &id)
{
    return prefix + id.toString();
}

OwnExerciseId ownIdOf(const QString &catalogId)
{
    return isOwnCatalogId(catalogId)
               ? OwnExerciseId::fromString(QStringView(catalogId).mid(prefix.size()))
               : OwnExerciseId();
}

bool isOwnCatalogId(const QString &catalogId)
{
    return catalogId.startsWith(prefix);
}

Exercise exerciseOf(const OwnExercise &own)
{
    Exercise exercise;
    exercise.id = catalogIdOf(own.id);
    exercise.name = own.name;
    exercise.stage = own.stage;
    exercise.planes = own.planes;
    exercise.action = own.action;
    exercise.position = own.position;
    exercise.equipment = own.equipment;
    exercise.sided = own.sided;
    exercise.difficulty = own.difficulty;
    exercise.doseLevels = own.doseLevels;
    exercise.steps = own.steps;
    exercise.cues = own.cues;
    exercise.stopIf = own.stopIf;
    exercise.cautions = own.cautions;
    exercise.own = true;
    exercise.retired = own.retired;
    exercise.figure = own.figure;
    exercise.picture = own.picture.isNull() ? QString() : own.picture.toString();
    return exercise;
}

OwnExercise ownExerciseFrom(const Exercise &exercise, const OwnExerciseId &id)
{
    OwnExercise own;
    own.id = id;
    own.name = exercise.name.left(own::nameLength);
    own.stage = exercise.stage;
    own.planes = exercise.planes;
    own.action = exercise.action;
    own.position = exercise.position;
    own.equipment = exercise.equipment;
    own.sided = exercise.sided;
    own.difficulty = exercise.difficulty;
    own.doseLevels = exercise.doseLevels;
    own.steps = exercise.steps;
    own.cues = exercise.cues;
    own.stopIf = exercise.stopIf;
    own.cautions = exercise.cautions;
    own.figure = exercise.own ? exercise.figure : exercise.id;
    own.picture = OwnPictureId::fromString(exercise.picture);
    return own;
}

QJsonObject toJson(const OwnExercise &own)
{
    QJsonArray doses;
    for (const Dose &dose : own.doseLevels)
        doses.append(toJson(dose));
    QJsonObject json{
        {QStringLiteral("id"), own.id.toString()},
        {QStringLiteral("name"), own.name},
        {QStringLiteral("stage"), enumWord(own.stage)},
        {QStringLiteral("planes"), QJsonArray::fromStringList(enumWords(own.planes))},
        {QStringLiteral("action"), enumWord(own.action)},
        {QStringLiteral("position"), enumWord(own.position)},
        {QStringLiteral("equipment"), QJsonArray::fromStringList(enumWords(own.equipment))},
        {QStringLiteral("sided"), own.sided},
        {QStringLiteral("difficulty"), own.difficulty},
        {QStringLiteral("dose_levels"), doses},
        {QStringLiteral("steps"), QJsonArray::fromStringList(own.steps)}};
    insertSome(json, QStringLiteral("cues"), own.cues);
    insertSome(json, QStringLiteral("stop_if"), own.stopIf);
    insertSome(json, QStringLiteral("cautions"), own.cautions);
    if (!own.figure.isEmpty())
        json.insert(QStringLiteral("figure"), own.figure);
    if (!own.picture.isNull())
        json.insert(QStringLiteral("picture"), own.picture.toString());
    if (own.retired)
        json.insert(QStringLiteral("retired"), true);
    return json;
}

Result<OwnExercise> ownExerciseFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("own_exercise"));
    OwnExercise own;
    own.id = reader.id<OwnExerciseId>(QStringLiteral("id"));
    own.name = reader.string(QStringLiteral("name"));
    own.stage = reader.word<Stage>(QStringLiteral("stage"));
    own.planes = reader.words<Plane>(QStringLiteral("planes"));
    own.action = reader.word<Action>(QStringLiteral("action"));
    own.position = reader.word<Position>(QStringLiteral("position"));
    own.equipment = reader.words<Equipment>(QStringLiteral("equipment"));
    own.sided = reader.boolean(QStringLiteral("sided"));
    own.difficulty = reader.integer(QStringLiteral("difficulty"), 1, 5);
    QList<JsonReader> doses = reader.objects(QStringLiteral("dose_levels"));
    if (doses.size() != qsizetype(own.doseLevels.size()))
        reader.fault(QStringLiteral("dose_levels"), QStringLiteral("three doses are expected"));
    for (qsizetype i = 0; i < doses.size() && i < qsizetype(own.doseLevels.size()); ++i)
        own.doseLevels[std::size_t(i)] = readDose(doses[i]);
    own.steps = reader.strings(QStringLiteral("steps"));
    own.cues = optionalStrings(reader, QStringLiteral("cues"));
    own.stopIf = optionalStrings(reader, QStringLiteral("stop_if"));
    own.cautions = optionalStrings(reader, QStringLiteral("cautions"));
    own.figure = reader.text(QStringLiteral("figure"));
    own.picture = reader.optionalId<OwnPictureId>(QStringLiteral("picture"));
    own.retired = reader.boolean(QStringLiteral("retired"), false);
    if (reader.faults().isEmpty()) {
        for (const OwnFault &fault : faultsOf(own))
            reader.fault(keyOf(fault.field), fault.sentence);
    }
    return reader.finish(own);
}

} // namespace midback
