#include "core/session/Phase.h"

#include "tests/core/session/SessionFixtures.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// Work at any tempo whose two moving phases take time; `duration` need not be whole cycles.
Segment anyPacedWork()
{
    Segment segment;
    segment.kind = SegmentKind::Work;
    segment.pace = *rc::gen::element(Pace::Reps, Pace::Breaths, Pace::Brace);
    segment.tempo.phases = {*rc::gen::inRange(1, 7), *rc::gen::inRange(0, 6),
                            *rc::gen::inRange(1, 7), *rc::gen::inRange(0, 6)};
    segment.duration = std::chrono::seconds(*rc::gen::inRange(1, 90));
    return segment;
}

RC_GTEST_PROP(PhaseLaw, PhasesFollowEachOtherWithoutAGap, ())
{
    const Timeline timeline = Timeline::fromRoutine(*anyRoutine(), playerCatalog());
    for (const Segment &segment : timeline.segments()) {
        milliseconds at{0};
        int lastCycle = 0;
        while (at < segment.duration) {
            const PhaseAt phase = phaseAt(segment, at);
            RC_ASSERT(phase.elapsed == 0ms);
            RC_ASSERT(phase.remaining >= 1s);
            RC_ASSERT(phase.cycle == lastCycle || phase.cycle == lastCycle + 1);
            lastCycle = phase.cycle;
            at += phase.remaining;
        }
        RC_ASSERT(at == segment.duration);
        RC_ASSERT(lastCycle == segment.cycles());
    }
}

RC_GTEST_PROP(PhaseLaw, TheDiscNeverJumps, ())
{
    const Segment segment = anyPacedWork();
    // The steepest slope of the easing, over the shortest moving phase of one second.
    constexpr double steepest = 3.1416 / 2 / 1000;
    const milliseconds from(*rc::gen::inRange(0, int(segment.duration.count())));
    const double here = phaseAt(segment, from).fullness;
    const double next = phaseAt(segment, from + 1ms).fullness;
    RC_ASSERT(std::abs(next - here) <= steepest + 1e-9);
}

RC_GTEST_PROP(PhaseLaw, OnlyTheMovingPhasesMove, ())
{
    const Segment segment = anyPacedWork();
    const milliseconds at(*rc::gen::inRange(0, int(segment.duration.count())));
    const PhaseAt phase = phaseAt(segment, at);
    const PhaseAt later = phaseAt(segment, at + phase.remaining - 1ms);
    if (!phase.moving) {
        RC_ASSERT(later.fullness == phase.fullness);
        RC_ASSERT(phase.fullness == 0.0 || phase.fullness == 1.0);
    } else if (phase.remaining > 2ms) {
        const bool outward = phase.phase == Phase::Move || phase.phase == Phase::BreatheIn;
        const double risen = later.fullness - phase.fullness;
        RC_ASSERT((outward ? risen : -risen) > 0);
    }
}

RC_GTEST_PROP(PhaseLaw, EveryCycleIsLikeTheFirst, ())
{
    Segment segment = anyPacedWork();
    const milliseconds cycle = std::chrono::seconds(segment.tempo.seconds());
    segment.duration = cycle * 3;
    const milliseconds at(*rc::gen::inRange(0, int(cycle.count())));
    const PhaseAt first = phaseAt(segment, at);
    const PhaseAt third = phaseAt(segment, at + 2 * cycle);
    RC_ASSERT(first.cycle == 1);
    RC_ASSERT(third.cycle == 3);
    RC_ASSERT(third.phase == first.phase);
    RC_ASSERT(third.elapsed == first.elapsed);
    RC_ASSERT(third.remaining == first.remaining);
    RC_ASSERT(third.fullness == first.fullness);
}

RC_GTEST_PROP(PhaseLaw, TimesOutsideTheSegmentAreItsEnds, ())
{
    const Segment segment = anyPacedWork();
    const milliseconds beyond(*rc::gen::inRange(0, 10000));
    RC_ASSERT(phaseAt(segment, -beyond).phase == phaseAt(segment, 0ms).phase);
    RC_ASSERT(phaseAt(segment, -beyond).elapsed == 0ms);
    const PhaseAt end = phaseAt(segment, segment.duration + beyond);
    RC_ASSERT(end.remaining == 0ms);
    RC_ASSERT(end.cycle == segment.cycles());
}

/// Without a tempo there is one phase to the whole segment, and nothing for the disc.
TEST(Phase, WhatHasNoTempoIsOnePhase)
{
    const std::tuple<SegmentKind, Pace, Phase> table[] = {
        {SegmentKind::HoldGap, Pace::Plain, Phase::GetReady},
        {SegmentKind::Hold, Pace::Plain, Phase::Hold},
        {SegmentKind::SideSwitch, Pace::Reps, Phase::ChangeSides},
        {SegmentKind::Rest, Pace::Reps, Phase::Rest},
        {SegmentKind::Work, Pace::Plain, Phase::KeepGoing},
        {SegmentKind::Work, Pace::FreeBreath, Phase::EasyBreath},
    };
    for (const auto &[kind, pace, phase] : table) {
        Segment segment;
        segment.kind = kind;
        segment.pace = pace;
        segment.duration = 8s;
        const PhaseAt at = phaseAt(segment, 3s);
        EXPECT_EQ(at.phase, phase);
        EXPECT_EQ(at.elapsed, 3s);
        EXPECT_EQ(at.remaining, 5s);
        EXPECT_EQ(at.cycle, 0);
        EXPECT_FALSE(at.moving);
        EXPECT_EQ(at.fullness, 0.0);
    }
}

TEST(Phase, AShortSetUpIsAllCountdown)
{
    Segment segment;
    segment.duration = 3s;
    EXPECT_EQ(phaseAt(segment, 0ms).phase, Phase::GetReady);
    EXPECT_EQ(phaseAt(segment, 0ms).remaining, 3s);
}

} // namespace
