#include "core/coach/LineMap.h"

#include "tests/core/coach/CoachCatalog.h"

#include <gtest/gtest.h>

#include <set>

using namespace midback;
using test::coachCatalog;
using test::shippedCatalog;

namespace {

QString text(const char *id)
{
    return QLatin1String(id);
}

QString idAt(const LineMap &map, const char *exercise)
{
    const auto spot = map.find(text(exercise));
    return spot ? QStringLiteral("%1/%2").arg(map.id(spot->line)).arg(spot->rung) : QString();
}

TEST(LineMap, GivesEveryExerciseOfTheCatalogueOneLine)
{
    const LineMap map(shippedCatalog());
    std::set<QString> seen;
    for (int line = 0; line < map.size(); ++line) {
        for (int rung = 0; rung < map.rungs(line); ++rung) {
            const QString id = map.exercise({line, rung}).id;
            EXPECT_TRUE(seen.insert(id).second) << qPrintable(id);
            EXPECT_EQ(map.find(id), std::optional(LineSpot{line, rung}));
        }
        EXPECT_EQ(map.indexOf(map.id(line)), line);
    }
    EXPECT_EQ(qsizetype(seen.size()), shippedCatalog().exercises().size());
}

TEST(LineMap, OfTwoLaddersAnExerciseBelongsToThatOfItsOwnStage)
{
    const LineMap map(shippedCatalog());
    EXPECT_EQ(idAt(map, "hinge-stick"), QStringLiteral("L14/4"));
    EXPECT_EQ(idAt(map, "wall-stack-arm-raise"), QStringLiteral("L14/2"));
    EXPECT_EQ(idAt(map, "pallof-stand"), QStringLiteral("L16/3"));
    EXPECT_EQ(map.rungs(map.indexOf(QStringLiteral("L09"))), 4) << "ends before the band press";
}

TEST(LineMap, AnExerciseOnNoLadderIsALineOfItsOwn)
{
    const LineMap map(shippedCatalog());
    EXPECT_EQ(idAt(map, "diaphragm-prone"), QStringLiteral("diaphragm-prone/0"));
    EXPECT_EQ(map.rungs(map.indexOf(QStringLiteral("diaphragm-prone"))), 1);
    EXPECT_FALSE(map.find(QStringLiteral("of-the-past")).has_value());
    EXPECT_EQ(map.indexOf(QStringLiteral("of-the-past")), -1);
}

TEST(LineMap, ReadsTheLevelOfADose)
{
    const Catalog catalog = coachCatalog();
    const LineMap map(catalog);
    const LineSpot spot = *map.find(text("turn-0"));
    const Exercise &exercise = map.exercise(spot);
    for (int level = 1; level <= 3; ++level)
        EXPECT_EQ(map.levelOf(spot, exercise.doseLevels[std::size_t(level - 1)]), level);
    Dose own = exercise.dose(); // levels take 55, 100 and 190 s
    own.durationSeconds = 67;   // 77 s
    EXPECT_EQ(map.levelOf(spot, own), 1);
    own.durationSeconds = 68; // 78 s
    EXPECT_EQ(map.levelOf(spot, own), 2);
    own.durationSeconds = 135; // 145 s: as near to level 2 as to level 3
    EXPECT_EQ(map.levelOf(spot, own), 2);
    own.durationSeconds = 600;
    EXPECT_EQ(map.levelOf(spot, own), 3);
}

TEST(LineMap, KnowsABreakAtTheDesk)
{
    const LineMap map(shippedCatalog());
    const LineSpot seated = *map.find(text("cat-cow-seated"));
    EXPECT_TRUE(map.isDeskDose(seated, *map.exercise(seated).deskDose));
    EXPECT_FALSE(map.isDeskDose(seated, map.exercise(seated).dose()));
    const LineSpot hug = *map.find(text("flex-self-hug")); // its desk dose is level 2
    EXPECT_FALSE(map.isDeskDose(hug, *map.exercise(hug).deskDose));
}

TEST(LineMap, StepsOverWhatAFilterExcludes)
{
    const Catalog catalog = coachCatalog();
    const LineMap map(catalog, {{text("turn-2")}, {text("turn-1")}});
    const int turn = map.indexOf(text("turn"));
    EXPECT_EQ(map.lower({turn, 3}), 1);
    EXPECT_EQ(map.higher({turn, 1}), 3) << "from difficulty 1 to 2";
    EXPECT_EQ(map.rungsBelow({turn, 3}), 2);
    EXPECT_EQ(map.rungsBelow({turn, 4}), 3);
    EXPECT_EQ(map.allowedAt({turn, 2}), 1);
    EXPECT_EQ(map.allowedAt({turn, 3}), 3);
    EXPECT_EQ(map.lower({turn, 0}), std::nullopt);
    EXPECT_EQ(map.higher({turn, 4}), std::nullopt);
    EXPECT_EQ(map.highestLevel({turn, 1}), 1);
    EXPECT_EQ(map.highestLevel({turn, 3}), 3);
}

TEST(LineMap, DoesNotStepUpByMoreThanOneGradeOfDifficulty)
{
    const Catalog catalog = coachCatalog();
    const LineMap map(catalog, {{text("turn-2"), text("turn-3")}, {}});
    const int turn = map.indexOf(text("turn"));
    EXPECT_EQ(map.higher({turn, 1}), std::nullopt) << "from difficulty 1 to 3";
    EXPECT_EQ(map.lower({turn, 4}), 1);
}

TEST(LineMap, OffersWhatIsNoHarderInstead)
{
    const Catalog catalog = coachCatalog();
    const LineMap map(catalog);
    const LineSpot turn = *map.find(text("turn-0"));
    EXPECT_EQ(map.insteadOf(turn), text("solo"));
    EXPECT_EQ(map.insteadOf(turn, {text("solo")}), QString());
    EXPECT_EQ(map.insteadOf(*map.find(text("solo"))), QString()) << "heavy is harder";
    EXPECT_EQ(map.insteadOf(*map.find(text("lift-0"))), text("breath-1")) << "along the link";
    const LineMap filtered(catalog, {{text("solo"), text("breath-1")}, {}});
    EXPECT_EQ(filtered.insteadOf(turn), QString());
    EXPECT_EQ(filtered.insteadOf(*map.find(text("lift-0"))), QString());
}

TEST(LineMap, BeginsWithTheEasiestAllowedRung)
{
    const Catalog catalog = coachCatalog();
    const LineMap map(catalog, {{text("turn-0"), text("solo")}, {}});
    EXPECT_EQ(map.first(map.indexOf(text("turn"))), 1);
    EXPECT_EQ(map.first(map.indexOf(text("solo"))), std::nullopt);
}

} // namespace
