#include "tests/core/coach/AnyHistory.h"

#include "core/catalog/Catalog.h"

#include <rapidcheck.h>

namespace midback::test {

namespace {

int number(int from, int to)
{
    return *rc::gen::inRange(from, to + 1);
}

bool oneIn(int times)
{
    return number(1, times) == 1;
}

const Exercise &anyExercise(const Catalog &catalog)
{
    return catalog.exercises().at(number(0, int(catalog.exercises().size()) - 1));
}

std::optional<int> mostly(int pain, int oneMissingIn)
{
    return oneIn(oneMissingIn) ? std::nullopt : std::optional(pain);
}

PerformedExercise anyPerformed(const HistoryBuilder &builder, const Catalog &catalog)
{
    PerformedExercise exercise = builder.done(
        oneIn(20) ? QStringLiteral("of-the-past") : anyExercise(catalog).id, number(1, 3));
    if (oneIn(10))
        exercise.dose.durationSeconds = number(5, 300);
    exercise.peakPain = mostly(oneIn(6) ? number(3, 9) : 2, 8);
    exercise.effort = mostly(number(1, oneIn(5) ? 5 : 3), 8);
    if (oneIn(12))
        exercise.sensations = {Sensation(number(5, 10))};
    else if (oneIn(60))
        exercise.sensations = {Sensation::Faint};
    exercise.eased = oneIn(2);
    if (oneIn(10)) {
        exercise.status = oneIn(3) ? ExerciseStatus::Skipped : ExerciseStatus::Partial;
        exercise.donePercent = number(0, 99);
    }
    return exercise;
}

void addSession(HistoryBuilder &builder, const Catalog &catalog, int day)
{
    QList<PerformedExercise> exercises;
    const int count = number(1, 4);
    for (int i = 0; i < count; ++i)
        exercises.append(anyPerformed(builder, catalog));
    SessionRecord &session = builder.session(day, exercises, number(6, 20));
    session.painBefore = mostly(oneIn(5) ? number(0, 8) : 2, 8);
    session.painAfter = mostly(oneIn(5) ? number(0, 8) : 2, 8);
    if (oneIn(25))
        session.sensations = {Sensation(number(0, 16))};
    if (oneIn(25))
        session.state = SessionState::Running;
}

void addEvent(HistoryBuilder &builder, int day)
{
    const QString lines[] = {QStringLiteral("turn"), QStringLiteral("breath"),
                             QStringLiteral("solo"), QStringLiteral("of-the-past")};
    switch (number(0, 4)) {
    case 0:
        builder.event(day, CoachEventKind::FlareStart, number(0, 23));
        break;
    case 1:
        builder.event(day, CoachEventKind::FlareEnd, number(0, 23));
        break;
    case 2:
        builder.openStage(day, Stage(number(0, 3)));
        break;
    case 3:
        builder.event(day, CoachEventKind::FallOrFever, number(0, 23));
        break;
    default:
        builder.keep(day, lines[number(0, 3)], number(0, 5), number(1, 3));
    }
}

} // namespace

CoachHistory anyHistory(const Catalog &catalog)
{
    HistoryBuilder builder(catalog);
    for (int day = 0; day < 70; day += oneIn(15) ? number(5, 35) : number(1, 3)) {
        addSession(builder, catalog, day);
        if (oneIn(4))
            addSession(builder, catalog, day);
        if (!oneIn(4))
            builder.morning(day + 1, oneIn(5) ? number(0, 8) : 2);
        if (oneIn(6))
            builder.entry(day, number(0, 8), PainPhase::Now).sensations = {
                oneIn(10) ? Sensation::ChestPressure : Sensation::MildAche};
        if (oneIn(6))
            addEvent(builder, day);
        if (oneIn(10))
            builder.test(day, QStringLiteral("st-wall-occiput")).tries = {number(0, 80)};
    }
    for (const Exercise &exercise : catalog.exercises()) {
        if (oneIn(6))
            builder.history.filter.excluded.insert(exercise.id);
        else if (oneIn(6))
            builder.history.filter.modified.insert(exercise.id);
    }
    builder.history.today = builder.history.today.addDays(number(0, 40));
    if (oneIn(3))
        builder.history.screened = HistoryBuilder::at(number(0, 80), 9);
    return builder.history;
}

} // namespace midback::test
