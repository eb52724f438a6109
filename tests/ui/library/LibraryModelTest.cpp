#include "ui/library/LibraryModel.h"

#include "tests/support/SmallCatalog.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

namespace midback::test {

class LibraryModelTest : public testing::Test {
protected:
    QStringList shown()
    {
        QStringList ids;
        for (int row = 0; row < model.results().rowCount(); ++row)
            ids.append(model.results().idAt(model.results().index(row, 0)));
        return ids;
    }

    Catalog catalog = smallCatalog();
    LibraryModel model{catalog};
};

TEST_F(LibraryModelTest, KeepsTheRulesOfItemModels)
{
    const QAbstractItemModelTester source(model.results().sourceModel(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    const QAbstractItemModelTester tester(&model.results(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    ExerciseFilter filter;
    filter.text = QStringLiteral("roll");
    model.setFilter(filter);
    model.setFilter({});
    EXPECT_EQ(model.results().rowCount(), 7);
}

TEST_F(LibraryModelTest, FiltersAndCounts)
{
    EXPECT_EQ(model.countText(), QStringLiteral("7 exercises"));
    ExerciseFilter filter;
    filter.planes = {Plane::Rotation};
    filter.atHand = {Equipment::Pillow};
    model.setFilter(filter);
    EXPECT_EQ(shown(), (QStringList{QStringLiteral("turn"), QStringLiteral("reach")}));
    EXPECT_EQ(model.countText(), QStringLiteral("2 of 7 exercises"));
    EXPECT_FALSE(model.results().indexOf(QStringLiteral("chop")).isValid());
    EXPECT_EQ(model.results().indexOf(QStringLiteral("reach")).row(), 1);
}

TEST_F(LibraryModelTest, TellsOfAFilterOnlyWhenItChanges)
{
    QSignalSpy changed(&model.results(), &ExerciseFilterModel::filterChanged);
    ExerciseFilter filter;
    filter.deskFriendly = true;
    model.setFilter(filter);
    model.setFilter(filter);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(shown(), QStringList{QStringLiteral("arch")});
}

TEST_F(LibraryModelTest, SaysWhatTheFilterAsksFor)
{
    ExerciseFilter filter;
    filter.planes = {Plane::Rotation, Plane::Flexion};
    filter.atHand = {Equipment::Towel};
    filter.difficulties = {1, 2};
    filter.deskFriendly = true;
    EXPECT_EQ(filterText(filter), QStringLiteral("Rotation or Flexion · with towel at hand · "
                                                 "difficulty 1 or 2 · at a desk"));
    EXPECT_EQ(filterText({}), QString());
}

TEST_F(LibraryModelTest, GoesBackTheWayThatItCame)
{
    QSignalSpy changed(&model, &LibraryModel::currentChanged);
    model.open(QStringLiteral("turn"));
    model.open(QStringLiteral("turn"));
    model.open(QStringLiteral("nowhere"));
    model.open(QStringLiteral("reach"));
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(model.previous(), QStringLiteral("turn"));
    model.back();
    EXPECT_EQ(model.current(), QStringLiteral("turn"));
    model.back();
    EXPECT_EQ(model.current(), QString());
    model.back();
    EXPECT_EQ(changed.count(), 4);
}

TEST_F(LibraryModelTest, LeavesForTheListAtOnce)
{
    model.open(QStringLiteral("turn"));
    model.open(QStringLiteral("reach"));
    model.backToList();
    EXPECT_EQ(model.current(), QString());
    EXPECT_EQ(model.previous(), QString());
}

TEST_F(LibraryModelTest, SpeaksACardInOneLine)
{
    const QModelIndex arch = model.results().index(3, 0);
    EXPECT_EQ(arch.data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Arch, Mobility · Extension, Seated, 90 s, difficulty 1 of 5, works "
                             "at a desk"));
}

} // namespace midback::test
