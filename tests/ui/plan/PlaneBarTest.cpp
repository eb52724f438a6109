#include "ui/plan/PlaneBar.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback::test {

TEST(PlaneBarTest, OrdersByShareAndLeavesOutWhatIsNotThere)
{
    RoutineReview review;
    review.planeSeconds = {100, 0, 0, 200, 0};
    EXPECT_EQ(planePercents(review),
              (QList<std::pair<Plane, int>>{{Plane::Rotation, 67}, {Plane::Extension, 33}}));
    EXPECT_TRUE(planePercents({}).isEmpty());
}

TEST(PlaneBarTest, SaysTheSharesInWords)
{
    RoutineReview review;
    review.planeSeconds = {50, 0, 0, 150, 0};
    PlaneBar bar;
    bar.setReview(review);
    EXPECT_EQ(bar.accessibleDescription(), QStringLiteral("Rotation 75%, Extension 25%"));
}

RC_GTEST_PROP(PlaneBarLaws, PercentsSumToAHundred, ())
{
    RoutineReview review;
    int total = 0;
    for (int &seconds : review.planeSeconds) {
        seconds = *rc::gen::inRange(0, 4000);
        total += seconds;
    }
    int sum = 0;
    for (const auto &[plane, percent] : planePercents(review)) {
        sum += percent;
        RC_ASSERT(std::abs(percent - 100.0 * review.seconds(plane) / total) < 1.0);
    }
    RC_ASSERT(sum == (total > 0 ? 100 : 0));
}

} // namespace midback::test
