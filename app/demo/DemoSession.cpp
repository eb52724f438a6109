#include "app/demo/DemoSession.h"

#include "core/catalog/Catalog.h"
#include "core/routine/Routine.h"

#include <algorithm>
#include <cmath>

namespace midback {

namespace {

int painNear(double pain, DemoRandom &random)
{
    return std::clamp(int(std::lround(pain + random.between(-40, 40) / 100.0)), 0, 10);
}

Sensation feeling(const DemoDay &day, DemoRandom &random)
{
    if (day.flare && random.chance(25))
        return random.pick<Sensation>({Sensation::Sharp, Sensation::Catching});
    return random.pick<Sensation>({Sensation::Stretch, Sensation::Stretch, Sensation::DeepTightness,
                                   Sensation::MuscleEffort, Sensation::MildAche,
                                   Sensation::Warmth});
}

PerformedExercise perform(const RoutineItem &item, bool sided, bool first, const DemoDay &day,
                          DemoRandom &random)
{
    PerformedExercise done;
    done.exerciseId = item.exerciseId;
    done.dose = item.dose;
    if (!first && random.chance(day.flare ? 12 : 3))
        return done; // skipped
    const bool cut = !first && random.chance(6);
    done.status = cut ? ExerciseStatus::Partial : ExerciseStatus::Done;
    done.donePercent = cut ? 10 * random.between(3, 8) : 100;
    const int work = item.dose.sets * item.dose.workSeconds() * (sided ? 2 : 1);
    done.doneSeconds = work * done.donePercent / 100;
    done.effort = random.pick<int>({2, 2, 3, 3, 3, 4});
    if (random.chance(60))
        done.peakPain = painNear(day.pain + 0.5, random);
    if (random.chance(35))
        done.sensations.append(feeling(day, random));
    return done;
}

QString sessionNote(const DemoDay &day, DemoRandom &random)
{
    if (day.flare)
        return QStringLiteral("Took it slowly, half range only.");
    if (!random.chance(6))
        return {};
    return random.pick<QString>({QStringLiteral("Good flow today"),
                                 QStringLiteral("Mat was slippery, swapped to the rug"),
                                 QStringLiteral("Counted \"out loud\", that helps"),
                                 QStringLiteral("- a bit rushed before work")});
}

} // namespace

SessionRecord demoSession(const DemoDay &day, const Routine &routine, const Catalog &catalog,
                          const Moment &start, SessionId id, DemoRandom &random)
{
    SessionRecord record;
    record.id = id;
    record.routine = routine.id;
    record.routineName = routine.name;
    record.started = start;
    record.state = SessionState::Finished;
    record.painBefore = painNear(day.pain, random);
    for (const RoutineItem &item : routine.items) {
        const Exercise *exercise = catalog.exercise(item.exerciseId);
        const bool sided = exercise && exercise->sided;
        record.exercises.append(perform(item, sided, record.exercises.isEmpty(), day, random));
        record.activeSeconds +=
            item.dose.totalSeconds(sided) * record.exercises.last().donePercent / 100;
    }
    if (random.chance(90))
        record.painAfter = painNear(day.pain - 0.4, random);
    record.note = sessionNote(day, random);
    const int pauses = random.between(20, 150);
    const QDateTime end = start.utc.addSecs(record.activeSeconds + pauses);
    record.ended = Moment{end, start.offsetMinutes, start.date};
    return record;
}

} // namespace midback
