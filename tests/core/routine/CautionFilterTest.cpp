#include "core/routine/CautionFilter.h"

#include "core/catalog/CatalogReader.h"
#include "core/routine/Routine.h"
#include "core/routine/RoutineReview.h"
#include "tests/support/ExerciseBuilder.h"

#include <gtest/gtest.h>

namespace midback::test {

namespace {

/// One exercise "turn" with the given cautions in a catalogue that knows a few.
class CautionFilterTest : public testing::Test {
protected:
    CautionEffect effect(const QStringList &tagged, const QStringList &conditions,
                         Stage stage = Stage::Mobility) const
    {
        Exercise exercise = timedExercise(QStringLiteral("turn"), stage, {Plane::Rotation});
        exercise.cautions = tagged;
        return cautionEffect(exercise, conditions, catalog());
    }

    static Catalog catalog(const QList<Exercise> &exercises = {})
    {
        CatalogData data;
        data.exercises = exercises;
        data.cautions = {
            {QStringLiteral("kneel"), QStringLiteral("kneeling pressure"), CautionHandling::Modify},
            {QStringLiteral("wrist"), QStringLiteral("weight on the wrist"),
             CautionHandling::Modify},
            {QStringLiteral("flat"), QStringLiteral("lying flat"), CautionHandling::Exclude},
            {QStringLiteral("osteoporosis-rotation"), QStringLiteral("twisting"),
             CautionHandling::Modify}};
        return Catalog(data);
    }

    static QStringList ids(std::initializer_list<const char *> all)
    {
        QStringList list;
        for (const char *one : all)
            list.append(QLatin1String(one));
        return list;
    }
};

} // namespace

TEST_F(CautionFilterTest, OnlyWhatTheExerciseAndThePersonShareCounts)
{
    EXPECT_EQ(effect(ids({"kneel"}), {}).kind, CautionEffect::Free);
    EXPECT_EQ(effect({}, ids({"flat"})).kind, CautionEffect::Free);
    EXPECT_EQ(effect(ids({"kneel"}), ids({"flat"})).kind, CautionEffect::Free);
    EXPECT_EQ(effect(ids({"unheard-of"}), ids({"unheard-of"})).kind, CautionEffect::Free);
}

TEST_F(CautionFilterTest, TheStrictestHandlingWinsAndNamesItsConditions)
{
    const CautionEffect gentle = effect(ids({"wrist", "kneel"}), ids({"kneel", "wrist"}));
    EXPECT_EQ(gentle.kind, CautionEffect::Gentle);
    EXPECT_EQ(gentle.cautions, ids({"wrist", "kneel"}));
    const CautionEffect out =
        effect(ids({"kneel", "flat", "wrist"}), ids({"wrist", "flat", "kneel"}));
    EXPECT_EQ(out.kind, CautionEffect::LeftOut);
    EXPECT_EQ(out.cautions, ids({"flat"}));
}

TEST_F(CautionFilterTest, LoadedTwistsAreLeftOutForThinBones)
{
    const QStringList bones = ids({"osteoporosis-rotation"});
    EXPECT_EQ(effect(bones, bones, Stage::Mobility).kind, CautionEffect::Gentle);
    EXPECT_EQ(effect(bones, bones, Stage::Strength).kind, CautionEffect::LeftOut);
    EXPECT_EQ(effect(ids({"kneel"}), ids({"kneel"}), Stage::Strength).kind, CautionEffect::Gentle);
}

TEST_F(CautionFilterTest, JoinsMeanings)
{
    EXPECT_EQ(meaningsOf(ids({"kneel", "unheard-of", "wrist"}), catalog()),
              QStringLiteral("kneeling pressure; weight on the wrist"));
}

TEST_F(CautionFilterTest, TheReviewWarnsOfWhatAConditionLeavesOut)
{
    Exercise turn = timedExercise(QStringLiteral("turn"), Stage::Strength, {Plane::Rotation});
    turn.cautions = ids({"flat", "kneel"});
    const Catalog known = catalog({turn});
    Routine routine;
    routine.items = {{turn.id, turn.dose()}};
    EXPECT_TRUE(reviewRoutine(routine, known).notes.isEmpty());
    const RoutineReview review = reviewRoutine(routine, known, ids({"kneel", "flat"}));
    ASSERT_EQ(review.notes.size(), 1);
    EXPECT_EQ(review.notes.first().code, ReviewCode::Filtered);
    EXPECT_EQ(review.notes.first().weight, ReviewWeight::Warning);
    EXPECT_EQ(review.notes.first().item, 0);
    EXPECT_TRUE(review.notes.first().sentence.contains(QStringLiteral("lying flat")));
    EXPECT_FALSE(review.notes.first().sentence.contains(QStringLiteral("kneeling")));
}

TEST_F(CautionFilterTest, TheReviewHintsAtMoreThanTheSmallestDose)
{
    Exercise turn = timedExercise(QStringLiteral("turn"), Stage::Strength, {Plane::Rotation});
    turn.cautions = ids({"kneel"});
    const Catalog known = catalog({turn});
    Routine routine;
    routine.items = {{turn.id, turn.dose()}};
    const RoutineReview review = reviewRoutine(routine, known, ids({"kneel"}));
    ASSERT_EQ(review.notes.size(), 1);
    EXPECT_EQ(review.notes.first().code, ReviewCode::MoreThanGentle);
    EXPECT_EQ(review.notes.first().weight, ReviewWeight::Hint);
    routine.items = {{turn.id, turn.doseLevels[0]}};
    EXPECT_TRUE(reviewRoutine(routine, known, ids({"kneel"})).notes.isEmpty());
}

/// "Coverage left after filters" (clinical-facts H): 66 exercises with the excluding tags of
/// osteoporosis, 57 in pregnancy, 70 with glaucoma.
TEST(ConditionFilterOfTheCatalogueTest, LeavesWhatTheClinicalFactsCount)
{
    const Result<Catalog> catalog = loadBuiltInCatalog();
    ASSERT_TRUE(catalog.ok());
    const auto left = [&](const QStringList &conditions) {
        int count = 0;
        for (const Exercise &one : catalog->exercises()) {
            const auto effect = cautionEffect(one, conditions, *catalog);
            count += effect.kind != CautionEffect::LeftOut ? 1 : 0;
        }
        return count;
    };
    EXPECT_EQ(left({}), 80);
    EXPECT_EQ(
        left({QStringLiteral("osteoporosis-flexion"), QStringLiteral("osteoporosis-compression")}),
        66);
    EXPECT_EQ(left({QStringLiteral("pregnancy-supine"), QStringLiteral("pregnancy-prone")}), 57);
    EXPECT_EQ(left({QStringLiteral("glaucoma-head-down")}), 70);
}

} // namespace midback::test
