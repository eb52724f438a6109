#include "core/catalog/ExerciseReader.h"

#include "tests/core/catalog/BrokenCatalog.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

/// Faults inside one exercise. Each is an edit to exercises/L01-arms.json, whose first exercise is
/// arm-raise; every expected line stands after "exercises/L01-arms.json: arm-raise: ".
class ExerciseReader : public testing::TestWithParam<Breakage> {};

TEST_P(ExerciseReader, NamesFileIdAndField)
{
    const Breakage &broken = GetParam();
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    catalog.edit(QString::fromUtf8(broken.file), broken.find, broken.replacement);
    QStringList expected;
    for (const QString &fault : broken.faults)
        expected.append(QStringLiteral("exercises/L01-arms.json: arm-raise: ") + fault);
    EXPECT_EQ(catalog.faults().join(QLatin1Char('\n')).toStdString(),
              expected.join(QLatin1Char('\n')).toStdString());
}

Breakage inArms(const char *name, const char *find, const char *replacement, const char *fault)
{
    return {name, "exercises/L01-arms.json", find, replacement, {QString::fromUtf8(fault)}};
}

const char *const level1 =
    R"({ "mode": "reps", "sets": 1, "reps": 4, "tempo": "2-0-2-1", "rest_s": 15 },)";
const char *const desk =
    R"("desk_dose": { "mode": "reps", "sets": 1, "reps": 5, "tempo": "2-0-2-1", "rest_s": 15 },)";

const Breakage doses[] = {
    inArms("NoDose", R"("dose_levels")", R"("cue_levels")",
           "dose_levels: the dose is missing\n"
           "exercises/L01-arms.json: arm-raise: cue_levels: unknown field"),
    inArms("OneLevelMissing", level1, "",
           "dose_levels: three doses are needed (smaller, default, larger), there are 2"),
    inArms("OneLevelEmpty", level1, "{},", "dose_levels[0].mode: the dose is missing"),
    inArms("OneLevelNull", level1, "null,",
           "dose_levels[0]: an object is expected\n"
           "exercises/L01-arms.json: arm-raise: dose_levels[0].mode: the dose is missing"),
    inArms("NoReps", R"("reps": 4, )", "",
           "dose_levels[0].reps: a whole number from 1 to 100 is missing"),
    inArms("NoSets", R"("sets": 1, "reps": 4)", R"("reps": 4)",
           "dose_levels[0].sets: a whole number from 1 to 20 is missing"),
    inArms("NoTempo", R"("reps": 6, "tempo": "2-0-2-1")", R"("reps": 6)",
           "dose_levels[1].tempo: four whole seconds such as 2-2-2-1 are expected"),
    inArms("NoHold", R"({ "mode": "reps", "sets": 1, "reps": 4)",
           R"({ "mode": "hold", "sets": 1, "reps": 4)",
           "dose_levels[0].hold_s: a whole number from 1 to 600 is missing"),
    inArms("NoBreaths", R"({ "mode": "reps", "sets": 1, "reps": 4)",
           R"({ "mode": "breaths", "sets": 1, "reps": 4)",
           "dose_levels[0].breaths: a whole number from 1 to 200 is missing"),
    inArms("NoDuration", R"({ "mode": "reps", "sets": 1, "reps": 4)",
           R"({ "mode": "time", "sets": 1, "reps": 4)",
           "dose_levels[0].duration_s: a whole number from 5 to 3600 is missing"),
    inArms("FieldOfAnotherMode", R"("reps": 4)", R"("reps": 4, "hold_s": 3)",
           "dose_levels[0].hold_s: has no meaning in a dose counted in reps"),
    inArms("MistypedField", R"("rest_s": 15 },)", R"("rest_s": 15, "resst_s": 3 },)",
           "dose_levels[0].resst_s: unknown field"),
    inArms("ModesDiffer", level1,
           R"({ "mode": "time", "sets": 1, "duration_s": 20, "rest_s": 0 },)",
           "dose_levels[1]: the mode differs from the level before"),
    inArms("LevelsDoNotGrow", R"("reps": 8)", R"("reps": 6)",
           "dose_levels[2]: takes 40 s, no longer than the level before (40 s)"),
    inArms("NoDeskDose", desk, "",
           "desk_dose: the dose is missing, as the exercise is desk-friendly"),
    inArms("DeskDoseNotAnObject", desk, R"("desk_dose": "short",)",
           "desk_dose: the dose is missing"),
    inArms("DeskDoseWithoutDesk", R"("desk_friendly": true)", R"("desk_friendly": false)",
           "desk_dose: has no meaning, as the exercise is not desk-friendly"),
    inArms("ComputedValue", R"("sided": false,)", R"("sided": false, "est_seconds": 40,)",
           "est_seconds: unknown field"),
};
INSTANTIATE_TEST_SUITE_P(Dose, ExerciseReader, testing::ValuesIn(doses), breakageName);

