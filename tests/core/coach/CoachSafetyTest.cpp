#include "core/coach/CoachSafety.h"

#include "core/coach/Coach.h"
#include "tests/core/coach/CoachCatalog.h"
#include "tests/core/coach/HistoryBuilder.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace midback;
using midback::test::HistoryBuilder;

namespace {

class CoachSafetyTest : public testing::Test {
protected:
    SafetyHistory safety()
    {
        return safetyHistory(builder.history, replay(builder.history, catalog));
    }

    const Catalog catalog = midback::test::coachCatalog();
    HistoryBuilder builder{catalog};
};

TEST_F(CoachSafetyTest, AnEmptyHistoryTellsNothing)
{
    const SafetyHistory history = safety();
    EXPECT_TRUE(history.events.isEmpty());
    EXPECT_FALSE(history.lastSession.has_value());
    EXPECT_FALSE(history.symptomsRemain);
}

TEST_F(CoachSafetyTest, TheLastDayThatCountsWhateverTheOrder)
{
    builder.session(5, midback::test::turn0);
    builder.session(2, midback::test::turn0);
    builder.session(9, midback::test::turn0).exercises.first().status = ExerciseStatus::Skipped;
    EXPECT_EQ(safety().lastSession, HistoryBuilder::day(5)) << "one where nothing was done is none";
    std::reverse(builder.history.sessions.begin(), builder.history.sessions.end());
    EXPECT_EQ(safety().lastSession, HistoryBuilder::day(5));
}

TEST_F(CoachSafetyTest, SymptomsRemainForAWeek)
{
    builder.entry(3, 2, PainPhase::Now);
    builder.history.today = HistoryBuilder::day(9);
    EXPECT_TRUE(safety().symptomsRemain);
    builder.history.today = HistoryBuilder::day(10);
    EXPECT_FALSE(safety().symptomsRemain);
    builder.entry(10, 0, PainPhase::Now);
    EXPECT_FALSE(safety().symptomsRemain) << "no pain is no symptom";
}

TEST_F(CoachSafetyTest, EventsAreThoseOfTheReport)
{
    builder.event(1, CoachEventKind::FallOrFever);
    builder.entry(2, 5, PainPhase::Now).sensations = {Sensation::Faint};
    const SafetyHistory history = safety();
    ASSERT_EQ(history.events.size(), 2);
    EXPECT_EQ(history.events.first().kind, SafetyEvent::Kind::FallOrFever);
    EXPECT_EQ(history.events.last().kind, SafetyEvent::Kind::Alarm);
}

} // namespace
