#include "core/catalog/Catalog.h"
#include "core/routine/Routine.h"
#include "core/routine/RoutineReview.h"
#include "tests/support/ExerciseBuilder.h"
#include "tests/support/GeneratorParts.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

namespace midback::test {

namespace {

/// Some of the planes, at least one, from the first to the last or the other way round.
rc::Gen<QList<Plane>> planes()
{
    const auto all = enumValues<Plane>();
    return rc::gen::map(rc::gen::pair(inRange(1, 1 << all.size()), inRange(0, 2)),
                        [all](const std::pair<int, int> &parts) {
                            QList<Plane> some;
                            for (qsizetype i = 0; i < all.size(); ++i) {
                                if (parts.first & (1 << i))
                                    some.append(all.at(i));
                            }
                            if (parts.second)
                                std::reverse(some.begin(), some.end());
                            return some;
                        });
}

struct Case {
    Routine routine;
    CatalogData data;
};

/// Up to twelve items, about one in six of them unknown to the catalogue.
Case anyCase()
{
    Case made;
    const int count = *inRange(0, 13);
    for (int i = 0; i < count; ++i) {
        Exercise exercise =
            timedExercise(QStringLiteral("e%1").arg(i), Stage(*rc::gen::inRange(0, 4)), *planes(),
                          *rc::gen::inRange(15, 600), Position(*rc::gen::inRange(0, 9)));
        exercise.sided = *rc::gen::arbitrary<bool>();
        made.routine.items.append({exercise.id, exercise.dose()});
        if (*rc::gen::inRange(0, 6) > 0)
            made.data.exercises.append(exercise);
    }
    return made;
}

template<std::size_t N>
int sum(const std::array<int, N> &values)
{
    return std::accumulate(values.begin(), values.end(), 0);
}

} // namespace

RC_GTEST_PROP(RoutineReviewLaws, SharesSumToTheTotal, ())
{
    const Case made = anyCase();
    const Catalog catalog(made.data);
    const RoutineReview review = reviewRoutine(made.routine, catalog);
    RC_ASSERT(review.totalSeconds == totalSeconds(made.routine, catalog));
    RC_ASSERT(sum(review.planeSeconds) + review.unknownSeconds == review.totalSeconds);
    RC_ASSERT(sum(review.stageSeconds) + review.unknownSeconds == review.totalSeconds);
}

RC_GTEST_PROP(RoutineReviewLaws, SortingByStageSilencesTheOrderRule, ())
{
    Case made = anyCase();
    const Catalog catalog(made.data);
    made.routine.items.removeIf(
        [&](const RoutineItem &item) { return !catalog.exercise(item.exerciseId); });
    std::stable_sort(made.routine.items.begin(), made.routine.items.end(),
                     [&](const RoutineItem &a, const RoutineItem &b) {
                         return catalog.exercise(a.exerciseId)->stage <
                                catalog.exercise(b.exerciseId)->stage;
                     });
    const RoutineReview review = reviewRoutine(made.routine, catalog);
    for (const ReviewNote &note : review.notes)
        RC_ASSERT(note.code != ReviewCode::StageOrder);
}

RC_GTEST_PROP(RoutineReviewLaws, EveryNoteSpeaksAndPointsIntoTheRoutine, ())
{
    const Case made = anyCase();
    const RoutineReview review = reviewRoutine(made.routine, Catalog(made.data));
    for (const ReviewNote &note : review.notes) {
        RC_ASSERT(!note.sentence.isEmpty());
        RC_ASSERT(!note.sentence.contains(QLatin1Char('%') + QString::number(1)));
        RC_ASSERT(note.item >= ReviewNote::wholeRoutine);
        RC_ASSERT(note.item < made.routine.items.size());
    }
}

} // namespace midback::test
