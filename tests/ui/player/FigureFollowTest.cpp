#include "ui/player/FigureFollow.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback {

namespace {

using std::chrono::milliseconds;
using Leg = FigureMoment::Leg;

constexpr FigureMoment theStart{Leg::Out, 0};
constexpr FigureMoment heldEnd{Leg::Out, 1};

Segment segmentOf(SegmentKind kind, int ms)
{
    Segment segment;
    segment.kind = kind;
    segment.duration = milliseconds(ms);
    return segment;
}

Segment workWith(Pace pace, const Tempo &tempo, int cycles)
{
    Segment segment = segmentOf(SegmentKind::Work, tempo.seconds() * 1'000 * cycles);
    segment.pace = pace;
    segment.tempo = tempo;
    return segment;
}

/// The time in which one comes into a hold, the first or a later one.
Segment gapBefore(int hold, int ms)
{
    Segment gap = segmentOf(SegmentKind::HoldGap, ms);
    gap.hold = hold;
    return gap;
}

FigureFollow at(const Segment &segment, int ms)
{
    return figureFollow(segment, milliseconds(ms), phaseAt(segment, milliseconds(ms)));
}

TEST(FigureFollow, ARepetitionGoesOutHoldsComesBackAndPauses)
{
    const Segment reps = workWith(Pace::Reps, {{2, 1, 4, 1}}, 3);
    for (const int cycle : {0, 8'000, 16'000}) {
        EXPECT_EQ(at(reps, cycle).moment, theStart);
        EXPECT_EQ(at(reps, cycle + 1'000).moment, (FigureMoment{Leg::Out, 0.5}));
        EXPECT_EQ(at(reps, cycle + 2'000).moment, heldEnd);
        EXPECT_EQ(at(reps, cycle + 2'999).moment, heldEnd);
        EXPECT_EQ(at(reps, cycle + 5'000).moment, (FigureMoment{Leg::Back, 0.5}));
        EXPECT_EQ(at(reps, cycle + 7'500).moment, theStart);
    }
}

TEST(FigureFollow, OnlyWhatMovesAsksForFrames)
{
    const Segment reps = workWith(Pace::Reps, {{2, 1, 4, 1}}, 1);
    EXPECT_TRUE(at(reps, 1'000).moving);
    EXPECT_FALSE(at(reps, 2'500).moving);
    EXPECT_TRUE(at(reps, 4'000).moving);
    EXPECT_FALSE(at(reps, 7'500).moving);
    EXPECT_LT(at(reps, 1'000).loopSeconds, 0);
}

TEST(FigureFollow, ABreathGoesOutWithTheAirThatComesIn)
{
    const Segment breaths = workWith(Pace::Breaths, {{4, 1, 6, 1}}, 2);
    EXPECT_EQ(at(breaths, 2'000).moment, (FigureMoment{Leg::Out, 0.5}));
    EXPECT_EQ(at(breaths, 4'500).moment, heldEnd);
    EXPECT_EQ(at(breaths, 8'000).moment, (FigureMoment{Leg::Back, 0.5}));
    EXPECT_EQ(at(breaths, 11'500).moment, theStart);
}

TEST(FigureFollow, ABraceIsHeldAndReleased)
{
    const Segment braces = workWith(Pace::Brace, {{2, 5, 2, 3}}, 2);
    EXPECT_EQ(at(braces, 1'000).moment, (FigureMoment{Leg::Out, 0.5}));
    EXPECT_EQ(at(braces, 5'000).moment, heldEnd);
    EXPECT_EQ(at(braces, 8'000).moment, (FigureMoment{Leg::Back, 0.5}));
    EXPECT_EQ(at(braces, 10'000).moment, theStart);
}

TEST(FigureFollow, AHoldIsComeIntoInItsGapAndKept)
{
    const Segment gap = gapBefore(1, 4'000);
    EXPECT_EQ(at(gap, 0).moment, theStart);
    EXPECT_EQ(at(gap, 2'000).moment, (FigureMoment{Leg::Out, 0.5}));
    EXPECT_EQ(at(gap, 4'000).moment, heldEnd);
    EXPECT_TRUE(at(gap, 1'000).moving);
    const Segment hold = segmentOf(SegmentKind::Hold, 20'000);
    for (const int ms : {0, 10'000, 20'000}) {
        EXPECT_EQ(at(hold, ms).moment, heldEnd);
        EXPECT_FALSE(at(hold, ms).moving);
    }
}

TEST(FigureFollow, BetweenTwoHoldsItComesBackAndGoesOutAgain)
{
    const Segment gap = gapBefore(2, 4'000);
    EXPECT_EQ(at(gap, 0).moment, (FigureMoment{Leg::Back, 0}));
    EXPECT_EQ(at(gap, 1'000).moment, (FigureMoment{Leg::Back, 0.5}));
    EXPECT_EQ(at(gap, 1'900).moment, (FigureMoment{Leg::Back, 0.95}));
    EXPECT_EQ(at(gap, 2'000).moment, theStart);
    EXPECT_EQ(at(gap, 3'000).moment, (FigureMoment{Leg::Out, 0.5}));
    EXPECT_EQ(at(gap, 4'000).moment, heldEnd);
}

TEST(FigureFollow, PlainTimeAndFreeBreathHaveTheNaturalLoop)
{
    for (const Pace pace : {Pace::Plain, Pace::FreeBreath}) {
        Segment time = segmentOf(SegmentKind::Work, 60'000);
        time.pace = pace;
        EXPECT_DOUBLE_EQ(at(time, 0).loopSeconds, 0);
        EXPECT_DOUBLE_EQ(at(time, 12'345).loopSeconds, 12.345);
        EXPECT_TRUE(at(time, 12'345).moving);
    }
}

TEST(FigureFollow, EverythingElseWaitsInTheStart)
{
    for (const SegmentKind kind :
         {SegmentKind::SetUp, SegmentKind::SideSwitch, SegmentKind::Rest}) {
        const Segment segment = segmentOf(kind, 10'000);
        for (const int ms : {0, 7'000, 10'000})
            EXPECT_EQ(at(segment, ms), FigureFollow());
    }
}

TEST(FigureFollow, TheRightSideIsMirroredInEverySegment)
{
    for (const SegmentKind kind : {SegmentKind::SetUp, SegmentKind::Work, SegmentKind::HoldGap,
                                   SegmentKind::Hold, SegmentKind::SideSwitch, SegmentKind::Rest}) {
        Segment segment = segmentOf(kind, 10'000);
        EXPECT_FALSE(at(segment, 100).mirrored);
        segment.side = WorkSide::Left;
        EXPECT_FALSE(at(segment, 100).mirrored);
        segment.side = WorkSide::Right;
        EXPECT_TRUE(at(segment, 100).mirrored);
    }
}

TEST(FigureFollow, AGapWithoutLengthIsTheEndOfTheWay)
{
    const Segment gap = gapBefore(1, 0);
    EXPECT_EQ(at(gap, 0).moment, heldEnd);
}

/// How far out: the same way counts down again.
double wayOut(const FigureMoment &moment)
{
    return moment.leg == Leg::Out ? moment.share : 1 - moment.share;
}

/// Work at any tempo that moves, with any of the paces that have one.
Segment anyPaced()
{
    const auto upTo = [](int low, int high) { return *rc::gen::inRange(low, high + 1); };
    const Pace pace = *rc::gen::element(Pace::Reps, Pace::Breaths, Pace::Brace);
    return workWith(pace, {{upTo(1, 8), upTo(0, 5), upTo(1, 8), upTo(0, 5)}}, upTo(1, 4));
}

RC_GTEST_PROP(FigureFollowLaws, NothingJumps, ())
{
    const Segment segment = anyPaced();
    const int step = 20;
    const int ms = *rc::gen::inRange(0, int(segment.duration.count()) - step);
    const double moved =
        std::abs(wayOut(at(segment, ms + step).moment) - wayOut(at(segment, ms).moment));
    RC_ASSERT(moved <= step / 1'000.0 + 0.002);
}

RC_GTEST_PROP(FigureFollowLaws, TheWayOutIsCompleteWhenTheHoldBegins, ())
{
    const Segment segment = anyPaced();
    const int out = segment.tempo.phases[0] * 1'000;
    RC_ASSERT(at(segment, out - 1).moment.leg == Leg::Out);
    RC_ASSERT(at(segment, out - 1).moment.share >= 1 - 1.0 / 1'000 - 1e-9);
    RC_ASSERT(wayOut(at(segment, out).moment) == 1.0);
    const int hold = segment.tempo.phases[1] * 1'000;
    if (hold > 0)
        RC_ASSERT(at(segment, out + hold - 1).moment == heldEnd);
}

RC_GTEST_PROP(FigureFollowLaws, WithinALegItOnlyGoesOn, ())
{
    Segment segment = anyPaced();
    // A session may end inside a cycle.
    segment.duration -= milliseconds(*rc::gen::inRange(0, 1'000));
    const int ms = *rc::gen::inRange(0, int(segment.duration.count()) - 20);
    const FigureMoment now = at(segment, ms).moment;
    const FigureMoment next = at(segment, ms + 20).moment;
    if (now.leg == next.leg && next != theStart)
        RC_ASSERT(next.share >= now.share - 1e-9);
}

} // namespace

} // namespace midback
