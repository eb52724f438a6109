#include "tests/core/coach/CoachCatalog.h"

#include "core/catalog/CatalogReader.h"
#include "tests/support/ExerciseBuilder.h"

namespace midback::test {

namespace {

void addExercise(CatalogData &data, const QString &id, Stage stage, Plane plane, int difficulty)
{
    Exercise exercise = timedExercise(id, stage, {plane});
    exercise.difficulty = difficulty;
    data.exercises.append(exercise);
}

void addLadder(CatalogData &data, const QString &id, Plane plane, const QStringList &rungs)
{
    data.ladders.append({id, id, plane, rungs});
    for (qsizetype i = 1; i < rungs.size(); ++i) {
        data.progressions.append(
            {rungs.at(i - 1), rungs.at(i), Change::Lever, QStringLiteral("longer"), id});
    }
}

} // namespace

Catalog coachCatalog()
{
    CatalogData data;
    const QStringList breath{QStringLiteral("breath-0"), QStringLiteral("breath-1")};
    for (const QString &id : breath)
        addExercise(data, id, Stage::Breathing, Plane::Breathing, 1);
    QStringList turn;
    const int difficulties[] = {1, 1, 2, 2, 3};
    for (int i = 0; i < 5; ++i) {
        turn.append(QStringLiteral("turn-%1").arg(i));
        addExercise(data, turn.last(), Stage::Mobility, Plane::Rotation, difficulties[i]);
    }
    const QStringList lift{QStringLiteral("lift-0"), QStringLiteral("lift-1")};
    addExercise(data, lift.first(), Stage::Alignment, Plane::Flexion, 2);
    addExercise(data, lift.last(), Stage::Strength, Plane::Flexion, 3);
    addExercise(data, QStringLiteral("solo"), Stage::Mobility, Plane::SideBending, 1);
    addExercise(data, QStringLiteral("heavy"), Stage::Strength, Plane::SideBending, 2);

    addLadder(data, QStringLiteral("breath"), Plane::Breathing, breath);
    addLadder(data, QStringLiteral("turn"), Plane::Rotation, turn);
    addLadder(data, QStringLiteral("lift"), Plane::Flexion, lift);
    data.progressions.append(
        {breath.last(), lift.first(), Change::Load, QStringLiteral("heavier"), {}});
    data.substitutions = {
        {turn.first(), QStringLiteral("solo"), QStringLiteral("on the move")},
        {QStringLiteral("solo"), QStringLiteral("heavy"), QStringLiteral("at the gym")}};
    return Catalog(data);
}

} // namespace midback::test
