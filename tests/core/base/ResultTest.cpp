#include "core/base/Result.h"

#include <QtCore/QList>

#include <gtest/gtest.h>

using namespace midback;

namespace {

Result<QList<int>> numbers(bool good)
{
    if (!good)
        return Error{ErrorCode::NotFound, QStringLiteral("none")};
    return QList<int>{1, 2, 3};
}

TEST(Result, HoldsAValueOrAnError)
{
    const auto good = numbers(true);
    ASSERT_TRUE(good.ok());
    EXPECT_EQ(good->size(), 3);
    const auto bad = numbers(false);
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, ErrorCode::NotFound);
    EXPECT_EQ(bad.valueOr({7}), QList<int>{7});
}

TEST(Result, MayBeWalkedThroughWhereItIsMade)
{
    int sum = 0;
    for (const int number : numbers(true).value())
        sum += number;
    EXPECT_EQ(sum, 6);
}

TEST(Result, OfNothingIsSuccessUnlessAnErrorIsGiven)
{
    const Result<void> good;
    EXPECT_TRUE(good.ok());
    const Result<void> bad = Error{ErrorCode::Io, QStringLiteral("disk full")};
    EXPECT_FALSE(bad.ok());
    EXPECT_EQ(bad.error().detail, QStringLiteral("disk full"));
}

} // namespace
