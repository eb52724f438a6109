#include "core/catalog/CatalogChecker.h"

#include "tests/core/catalog/BrokenCatalog.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

/// Faults that no item can know by itself: each is an edit to one file of a good catalogue.
class CatalogChecker : public testing::TestWithParam<Breakage> {};

TEST_P(CatalogChecker, NamesFileIdAndFault)
{
    const Breakage &broken = GetParam();
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    ASSERT_EQ(catalog.faults(), QStringList());
    catalog.edit(QString::fromUtf8(broken.file), broken.find, broken.replacement);
    EXPECT_EQ(catalog.faults().join(QLatin1Char('\n')).toStdString(),
              broken.faults.join(QLatin1Char('\n')).toStdString());
}

QStringList one(const char *fault)
{
    return {QString::fromUtf8(fault)};
}

const char *const arms = "exercises/L01-arms.json";
const char *const breath = "exercises/L02-breath.json";

const Breakage duplicates[] = {
    {"Caution", "cautions.json", R"(  ]
})",
     R"(  , {"id": "knee-kneeling", "meaning": "again", "default_handling": "exclude"}]
})",
     one("cautions.json: knee-kneeling: the id is used twice (first in cautions.json)")},
    {"Source", "sources.json", R"("found": "public page" })",
     R"("found": "public page" }, {"id": "leaflet", "citation": "B", "found": "public page"})",
     one("sources.json: leaflet: the id is used twice (first in sources.json)")},
    {"Exercise",
     breath,
     R"("id": "quiet-breath")",
     R"("id": "arm-hold")",
     {QStringLiteral("exercises/L02-breath.json: arm-hold: the id is used twice (first in "
                     "exercises/L01-arms.json)"),
      QStringLiteral("ladders.json: L02: rungs: there is no exercise \"quiet-breath\""),
      QStringLiteral("ladders.json: quiet-breath -> long-breath: from: there is no exercise "
                     "\"quiet-breath\""),
      QStringLiteral("ladders.json: quiet-breath -> arm-hold: from: there is no exercise "
                     "\"quiet-breath\""),
      QStringLiteral("substitutions.json: arm-raise -> quiet-breath: to: there is no exercise "
                     "\"quiet-breath\""),
      QStringLiteral("guided/minute.json: minute: exercise_id: there is no exercise "
                     "\"quiet-breath\"")}},
    {"ExerciseName", breath, R"("name": "Quiet breath")", R"("name": "Arm hold")",
     one("exercises/L02-breath.json: Arm hold: the name is used twice (first in "
         "exercises/L01-arms.json)")},
    {"Ladder",
     "ladders.json",
     R"("id": "L02")",
     R"("id": "L01")",
     {QStringLiteral("ladders.json: L01: the id is used twice (first in ladders.json)")}},
    {"CrossLink", "ladders.json", R"("cross_links": [)",
     R"("cross_links": [{"from": "quiet-breath", "to": "arm-hold", "change": "range",
         "reason": "again"},)",
     one("ladders.json: quiet-breath -> arm-hold: the link is used twice (first in "
         "ladders.json)")},
    {"Substitution", "substitutions.json", R"("substitutions": [)",
     R"("substitutions": [{"from": "arm-raise", "to": "quiet-breath", "use_when": "again"},)",
     one("substitutions.json: arm-raise -> quiet-breath: the link is used twice (first in "
         "substitutions.json)")},
};
INSTANTIATE_TEST_SUITE_P(Duplicate, CatalogChecker, testing::ValuesIn(duplicates), breakageName);

const Breakage deadLinks[] = {
    {"CautionOfAnExercise", arms, R"("cautions": ["knee-kneeling"])",
     R"("cautions": ["knee-kneeling", "no-such"])",
     one("exercises/L01-arms.json: arm-raise: cautions: there is no caution \"no-such\"")},
    {"SourceOfAnExercise", breath, R"("sources": ["leaflet"])", R"("sources": ["no-such"])",
     one("exercises/L02-breath.json: quiet-breath: sources: there is no source \"no-such\"")},
    {"CrossLinkFrom", "ladders.json", R"("from": "quiet-breath")", R"("from": "no-such")",
     one("ladders.json: no-such -> arm-hold: from: there is no exercise \"no-such\"")},
    {"CrossLinkTo", "ladders.json", R"("to": "arm-hold")", R"("to": "no-such")",
     one("ladders.json: quiet-breath -> no-such: to: there is no exercise \"no-such\"")},
    {"Rung",
     "ladders.json",
     R"({ "exercise": "quiet-breath" })",
     R"({ "exercise": "no-such" })",
     {QStringLiteral("ladders.json: L02: rungs: there is no exercise \"no-such\""),
      QStringLiteral("ladders.json: no-such -> long-breath: from: there is no exercise "
                     "\"no-such\"")}},
    {"SubstitutionFrom", "substitutions.json", R"("from": "arm-raise")", R"("from": "no-such")",
     one("substitutions.json: no-such -> quiet-breath: from: there is no exercise \"no-such\"")},
    {"SubstitutionTo", "substitutions.json", R"("to": "quiet-breath")", R"("to": "no-such")",
     one("substitutions.json: arm-raise -> no-such: to: there is no exercise \"no-such\"")},
    {"GuidedSegment", "guided/minute.json", R"("exercise_id": "quiet-breath")",
     R"("exercise_id": "no-such")",
     one("guided/minute.json: minute: exercise_id: there is no exercise \"no-such\"")},
};
INSTANTIATE_TEST_SUITE_P(DeadLink, CatalogChecker, testing::ValuesIn(deadLinks), breakageName);

