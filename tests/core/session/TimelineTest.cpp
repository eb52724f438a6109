#include "core/session/Timeline.h"

#include "tests/core/session/SessionFixtures.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

QList<SegmentKind> kindsOf(const Timeline &timeline)
{
    QList<SegmentKind> kinds;
    for (const Segment &segment : timeline.segments())
        kinds.append(segment.kind);
    return kinds;
}

Timeline timelineOf(const RoutineItem &item)
{
    return Timeline::fromRoutine(routineOf({item}), playerCatalog());
}

TEST(Timeline, RepetitionsAreOneSegmentASetWithRestBetween)
{
    const Timeline timeline =
        timelineOf({QStringLiteral("cat-cow"), repsDose(2, 8, "3-1-3-1", 20)});
    EXPECT_EQ(kindsOf(timeline), (QList<SegmentKind>{SegmentKind::SetUp, SegmentKind::Work,
                                                     SegmentKind::Rest, SegmentKind::Work}));
    EXPECT_EQ(timeline.segments().at(1).duration, 64s);
    EXPECT_EQ(timeline.segments().at(1).cycles(), 8);
    EXPECT_EQ(timeline.segments().at(2).duration, 20s);
    EXPECT_EQ(timeline.segments().at(2).set, 2) << "a rest belongs to the set it leads to";
    EXPECT_EQ(timeline.duration(), 158s) << "est s of cat-cow-quadruped, clinical-facts A0";
}

TEST(Timeline, EachSetGoesLeftThenRight)
{
    const Timeline timeline =
        timelineOf({QStringLiteral("open-book"), repsDose(2, 6, "3-3-3-1", 20)});
    EXPECT_EQ(kindsOf(timeline),
              (QList<SegmentKind>{SegmentKind::SetUp, SegmentKind::Work, SegmentKind::SideSwitch,
                                  SegmentKind::Work, SegmentKind::Rest, SegmentKind::Work,
                                  SegmentKind::SideSwitch, SegmentKind::Work}));
    QList<WorkSide> sides;
    for (const Segment &segment : timeline.segments())
        sides.append(segment.side);
    const auto left = WorkSide::Left;
    const auto right = WorkSide::Right;
    EXPECT_EQ(sides, (QList<WorkSide>{left, left, right, right, left, left, right, right}));
    EXPECT_EQ(timeline.duration(), 280s) << "est s of open-book, clinical-facts A0";
}

TEST(Timeline, EveryHoldHasItsGapAndItsNumber)
{
    const Timeline timeline = timelineOf({QStringLiteral("cobra-hold"), holdDose(1, 3, 20)});
    EXPECT_EQ(kindsOf(timeline),
              (QList<SegmentKind>{SegmentKind::SetUp, SegmentKind::HoldGap, SegmentKind::Hold,
                                  SegmentKind::HoldGap, SegmentKind::Hold, SegmentKind::HoldGap,
                                  SegmentKind::Hold}));
    EXPECT_EQ(timeline.segments().at(1).duration, 4s);
    EXPECT_EQ(timeline.segments().at(4).hold, 2);
    EXPECT_EQ(timeline.segments().at(4).holds, 3);
    EXPECT_EQ(timeline.duration(), 82s) << "est s of child-pose-reach, clinical-facts A0";
}

TEST(Timeline, CuesTakeTurns)
{
    const Timeline timeline = timelineOf({QStringLiteral("cat-cow"), repsDose(3, 1, "1-1-1-1", 5)});
    EXPECT_EQ(timeline.segments().at(1).cue, QStringLiteral("Push the floor away."));
    EXPECT_EQ(timeline.segments().at(3).cue, QStringLiteral("Long neck."));
    EXPECT_EQ(timeline.segments().at(5).cue, QStringLiteral("Push the floor away."));
}

