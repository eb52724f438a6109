#include "ui/library/LadderSteps.h"

#include "tests/support/SmallCatalog.h"

#include <gtest/gtest.h>

namespace midback::test {

TEST(LadderStepsTest, NamesEasierHarderAndInsteadWithTheirReasons)
{
    const Catalog catalog = smallCatalog();
    const QList<LadderStep> reach = ladderSteps(QStringLiteral("reach"), catalog);
    ASSERT_EQ(reach.size(), 2);
    EXPECT_EQ(reach[0].kind, LadderStep::Kind::Easier);
    EXPECT_EQ(reach[0].exerciseId, QStringLiteral("turn"));
    EXPECT_EQ(reach[0].reason,
              QStringLiteral("This one adds a longer lever: the arm is straight."));
    EXPECT_EQ(reach[1].kind, LadderStep::Kind::Harder);
    EXPECT_EQ(reach[1].exerciseId, QStringLiteral("chop"));
    EXPECT_EQ(reach[1].reason, QStringLiteral("Adds more load: the band pulls back."));

    const QList<LadderStep> turn = ladderSteps(QStringLiteral("turn"), catalog);
    ASSERT_EQ(turn.size(), 2);
    EXPECT_EQ(turn[1].kind, LadderStep::Kind::Instead);
    EXPECT_EQ(turn[1].exerciseId, QStringLiteral("arch"));
    EXPECT_EQ(turn[1].reason, QStringLiteral("If this applies: cannot lie on the side."));
    EXPECT_TRUE(ladderSteps(QStringLiteral("row"), catalog).isEmpty());
}

} // namespace midback::test
