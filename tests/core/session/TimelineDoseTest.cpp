#include "core/session/Timeline.h"

#include "tests/core/session/SessionFixtures.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

/// Two sets of `dose` with 20 s of rest: what a set consists of and how long all of it takes.
struct Case {
    const char *name;
    Dose dose;
    seconds set;      ///< one side of one set, gaps before holds included
    seconds work;     ///< of that, what counts as exercise
    int segments;     ///< of one side of one set
    Pace pace;        ///< of its work in the mobility stage
    Pace inBreathing; ///< and in the breathing stage
    int cycles = 0;
};

std::ostream &operator<<(std::ostream &out, const Case &one)
{
    return out << one.name;
}

Catalog oneExercise(bool sided, Stage stage)
{
    CatalogData data;
    Exercise exercise;
    exercise.id = QStringLiteral("move");
    exercise.name = QStringLiteral("Move");
    exercise.stage = stage;
    exercise.planes = {Plane::Rotation};
    exercise.sided = sided;
    exercise.cues = {QStringLiteral("One."), QStringLiteral("Two.")};
    data.exercises = {exercise};
    return Catalog(data);
}

class TimelineDoseTest : public testing::TestWithParam<std::tuple<Case, bool>> {
protected:
    const Case &one() const { return std::get<0>(GetParam()); }
    bool sided() const { return std::get<1>(GetParam()); }
    Timeline timeline(Stage stage = Stage::Mobility) const
    {
        return Timeline::fromRoutine(routineOf({{QStringLiteral("move"), one().dose}}),
                                     oneExercise(sided(), stage));
    }
    QList<Segment> of(const Timeline &all, SegmentKind kind) const
    {
        QList<Segment> result;
        for (const Segment &segment : all.segments()) {
            if (segment.kind == kind)
                result.append(segment);
        }
        return result;
    }
    QList<Segment> work() const
    {
        QList<Segment> result = of(timeline(), SegmentKind::Work);
        return result.isEmpty() ? of(timeline(), SegmentKind::Hold) : result;
    }
};

TEST_P(TimelineDoseTest, TakesItsTime)
{
    const Timeline all = timeline();
    const int sides = sided() ? 2 : 1;
    const seconds expected = 10s + 2 * sides * one().set + 20s + (sided() ? 2 * 5s : seconds(0));
    EXPECT_EQ(all.duration(), expected);
    ASSERT_EQ(all.items().size(), 1);
    EXPECT_EQ(all.items().first().duration, expected);
    EXPECT_EQ(all.items().first().work, 2 * sides * one().work);
    EXPECT_EQ(seconds(one().dose.totalSeconds(sided())), expected) << "the dose says the same";
}

TEST_P(TimelineDoseTest, HasOneSetUpOneRestAndAChangeOfSidesASet)
{
    const Timeline all = timeline();
    EXPECT_EQ(of(all, SegmentKind::SetUp).size(), 1);
    EXPECT_EQ(of(all, SegmentKind::Rest).size(), 1) << "no rest after the last set";
    EXPECT_EQ(of(all, SegmentKind::SideSwitch).size(), sided() ? 2 : 0);
    const int sets = 2 * (sided() ? 2 : 1);
    EXPECT_EQ(all.segments().size(), 1 + sets * one().segments + 1 + (sided() ? 2 : 0));
    EXPECT_EQ(all.segments().first().kind, SegmentKind::SetUp);
    EXPECT_TRUE(isWork(all.segments().last().kind));
}

TEST_P(TimelineDoseTest, LeftComesBeforeRightInEverySet)
{
    QList<std::pair<int, WorkSide>> order;
    for (const Segment &segment : work()) {
        if (order.isEmpty() || order.last() != std::pair(segment.set, segment.side))
            order.append({segment.set, segment.side});
        EXPECT_EQ(segment.sets, 2);
    }
    using Order = QList<std::pair<int, WorkSide>>;
    EXPECT_EQ(order, sided() ? Order({{1, WorkSide::Left},
                                      {1, WorkSide::Right},
                                      {2, WorkSide::Left},
                                      {2, WorkSide::Right}})
                             : Order({{1, WorkSide::None}, {2, WorkSide::None}}));
}

