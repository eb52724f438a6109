#include "core/symptoms/ConditionLimits.h"

#include "core/symptoms/ConditionFilter.h"
#include "tests/support/ShippedCatalog.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

TEST(ConditionLimits, NobodyIsLimitedWithoutAReason)
{
    EXPECT_EQ(limitsOf({}, test::shippedCatalog()), ConditionLimits());
}

TEST(ConditionLimits, AreTheVerdictsOnEveryExercise)
{
    const Catalog &catalog = test::shippedCatalog();
    for (const HealthCondition condition : enumValues<HealthCondition>()) {
        const ConditionLimits limits = limitsOf({condition}, catalog);
        for (const Exercise &exercise : catalog.exercises()) {
            const Fit fit = verdictOn(exercise, {condition}, catalog).fit;
            EXPECT_EQ(limits.excluded.contains(exercise.id), fit == Fit::Excluded);
            EXPECT_EQ(limits.modified.contains(exercise.id), fit == Fit::Modified);
        }
    }
    // The counts of docs/clinical-basis: 64 of 80 are left with osteoporosis, 46 unchanged.
    const ConditionLimits bones = limitsOf({HealthCondition::Osteoporosis}, catalog);
    EXPECT_EQ(bones.excluded.size(), 80 - 64);
    EXPECT_EQ(bones.modified.size(), 64 - 46);
}

} // namespace
