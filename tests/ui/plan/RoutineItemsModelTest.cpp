#include "ui/plan/RoutineItemsModel.h"

#include "core/routine/RoutineEdit.h"
#include "tests/support/PageFixture.h"

#include <QtCore/QPersistentModelIndex>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback::test {

namespace {

Routine routineOf(const QStringList &ids, const Catalog &catalog)
{
    Routine routine{RoutineId::fromString(u"00000000-0000-7000-8000-000000000001"),
                    QStringLiteral("Morning"),
                    {}};
    for (const QString &id : ids)
        routine.items.append({id, catalog.exercise(id)->dose()});
    return routine;
}

} // namespace

class RoutineItemsModelTest : public testing::Test {
protected:
    RoutineItemsModelTest()
    {
        model.setRoutine(routineOf({QStringLiteral("turn"), QStringLiteral("arch"),
                                    QStringLiteral("angel"), QStringLiteral("chop")},
                                   catalog));
    }

    Catalog catalog = smallCatalog();
    RoutineItemsModel model{catalog};
    QAbstractItemModelTester tester{&model,
                                    QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(RoutineItemsModelTest, ShowsNameDoseAndNotes)
{
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Turn"));
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("1, Turn, 90 s · 2 min in all"));
    EXPECT_EQ(model.index(0).data(Qt::ToolTipRole).toString(), QString());
    model.setRoutine(withItemMoved(model.routine(), 3, 0));
    EXPECT_TRUE(model.index(1)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Turn (mobility) comes after Chop (strength)")));
}

TEST_F(RoutineItemsModelTest, MovesARowAndTellsWhereTo)
{
    QSignalSpy moved(&model, &RoutineItemsModel::itemMoved);
    const QPersistentModelIndex turn = model.index(0);
    ASSERT_TRUE(model.moveRow({}, 0, {}, 3));
    EXPECT_EQ(turn.row(), 2);
    EXPECT_EQ(moved.first(), (QList<QVariant>{0, 2}));
    ASSERT_TRUE(model.moveRow({}, 2, {}, 0));
    EXPECT_EQ(turn.row(), 0);
    EXPECT_EQ(moved.last(), (QList<QVariant>{2, 0}));
    EXPECT_FALSE(model.moveRow({}, 0, {}, 1)); // to where it is
    EXPECT_FALSE(model.moveRow({}, 0, {}, 9));
    EXPECT_FALSE(model.moveRows({}, 0, 2, {}, 4));
    EXPECT_EQ(moved.count(), 2);
}

TEST_F(RoutineItemsModelTest, KeepsTheOtherRowsWhenOneComesOrGoes)
{
    const QPersistentModelIndex chop = model.index(3);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRoutine(withoutItem(model.routine(), 1));
    EXPECT_EQ(chop.row(), 2);
    model.setRoutine(
        withItem(model.routine(), 0,
                 {QStringLiteral("row"), catalog.exercise(QStringLiteral("row"))->dose()}));
    EXPECT_EQ(chop.row(), 3);
    EXPECT_EQ(chop.data().toString(), QStringLiteral("Chop"));
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(RoutineItemsModelTest, StartsAnewForAnotherRoutine)
{
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRoutine({});
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(RoutineItemsModelTest, SaysBothSides)
{
    Exercise sided = *catalog.exercise(QStringLiteral("turn"));
    sided.sided = true;
    CatalogData data;
    data.exercises = {sided};
    EXPECT_EQ(itemDoseText({sided.id, sided.dose()}, Catalog(data)),
              QStringLiteral("90 s each side · 3 min in all"));
}

RC_GTEST_PROP(RoutineItemsLaws, ShowsWhateverItIsGiven, ())
{
    const Catalog catalog = smallCatalog();
    RoutineItemsModel model(catalog);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int step = 0; step < 4; ++step) {
        QStringList ids;
        const int count = *rc::gen::inRange(0, 6);
        for (int i = 0; i < count; ++i)
            ids.append(catalog.exercises().at(*rc::gen::inRange(0, 7)).id);
        const Routine routine = routineOf(ids, catalog);
        model.setRoutine(routine);
        RC_ASSERT(model.routine() == routine);
        RC_ASSERT(model.rowCount() == ids.size());
        for (int row = 0; row < model.rowCount(); ++row)
            RC_ASSERT(model.index(row).data().toString() == catalog.nameOf(ids.at(row)));
    }
}

} // namespace midback::test
