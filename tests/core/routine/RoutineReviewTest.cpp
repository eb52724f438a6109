#include "core/routine/RoutineReview.h"

#include "core/catalog/Catalog.h"
#include "core/routine/Routine.h"
#include "tests/support/ExerciseBuilder.h"

#include <gtest/gtest.h>

namespace midback::test {

namespace {

const QList<Plane> kTurn{Plane::Rotation};
const QList<Plane> kBack{Plane::Extension};

Exercise breath()
{
    return timedExercise(QStringLiteral("breath"), Stage::Breathing, {Plane::Breathing});
}
Exercise turn()
{
    return timedExercise(QStringLiteral("turn"), Stage::Mobility, kTurn);
}
Exercise arch()
{
    return timedExercise(QStringLiteral("arch"), Stage::Mobility, kBack);
}
Exercise angel()
{
    return timedExercise(QStringLiteral("angel"), Stage::Alignment, kBack);
}
Exercise chop()
{
    return timedExercise(QStringLiteral("chop"), Stage::Strength, kTurn);
}

/// The review of a routine of these exercises in their default dose.
RoutineReview reviewOf(const QList<Exercise> &exercises)
{
    CatalogData data;
    data.exercises = exercises;
    Routine routine;
    for (const Exercise &exercise : exercises)
        routine.items.append({exercise.id, exercise.dose()});
    return reviewRoutine(routine, Catalog(data));
}

const ReviewNote *noteOf(const RoutineReview &review, ReviewCode code)
{
    for (const ReviewNote &note : review.notes) {
        if (note.code == code)
            return &note;
    }
    return nullptr;
}

bool has(const QList<Exercise> &exercises, ReviewCode code)
{
    return noteOf(reviewOf(exercises), code) != nullptr;
}

} // namespace

TEST(RoutineReviewTest, AnEmptyRoutineHasNothingToSay)
{
    const RoutineReview review = reviewOf({});
    EXPECT_EQ(review.totalSeconds, 0);
    EXPECT_TRUE(review.notes.isEmpty());
}

TEST(RoutineReviewTest, AWellBuiltRoutineHasNoNotes)
{
    EXPECT_TRUE(reviewOf({breath(), turn(), arch(), angel(), chop()}).notes.isEmpty());
}

TEST(RoutineReviewTest, SharesTimeEvenlyAmongPlanesWithTheRemainderFirst)
{
    Exercise cat = timedExercise(QStringLiteral("cat"), Stage::Mobility,
                                 {Plane::Extension, Plane::Flexion, Plane::Breathing}, 101);
    const RoutineReview review = reviewOf({cat, chop()});
    EXPECT_EQ(review.seconds(Plane::Extension), 34);
    EXPECT_EQ(review.seconds(Plane::Flexion), 34);
    EXPECT_EQ(review.seconds(Plane::Breathing), 33);
    EXPECT_EQ(review.seconds(Plane::Rotation), 100);
    EXPECT_EQ(review.seconds(Stage::Mobility), 101);
    EXPECT_EQ(review.seconds(Stage::Strength), 100);
    EXPECT_EQ(review.totalSeconds, 201);
}

TEST(RoutineReviewTest, CountsBothSides)
{
    Exercise sided = turn();
    sided.sided = true;
    EXPECT_EQ(reviewOf({sided}).totalSeconds, sided.dose().totalSeconds(true));
}

TEST(RoutineReviewTest, NamesTheExerciseThatComesTooLate)
{
    const RoutineReview review = reviewOf({breath(), angel(), turn(), chop()});
    const ReviewNote *note = noteOf(review, ReviewCode::StageOrder);
    ASSERT_TRUE(note);
    EXPECT_EQ(note->item, 2);
    EXPECT_EQ(note->weight, ReviewWeight::Warning);
    EXPECT_TRUE(note->sentence.contains(QStringLiteral("Turn (mobility) comes after Angel (align")))
        << qPrintable(note->sentence);
    EXPECT_EQ(review.notesOn(2).size(), 1);
    EXPECT_FALSE(has({breath(), turn(), angel(), chop()}, ReviewCode::StageOrder));
}

TEST(RoutineReviewTest, LooksPastAnUnknownExerciseForTheOrder)
{
    CatalogData data;
    data.exercises = {angel(), turn()};
    Routine routine;
    routine.items = {{QStringLiteral("angel"), angel().dose()},
                     {QStringLiteral("lost"), turn().dose()},
                     {QStringLiteral("turn"), turn().dose()}};
    const RoutineReview review = reviewRoutine(routine, Catalog(data));
    ASSERT_TRUE(noteOf(review, ReviewCode::UnknownExercise));
    EXPECT_EQ(noteOf(review, ReviewCode::UnknownExercise)->item, 1);
    EXPECT_EQ(review.unknownSeconds, 100);
    ASSERT_TRUE(noteOf(review, ReviewCode::StageOrder));
    EXPECT_EQ(noteOf(review, ReviewCode::StageOrder)->item, 2);
}

TEST(RoutineReviewTest, MayEndWithBreathingWhenItBeginsWithIt)
{
    EXPECT_TRUE(reviewOf({breath(), turn(), chop(), breath()}).notes.isEmpty());
    EXPECT_TRUE(has({turn(), chop(), breath()}, ReviewCode::StageOrder));
}

TEST(RoutineReviewTest, MentionsAnExerciseThatIsThereTwice)
{
    const RoutineReview review = reviewOf({turn(), arch(), turn(), chop()});
    ASSERT_TRUE(noteOf(review, ReviewCode::Repeated));
    EXPECT_EQ(noteOf(review, ReviewCode::Repeated)->item, 2);
    EXPECT_TRUE(has({breath(), breath()}, ReviewCode::Repeated));
    EXPECT_FALSE(has({turn(), arch(), chop()}, ReviewCode::Repeated));
}

TEST(RoutineReviewTest, WantsFortyPerCentOfMobilityForRotation)
{
    const auto withRotation = [](int seconds) {
        return has({timedExercise(QStringLiteral("turn"), Stage::Mobility, kTurn, seconds),
                    timedExercise(QStringLiteral("arch"), Stage::Mobility, kBack, 100 - seconds)},
                   ReviewCode::RotationShare);
    };
    EXPECT_FALSE(withRotation(40));
    EXPECT_TRUE(withRotation(39));
    // Rotation outside the mobility stage does not count.
    EXPECT_TRUE(has({arch(), chop()}, ReviewCode::RotationShare));
    EXPECT_FALSE(has({breath(), angel()}, ReviewCode::RotationShare));
}

TEST(RoutineReviewTest, WantsTheNewRangeToBeUsed)
{
    EXPECT_TRUE(has({turn()}, ReviewCode::NoActiveFollowUp));
    EXPECT_TRUE(has({turn(), angel()}, ReviewCode::NoActiveFollowUp)); // another plane
    EXPECT_TRUE(has({chop(), turn()}, ReviewCode::NoActiveFollowUp));  // before, not after
    EXPECT_FALSE(has({turn(), chop()}, ReviewCode::NoActiveFollowUp));
    EXPECT_FALSE(has({turn(), arch(), angel()}, ReviewCode::NoActiveFollowUp));
    EXPECT_FALSE(has({breath()}, ReviewCode::NoActiveFollowUp));
    EXPECT_EQ(noteOf(reviewOf({breath(), arch(), turn()}), ReviewCode::NoActiveFollowUp)->item, 2);
}

TEST(RoutineReviewTest, CountsStaticHoldsOfOnePlane)
{
    const auto held = [](int reps, bool sided) {
        Exercise exercise = heldExercise(QStringLiteral("hold"), Stage::Mobility, kTurn, reps, 60);
        exercise.sided = sided;
        return has({exercise, chop()}, ReviewCode::StaticHold);
    };
    EXPECT_FALSE(held(4, false));
    EXPECT_TRUE(held(5, false));
    EXPECT_FALSE(held(4, true)); // each side is a target of its own
    // Holding against resistance is work, not a stretch.
    EXPECT_FALSE(has({heldExercise(QStringLiteral("plank"), Stage::Strength, kTurn, 5, 60)},
                     ReviewCode::StaticHold));
    // Time shared by two planes counts half in each.
    EXPECT_FALSE(has({heldExercise(QStringLiteral("hold"), Stage::Mobility,
                                   {Plane::Rotation, Plane::Extension}, 8, 60)},
                     ReviewCode::StaticHold));
}

TEST(RoutineReviewTest, SpeaksOfLengthInTwoSteps)
{
    const auto withLength = [](int seconds) {
        return reviewOf({timedExercise(QStringLiteral("chop"), Stage::Strength, kTurn, seconds)});
    };
    EXPECT_TRUE(withLength(900).notes.isEmpty());
    const RoutineReview longer = withLength(901);
    ASSERT_TRUE(noteOf(longer, ReviewCode::LongerThanGuide));
    EXPECT_EQ(noteOf(longer, ReviewCode::LongerThanGuide)->weight, ReviewWeight::Hint);
    EXPECT_FALSE(noteOf(withLength(1800), ReviewCode::TooLong));
    const RoutineReview tooLong = withLength(1801);
    EXPECT_TRUE(noteOf(tooLong, ReviewCode::TooLong));
    EXPECT_FALSE(noteOf(tooLong, ReviewCode::LongerThanGuide));
}

TEST(RoutineReviewTest, CountsGettingUpAndDown)
{
    const auto places = [](const QList<Position> &positions) {
        QList<Exercise> exercises;
        for (const Position position : positions) {
            exercises.append(timedExercise(QStringLiteral("e%1").arg(exercises.size()),
                                           Stage::Strength, kTurn, 60, position));
        }
        return has(exercises, ReviewCode::UpAndDown);
    };
    using P = Position;
    EXPECT_FALSE(places({P::Supine, P::Seated, P::Prone, P::Wall}));
    EXPECT_TRUE(places({P::Supine, P::Seated, P::Prone, P::Wall, P::Kneeling}));
    EXPECT_FALSE(places({P::Seated, P::Standing, P::Wall, P::Seated, P::Standing, P::Wall}));
}

} // namespace midback::test
