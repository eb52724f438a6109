// What the composer owes to people whose backs, bones or homes set limits: a session of 5, 10 and
// 15 minutes with household items, with each condition alone and with all of them.
#include "tests/core/routine/ComposerSamples.h"
#include "tests/core/routine/SessionChecker.h"

#include <gtest/gtest.h>

namespace midback::test {

namespace {

QStringList conditionIds()
{
    QStringList ids;
    for (const Caution &one : shippedCatalog().data().cautions)
        ids.append(one.id);
    return ids;
}

/// Sessions in every stage, on a strength day and on another, of a few seeds.
void expectSessions(const QStringList &conditions, const std::optional<QList<Equipment>> &equipment)
{
    for (const int minutes : {5, 10, 15}) {
        for (int variant = 0; variant < 16; ++variant) {
            ComposerRequest request = plainRequest(minutes, 1 + variant % 4);
            request.strengthDay = variant % 8 < 4;
            request.seed = quint64(variant);
            request.conditions = conditions;
            request.equipment = equipment;
            const ComposedSession session = sessionFor(request, shippedCatalog());
            const QStringList faults = faultsOf(session, request, shippedCatalog());
            EXPECT_TRUE(faults.isEmpty()) << faults.join(QStringLiteral("; ")).toStdString() << '\n'
                                          << describe(request);
        }
    }
}

class ComposerConditionsTest : public testing::TestWithParam<int> {
protected:
    QString condition() const { return conditionIds().at(GetParam()); }
};

TEST_P(ComposerConditionsTest, EachHasSessionsWithEverythingAtHand)
{
    expectSessions({condition()}, std::nullopt);
}

TEST_P(ComposerConditionsTest, EachHasSessionsWithHouseholdItems)
{
    expectSessions({condition()}, householdItems());
}

INSTANTIATE_TEST_SUITE_P(Each, ComposerConditionsTest, testing::Range(0, 24));

TEST(ComposerLimitsTest, TheCatalogueHasAsManyConditionsAsAreTested)
{
    EXPECT_EQ(conditionIds().size(), 24);
}

TEST(ComposerLimitsTest, AllConditionsTogetherHaveSessionsWithHouseholdItems)
{
    expectSessions(conditionIds(), householdItems());
    expectSessions(conditionIds(), std::nullopt);
}

TEST(ComposerLimitsTest, HouseholdItemsAreEnough)
{
    expectSessions({}, householdItems());
}

TEST(ComposerLimitsTest, NothingAtHandIsEnough)
{
    expectSessions({}, QList<Equipment>());
}

TEST(ComposerLimitsTest, EveryLengthHasASessionInEveryStage)
{
    for (int minutes = ComposerRequest::leastMinutes; minutes <= ComposerRequest::mostMinutes;
         ++minutes) {
        for (int stage = 1; stage <= 4; ++stage) {
            const ComposerRequest request = plainRequest(minutes, stage);
            const ComposedSession session = sessionFor(request, shippedCatalog());
            EXPECT_TRUE(faultsOf(session, request, shippedCatalog()).isEmpty());
        }
    }
}

TEST(ComposerLimitsTest, OsteoporosisLeavesNoRoundingInMobility)
{
    ComposerRequest request = plainRequest(15);
    request.conditions = {QStringLiteral("osteoporosis-flexion")};
    for (quint64 seed = 0; seed < 40; ++seed) {
        request.seed = seed;
        for (const ComposedItem &one : sessionFor(request, shippedCatalog()).items) {
            const Exercise &exercise = *shippedCatalog().exercise(one.item.exerciseId);
            EXPECT_FALSE(exercise.stage == Stage::Mobility && exercise.hasPlane(Plane::Flexion))
                << qPrintable(exercise.id);
        }
    }
}

TEST(ComposerLimitsTest, LyingOnTheBackOnlySetsRotationAsideAndSaysSo)
{
    ComposerRequest request = plainRequest();
    request.positions = QList<Position>{Position::Supine};
    const ComposedSession session = sessionFor(request, shippedCatalog());
    EXPECT_EQ(session.mobilityRotationSeconds, 0);
    ASSERT_EQ(session.notes.size(), 1);
    EXPECT_TRUE(session.notes.first().contains(QStringLiteral("rotation")));
}

} // namespace

} // namespace midback::test
