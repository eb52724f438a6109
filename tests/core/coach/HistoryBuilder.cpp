#include "tests/core/coach/HistoryBuilder.h"

#include "core/catalog/Catalog.h"

#include <algorithm>

namespace midback::test {

Moment HistoryBuilder::at(int number, int hour)
{
    const QDate date = day(number);
    return {QDateTime(date, QTime(hour, 0), Qt::UTC), 0, date};
}

QUuid HistoryBuilder::nextId()
{
    return QUuid(++m_ids, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}

void HistoryBuilder::reach(int number)
{
    history.today = std::max(history.today, day(number));
}

PerformedExercise HistoryBuilder::done(const QString &exerciseId, int level) const
{
    PerformedExercise exercise;
    exercise.exerciseId = exerciseId;
    if (const Exercise *known = m_catalog.exercise(exerciseId))
        exercise.dose = known->doseLevels[std::size_t(level - 1)];
    exercise.status = ExerciseStatus::Done;
    exercise.donePercent = 100;
    exercise.doneSeconds = exercise.dose.workSeconds();
    exercise.effort = 3;
    exercise.peakPain = 2;
    exercise.sensations = {Sensation::Stretch};
    return exercise;
}

SessionRecord &HistoryBuilder::session(int number, const QList<PerformedExercise> &exercises,
                                       int hour)
{
    SessionRecord record;
    record.id = SessionId(nextId());
    record.started = at(number, hour);
    record.ended = record.started;
    record.ended->utc = record.started.utc.addSecs(600);
    record.state = SessionState::Finished;
    record.painBefore = 2;
    record.painAfter = 2;
    record.exercises = exercises;
    history.sessions.append(record);
    reach(number);
    return history.sessions.last();
}

SymptomEntry &HistoryBuilder::entry(int number, int pain, PainPhase phase, int hour)
{
    SymptomEntry entry;
    entry.id = SymptomId(nextId());
    entry.at = at(number, hour);
    entry.pain = pain;
    entry.phase = phase;
    history.symptoms.append(entry);
    reach(number);
    return history.symptoms.last();
}

void HistoryBuilder::morning(int number, int pain)
{
    entry(number, pain, PainPhase::NextMorning, 7);
}

CoachEvent &HistoryBuilder::event(int number, CoachEventKind kind, int hour)
{
    CoachEvent event;
    event.id = CoachEventId(nextId());
    event.at = at(number, hour);
    event.kind = kind;
    history.events.append(event);
    reach(number);
    return history.events.last();
}

void HistoryBuilder::openStage(int number, Stage stage)
{
    event(number, CoachEventKind::StageOverride, 1).stage = stage;
}

void HistoryBuilder::keep(int number, const QString &line, int rung, int level)
{
    CoachEvent &kept = event(number, CoachEventKind::KeepAsItWas);
    kept.line = line;
    kept.rung = rung;
    kept.level = level;
}

SelfTestResult &HistoryBuilder::test(int number, const QString &id)
{
    SelfTestResult result;
    result.id = SelfTestResultId(nextId());
    result.at = at(number, 18);
    result.test = id;
    history.selfTests.append(result);
    reach(number);
    return history.selfTests.last();
}

PerformedExercise red(PerformedExercise exercise)
{
    exercise.sensations = {Sensation::Tingling};
    return exercise;
}

PerformedExercise bad(PerformedExercise exercise)
{
    exercise.peakPain = 6;
    return exercise;
}

PerformedExercise watch(PerformedExercise exercise)
{
    exercise.peakPain = 4;
    return exercise;
}

} // namespace midback::test
