// What a person added is placed by the person: the composer neither uses it nor speaks of it, and a
// health condition leaves out a copy as it does the original.
#include "core/routine/RoutineComposer.h"
#include "core/symptoms/ConditionFilter.h"
#include "core/symptoms/ConditionLimits.h"
#include "tests/support/OwnSamples.h"
#include "tests/support/ShippedCatalog.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

TEST(ComposerOwn, ASessionIsTheSameWithExercisesOfOnesOwn)
{
    Catalog mine = shippedCatalog();
    OwnExercise own = ownExercise(QStringLiteral("Door turn"));
    own.difficulty = 1;
    mine.setOwn({exerciseOf(own)});
    for (int seed = 1; seed <= 5; ++seed) {
        ComposerRequest request;
        request.seed = quint64(seed);
        const auto plain = compose(request, shippedCatalog());
        const auto with = compose(request, mine);
        ASSERT_TRUE(plain.ok() && with.ok());
        EXPECT_EQ(toJson(std::get<ComposedSession>(*with), mine),
                  toJson(std::get<ComposedSession>(*plain), shippedCatalog()));
    }
}

TEST(ComposerOwn, AConditionLeavesOutTheCopyToo)
{
    Catalog mine = shippedCatalog();
    QList<Exercise> copies;
    uint n = 0;
    for (const Exercise &exercise : shippedCatalog().exercises())
        copies.append(exerciseOf(ownExerciseFrom(exercise, ownExercise({}, ++n).id)));
    mine.setOwn(copies);
    for (const HealthCondition condition : enumValues<HealthCondition>()) {
        const ConditionLimits limits = limitsOf({condition}, mine);
        for (qsizetype i = 0; i < copies.size(); ++i) {
            const QString id = shippedCatalog().exercises().at(i).id;
            EXPECT_EQ(limits.excluded.contains(copies.at(i).id), limits.excluded.contains(id))
                << qPrintable(id);
            EXPECT_EQ(limits.modified.contains(copies.at(i).id), limits.modified.contains(id))
                << qPrintable(id);
        }
    }
}

} // namespace
