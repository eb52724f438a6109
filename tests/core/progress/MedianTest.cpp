#include "core/progress/Median.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

TEST(Median, IsTheMiddleOrTheMeanOfTwo)
{
    EXPECT_DOUBLE_EQ(median({4}), 4);
    EXPECT_DOUBLE_EQ(median({9, 1, 5}), 5);
    EXPECT_DOUBLE_EQ(median({1, 8, 4, 3}), 3.5);
}

TEST(Quantile, InterpolatesAsSpreadsheetsDo)
{
    // QUARTILE.INC of 1, 2, 3, 4: 1.75 and 3.25.
    EXPECT_DOUBLE_EQ(quantile({4, 3, 2, 1}, 0.25), 1.75);
    EXPECT_DOUBLE_EQ(quantile({4, 3, 2, 1}, 0.75), 3.25);
    EXPECT_DOUBLE_EQ(quantile({4, 3, 2, 1}, 0), 1);
    EXPECT_DOUBLE_EQ(quantile({4, 3, 2, 1}, 1), 4);
    EXPECT_DOUBLE_EQ(quantile({2}, 0.25), 2);
}

} // namespace
