#include "core/session/Phase.h"

#include "tests/core/session/SessionFixtures.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

Segment paced(Pace pace, const char *tempo, std::chrono::seconds duration)
{
    Segment segment;
    segment.kind = SegmentKind::Work;
    segment.pace = pace;
    segment.tempo = Tempo::fromString(QLatin1String(tempo)).value();
    segment.duration = duration;
    return segment;
}

TEST(Phase, SetUpEndsInAFiveSecondCount)
{
    Segment segment;
    segment.duration = 10s;
    EXPECT_EQ(phaseAt(segment, 0ms).phase, Phase::TakePosition);
    EXPECT_EQ(phaseAt(segment, 4999ms).phase, Phase::TakePosition);
    EXPECT_EQ(phaseAt(segment, 4999ms).remaining, 1ms);
    EXPECT_EQ(phaseAt(segment, 5s).phase, Phase::GetReady);
    EXPECT_EQ(phaseAt(segment, 5s).remaining, 5s);
}

TEST(Phase, ABreathGoesInHoldOutPause)
{
    const Segment segment = paced(Pace::Breaths, "4-1-6-2", 26s);
    EXPECT_EQ(phaseAt(segment, 0ms).phase, Phase::BreatheIn);
    EXPECT_EQ(phaseAt(segment, 4s).phase, Phase::Hold);
    EXPECT_EQ(phaseAt(segment, 5s).phase, Phase::BreatheOut);
    EXPECT_EQ(phaseAt(segment, 11s).phase, Phase::Pause);
    EXPECT_EQ(phaseAt(segment, 13s).phase, Phase::BreatheIn);
    EXPECT_EQ(phaseAt(segment, 13s).cycle, 2);
    EXPECT_EQ(phaseAt(segment, 6s).remaining, 5s);

    EXPECT_DOUBLE_EQ(phaseAt(segment, 0ms).fullness, 0.0);
    EXPECT_NEAR(phaseAt(segment, 2s).fullness, 0.5, 1e-9);
    EXPECT_DOUBLE_EQ(phaseAt(segment, 4500ms).fullness, 1.0);
    EXPECT_NEAR(phaseAt(segment, 8s).fullness, 0.5, 1e-9);
    EXPECT_DOUBLE_EQ(phaseAt(segment, 12s).fullness, 0.0);
    EXPECT_TRUE(phaseAt(segment, 1s).moving);
    EXPECT_FALSE(phaseAt(segment, 4500ms).moving);
}

TEST(Phase, RepetitionsAndBracesHaveTheirOwnWords)
{
    const Segment rep = paced(Pace::Reps, "2-3-2-1", 8s);
    EXPECT_EQ(phaseAt(rep, 1s).phase, Phase::Move);
    EXPECT_EQ(phaseAt(rep, 3s).phase, Phase::Hold);
    EXPECT_EQ(phaseAt(rep, 6s).phase, Phase::Return);
    EXPECT_EQ(phaseAt(rep, 7s).phase, Phase::Pause);
    const Segment brace = paced(Pace::Brace, "3-5-2-2", 12s);
    EXPECT_EQ(phaseAt(brace, 1s).phase, Phase::BreatheIn);
    EXPECT_EQ(phaseAt(brace, 4s).phase, Phase::Brace);
    EXPECT_EQ(phaseAt(brace, 9s).phase, Phase::Release);
    EXPECT_EQ(phaseAt(brace, 11s).phase, Phase::Rest);
}

TEST(Phase, TheEndBelongsToTheLastCycle)
{
    const Segment segment = paced(Pace::Breaths, "4-0-6-0", 20s);
    EXPECT_EQ(phaseAt(segment, 20s).cycle, 2);
    EXPECT_EQ(phaseAt(segment, 20s).phase, Phase::BreatheOut);
    EXPECT_EQ(phaseAt(segment, 20s).remaining, 0ms);
    EXPECT_EQ(phaseAt(segment, 99s).cycle, 2);
}

TEST(Phase, ACutShortBreathEndsWithItsSegment)
{
    const Segment segment = paced(Pace::Breaths, "4-0-6-0", 15s);
    EXPECT_EQ(phaseAt(segment, 14s).phase, Phase::BreatheOut);
    EXPECT_EQ(phaseAt(segment, 14s).remaining, 1s);
}

TEST(Phase, EveryPhaseHasAWord)
{
    for (int phase = 0; phase <= int(Phase::Rest); ++phase)
        EXPECT_FALSE(phaseText(Phase(phase)).isEmpty()) << phase;
}

RC_GTEST_PROP(PhaseLaw, StaysWithinItsSegment, ())
{
    const Timeline timeline = Timeline::fromRoutine(*anyRoutine(), playerCatalog());
    for (const Segment &segment : timeline.segments()) {
        const int end = int(segment.duration.count());
        const std::chrono::milliseconds elapsed(*rc::gen::inRange(0, end));
        const PhaseAt at = phaseAt(segment, elapsed);
        RC_ASSERT(at.fullness >= 0.0);
        RC_ASSERT(at.fullness <= 1.0);
        RC_ASSERT(at.remaining > 0ms);
        RC_ASSERT(elapsed + at.remaining <= segment.duration);
        RC_ASSERT(at.cycle <= segment.cycles());
        // Nothing changes before `remaining` is over, and then it does.
        RC_ASSERT(phaseAt(segment, elapsed + at.remaining - 1ms).phase == at.phase);
        if (elapsed + at.remaining < segment.duration)
            RC_ASSERT(phaseAt(segment, elapsed + at.remaining).elapsed == 0ms);
    }
}

} // namespace
