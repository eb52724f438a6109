#include "core/coach/Mornings.h"

#include "tests/core/coach/CoachCatalog.h"
#include "tests/core/coach/HistoryBuilder.h"

#include <gtest/gtest.h>

using namespace midback;
using test::HistoryBuilder;

namespace {

QDate day(int number)
{
    return HistoryBuilder::day(number);
}

class MorningsTest : public testing::Test {
protected:
    Mornings mornings() const { return Mornings(builder.history.symptoms); }
    void answer(int first, const QList<int> &pains)
    {
        for (qsizetype i = 0; i < pains.size(); ++i)
            builder.morning(first + int(i), pains.at(i));
    }

    const Catalog catalog = test::coachCatalog();
    HistoryBuilder builder{catalog};
};

TEST_F(MorningsTest, KeepsTheAnswersToItsQuestionOnly)
{
    builder.morning(3, 4);
    builder.entry(3, 9, PainPhase::Now);
    builder.entry(4, 9, PainPhase::Before);
    ASSERT_EQ(mornings().all().size(), 1);
    EXPECT_EQ(mornings().on(day(3))->pain, 4);
    EXPECT_EQ(mornings().on(day(4)), nullptr);
}

TEST_F(MorningsTest, TakesTheHighestOfADay)
{
    builder.morning(0, 3);
    builder.morning(0, 5);
    builder.morning(0, 1);
    ASSERT_EQ(mornings().all().size(), 1);
    EXPECT_EQ(mornings().on(day(0))->pain, 5);
    EXPECT_EQ(mornings().on(day(0))->entry, builder.history.symptoms.at(1).id);
}

TEST_F(MorningsTest, UsualIsTheMedianOfTheLastSevenUpToTheDay)
{
    answer(0, {9, 1, 1, 1, 4, 4, 4, 4, 9});
    EXPECT_EQ(mornings().usual(day(7)), 4) << "1 1 1 4 4 4 4; the first 9 is too long ago";
    EXPECT_EQ(mornings().usual(day(6)), 4) << "9 1 1 1 4 4 4";
    EXPECT_EQ(mornings().usual(day(3)), 1);
    EXPECT_EQ(mornings().usual(day(-1)), std::nullopt);
    EXPECT_EQ(mornings().usualWindow(day(7)).size(), 7);
}

TEST_F(MorningsTest, HalfAPointOfUsualIsRoundedDown)
{
    answer(0, {2, 3});
    EXPECT_EQ(mornings().usual(day(1)), 2);
}

TEST_F(MorningsTest, WhatIsOlderThanFourWeeksIsNotUsual)
{
    answer(0, {5});
    EXPECT_EQ(mornings().usual(day(27)), 5);
    EXPECT_EQ(mornings().usual(day(28)), std::nullopt);
}

TEST_F(MorningsTest, MedianOfASpanNeedsEnoughAnswers)
{
    answer(0, {2, 3, 5, 6});
    EXPECT_EQ(mornings().medianTenths(day(0), day(3), 3), 40);
    EXPECT_EQ(mornings().medianTenths(day(0), day(2), 3), 30);
    EXPECT_EQ(mornings().medianTenths(day(0), day(1), 3), std::nullopt);
    EXPECT_EQ(mornings().medianTenths(day(10), day(12), 0), std::nullopt);
    EXPECT_EQ(mornings().between(day(1), day(2)).size(), 2);
    EXPECT_TRUE(mornings().between(day(2), day(1)).isEmpty());
}

} // namespace