const Breakage graph[] = {
    {"DifficultyFallsAlongALadder",
     arms,
     R"("difficulty": 1)",
     R"("difficulty": 3)",
     {QStringLiteral("ladders.json: arm-raise -> arm-hold: the difficulty falls from 3 "
                     "(arm-raise) to 2 (arm-hold)"),
      QStringLiteral("substitutions.json: arm-raise -> quiet-breath: the difficulties are 3 and "
                     "1, more than one apart")}},
    {"DifficultyFallsAlongACrossLink", "ladders.json",
     R"("from": "quiet-breath",
      "to": "arm-hold")",
     R"("from": "long-breath",
      "to": "arm-raise")",
     one("ladders.json: long-breath -> arm-raise: the difficulty falls from 2 (long-breath) to 1 "
         "(arm-raise)")},
    {"CycleOfTwo", "ladders.json", R"("cross_links": [)",
     R"("cross_links": [{"from": "arm-hold", "to": "long-breath", "change": "range",
         "reason": "on"}, {"from": "long-breath", "to": "arm-hold", "change": "range",
         "reason": "and back"},)",
     one("ladders.json: arm-hold: the progressions go round in a cycle: arm-hold -> long-breath "
         "-> arm-hold")},
    {"CycleOfOne", "ladders.json", R"("cross_links": [)",
     R"("cross_links": [{"from": "arm-hold", "to": "arm-hold", "change": "range",
         "reason": "still there"},)",
     one("ladders.json: arm-hold: the progressions go round in a cycle: arm-hold -> arm-hold")},
    {"RungTwice",
     "ladders.json",
     R"({ "exercise": "arm-hold", "change")",
     R"({ "exercise": "arm-raise", "change")",
     {QStringLiteral("ladders.json: L01: rungs: \"arm-raise\" stands twice"),
      QStringLiteral("ladders.json: arm-raise: the progressions go round in a cycle: arm-raise -> "
                     "arm-raise")}},
    {"LadderOfOne", "ladders.json",
     R"(,
        { "exercise": "arm-hold", "change": "load", "reason": "stay up there" })",
     "", one("ladders.json: L01: rungs: at least two are needed")},
    {"SubstitutionForItself", "substitutions.json", R"("to": "quiet-breath")",
     R"("to": "arm-raise")",
     one("substitutions.json: arm-raise -> arm-raise: an exercise cannot stand in for itself")},
};
INSTANTIATE_TEST_SUITE_P(Graph, CatalogChecker, testing::ValuesIn(graph), breakageName);

const Breakage guided[] = {
    {"Gap", "guided/minute.json", R"("start_s": 20,
          "duration_s": 40)",
     R"("start_s": 25,
          "duration_s": 35)",
     one("guided/minute.json: minute: segment \"Breathe\" starts at 25 s, the one before ends at "
         "20 s: a gap of 5 s")},
    {"Overlap", "guided/minute.json", R"("duration_s": 20)", R"("duration_s": 30)",
     one("guided/minute.json: minute: segment \"Breathe\" starts at 20 s, the one before ends at "
         "30 s: an overlap of 10 s")},
    {"Total", "guided/minute.json", R"("total_seconds": 60)", R"("total_seconds": 70)",
     one("guided/minute.json: minute: total_seconds is 70, the segments end at 60 s")},
};
INSTANTIATE_TEST_SUITE_P(Guided, CatalogChecker, testing::ValuesIn(guided), breakageName);

TEST(CatalogCheckerTogether, ListsEveryFaultNotOnlyTheFirst)
{
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    catalog.edit(QStringLiteral("cautions.json"), "knee-kneeling", "knees");
    catalog.edit(QStringLiteral("guided/minute.json"), "60", "61");
    EXPECT_EQ(catalog.faults().size(), 4 + 1); // four exercises name that caution
}

} // namespace
