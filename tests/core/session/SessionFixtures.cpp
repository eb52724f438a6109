#include "tests/core/session/SessionFixtures.h"

namespace midback::test {

namespace {

Exercise exercise(const char *id, const char *name, Stage stage, bool sided, const Dose &dose)
{
    Exercise one;
    one.id = QLatin1String(id);
    one.name = QLatin1String(name);
    one.stage = stage;
    one.planes = {Plane::Rotation};
    one.position = Position::Quadruped;
    one.sided = sided;
    one.doseLevels = {dose, dose, dose};
    one.steps = {QStringLiteral("Come on to all fours."), QStringLiteral("Move slowly.")};
    one.cues = {QStringLiteral("Push the floor away."), QStringLiteral("Long neck.")};
    return one;
}

Tempo tempo(const char *text)
{
    return Tempo::fromString(QLatin1String(text)).value();
}

rc::Gen<Dose> anyDose()
{
    return rc::gen::exec([] {
        Dose dose;
        dose.mode = DoseMode(*rc::gen::inRange(0, 4));
        dose.sets = *rc::gen::inRange(1, 4);
        dose.restSeconds = *rc::gen::inRange(0, 40);
        if (dose.mode == DoseMode::Reps || dose.mode == DoseMode::Hold)
            dose.reps = *rc::gen::inRange(1, 7);
        if (dose.mode == DoseMode::Hold)
            dose.holdSeconds = *rc::gen::inRange(1, 25);
        if (dose.mode == DoseMode::Breaths)
            dose.breaths = *rc::gen::inRange(1, 9);
        if (dose.mode == DoseMode::Time)
            dose.durationSeconds = *rc::gen::inRange(5, 90);
        if (dose.mode == DoseMode::Reps || dose.mode == DoseMode::Breaths) {
            Tempo one;
            for (int &phase : one.phases)
                phase = *rc::gen::inRange(0, 6);
            one.phases[0] += 1;
            dose.tempo = one;
        }
        return dose;
    });
}

} // namespace

Catalog playerCatalog()
{
    CatalogData data;
    data.exercises = {
        exercise("cat-cow", "Cat-cow", Stage::Mobility, false, repsDose(2, 2, "2-1-2-0", 6)),
        exercise("open-book", "Open book", Stage::Mobility, true, repsDose(1, 2, "2-0-2-0")),
        exercise("cobra-hold", "Cobra hold", Stage::Strength, false, holdDose(1, 2, 9)),
        exercise("belly-breath", "Belly breathing", Stage::Breathing, false,
                 breathsDose(1, 2, "4-0-6-0")),
        exercise("brace", "Brace", Stage::Breathing, false, repsDose(1, 2, "3-5-2-2")),
        exercise("breath-check", "Breath check", Stage::Breathing, false, timeDose(30)),
    };
    GuidedSession guided;
    guided.id = QStringLiteral("guided");
    guided.name = QStringLiteral("Breathe and brace");
    guided.totalSeconds = 105;
    guided.segments = {
        {0, 20, QString(), std::nullopt, QStringLiteral("Settle"), QStringLiteral("Lie down.")},
        {20, 45, QStringLiteral("belly-breath"), tempo("4-0-6-0"), QStringLiteral("Low and slow"),
         QStringLiteral("In through the nose.")},
        {65, 24, QStringLiteral("brace"), tempo("3-5-2-2"), QStringLiteral("Brace"),
         QStringLiteral("Push all round.")},
        {89, 16, QStringLiteral("breath-check"), std::nullopt, QStringLiteral("Re-check"),
         QStringLiteral("What changed?")},
    };
    data.guidedSessions = {guided};
    return Catalog(data);
}

Dose repsDose(int sets, int reps, const char *tempoText, int rest)
{
    Dose dose;
    dose.mode = DoseMode::Reps;
    dose.sets = sets;
    dose.reps = reps;
    dose.tempo = tempo(tempoText);
    dose.restSeconds = rest;
    return dose;
}

Dose holdDose(int sets, int holds, int holdSeconds, int rest)
{
    Dose dose;
    dose.mode = DoseMode::Hold;
    dose.sets = sets;
    dose.reps = holds;
    dose.holdSeconds = holdSeconds;
    dose.restSeconds = rest;
    return dose;
}

Dose breathsDose(int sets, int breaths, const char *tempoText, int rest)
{
    Dose dose;
    dose.mode = DoseMode::Breaths;
    dose.sets = sets;
    dose.breaths = breaths;
    dose.tempo = tempo(tempoText);
    dose.restSeconds = rest;
    return dose;
}

Dose timeDose(int seconds)
{
    Dose dose;
    dose.mode = DoseMode::Time;
    dose.durationSeconds = seconds;
    return dose;
}

Routine routineOf(QList<RoutineItem> items)
{
    Routine routine;
    routine.id = RoutineId::fromString(u"0190d3c5-0000-7000-8000-000000000001");
    routine.name = QStringLiteral("Loosen and rotate");
    routine.items = std::move(items);
    return routine;
}

Routine threeExercises()
{
    return routineOf({{QStringLiteral("cat-cow"), repsDose(2, 2, "2-1-2-0", 6)},
                      {QStringLiteral("open-book"), repsDose(1, 2, "2-0-2-0")},
                      {QStringLiteral("cobra-hold"), holdDose(1, 2, 9)}});
}

rc::Gen<Routine> anyRoutine()
{
    const auto item = rc::gen::exec([] {
        const QStringList ids = {QStringLiteral("cat-cow"),      QStringLiteral("open-book"),
                                 QStringLiteral("cobra-hold"),   QStringLiteral("belly-breath"),
                                 QStringLiteral("breath-check"), QStringLiteral("not-known")};
        const int which = *rc::gen::inRange(0, int(ids.size()));
        return RoutineItem{ids.at(which), *anyDose()};
    });
    return rc::gen::exec([item] {
        const int count = *rc::gen::inRange(1, 6);
        QList<RoutineItem> items;
        for (int i = 0; i < count; ++i)
            items.append(*item);
        return routineOf(items);
    });
}

} // namespace midback::test
