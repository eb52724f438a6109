#include "ui/figure/FigureMotion.h"

#include "tests/ui/figure/FigureSamples.h"

#include <rapidcheck/gtest.h>

namespace midback {

using namespace test;

namespace {

using Leg = FigureMoment::Leg;

/// Out over "half" (1 s, breath in) to "end" (3 s); back by itself unless given.
Figure twoStops()
{
    Figure figure = figureSample(QStringLiteral("good"));
    Pose half = figure.poses.value(QStringLiteral("end"));
    half.thoracic.turn = 10;
    figure.poses.insert(QStringLiteral("half"), half);
    figure.out = {
        {QStringLiteral("half"), 1, QStringLiteral("A little"), FigureBreath::In},
        {QStringLiteral("end"), 3, QStringLiteral("All the way"), FigureBreath::Free},
    };
    return figure;
}

float turnOf(const Skeleton &skeleton)
{
    const QVector3D front = skeleton.chestTurn.rotatedVector({0, 0, 1});
    return float(qRadiansToDegrees(std::atan2(double(front.x()), double(front.z()))));
}

TEST(FigureMotion, GoesFromStartToEndAndBack)
{
    const FigureMotion motion(figureSample(QStringLiteral("good")));
    const float start = turnOf(motion.skeletonAt({}));
    const float end = turnOf(motion.skeletonAt({Leg::Out, 1}));
    EXPECT_NEAR(start, 0, 0.01);
    EXPECT_GT(end, 15);
    EXPECT_NEAR(turnOf(motion.skeletonAt({Leg::Out, 0.5})), end / 2, 0.5);
    EXPECT_FLOAT_EQ(turnOf(motion.skeletonAt({Leg::Back, 0})), end);
    EXPECT_FLOAT_EQ(turnOf(motion.skeletonAt({Leg::Back, 1})), start);
}

TEST(FigureMotion, AMomentHasItsPlaceInTheLoop)
{
    const FigureMotion motion(twoStops());
    for (const double seconds : {0.0, 1.5, 4.0, 5.5, 7.0}) {
        const FigureMoment moment = motion.momentAt(seconds);
        EXPECT_EQ(motion.momentAt(motion.secondsAt(moment)), moment) << seconds;
    }
    EXPECT_DOUBLE_EQ(motion.secondsAt({Leg::Back, 0.5}), 4 + 1 + 2);
}

TEST(FigureMotion, WhatGoesWrongStandsStill)
{
    EXPECT_EQ(faultOf(figureSample(QStringLiteral("good"))), nullptr);
    const auto fault = faultOf(figureSample(QStringLiteral("good-fault")));
    ASSERT_NE(fault, nullptr);
    EXPECT_EQ(fault->figure().startCue, QStringLiteral("Only the head turns"));
    EXPECT_NEAR(turnOf(fault->skeletonAt({})), 0, 0.01);
    const QVector3D looks = fault->skeletonAt({}).headTurn.rotatedVector({0, 0, 1});
    EXPECT_GT(looks.x(), 0.8F);
    EXPECT_EQ(fault->skeletonAt({Leg::Out, 0.5}).head, fault->skeletonAt({}).head);
}

TEST(FigureMotion, StartsAndStopsSlowly)
{
    const FigureMotion motion(figureSample(QStringLiteral("good")));
    const float end = turnOf(motion.skeletonAt({Leg::Out, 1}));
    EXPECT_LT(turnOf(motion.skeletonAt({Leg::Out, 0.1})), end * 0.02F);
    EXPECT_GT(turnOf(motion.skeletonAt({Leg::Out, 0.9})), end * 0.98F);
}

TEST(FigureMotion, StopsShareTheTimeByTheirSeconds)
{
    const FigureMotion motion(twoStops());
    EXPECT_EQ(motion.poseNameAt({Leg::Out, 0}), QStringLiteral("start"));
    EXPECT_EQ(motion.poseNameAt({Leg::Out, 0.1}), QStringLiteral("half"));
    EXPECT_EQ(motion.poseNameAt({Leg::Out, 0.25}), QStringLiteral("half"));
    EXPECT_EQ(motion.poseNameAt({Leg::Out, 0.26}), QStringLiteral("end"));
    const auto reached = motion.skeletonAt({Leg::Out, 0.25});
    EXPECT_NEAR(turnOf(reached), turnOf(solve(twoStops().poses.value(QStringLiteral("half")))),
                0.01);
}

TEST(FigureMotion, NamesTheKeyThatIsOnTheWay)
{
    const FigureMotion motion(twoStops());
    EXPECT_EQ(motion.keyAt({Leg::Out, 0}), nullptr) << "the start has a cue of its own";
    ASSERT_NE(motion.keyAt({Leg::Out, 0.2}), nullptr);
    EXPECT_EQ(motion.keyAt({Leg::Out, 0.2})->cue, QStringLiteral("A little"));
    EXPECT_EQ(motion.keyAt({Leg::Out, 1})->cue, QStringLiteral("All the way"));
}

TEST(FigureMotion, AWayBackThatIsNotWrittenIsTheWayOutReversed)
{
    const FigureMotion motion(twoStops());
    const FigureKey *first = motion.keyAt({Leg::Back, 0.1});
    const FigureKey *last = motion.keyAt({Leg::Back, 0.9});
    ASSERT_NE(first, nullptr);
    ASSERT_NE(last, nullptr);
    EXPECT_EQ(first->pose, QStringLiteral("half"));
    EXPECT_EQ(first->seconds, 3);
    EXPECT_EQ(last->pose, QStringLiteral("start"));
    EXPECT_EQ(last->seconds, 1);
    EXPECT_EQ(last->cue, QStringLiteral("Stand tall"));
    EXPECT_EQ(last->breath, FigureBreath::Out) << "what came in goes out";
    EXPECT_EQ(motion.keyMoments().size(), 3u) << "start, half, end, and not again";
}

TEST(FigureMotion, AWayBackThatIsWrittenIsTaken)
{
    Figure figure = twoStops();
    figure.out.removeFirst();
    figure.back = {{QStringLiteral("half"), 1, {}, FigureBreath::Free},
                   {QStringLiteral("start"), 1, {}, FigureBreath::Free}};
    const FigureMotion motion(figure);
    EXPECT_EQ(motion.poseNameAt({Leg::Back, 0.4}), QStringLiteral("half"));
    const auto moments = motion.keyMoments();
    ASSERT_EQ(moments.size(), 3u) << "start, end, half; not the start again";
    EXPECT_EQ(moments[2], (FigureMoment{Leg::Back, 0.5}));
}

TEST(FigureMotion, TheNaturalLoopIsOutHoldBackPause)
{
    const FigureMotion motion(figureSample(QStringLiteral("good")));
    EXPECT_DOUBLE_EQ(motion.loopSeconds(), 2 + 1 + 2 + 1);
    EXPECT_EQ(motion.momentAt(0), (FigureMoment{Leg::Out, 0}));
    EXPECT_EQ(motion.momentAt(1), (FigureMoment{Leg::Out, 0.5}));
    EXPECT_EQ(motion.momentAt(2.5), (FigureMoment{Leg::Out, 1}));
    EXPECT_EQ(motion.momentAt(4), (FigureMoment{Leg::Back, 0.5}));
    EXPECT_EQ(motion.momentAt(5.5), (FigureMoment{Leg::Back, 1}));
    EXPECT_EQ(motion.momentAt(7), motion.momentAt(1)) << "and again";
}

TEST(FigureMotion, SharesDoNotDependOnSecondsButThePartsOfTheLoopDo)
{
    Figure slow = twoStops();
    for (FigureKey &key : slow.out)
        key.seconds *= 5;
    const FigureMotion quickly(twoStops());
    const FigureMotion slowly(slow);
    for (const double share : {0.0, 0.1, 0.25, 0.6, 1.0}) {
        EXPECT_FLOAT_EQ(turnOf(quickly.skeletonAt({Leg::Out, share})),
                        turnOf(slowly.skeletonAt({Leg::Out, share})));
    }
    EXPECT_DOUBLE_EQ(slowly.loopSeconds(), 20 + 1 + 20 + 1);
}

TEST(FigureMotion, AStillIsThePostureThatIsOnTheWay)
{
    const FigureMotion motion(twoStops());
    EXPECT_EQ(motion.stillOf({}), (FigureMoment{}));
    EXPECT_EQ(motion.stillOf({Leg::Out, 0.1}), (FigureMoment{Leg::Out, 0.25}));
    EXPECT_EQ(motion.stillOf({Leg::Out, 0.5}), (FigureMoment{Leg::Out, 1}));
    EXPECT_EQ(motion.stillOf({Leg::Back, 0.1}), (FigureMoment{Leg::Back, 0.75}));
    EXPECT_EQ(motion.stillOf({Leg::Back, 0.9}), (FigureMoment{Leg::Back, 1}));
}

RC_GTEST_PROP(FigureMotionLaws, NothingJumps, ())
{
    const FigureMotion motion(twoStops());
    const double at = double(*rc::gen::inRange(0, 12'000)) / 1'000;
    const Skeleton now = motion.skeletonAt(motion.momentAt(at));
    const Skeleton next = motion.skeletonAt(motion.momentAt(at + 0.01));
    RC_ASSERT((now.arm.left.shoulder - next.arm.left.shoulder).length() < 0.005F);
    RC_ASSERT((now.head - next.head).length() < 0.005F);
}

} // namespace

} // namespace midback
