#include "core/catalog/Catalog.h"
#include "core/routine/ReviewRules.h"
#include "core/routine/Routine.h"
#include "tests/support/ExerciseBuilder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace midback::test {

namespace {

/// Eight exercises of random kinds, and a routine that takes from them with repetition. One in
/// eight items is unknown.
struct Drawn {
    CatalogData data;
    Routine routine;

    RoutineReview review() const { return reviewRoutine(routine, Catalog(data)); }
    const Exercise *at(qsizetype item) const
    {
        for (const Exercise &one : data.exercises) {
            if (one.id == routine.items.at(item).exerciseId)
                return &one;
        }
        return nullptr;
    }
};

Drawn draw()
{
    Drawn drawn;
    for (int i = 0; i < 8; ++i) {
        QList<Plane> planes{Plane(*rc::gen::inRange(0, 5))};
        if (const auto second = Plane(*rc::gen::inRange(0, 5)); second != planes.first())
            planes.append(second);
        const auto stage = Stage(*rc::gen::inRange(0, 4));
        const QString id = QStringLiteral("e%1").arg(i);
        Exercise exercise = *rc::gen::arbitrary<bool>()
                                ? heldExercise(id, stage, planes, *rc::gen::inRange(1, 8), 45)
                                : timedExercise(id, stage, planes, *rc::gen::inRange(15, 400));
        exercise.position = Position(*rc::gen::inRange(0, 9));
        exercise.sided = *rc::gen::arbitrary<bool>();
        drawn.data.exercises.append(exercise);
    }
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        const Exercise &from = drawn.data.exercises.at(*rc::gen::inRange(0, 8));
        const bool known = *rc::gen::inRange(0, 8) > 0;
        drawn.routine.items.append({known ? from.id : QStringLiteral("lost"), from.dose()});
    }
    return drawn;
}

qsizetype countOf(const RoutineReview &review, ReviewCode code)
{
    return std::count_if(review.notes.begin(), review.notes.end(),
                         [code](const ReviewNote &note) { return note.code == code; });
}

} // namespace

RC_GTEST_PROP(RoutineReviewRuleLaws, TheOrderDoesNotChangeTheSums, ())
{
    Drawn drawn = draw();
    const RoutineReview before = drawn.review();
    std::reverse(drawn.routine.items.begin(), drawn.routine.items.end());
    const RoutineReview after = drawn.review();
    RC_ASSERT(after.planeSeconds == before.planeSeconds);
    RC_ASSERT(after.stageSeconds == before.stageSeconds);
    RC_ASSERT(after.unknownSeconds == before.unknownSeconds);
    // Rules that are blind to the order say the same of it backwards.
    for (const ReviewCode code :
         {ReviewCode::RotationShare, ReviewCode::StaticHold, ReviewCode::LongerThanGuide,
          ReviewCode::TooLong, ReviewCode::UpAndDown, ReviewCode::UnknownExercise}) {
        RC_ASSERT(countOf(after, code) == countOf(before, code));
    }
}

RC_GTEST_PROP(RoutineReviewRuleLaws, EveryUnknownItemHasExactlyOneWarning, ())
{
    const Drawn drawn = draw();
    const RoutineReview review = drawn.review();
    for (qsizetype i = 0; i < drawn.routine.items.size(); ++i) {
        const QList<ReviewNote> notes = review.notesOn(i);
        const auto unknown = std::count_if(notes.begin(), notes.end(), [](const ReviewNote &one) {
            return one.code == ReviewCode::UnknownExercise && one.weight == ReviewWeight::Warning;
        });
        RC_ASSERT(unknown == (drawn.at(i) ? 0 : 1));
    }
}

RC_GTEST_PROP(RoutineReviewRuleLaws, EveryNoteBelongsToOneItemOrToTheWhole, ())
{
    const Drawn drawn = draw();
    const RoutineReview review = drawn.review();
    qsizetype found = review.notesOn(ReviewNote::wholeRoutine).size();
    for (qsizetype i = 0; i < drawn.routine.items.size(); ++i)
        found += review.notesOn(i).size();
    RC_ASSERT(found == review.notes.size());
}

RC_GTEST_PROP(RoutineReviewRuleLaws, SaysRepeatedOnlyOfWhatWasThereBefore, ())
{
    const Drawn drawn = draw();
    for (const ReviewNote &note : drawn.review().notes) {
        if (note.code != ReviewCode::Repeated)
            continue;
        const QString id = drawn.routine.items.at(note.item).exerciseId;
        bool before = false;
        for (qsizetype i = 0; i < note.item; ++i)
            before = before || drawn.routine.items.at(i).exerciseId == id;
        RC_ASSERT(before);
        RC_ASSERT(note.weight == ReviewWeight::Hint);
    }
}

RC_GTEST_PROP(RoutineReviewRuleLaws, AStageOrderNoteStandsWhereTheStageFalls, ())
{
    const Drawn drawn = draw();
    const RoutineReview review = drawn.review();
    const Exercise *before = nullptr;
    const bool mayClose =
        !drawn.routine.items.isEmpty() && drawn.at(0) && drawn.at(0)->stage == Stage::Breathing;
    for (qsizetype i = 0; i < drawn.routine.items.size(); ++i) {
        const Exercise *now = drawn.at(i);
        if (!now)
            continue;
        const QList<ReviewNote> notes = review.notesOn(i);
        const bool noted = std::any_of(notes.begin(), notes.end(), [](const ReviewNote &note) {
            return note.code == ReviewCode::StageOrder;
        });
        const bool falls = before && now->stage < before->stage;
        // Only breathing at the end of a routine that began with it is excused.
        RC_ASSERT(!noted || falls);
        RC_ASSERT(noted || !falls || (mayClose && now->stage == Stage::Breathing));
        before = now;
    }
}

RC_GTEST_PROP(RoutineReviewRuleLaws, TheLengthHasAtMostOneNote, ())
{
    const Drawn drawn = draw();
    const RoutineReview review = drawn.review();
    const int seconds = review.totalSeconds;
    RC_ASSERT(countOf(review, ReviewCode::TooLong) == (seconds > review::longSeconds ? 1 : 0));
    const bool longer = seconds > review::guideMaxSeconds && seconds <= review::longSeconds;
    RC_ASSERT(countOf(review, ReviewCode::LongerThanGuide) == (longer ? 1 : 0));
}

RC_GTEST_PROP(PlaneShareLaws, SharesDifferByAtMostOneSecond, ())
{
    Drawn drawn = draw();
    const Exercise &exercise = drawn.data.exercises.first();
    const int seconds = *rc::gen::inRange(0, 5000);
    const ReviewedItem item{exercise.id, exercise.dose(), &exercise, seconds};
    int sum = 0;
    for (const Plane plane : enumValues<Plane>()) {
        const int share = planeShare(item, plane);
        RC_ASSERT((share == 0) ==
                  (!exercise.hasPlane(plane) || seconds <= exercise.planes.indexOf(plane)));
        if (exercise.hasPlane(plane))
            RC_ASSERT(std::abs(share - seconds / int(exercise.planes.size())) <= 1);
        sum += share;
    }
    RC_ASSERT(sum == seconds);
    RC_ASSERT(planeShare({exercise.id, exercise.dose(), nullptr, seconds}, Plane::Rotation) == 0);
}

} // namespace midback::test
