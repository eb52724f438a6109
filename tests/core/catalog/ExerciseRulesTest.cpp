#include "core/catalog/ExerciseRules.h"

#include "tests/support/ExerciseBuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <ostream>

using namespace midback;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QStringList text(const char *one)
{
    return {QString::fromUtf8(one)};
}

/// An exercise that follows every rule.
Exercise sound()
{
    Exercise exercise =
        test::timedExercise(QStringLiteral("open-book"), Stage::Mobility, {Plane::Rotation});
    exercise.steps = text("Lie down.");
    exercise.cues = text("Slowly");
    exercise.faults = text("Too fast");
    exercise.normalSensations = text("Stretch");
    exercise.stopIf = text("Sharp pain");
    exercise.targets = {Contributor::Kyphosis};
    exercise.sources = text("leaflet");
    return exercise;
}

QStringList faultsOf(const Exercise &exercise)
{
    JsonReader reader({}, QString());
    reportExerciseRules(exercise, reader);
    return reader.faults();
}

TEST(ExerciseRules, ASoundExerciseHasNoFault)
{
    EXPECT_THAT(faultsOf(sound()), IsEmpty());
    Exercise rich = sound();
    rich.aliases = {QStringLiteral("Book"), QStringLiteral("Page")};
    rich.equipment = {Equipment::Towel, Equipment::Band};
    rich.cautions = {QStringLiteral("vertigo")};
    rich.deskFriendly = true;
    rich.deskDose = rich.doseLevels[0];
    EXPECT_THAT(faultsOf(rich), IsEmpty());
}

struct Rule {
    const char *name;
    std::function<void(Exercise &)> breakIt;
    const char *fault;
};

void PrintTo(const Rule &rule, std::ostream *out)
{
    *out << rule.name;
}

std::string ruleName(const testing::TestParamInfo<Rule> &info)
{
    return info.param.name;
}

class ExerciseRule : public testing::TestWithParam<Rule> {};

TEST_P(ExerciseRule, IsTheOneFaultWhenBroken)
{
    Exercise exercise = sound();
    GetParam().breakIt(exercise);
    EXPECT_THAT(faultsOf(exercise), ElementsAre(QString::fromUtf8(GetParam().fault)));
}

const Rule needed[] = {
    {"Planes", [](Exercise &one) { one.planes.clear(); }, "planes: at least one is needed"},
    {"Steps", [](Exercise &one) { one.steps.clear(); }, "steps: at least one is needed"},
    {"Cues", [](Exercise &one) { one.cues.clear(); }, "cues: at least one is needed"},
    {"Faults", [](Exercise &one) { one.faults.clear(); }, "faults: at least one is needed"},
    {"Sensations", [](Exercise &one) { one.normalSensations.clear(); },
     "normal_sensations: at least one is needed"},
    {"StopSigns", [](Exercise &one) { one.stopIf.clear(); }, "stop_if: at least one is needed"},
    {"Targets", [](Exercise &one) { one.targets.clear(); }, "targets: at least one is needed"},
    {"Sources", [](Exercise &one) { one.sources.clear(); }, "sources: at least one is needed"},
};
INSTANTIATE_TEST_SUITE_P(Needed, ExerciseRule, testing::ValuesIn(needed), ruleName);

const Rule repeats[] = {
    {"Planes", [](Exercise &one) { one.planes += one.planes; }, "planes[1]: stands twice"},
    {"Steps", [](Exercise &one) { one.steps += one.steps; }, "steps[1]: stands twice"},
    {"Cues", [](Exercise &one) { one.cues += one.cues; }, "cues[1]: stands twice"},
    {"Faults", [](Exercise &one) { one.faults += one.faults; }, "faults[1]: stands twice"},
    {"Sensations", [](Exercise &one) { one.normalSensations += one.normalSensations; },
     "normal_sensations[1]: stands twice"},
    {"StopSigns", [](Exercise &one) { one.stopIf += one.stopIf; }, "stop_if[1]: stands twice"},
    {"Targets", [](Exercise &one) { one.targets += one.targets; }, "targets[1]: stands twice"},
    {"Sources", [](Exercise &one) { one.sources += one.sources; }, "sources[1]: stands twice"},
    {"Cautions", [](Exercise &one) { one.cautions = text("knees") + text("knees"); },
     "cautions[1]: stands twice"},
    {"Aliases", [](Exercise &one) { one.aliases = text("A") + text("B") + text("A"); },
     "aliases[2]: stands twice"},
    {"Equipment",
     [](Exercise &one) {
         one.equipment = {Equipment::Band, Equipment::Towel, Equipment::Band};
     },
     "equipment[2]: stands twice"},
};
INSTANTIATE_TEST_SUITE_P(Repeat, ExerciseRule, testing::ValuesIn(repeats), ruleName);

const Rule doseRules[] = {
    {"SecondLevelNoLonger", [](Exercise &one) { one.doseLevels[1] = one.doseLevels[0]; },
     "dose_levels[1]: takes 55 s, no longer than the level before (55 s)"},
    {"ThirdLevelShorter", [](Exercise &one) { one.doseLevels[2].durationSeconds = 60; },
     "dose_levels[2]: takes 70 s, no longer than the level before (100 s)"},
    {"DeskWithoutDose", [](Exercise &one) { one.deskFriendly = true; },
     "desk_dose: the dose is missing, as the exercise is desk-friendly"},
    {"DoseWithoutDesk", [](Exercise &one) { one.deskDose = one.dose(); },
     "desk_dose: has no meaning, as the exercise is not desk-friendly"},
    {"NothingBesideATowel",
     [](Exercise &one) {
         one.equipment = {Equipment::Towel, Equipment::None};
     },
     "equipment: \"none\" cannot stand beside another piece"},
    {"NothingSpelledOut", [](Exercise &one) { one.equipment = {Equipment::None}; },
     "equipment: \"none\" cannot stand beside another piece"},
    {"Id", [](Exercise &one) { one.id = QStringLiteral("Open book"); },
     "id: lower-case words, digits and hyphens are expected"},
    {"IdOfOnesOwn", [](Exercise &one) { one.id = QStringLiteral("own-book"); },
     "id: \"own-\" begins the ids of exercises that people add"},
};
INSTANTIATE_TEST_SUITE_P(Dose, ExerciseRule, testing::ValuesIn(doseRules), ruleName);

TEST(ExerciseRules, LevelsGrowByTheTimeTheyTakeBothSidesIncluded)
{
    // One long set against two short ones: shorter on one side, longer once both sides count.
    Exercise exercise = sound();
    exercise.doseLevels[0].durationSeconds = 40;
    exercise.doseLevels[1].durationSeconds = 19;
    exercise.doseLevels[1].sets = 2;
    exercise.doseLevels[2].durationSeconds = 90;
    EXPECT_EQ(faultsOf(exercise).size(), 1);
    exercise.sided = true;
    EXPECT_THAT(faultsOf(exercise), IsEmpty()) << "the change of side is once more for each set";
}

TEST(ExerciseRules, EveryBrokenRuleIsReportedNotOnlyTheFirst)
{
    const QStringList faults = faultsOf(Exercise());
    // The id, eight empty lists, two levels that do not grow.
    EXPECT_EQ(faults.size(), 1 + 8 + 2) << qPrintable(faults.join(QLatin1Char('\n')));
}

} // namespace
