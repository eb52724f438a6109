#include "core/catalog/CatalogReader.h"

#include "tests/core/catalog/BrokenCatalog.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

/// The form with everything in one file. Expected lines stand after "combined.json: ".
class CombinedCatalog : public testing::TestWithParam<Breakage> {};

TEST_P(CombinedCatalog, NamesIdAndFault)
{
    const Breakage &broken = GetParam();
    BrokenCatalog catalog(BrokenCatalog::Form::Combined);
    ASSERT_EQ(catalog.faults(), QStringList());
    catalog.edit(QStringLiteral("combined.json"), broken.find, broken.replacement);
    QStringList expected;
    for (const QString &fault : broken.faults)
        expected.append(QStringLiteral("combined.json: ") + fault);
    EXPECT_EQ(catalog.faults().join(QLatin1Char('\n')).toStdString(),
              expected.join(QLatin1Char('\n')).toStdString());
}

Breakage edit(const char *name, const char *find, const char *replacement,
              std::initializer_list<const char *> faults)
{
    QStringList lines;
    for (const char *fault : faults)
        lines.append(QString::fromUtf8(fault));
    return {name, "combined.json", find, replacement, lines};
}

const Breakage breakages[] = {
    edit("EstSeconds", R"("est_seconds": 40)", R"("est_seconds": 45)",
         {"arm-raise: est_seconds: should be 40, as the dose comes to that"}),
    edit("NoEstSeconds", R"("est_seconds": 40,)", "",
         {"arm-raise: est_seconds: should be 40, as the dose comes to that"}),
    edit("DeskSeconds", R"("desk_seconds": 35)", R"("desk_seconds": null)",
         {"arm-raise: desk_seconds: should be 35, as the dose comes to that"}),
    edit("NoDose", R"("dose": {)", R"("dosis": {)",
         {"arm-raise: dosis: unknown field", "arm-raise: dose: the dose is missing"}),
    edit("DoseIsNotLevelTwo", R"("dose": { "mode": "reps", "sets": 1, "reps": 6)",
         R"("dose": { "mode": "reps", "sets": 1, "reps": 7)",
         {"arm-raise: dose: differs from dose level 2"}),
    edit("ModeOfTheExercise", R"("mode": "reps",
)",
         R"("mode": "time",
)",
         {"arm-raise: mode: differs from the mode of the dose"}),
    edit("Kind", R"("kind": "progression", "change": "complexity")",
         R"("kind": "leap", "change": "complexity")",
         {"quiet-breath -> long-breath: kind: unknown word \"leap\" (known: progression, "
          "substitution)"}),
    edit("ChangeOfASubstitution", R"("change": "position-or-equipment")", R"("change": "load")",
         {"arm-raise -> quiet-breath: change: a substitution changes "
          "\"position-or-equipment\""}),
    edit("ChangeOfAProgression", R"("change": "complexity")",
         R"("change": "position-or-equipment")",
         {"quiet-breath -> long-breath: change: unknown word \"position-or-equipment\" (known: "
          "load, range, lever, base-of-support, gravity, active-control, asymmetry, speed, "
          "complexity)"}),
    edit("LadderOfASubstitution", R"("reason": "arms are tired", "ladder": null)",
         R"("reason": "arms are tired", "ladder": "L01")",
         {"arm-raise -> quiet-breath: ladder: a substitution has none"}),
    edit("NeighboursWithoutAProgression",
         R"({ "from": "arm-raise", "to": "arm-hold", "kind": "progression", "change": "load", )"
         R"("reason": "stay up there", "ladder": "L01" },)",
         "", {"L01: no progression leads from rung to rung: arm-raise -> arm-hold"}),
    edit("NeighboursWithoutTheLadder", R"("ladder": "L01")", R"("ladder": null)",
         {"arm-raise -> arm-hold: ladder: should be \"L01\", as the two are neighbours there"}),
    edit("LadderOfStrangers", R"("kind": "progression", "ladder": null)",
         R"("kind": "progression", "ladder": "L01")",
         {"quiet-breath -> arm-hold: ladder: the two are not neighbours on \"L01\""}),
    edit("LadderToNowhere", R"("kind": "progression", "ladder": null)",
         R"("kind": "progression", "ladder": "L99")",
         {"quiet-breath -> arm-hold: ladder: there is no ladder \"L99\""}),
    edit("RungsFallWithoutAProgression", R"("rungs": [
        "arm-raise",
        "arm-hold"
      ])",
         R"("rungs": [
        "arm-raise",
        "arm-hold",
        "quiet-breath"
      ])",
         {"L01: no progression leads from rung to rung: arm-hold -> quiet-breath",
          "L01: the difficulty falls from 2 (arm-hold) to 1 (quiet-breath)"}),
    edit("Vocabulary", R"("stages": ["breathing", "mobility")", R"("stages": ["breathing")",
         {"vocab.stages: should list: alignment, breathing, mobility, strength"}),
    edit("MissingSection", R"("guided_sessions")", R"("guided")",
         {"guided: unknown field", "guided_sessions: the section is missing"}),
};
INSTANTIATE_TEST_SUITE_P(Fault, CombinedCatalog, testing::ValuesIn(breakages), breakageName);

TEST(CombinedCatalogForm, HoldsTheSameAsTheFolder)
{
    const CatalogLoad one = loadCatalog(QStringLiteral(MIDBACK_TEST_DATA "/catalog/combined.json"));
    const CatalogLoad many = loadCatalog(QStringLiteral(MIDBACK_TEST_DATA "/catalog/small"));
    ASSERT_TRUE(one.ok()) << qPrintable(one.faults.first().toString());
    ASSERT_TRUE(many.ok()) << qPrintable(many.faults.first().toString());
    ASSERT_EQ(one.data.exercises.size(), many.data.exercises.size());
    for (qsizetype i = 0; i < one.data.exercises.size(); ++i) {
        EXPECT_EQ(one.data.exercises.at(i).id, many.data.exercises.at(i).id);
        EXPECT_EQ(one.data.exercises.at(i).doseLevels, many.data.exercises.at(i).doseLevels);
        EXPECT_EQ(one.data.exercises.at(i).deskDose, many.data.exercises.at(i).deskDose);
        EXPECT_EQ(one.data.exercises.at(i).equipment, many.data.exercises.at(i).equipment);
        EXPECT_EQ(one.data.exercises.at(i).steps, many.data.exercises.at(i).steps);
    }
    ASSERT_EQ(one.data.progressions.size(), many.data.progressions.size());
    for (qsizetype i = 0; i < one.data.progressions.size(); ++i) {
        EXPECT_EQ(one.data.progressions.at(i).from, many.data.progressions.at(i).from);
        EXPECT_EQ(one.data.progressions.at(i).to, many.data.progressions.at(i).to);
        EXPECT_EQ(one.data.progressions.at(i).ladder, many.data.progressions.at(i).ladder);
        EXPECT_EQ(one.data.progressions.at(i).change, many.data.progressions.at(i).change);
    }
    ASSERT_EQ(one.data.substitutions.size(), 1);
    EXPECT_EQ(one.data.substitutions.at(0).useWhen, many.data.substitutions.at(0).useWhen);
}

} // namespace