TEST(Timeline, RepetitionsOfTheBreathingStageAreBraces)
{
    EXPECT_EQ(
        timelineOf({QStringLiteral("brace"), repsDose(1, 2, "3-5-2-2")}).segments().at(1).pace,
        Pace::Brace);
    EXPECT_EQ(
        timelineOf({QStringLiteral("cat-cow"), repsDose(1, 2, "3-5-2-2")}).segments().at(1).pace,
        Pace::Reps);
    EXPECT_EQ(timelineOf({QStringLiteral("breath-check"), timeDose(30)}).segments().at(1).pace,
              Pace::FreeBreath);
}

TEST(Timeline, AnExerciseThatIsNotKnownRunsUnderItsId)
{
    const Timeline timeline = timelineOf({QStringLiteral("gone"), timeDose(30)});
    EXPECT_EQ(timeline.items().first().name, QStringLiteral("gone"));
    EXPECT_EQ(timeline.duration(), 40s);
}

TEST(Timeline, ADoseWithoutWorkIsLeftOut)
{
    const Timeline timeline = Timeline::fromRoutine(
        routineOf({{QStringLiteral("cat-cow"), Dose{}}, {QStringLiteral("cat-cow"), timeDose(30)}}),
        playerCatalog());
    EXPECT_EQ(timeline.items().size(), 1);
    EXPECT_EQ(timeline.items().first().dose, timeDose(30));
    EXPECT_TRUE(Timeline::fromRoutine(routineOf({}), playerCatalog()).isEmpty());
}

TEST(Timeline, AGuidedSessionFollowsItsScript)
{
    const Catalog catalog = playerCatalog();
    const Timeline timeline =
        Timeline::fromGuidedSession(catalog.guidedSessions().first(), catalog);
    EXPECT_EQ(timeline.duration(), 105s);
    ASSERT_EQ(timeline.segments().size(), 4);
    EXPECT_EQ(timeline.items().first().name, QStringLiteral("Settle"));
    EXPECT_EQ(timeline.segments().at(0).pace, Pace::Plain);
    EXPECT_EQ(timeline.segments().at(1).pace, Pace::Breaths);
    EXPECT_EQ(timeline.segments().at(1).cue, QStringLiteral("In through the nose."));
    EXPECT_EQ(timeline.segments().at(1).cycles(), 5) << "45 s at 10 s, the last one cut short";
    EXPECT_EQ(timeline.segments().at(2).pace, Pace::Brace);
    EXPECT_EQ(timeline.segments().at(3).pace, Pace::FreeBreath);
}

RC_GTEST_PROP(TimelineLaw, AddsUpToTheDose, ())
{
    const Catalog catalog = playerCatalog();
    const Routine routine = *anyRoutine();
    const Timeline timeline = Timeline::fromRoutine(routine, catalog);

    RC_ASSERT(timeline.duration() == std::chrono::seconds(totalSeconds(routine, catalog)));
    RC_ASSERT(timeline.items().size() == routine.items.size());
    std::chrono::milliseconds at{0};
    for (const Segment &segment : timeline.segments()) {
        RC_ASSERT(segment.start == at);
        RC_ASSERT(segment.duration > 0ms);
        at += segment.duration;
    }
    RC_ASSERT(at == timeline.duration());
}

RC_GTEST_PROP(TimelineLaw, EachSideGetsItsFullTime, ())
{
    const Timeline timeline = Timeline::fromRoutine(*anyRoutine(), playerCatalog());
    for (const TimelineItem &item : timeline.items()) {
        std::chrono::milliseconds left{0};
        std::chrono::milliseconds right{0};
        std::chrono::milliseconds none{0};
        for (int i = item.firstSegment; i < item.endSegment(); ++i) {
            const Segment &segment = timeline.segments().at(i);
            if (isWork(segment.kind)) {
                (segment.side == WorkSide::Left    ? left
                 : segment.side == WorkSide::Right ? right
                                                   : none) += segment.duration;
            }
        }
        const std::chrono::seconds full(item.dose.sets * item.dose.workSeconds());
        RC_ASSERT(none == (item.sided ? 0s : full));
        RC_ASSERT(left == (item.sided ? full : 0s));
        RC_ASSERT(right == left);
        RC_ASSERT(item.work == left + right + none);
    }
}

} // namespace