TEST_P(TimelineDoseTest, IsPacedByItsModeAndStage)
{
    for (const Segment &segment : work()) {
        EXPECT_EQ(segment.pace, one().pace);
        EXPECT_EQ(segment.cycles(), one().cycles);
    }
    const QList<Segment> breathing = of(timeline(Stage::Breathing), SegmentKind::Work);
    for (const Segment &segment : breathing)
        EXPECT_EQ(segment.pace, one().inBreathing);
}

TEST_P(TimelineDoseTest, SidesOfASetShareTheirCue)
{
    QHash<std::pair<int, int>, QString> cues;
    for (const Segment &segment : work()) {
        EXPECT_FALSE(segment.cue.isEmpty());
        const std::pair key(segment.set, segment.hold);
        EXPECT_EQ(cues.value(key, segment.cue), segment.cue);
        cues.insert(key, segment.cue);
    }
    EXPECT_NE(cues.value({1, one().segments > 1 ? 1 : 0}),
              cues.value({2, one().segments > 1 ? 1 : 0}))
        << "the next set thinks of something else";
}

Dose timed()
{
    Dose dose = timeDose(30);
    dose.sets = 2;
    dose.restSeconds = 20;
    return dose;
}

const Case cases[] = {
    {"Reps", repsDose(2, 4, "3-1-2-0", 20), 24s, 24s, 1, Pace::Reps, Pace::Brace, 4},
    {"Hold", holdDose(2, 3, 15, 20), 57s, 45s, 6, Pace::Plain, Pace::Plain, 0},
    {"Breaths", breathsDose(2, 5, "4-0-6-0", 20), 50s, 50s, 1, Pace::Breaths, Pace::Breaths, 5},
    {"Time", timed(), 30s, 30s, 1, Pace::Plain, Pace::FreeBreath, 0},
};

INSTANTIATE_TEST_SUITE_P(EveryMode, TimelineDoseTest,
                         testing::Combine(testing::ValuesIn(cases), testing::Bool()),
                         [](const auto &one) {
                             return std::string(std::get<0>(one.param).name) +
                                    (std::get<1>(one.param) ? "Sided" : "Unsided");
                         });

TEST(TimelineEquality, IsByValue)
{
    const Catalog catalog = playerCatalog();
    EXPECT_EQ(Timeline::fromRoutine(threeExercises(), catalog),
              Timeline::fromRoutine(threeExercises(), catalog));
    Routine shorter = threeExercises();
    shorter.items.removeLast();
    EXPECT_FALSE(Timeline::fromRoutine(shorter, catalog) ==
                 Timeline::fromRoutine(threeExercises(), catalog));
}

TEST(SegmentCycles, CountAnIncompleteLastOne)
{
    Segment segment;
    segment.duration = 10s;
    EXPECT_EQ(segment.cycles(), 0) << "no tempo";
    segment.tempo = Tempo{{2, 0, 2, 0}};
    EXPECT_EQ(segment.cycles(), 3);
    segment.duration = 8s;
    EXPECT_EQ(segment.cycles(), 2);
}

TEST(TimelineGuided, PartsWithoutTimeAreLeftOut)
{
    GuidedSession session;
    session.segments = {
        {0, 0, QString(), std::nullopt, QStringLiteral("Nothing"), QString()},
        {0, 20, QStringLiteral("gone"), std::nullopt, QStringLiteral("Lie down"), QString()}};
    const Timeline timeline = Timeline::fromGuidedSession(session, playerCatalog());
    ASSERT_EQ(timeline.items().size(), 1);
    EXPECT_EQ(timeline.items().first().name, QStringLiteral("Lie down"));
    EXPECT_EQ(timeline.segments().first().pace, Pace::Plain) << "its exercise is not known";
    EXPECT_TRUE(Timeline::fromGuidedSession({}, playerCatalog()).isEmpty());
}

} // namespace
