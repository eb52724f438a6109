#include "core/session/SessionRecord.h"

#include "core/base/JsonReader.h"

#include <algorithm>

namespace midback {

namespace {

void insertIfPresent(QJsonObject &json, const QString &key, const std::optional<int> &value)
{
    if (value)
        json.insert(key, *value);
}

QJsonObject exerciseToJson(const PerformedExercise &exercise)
{
    QJsonObject json{
        {QStringLiteral("exercise"), exercise.exerciseId},
        {QStringLiteral("dose"), toJson(exercise.dose)},
        {QStringLiteral("status"), enumWord(exercise.status)},
        {QStringLiteral("done_percent"), exercise.donePercent},
        {QStringLiteral("done_s"), exercise.doneSeconds},
        {QStringLiteral("sensations"), QJsonArray::fromStringList(enumWords(exercise.sensations))}};
    insertIfPresent(json, QStringLiteral("effort"), exercise.effort);
    insertIfPresent(json, QStringLiteral("peak_pain"), exercise.peakPain);
    if (exercise.eased) // left out otherwise: records from before it existed keep their bytes
        json.insert(QStringLiteral("eased"), true);
    return json;
}

PerformedExercise readExercise(JsonReader &reader)
{
    PerformedExercise exercise;
    exercise.exerciseId = reader.string(QStringLiteral("exercise"));
    JsonReader dose = reader.object(QStringLiteral("dose"));
    exercise.dose = readDose(dose);
    exercise.status = reader.word<ExerciseStatus>(QStringLiteral("status"));
    exercise.donePercent = reader.integer(QStringLiteral("done_percent"), 0, 100);
    exercise.doneSeconds = reader.integer(QStringLiteral("done_s"), 0, 24 * 3600);
    exercise.sensations = reader.words<Sensation>(QStringLiteral("sensations"));
    exercise.effort = reader.optionalInteger(QStringLiteral("effort"), 1, 5);
    exercise.peakPain = reader.optionalInteger(QStringLiteral("peak_pain"), 0, 10);
    exercise.eased = reader.boolean(QStringLiteral("eased"), false);
    return exercise;
}

} // namespace

int SessionRecord::exercisesDone() const
{
    return int(std::count_if(exercises.begin(), exercises.end(), [](const auto &exercise) {
        return exercise.status != ExerciseStatus::Skipped;
    }));
}

QJsonObject toJson(const SessionRecord &record)
{
    QJsonArray exercises;
    for (const PerformedExercise &exercise : record.exercises)
        exercises.append(exerciseToJson(exercise));
    QJsonObject json{
        {QStringLiteral("id"), record.id.toString()},
        {QStringLiteral("routine_name"), record.routineName},
        {QStringLiteral("started"), toJson(record.started)},
        {QStringLiteral("state"), enumWord(record.state)},
        {QStringLiteral("active_s"), record.activeSeconds},
        {QStringLiteral("sensations"), QJsonArray::fromStringList(enumWords(record.sensations))},
        {QStringLiteral("exercises"), exercises},
        {QStringLiteral("note"), record.note}};
    if (!record.routine.isNull())
        json.insert(QStringLiteral("routine"), record.routine.toString());
    if (record.ended)
        json.insert(QStringLiteral("ended"), toJson(*record.ended));
    insertIfPresent(json, QStringLiteral("pain_before"), record.painBefore);
    insertIfPresent(json, QStringLiteral("pain_after"), record.painAfter);
    return json;
}

Result<SessionRecord> sessionRecordFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("session"));
    SessionRecord record;
    record.id = reader.id<SessionId>(QStringLiteral("id"));
    record.routine = reader.optionalId<RoutineId>(QStringLiteral("routine"));
    record.routineName = reader.text(QStringLiteral("routine_name"));
    record.started = reader.moment(QStringLiteral("started"));
    record.ended = reader.optionalMoment(QStringLiteral("ended"));
    record.state = reader.word<SessionState>(QStringLiteral("state"));
    record.activeSeconds = reader.integer(QStringLiteral("active_s"), 0, 24 * 3600);
    record.painBefore = reader.optionalInteger(QStringLiteral("pain_before"), 0, 10);
    record.painAfter = reader.optionalInteger(QStringLiteral("pain_after"), 0, 10);
    record.sensations = reader.words<Sensation>(QStringLiteral("sensations"));
    QList<JsonReader> exercises = reader.objects(QStringLiteral("exercises"));
    for (JsonReader &exercise : exercises)
        record.exercises.append(readExercise(exercise));
    record.note = reader.text(QStringLiteral("note"));
    return reader.finish(record);
}

} // namespace midback
