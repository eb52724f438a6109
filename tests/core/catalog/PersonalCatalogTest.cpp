#include "core/catalog/PersonalCatalog.h"

#include "core/catalog/OwnDoses.h"
#include "core/catalog/OwnExercise.h"
#include "tests/support/FakeDataStore.h"
#include "tests/support/SmallCatalog.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class PersonalCatalogTest : public testing::Test {
protected:
    static OwnExercise named(const char *name, uint n = 1)
    {
        OwnExercise own;
        own.id = OwnExerciseId(QUuid(n, 2, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
        own.name = QLatin1String(name);
        own.planes = {Plane::Rotation};
        own.doseLevels = dosesAround(usualDoseOf(DoseMode::Time)).value();
        own.steps = {QStringLiteral("Turn.")};
        return own;
    }
    void save(const OwnExercise &own) { ASSERT_TRUE(data.ownExercises().save(own).ok()); }

    FakeDataStore data;
    const Catalog shipped = midback::test::smallCatalog();
    PersonalCatalog personal{shipped, data.ownExercises()};
    const Catalog &catalog = personal.catalog();
};

TEST_F(PersonalCatalogTest, IsTheShippedOneWhereNothingWasAdded)
{
    EXPECT_EQ(catalog.exercises().size(), shipped.exercises().size());
    EXPECT_TRUE(personal.read().ok());
}

TEST_F(PersonalCatalogTest, OwnExercisesStandBehindTheShippedOnes)
{
    save(named("Door turn"));
    ASSERT_EQ(catalog.exercises().size(), shipped.exercises().size() + 1);
    const Exercise *added = catalog.exercise(catalogIdOf(named("").id));
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added, &catalog.exercises().last());
    EXPECT_TRUE(added->own);
    EXPECT_EQ(added->name, QStringLiteral("Door turn"));
    EXPECT_TRUE(catalog.laddersOf(added->id).isEmpty());
    EXPECT_EQ(shipped.exercise(added->id), nullptr) << "only this person's has it";
}

TEST_F(PersonalCatalogTest, ChangesAreSeenByWhoeverListens)
{
    QStringList seen;
    QObject context;
    QObject::connect(&personal, &PersonalCatalog::changed, &context,
                     [&] { seen.append(catalog.exercises().last().name); });
    save(named("Door turn"));
    save(named("Window turn"));
    EXPECT_EQ(seen, (QStringList{QStringLiteral("Door turn"), QStringLiteral("Window turn")}));
}

TEST_F(PersonalCatalogTest, WhatWasLookedUpStaysGood)
{
    save(named("Door turn"));
    const QString id = catalogIdOf(named("").id);
    const Exercise *before = catalog.exercise(id);
    const Exercise *turn = catalog.exercise(QStringLiteral("turn"));
    save(named("Window turn"));
    EXPECT_EQ(before->name, QStringLiteral("Door turn")) << "as it was when it was looked up";
    EXPECT_EQ(turn->id, QStringLiteral("turn"));
    EXPECT_EQ(catalog.nameOf(id), QStringLiteral("Window turn"));
}

TEST_F(PersonalCatalogTest, ADeletedOneKeepsItsNameAndIsNotOffered)
{
    save(named("Door turn"));
    EXPECT_EQ(catalog.offered().size(), shipped.exercises().size() + 1);
    OwnExercise deleted = named("Door turn");
    deleted.retired = true;
    save(deleted);
    EXPECT_EQ(catalog.nameOf(catalogIdOf(deleted.id)), QStringLiteral("Door turn"));
    EXPECT_EQ(catalog.offered().size(), shipped.exercises().size());
}

TEST_F(PersonalCatalogTest, AStoreThatCannotBeReadLeavesWhatWasThere)
{
    save(named("Door turn"));
    data.ownExercises().failReadsWith(Error{ErrorCode::Damaged, QStringLiteral("It is broken.")});
    Q_EMIT data.ownExercises().changed();
    EXPECT_FALSE(personal.read().ok());
    EXPECT_EQ(catalog.exercises().size(), shipped.exercises().size() + 1);
    EXPECT_FALSE(withOwnExercises(shipped, data.ownExercises()).ok());
}

} // namespace
