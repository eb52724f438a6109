#include "core/routine/composer/SessionOrder.h"

#include "core/routine/SessionRules.h"
#include "tests/support/ExerciseBuilder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <deque>

namespace midback::test {

namespace {

/// Holds the exercises that the chosen ones point to.
class Chosen {
public:
    Chosen &add(const char *id, Stage stage, const QList<Plane> &planes, Position position,
                int difficulty = 1)
    {
        m_exercises.push_back(timedExercise(QLatin1String(id), stage, planes, 100, position));
        m_exercises.back().difficulty = difficulty;
        m_chosen.append({&m_exercises.back(), 2});
        return *this;
    }
    const QList<ChosenExercise> &chosen() const { return m_chosen; }

private:
    std::deque<Exercise> m_exercises; // keeps its places
    QList<ChosenExercise> m_chosen;
};

QStringList idsOf(const QList<ChosenExercise> &chosen)
{
    QStringList ids;
    for (const ChosenExercise &one : chosen)
        ids.append(one.exercise->id);
    return ids;
}

QStringList ordered(const Chosen &chosen)
{
    return idsOf(inOrder(chosen.chosen()));
}

QStringList list(std::initializer_list<const char *> words)
{
    QStringList result;
    for (const char *word : words)
        result.append(QLatin1String(word));
    return result;
}

using P = Position;
const QList<Plane> inBreath{Plane::Breathing};
const QList<Plane> inTurn{Plane::Rotation};
const QList<Plane> inArch{Plane::Extension};

} // namespace

TEST(SessionOrderTest, NothingStaysNothing)
{
    EXPECT_TRUE(inOrder({}).isEmpty());
}

TEST(SessionOrderTest, GoesByStage)
{
    EXPECT_EQ(ordered(Chosen()
                          .add("lift", Stage::Strength, inTurn, P::Supine)
                          .add("angel", Stage::Alignment, inTurn, P::Supine)
                          .add("turn", Stage::Mobility, inTurn, P::Supine)
                          .add("breath", Stage::Breathing, inBreath, P::Supine)),
              list({"breath", "turn", "angel", "lift"}));
}

TEST(SessionOrderTest, KeepsAPositionTogetherFromEasierToHarder)
{
    EXPECT_EQ(ordered(Chosen()
                          .add("hard", Stage::Mobility, inTurn, P::Prone, 3)
                          .add("other", Stage::Mobility, inTurn, P::Supine)
                          .add("easy", Stage::Mobility, inTurn, P::Prone, 1)
                          .add("angel", Stage::Alignment, inTurn, P::Prone)),
              list({"other", "easy", "hard", "angel"}));
}

TEST(SessionOrderTest, GetsUpOnce)
{
    EXPECT_EQ(ordered(Chosen()
                          .add("sit", Stage::Breathing, inBreath, P::Seated)
                          .add("stand", Stage::Mobility, inTurn, P::Standing)
                          .add("lie", Stage::Mobility, inTurn, P::Supine)
                          .add("kneel", Stage::Mobility, inTurn, P::Kneeling)
                          .add("wall", Stage::Alignment, inTurn, P::Wall)
                          .add("floor", Stage::Alignment, inTurn, P::Supine)),
              list({"sit", "stand", "kneel", "lie", "floor", "wall"}));
}

TEST(SessionOrderTest, UsesTheNewRangeAtOnce)
{
    // "arm" is harder and in the same position, but only it turns; "fold" was loosened last.
    EXPECT_EQ(ordered(Chosen()
                          .add("turn", Stage::Mobility, inTurn, P::Quadruped, 1)
                          .add("fold", Stage::Mobility, {Plane::Flexion}, P::Quadruped, 2)
                          .add("angel", Stage::Alignment, inArch, P::Quadruped, 1)
                          .add("arm", Stage::Alignment, inTurn, P::Quadruped, 3)),
              list({"fold", "turn", "arm", "angel"}));
}

TEST(SessionOrderTest, UsingTheNewRangeIsWorthGettingUp)
{
    const QStringList order = ordered(Chosen()
                                          .add("turn", Stage::Mobility, inTurn, P::Supine)
                                          .add("angel", Stage::Alignment, inArch, P::Supine)
                                          .add("tap", Stage::Alignment, inTurn, P::Wall));
    EXPECT_EQ(order, list({"turn", "tap", "angel"}));
}

RC_GTEST_PROP(SessionOrderLaws, IsAPermutationThatKeepsStagesAndPositionsTogether, ())
{
    Chosen chosen;
    const int count = *rc::gen::inRange(0, 14);
    for (int i = 0; i < count; ++i) {
        const QByteArray id = 'e' + QByteArray::number(i);
        chosen.add(id.constData(), Stage(*rc::gen::inRange(0, 4)), {Plane(*rc::gen::inRange(0, 5))},
                   Position(*rc::gen::inRange(0, 9)), *rc::gen::inRange(1, 6));
    }
    const QList<ChosenExercise> order = inOrder(chosen.chosen());
    QStringList before = idsOf(chosen.chosen());
    QStringList after = idsOf(order);
    before.sort();
    after.sort();
    RC_ASSERT(before == after);
    QList<std::pair<Stage, Position>> blocks;
    for (const ChosenExercise &one : order) {
        const std::pair block{one.exercise->stage, one.exercise->position};
        if (!blocks.isEmpty() && blocks.last() == block)
            continue;
        RC_ASSERT(!blocks.contains(block));
        if (!blocks.isEmpty())
            RC_ASSERT(blocks.last().first <= block.first);
        blocks.append(block);
    }
}

} // namespace midback::test
