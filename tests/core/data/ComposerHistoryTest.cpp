#include "core/data/ComposerHistory.h"

#include "core/coach/CoachReading.h"
#include "core/data/Profile.h"
#include "core/routine/RoutineComposer.h"
#include "tests/core/coach/HistoryBuilder.h"
#include "tests/support/ShippedCatalog.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace midback;
using test::HistoryBuilder;

namespace {

class ComposerHistoryTest : public testing::Test {
protected:
    ComposerRequest request(const Profile &profile = {}) const
    {
        return requestFor(profile, CoachReading(builder.history, catalog), catalog);
    }

    const Catalog &catalog = test::shippedCatalog();
    HistoryBuilder builder{catalog};
};

TEST_F(ComposerHistoryTest, WithoutAHistoryOnlyTheProfileSpeaks)
{
    Profile profile;
    profile.sessionMinutes = 60; // more than a session may be
    profile.equipment = {Equipment::Towel};
    profile.contributors = {Contributor::ProlongedSitting};
    profile.conditions = {HealthCondition::Vertigo, HealthCondition::Osteoporosis};
    const ComposerRequest made = request(profile);
    EXPECT_EQ(made.minutes, ComposerRequest::mostMinutes);
    EXPECT_EQ(made.equipment, QList<Equipment>{Equipment::Towel});
    EXPECT_EQ(made.contributors, QList<Contributor>{Contributor::ProlongedSitting});
    EXPECT_TRUE(made.conditions.contains(QStringLiteral("osteoporosis-flexion")));
    EXPECT_EQ(made.stage, 1);
    EXPECT_TRUE(made.currentRungs.isEmpty());
    EXPECT_EQ(made.lastWeekSeconds, (std::array<int, 5>{}));
    EXPECT_TRUE(checkRequest(made, catalog).ok());
}

TEST_F(ComposerHistoryTest, NothingAskedAboutThingsIsNoLimit)
{
    EXPECT_FALSE(request().equipment);
}

TEST_F(ComposerHistoryTest, StartedLinesGoNoFurtherThanTheyAre)
{
    builder.session(0, QStringLiteral("open-book"), 1);
    const ComposerRequest made = request();
    ASSERT_EQ(made.currentRungs.size(), 1);
    EXPECT_EQ(made.currentRungs.begin().value(), QStringLiteral("open-book"));
    EXPECT_EQ(made.reachedLevels.value(QStringLiteral("open-book")), 1);
}

TEST_F(ComposerHistoryTest, OnlyTheLastSevenDaysCount)
{
    builder.session(0, QStringLiteral("open-book"));
    builder.history.today = HistoryBuilder::day(6);
    const auto rotation = std::size_t(Plane::Rotation);
    EXPECT_GT(request().lastWeekSeconds[rotation], 0);
    builder.history.today = HistoryBuilder::day(7);
    EXPECT_EQ(request().lastWeekSeconds[rotation], 0);
}

TEST_F(ComposerHistoryTest, YesterdaysStrengthRestsToday)
{
    builder.session(0, QStringLiteral("pallof-stand"));
    EXPECT_TRUE(request().strengthLinesYesterday.isEmpty()) << "today is not yesterday";
    builder.history.today = HistoryBuilder::day(1);
    const QStringList resting = request().strengthLinesYesterday;
    ASSERT_FALSE(resting.isEmpty());
    builder.history.today = HistoryBuilder::day(2);
    EXPECT_TRUE(request().strengthLinesYesterday.isEmpty());
}

TEST_F(ComposerHistoryTest, WhatItMakesCanBeComposed)
{
    for (int day = 0; day < 20; ++day)
        builder.session(day, {builder.done(QStringLiteral("open-book"), 1),
                              builder.done(QStringLiteral("diaphragm-supine"))});
    const auto made = compose(request(), catalog);
    ASSERT_TRUE(made.ok());
    const auto *session = std::get_if<ComposedSession>(&*made);
    ASSERT_NE(session, nullptr);
    const auto further = [](const ComposedItem &item) {
        return item.item.exerciseId == QStringLiteral("side-lying-windmill");
    };
    EXPECT_TRUE(std::none_of(session->items.begin(), session->items.end(), further));
}

} // namespace
