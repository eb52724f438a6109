#include "core/progress/Median.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <vector>

using namespace midback;

namespace {

struct Known {
    const char *name;
    QList<double> values;
    QList<double> cuts; ///< evenly spaced, without 0 and 1
};

class KnownQuantiles : public testing::TestWithParam<Known> {};

// Computed with Python's statistics.quantiles(method="inclusive"), which is Hyndman and Fan's type
// 7, the default of R and NumPy.
TEST_P(KnownQuantiles, AgreeWithPython)
{
    const Known &known = GetParam();
    const auto parts = double(known.cuts.size() + 1);
    for (qsizetype i = 0; i < known.cuts.size(); ++i)
        EXPECT_NEAR(quantile(known.values, double(i + 1) / parts), known.cuts.at(i), 1e-12) << i;
}

const Known known[] = {
    {"Deciles", {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5}, {1.0, 2.0, 3.0, 3.0, 4.0, 5.0, 5.0, 5.0, 6.0}},
    {"Quartiles", {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5}, {2.5, 4.0, 5.0}},
    {"Fractions", {0.5, 2.25, 7, 10}, {1.025, 1.55, 2.075, 3.2, 4.625, 6.05, 7.3, 8.2, 9.1}},
    {"Tail",
     {0, 0, 0, 1, 10},
     {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.2, 0.4, 0.6, 0.8, 1.0, 2.8, 4.6, 6.4, 8.2}},
    {"Negative", {8, -7.5, 3.25, 0, -2, 8}, {-4.0625, -1.5, -0.25, 1.625, 3.84375, 6.8125, 8.0}},
};
INSTANTIATE_TEST_SUITE_P(Quantile, KnownQuantiles, testing::ValuesIn(known),
                         [](const auto &one) { return std::string(one.param.name); });

QList<double> anyScores()
{
    const auto drawn =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 41)));
    QList<double> scores;
    for (const int quarters : drawn)
        scores.append(quarters / 4.0);
    return scores;
}

double anyShare()
{
    return *rc::gen::inRange(0, 101) / 100.0;
}

RC_GTEST_PROP(QuantileLaws, LieBetweenTheLeastAndTheMostAndRiseWithTheShare, ())
{
    const QList<double> scores = anyScores();
    const auto [least, most] = std::minmax_element(scores.begin(), scores.end());
    const double low = anyShare();
    const double high = anyShare();
    RC_PRE(low <= high);
    RC_ASSERT(quantile(scores, 0) == *least);
    RC_ASSERT(quantile(scores, 1) == *most);
    RC_ASSERT(quantile(scores, low) <= quantile(scores, high) + 1e-12);
}

RC_GTEST_PROP(QuantileLaws, TheOrderOfValuesDoesNotMatter, ())
{
    QList<double> scores = anyScores();
    const double share = anyShare();
    const double before = quantile(scores, share);
    std::reverse(scores.begin(), scores.end());
    RC_ASSERT(quantile(scores, share) == before);
    std::sort(scores.begin(), scores.end());
    RC_ASSERT(quantile(scores, share) == before);
}

RC_GTEST_PROP(QuantileLaws, MirroringTheValuesMirrorsTheShare, ())
{
    const QList<double> scores = anyScores();
    QList<double> mirrored;
    for (const double score : scores)
        mirrored.append(10 - score);
    const double share = anyShare();
    RC_ASSERT(std::abs(quantile(mirrored, 1 - share) - (10 - quantile(scores, share))) < 1e-9);
}

RC_GTEST_PROP(QuantileLaws, HalfOfTheValuesLieOnEachSideOfTheMedian, ())
{
    const QList<double> scores = anyScores();
    const double middle = median(scores);
    const auto notAbove =
        std::count_if(scores.begin(), scores.end(), [&](double one) { return one <= middle; });
    const auto notBelow =
        std::count_if(scores.begin(), scores.end(), [&](double one) { return one >= middle; });
    RC_ASSERT(2 * notAbove >= scores.size());
    RC_ASSERT(2 * notBelow >= scores.size());
}

TEST(MedianLaws, OneWildDayDoesNotMoveTheMiddle)
{
    EXPECT_DOUBLE_EQ(median({2, 2, 3, 3, 3, 4, 4}), 3);
    EXPECT_DOUBLE_EQ(median({2, 2, 3, 3, 3, 4, 10}), 3);
}

} // namespace
