#include "ui/widgets/exercises/ExerciseListModel.h"

#include "core/catalog/CatalogReader.h"
#include "tests/support/SmallCatalog.h"
#include "ui/widgets/exercises/ExerciseFilterModel.h"

#include <QtTest/QAbstractItemModelTester>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback::test {

namespace {

template<class T>
QList<T> someOf(const QList<T> &all)
{
    QList<T> chosen;
    for (const T &one : all) {
        if (*rc::gen::inRange(0, 3) == 0)
            chosen.append(one);
    }
    return chosen;
}

ExerciseFilter anyFilter()
{
    static const QStringList texts{QString(), QStringLiteral("Roll"), QStringLiteral("slowly"),
                                   QStringLiteral("a"), QStringLiteral("zebra")};
    ExerciseFilter filter;
    filter.text = texts.at(*rc::gen::inRange(0, int(texts.size())));
    filter.planes = someOf(enumValues<Plane>());
    filter.stages = someOf(enumValues<Stage>());
    filter.positions = someOf(enumValues<Position>());
    filter.atHand = someOf(enumValues<Equipment>());
    filter.difficulties = someOf(QList<int>{1, 2, 3, 4, 5});
    filter.deskFriendly = *rc::gen::inRange(0, 4) == 0;
    return filter;
}

QStringList idsOf(const ExerciseFilterModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.idAt(model.index(row, 0)));
    return ids;
}

} // namespace

TEST(ExerciseListModelTest, IsEmptyForAnEmptyCatalogue)
{
    const Catalog nothing{CatalogData()};
    ExerciseListModel list(nothing);
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    ExerciseFilterModel filtered(&list);
    EXPECT_EQ(filtered.rowCount(), 0);
    EXPECT_FALSE(filtered.indexOf(QStringLiteral("turn")).isValid());
}

TEST(ExerciseListModelTest, SpeaksEveryCardOfTheCatalogueDistinctly)
{
    const Result<Catalog> catalog = loadBuiltInCatalog();
    ASSERT_TRUE(catalog.ok());
    const ExerciseListModel list(*catalog);
    QStringList spoken;
    for (int row = 0; row < list.rowCount(); ++row) {
        const Exercise &exercise = list.exerciseAt(row);
        const QString words = list.data(list.index(row), Qt::AccessibleTextRole).toString();
        EXPECT_TRUE(words.startsWith(exercise.name + QStringLiteral(", "))) << qPrintable(words);
        EXPECT_TRUE(words.contains(QStringLiteral("difficulty %1 of 5").arg(exercise.difficulty)));
        EXPECT_EQ(words.contains(QStringLiteral("works at a desk")), exercise.deskFriendly);
        EXPECT_FALSE(spoken.contains(words)) << qPrintable(words);
        spoken.append(words);
    }
    EXPECT_FALSE(spoken.isEmpty());
}

TEST(ExerciseListModelTest, DoesNotSayBreathingTwice)
{
    Exercise exercise = smallCatalog().exercises().first();
    EXPECT_EQ(stageAndPlanes(exercise), QStringLiteral("Breathing"));
    exercise.planes = {Plane::Breathing, Plane::Extension};
    EXPECT_EQ(stageAndPlanes(exercise), QStringLiteral("Breathing · Extension"));
    exercise.stage = Stage::Mobility;
    EXPECT_EQ(stageAndPlanes(exercise), QStringLiteral("Mobility · Breathing · Extension"));
}

TEST(ExerciseListModelTest, SaysEachSideOnlyOfSidedExercises)
{
    Exercise exercise = smallCatalog().exercises().first();
    EXPECT_EQ(doseAndSides(exercise), QStringLiteral("90 s"));
    exercise.sided = true;
    EXPECT_EQ(doseAndSides(exercise), QStringLiteral("90 s each side"));
}

TEST(ExerciseListModelTest, HasNothingForStrangeRolesAndNoChildren)
{
    const Catalog catalog = smallCatalog();
    const ExerciseListModel list(catalog);
    EXPECT_FALSE(list.data(list.index(0), Qt::DecorationRole).isValid());
    EXPECT_EQ(list.rowCount(list.index(0)), 0);
}

RC_GTEST_PROP(ExerciseFilterModelLaws, ShowsExactlyWhatMatchesInTheOrderOfTheCatalogue, ())
{
    const Catalog catalog = smallCatalog();
    ExerciseListModel list(catalog);
    ExerciseFilterModel model(&list);
    for (int round = 0; round < 3; ++round) { // what one filter hid comes back with the next
        const ExerciseFilter filter = anyFilter();
        model.setFilter(filter);
        QStringList expected;
        for (const Exercise &one : catalog.exercises()) {
            if (matches(filter, one, searchText(one)))
                expected.append(one.id);
            RC_ASSERT(model.indexOf(one.id).isValid() == expected.contains(one.id));
        }
        RC_ASSERT(idsOf(model) == expected);
    }
}

RC_GTEST_PROP(ExerciseFilterModelLaws, AskingForMoreNeverShowsMore, ())
{
    const Catalog catalog = smallCatalog();
    ExerciseListModel list(catalog);
    ExerciseFilterModel model(&list);
    ExerciseFilter filter = anyFilter();
    model.setFilter(filter);
    const QStringList before = idsOf(model);
    filter.deskFriendly = true;
    filter.text += QStringLiteral(" slowly");
    model.setFilter(filter);
    for (const QString &id : idsOf(model))
        RC_ASSERT(before.contains(id));
    model.setFilter({});
    RC_ASSERT(model.rowCount() == list.rowCount());
}

} // namespace midback::test
