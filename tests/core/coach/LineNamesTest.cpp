#include "core/coach/LineNames.h"

#include "core/catalog/CatalogReader.h"
#include "tests/support/SmallCatalog.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

TEST(LineNames, AreThoseOfTheNeighboursOnTheLadder)
{
    const Catalog catalog = smallCatalog();
    LineNames expected;
    expected.easier = QStringLiteral("Turn");
    expected.addsToEasier = QStringLiteral("a longer lever");
    expected.harder = QStringLiteral("Chop");
    expected.harderAdds = QStringLiteral("more load");
    expected.harderReason = QStringLiteral("the band pulls back");
    EXPECT_EQ(lineNames(catalog, catalog.ladders().first().rungs, 1), expected);

    LineNames lowest;
    lowest.harder = QStringLiteral("Reach");
    lowest.harderAdds = QStringLiteral("a longer lever");
    lowest.harderReason = QStringLiteral("the arm is straight");
    lowest.instead = QStringLiteral("Arch");
    EXPECT_EQ(lineNames(catalog, catalog.ladders().first().rungs, 0), lowest);
}

TEST(LineNames, OfAnExerciseOnNoLadderAreOfOneRung)
{
    LineNames expected;
    expected.instead = QStringLiteral("Arch");
    EXPECT_EQ(lineNames(smallCatalog(), {QStringLiteral("turn")}, 0), expected);
    EXPECT_EQ(lineNames(smallCatalog(), {QStringLiteral("angel")}, 0), LineNames());
    EXPECT_EQ(lineNames(smallCatalog(), {QStringLiteral("angel")}, 7), LineNames());
}

TEST(LineNames, SayWhatEveryStepOfTheBuiltInLaddersAdds)
{
    const auto catalog = loadBuiltInCatalog();
    ASSERT_TRUE(catalog.ok());
    for (const Ladder &ladder : catalog->ladders()) {
        for (int rung = 0; rung < ladder.rungs.size(); ++rung) {
            const LineNames names = lineNames(*catalog, ladder.rungs, rung);
            EXPECT_EQ(names.easier.isEmpty(), rung == 0) << qPrintable(ladder.id) << rung;
            EXPECT_EQ(names.addsToEasier.isEmpty(), rung == 0) << qPrintable(ladder.id) << rung;
            const bool last = rung == ladder.rungs.size() - 1;
            EXPECT_EQ(names.harder.isEmpty(), last) << qPrintable(ladder.id) << rung;
            EXPECT_EQ(names.harderAdds.isEmpty(), last) << qPrintable(ladder.id) << rung;
            EXPECT_EQ(names.harderReason.isEmpty(), last) << qPrintable(ladder.id) << rung;
        }
    }
}

} // namespace