const Breakage words[] = {
    inArms("Stage", R"("stage": "mobility")", R"("stage": "warm-up")",
           "stage: unknown word \"warm-up\" (known: breathing, mobility, alignment, strength)"),
    inArms("Plane", R"("planes": ["extension"])", R"("planes": ["up"])",
           "planes: unknown word \"up\" (known: extension, flexion, side-bending, rotation, "
           "breathing)"),
    inArms("Action", R"("action": "move")", R"("action": "jump")",
           "action: unknown word \"jump\" (known: move, hold-position, resist)"),
    inArms("Position", R"("position": "seated")", R"("position": "hanging")",
           "position: unknown word \"hanging\" (known: supine, prone, side-lying, quadruped, "
           "kneeling, half-kneeling, seated, standing, wall)"),
    inArms("Equipment", R"("equipment": ["chair"])", R"("equipment": ["sofa"])",
           "equipment: unknown word \"sofa\" (known: none, towel, pillow, chair, wall, desk, band, "
           "stick, foam-roller, gym-ball, dumbbell)"),
    inArms(
        "Target", R"("targets": ["limited-range"])", R"("targets": ["posture"])",
        "targets: unknown word \"posture\" (known: scapular-control, prolonged-sitting, kyphosis, "
        "scoliosis-asymmetry, chest-breathing, limited-range)"),
    inArms("Mode", R"("mode": "reps")", R"("mode": "miles")",
           "dose_levels[0].mode: unknown word \"miles\" (known: reps, hold, breaths, time)"),
    inArms("NothingBesideSomething", R"("equipment": ["chair"])",
           R"("equipment": ["chair", "none"])",
           "equipment: \"none\" cannot stand beside another piece"),
};
INSTANTIATE_TEST_SUITE_P(UnknownWord, ExerciseReader, testing::ValuesIn(words), breakageName);

const char *const steps = R"("steps": [
        "Start Arm raise.",
        "Finish Arm raise."
      ])";

const Breakage texts[] = {
    inArms("NoName", R"("name": "Arm raise",)", "", "name: a text is missing"),
    inArms("BlankName", R"("name": "Arm raise")", R"("name": "  ")", "name: a text is missing"),
    inArms("EmptyStep", R"("Finish Arm raise.")", R"("")", "steps[1]: the text is empty"),
    inArms("BlankStep", R"("Finish Arm raise.")", R"(" ")", "steps[1]: the text is empty"),
    inArms("NoSteps", steps, R"("steps": [])", "steps: at least one is needed"),
    inArms("StepsMissing", R"("steps": [)", R"("stepps": [)",
           "steps: a list of texts is missing\n"
           "exercises/L01-arms.json: arm-raise: stepps: unknown field"),
    inArms("SpaceAtTheEnd", R"("Finish Arm raise.")", R"("Finish Arm raise. ")",
           "steps[1]: remove the space at the beginning or the end"),
    inArms("SpaceAtTheBeginning", R"("name": "Arm raise")", R"("name": " Arm raise")",
           "name: remove the space at the beginning or the end"),
    inArms("NoPlane", R"("planes": ["extension"])", R"("planes": [])",
           "planes: at least one is needed"),
    inArms("PlaneTwice", R"("planes": ["extension"])", R"("planes": ["extension", "extension"])",
           "planes[1]: stands twice"),
    inArms("CautionTwice", R"("cautions": ["knee-kneeling"])",
           R"("cautions": ["knee-kneeling", "knee-kneeling"])", "cautions[1]: stands twice"),
    inArms("DifficultyTooHigh", R"("difficulty": 1)", R"("difficulty": 6)",
           "difficulty: a whole number from 1 to 5 is expected"),
    inArms("DifficultyNotWhole", R"("difficulty": 1)", R"("difficulty": 1.5)",
           "difficulty: a whole number from 1 to 5 is expected"),
    inArms("SidedNotABoolean", R"("sided": false)", R"("sided": "no")",
           "sided: true or false is expected"),
};
INSTANTIATE_TEST_SUITE_P(Text, ExerciseReader, testing::ValuesIn(texts), breakageName);

TEST(ExerciseReaderId, AnExerciseWithoutIdIsNamedByItsPlace)
{
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    catalog.edit(QStringLiteral("exercises/L01-arms.json"), R"("id": "arm-raise",)", "");
    EXPECT_EQ(catalog.faults().value(0),
              QStringLiteral("exercises/L01-arms.json: exercises[0]: id: a text is missing"));
}

TEST(ExerciseReaderId, AnIdIsLowerCaseWordsAndHyphens)
{
    for (const char *id : {"Arm-raise", "arm raise", "arm_raise", "-arm", "arm-", "arm--raise"}) {
        BrokenCatalog catalog(BrokenCatalog::Form::Folder);
        catalog.edit(QStringLiteral("exercises/L01-arms.json"), "arm-raise", id);
        EXPECT_EQ(catalog.faults().value(0),
                  QStringLiteral("exercises/L01-arms.json: %1: id: lower-case words, digits and "
                                 "hyphens are expected")
                      .arg(QLatin1String(id)));
    }
}

} // namespace
