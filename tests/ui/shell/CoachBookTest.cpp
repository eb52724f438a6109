#include "ui/shell/CoachBook.h"

#include "core/coach/CoachReading.h"
#include "tests/support/PageFixture.h"

#include <QtTest/QSignalSpy>
#include <gtest/gtest.h>

using namespace midback;

namespace {

class CoachBookTest : public testing::Test, protected test::PageFixture {
protected:
    void startFlare()
    {
        CoachEvent flare;
        flare.id = ids.next<CoachEventId>();
        flare.at = clock.now();
        flare.kind = CoachEventKind::FlareStart;
        ASSERT_TRUE(data.coachEvents().save(flare).ok());
    }
};

TEST_F(CoachBookTest, IsWorkedOutOnceAsLongAsNothingChanges)
{
    const auto first = coach.read();
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(coach.read().value(), *first); // the same reading, not an equal one
    EXPECT_EQ((*first)->report.today, clock.today());
}

TEST_F(CoachBookTest, WhatIsSavedIsReadAndTold)
{
    QSignalSpy told(&coach, &CoachBook::changed);
    const auto before = coach.read();
    startFlare();
    EXPECT_EQ(told.count(), 1);
    const auto after = coach.read();
    ASSERT_TRUE(before.ok());
    ASSERT_TRUE(after.ok());
    EXPECT_FALSE((*before)->report.plan.flare.on); // who keeps the old one keeps it whole
    EXPECT_TRUE((*after)->report.plan.flare.on);
}

TEST_F(CoachBookTest, AnotherDayIsAnotherReading)
{
    const auto today = coach.read();
    clock.advance(std::chrono::hours(24));
    const auto tomorrow = coach.read();
    ASSERT_TRUE(today.ok());
    ASSERT_TRUE(tomorrow.ok());
    EXPECT_EQ((*today)->report.today.addDays(1), (*tomorrow)->report.today);
}

TEST_F(CoachBookTest, AFaultOfAStoreIsPassedOnAndNotKept)
{
    data.coachEvents().failReadsWith(Error{ErrorCode::Damaged, QStringLiteral("It is broken.")});
    EXPECT_FALSE(coach.read().ok());
    data.coachEvents().failReadsWith({});
    EXPECT_TRUE(coach.read().ok());
}

} // namespace
