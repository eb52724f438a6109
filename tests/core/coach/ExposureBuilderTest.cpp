#include "core/coach/ExposureBuilder.h"

#include "core/coach/Mornings.h"
#include "tests/core/coach/CoachCatalog.h"
#include "tests/core/coach/HistoryBuilder.h"

#include <gtest/gtest.h>

using namespace midback;
using test::HistoryBuilder;
using test::turn1;

namespace {

class ExposureBuilderTest : public testing::Test {
protected:
    std::vector<TracedExposure> exposures() const
    {
        const Mornings mornings(builder.history.symptoms);
        return ExposureBuilder(map, mornings).exposuresOf(record);
    }
    TracedExposure only() const
    {
        const auto all = exposures();
        EXPECT_EQ(all.size(), 1u);
        return all.empty() ? TracedExposure() : all.front();
    }
    PerformedExercise &exercise() { return record.exercises[0]; }

    const Catalog catalog = test::coachCatalog();
    const LineMap map{catalog};
    HistoryBuilder builder{catalog};
    SessionRecord record = builder.session(10, turn1, 3);
};

TEST_F(ExposureBuilderTest, ReadsWhatWasTold)
{
    builder.morning(10, 3);
    builder.morning(11, 4);
    record.painBefore = 1;
    record.painAfter = 3;
    exercise().peakPain = 5;
    exercise().effort = 4;
    exercise().eased = true;
    exercise().sensations = {Sensation::Sharp};
    exercise().status = ExerciseStatus::Partial;
    exercise().donePercent = 60;

    Exposure expected;
    expected.date = HistoryBuilder::day(10);
    expected.before = 1;
    expected.peak = 5;
    expected.after = 3;
    expected.next = 4;
    expected.usual = 3;
    expected.sensations = {Sensation::Sharp};
    expected.eased = true;
    expected.done = 0.6;
    expected.ease = 4;
    const TracedExposure traced = only();
    EXPECT_EQ(traced.exposure, expected);
    EXPECT_EQ(traced.spot(), *map.find(turn1));
    EXPECT_EQ(traced.place, (LinePlace{1, 3}));
    EXPECT_EQ(traced.item, 0);
    EXPECT_TRUE(traced.told);
}

TEST_F(ExposureBuilderTest, LeavesOutWhatWasNotDone)
{
    record.exercises.append(builder.done(QStringLiteral("of-the-past")));
    record.exercises.append(builder.done(QStringLiteral("solo")));
    exercise().status = ExerciseStatus::Skipped;
    const auto all = exposures();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all.front().item, 2);
    record.state = SessionState::Running;
    EXPECT_TRUE(exposures().empty());
}

TEST_F(ExposureBuilderTest, WhatWasSkippedForAFeelingWasBegun)
{
    exercise().status = ExerciseStatus::Skipped;
    exercise().donePercent = 0;
    exercise().sensations = {Sensation::Tingling};
    EXPECT_EQ(classify(only().exposure), ExposureClass::Red);
}

TEST_F(ExposureBuilderTest, PeakAndAfterStandInForEachOther)
{
    record.painBefore = 3;
    record.painAfter = 5;
    exercise().peakPain.reset();
    EXPECT_EQ(only().exposure.peak, 5);
    record.painAfter.reset();
    exercise().peakPain = 4;
    EXPECT_EQ(only().exposure.after, 3);
    EXPECT_EQ(only().exposure.peak, 4);
    EXPECT_TRUE(only().told);
}

TEST_F(ExposureBuilderTest, BeforeIsTheUsualMorningWhereItWasNotAsked)
{
    record.painBefore.reset();
    builder.morning(9, 4);
    EXPECT_EQ(only().exposure.before, 4);
    EXPECT_TRUE(only().told);
}

TEST_F(ExposureBuilderTest, UnknownPainIsNeverClean)
{
    record.painAfter.reset();
    exercise().peakPain.reset();
    EXPECT_FALSE(only().told);
    EXPECT_EQ(classify(only().exposure), ExposureClass::Neutral) << "nobody said how it went";

    record.painAfter = 2;
    EXPECT_EQ(classify(only().exposure), ExposureClass::Clean);
    record.painBefore.reset();
    EXPECT_EQ(classify(only().exposure), ExposureClass::Neutral) << "nobody knows whether it rose";
    EXPECT_EQ(only().exposure.before, 2) << "and no rise is made up";
}

TEST_F(ExposureBuilderTest, WhatIsKnownStillCountsAgainst)
{
    record.painBefore.reset();
    record.painAfter.reset();
    exercise().peakPain = 6;
    EXPECT_EQ(classify(only().exposure), ExposureClass::Bad);
}

TEST_F(ExposureBuilderTest, AFeelingOfTheWholeSessionIsTooMuchForEach)
{
    record.exercises.append(builder.done(QStringLiteral("solo")));
    record.sensations = {Sensation::Tingling, Sensation::Warmth};
    for (const TracedExposure &traced : exposures())
        EXPECT_EQ(classify(traced.exposure), ExposureClass::Bad);

    exercise().sensations = {Sensation::Tingling}; // then it is known where it belongs
    EXPECT_EQ(classify(exposures().at(0).exposure), ExposureClass::Red);
    EXPECT_EQ(classify(exposures().at(1).exposure), ExposureClass::Clean);
}

} // namespace
