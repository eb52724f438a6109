#include "tests/support/SmallCatalog.h"

#include "tests/support/ExerciseBuilder.h"

namespace midback::test {

namespace {

Exercise made(const char *id, Stage stage, const QList<Plane> &planes, Position position,
              const QList<Equipment> &equipment, int difficulty)
{
    Exercise exercise = timedExercise(QLatin1String(id), stage, planes, 100, position);
    exercise.equipment = equipment;
    exercise.difficulty = difficulty;
    exercise.steps = {QStringLiteral("Take the position."), QStringLiteral("Move slowly.")};
    exercise.cues = {QStringLiteral("Long neck")};
    exercise.faults = {QStringLiteral("Holding the breath")};
    exercise.normalSensations = {QStringLiteral("A gentle stretch")};
    exercise.stopIf = {QStringLiteral("Sharp pain at one rib")};
    exercise.sources = {QStringLiteral("leaflet")};
    return exercise;
}

} // namespace

Catalog smallCatalog()
{
    CatalogData data;
    data.exercises = {
        made("breath", Stage::Breathing, {Plane::Breathing}, Position::Supine, {}, 1),
        made("turn", Stage::Mobility, {Plane::Rotation}, Position::SideLying, {Equipment::Pillow},
             1),
        made("reach", Stage::Mobility, {Plane::Rotation}, Position::Quadruped, {}, 2),
        made("arch", Stage::Mobility, {Plane::Extension}, Position::Seated, {Equipment::Chair}, 1),
        made("angel", Stage::Alignment, {Plane::Extension}, Position::Wall, {Equipment::Wall}, 2),
        made("chop", Stage::Strength, {Plane::Rotation, Plane::Flexion}, Position::Standing,
             {Equipment::Band}, 4),
        made("row", Stage::Strength, {Plane::Extension}, Position::Seated,
             {Equipment::Band, Equipment::Chair}, 2),
    };
    data.exercises[1].aliases = {QStringLiteral("Roll-over")};
    data.exercises[1].cautions = {QStringLiteral("vertigo")};
    data.exercises[3].deskFriendly = true;
    data.ladders = {{QStringLiteral("L1"),
                     QStringLiteral("Turning"),
                     Plane::Rotation,
                     {QStringLiteral("turn"), QStringLiteral("reach"), QStringLiteral("chop")}}};
    data.progressions = {{QStringLiteral("turn"), QStringLiteral("reach"), Change::Lever,
                          QStringLiteral("the arm is straight"), QStringLiteral("L1")},
                         {QStringLiteral("reach"), QStringLiteral("chop"), Change::Load,
                          QStringLiteral("the band pulls back"), QStringLiteral("L1")}};
    data.substitutions = {
        {QStringLiteral("turn"), QStringLiteral("arch"), QStringLiteral("cannot lie on the side")}};
    data.cautions = {
        {QStringLiteral("vertigo"), QStringLiteral("quick head turns"), CautionHandling::Modify}};
    Source leaflet;
    leaflet.id = QStringLiteral("leaflet");
    leaflet.citation = QStringLiteral("A hospital leaflet");
    leaflet.url = QStringLiteral("https://example.org/leaflet");
    data.sources = {leaflet};
    data.universalStop = {QStringLiteral("chest pain or pressure")};
    return Catalog(data);
}

} // namespace midback::test
