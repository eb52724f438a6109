#include "ui/plan/RoutineListModel.h"

#include "tests/support/PageFixture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

namespace midback::test {

class RoutineListModelTest : public testing::Test {
protected:
    Routine made(const QString &name, int items)
    {
        Routine routine{page.ids.next<RoutineId>(), name, {}};
        for (int i = 0; i < items; ++i)
            routine.items.append({QStringLiteral("turn"), page.catalog.exercises().at(1).dose()});
        return routine;
    }

    PageFixture page;
    RoutineListModel model{page.catalog};
    QAbstractItemModelTester tester{&model,
                                    QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(RoutineListModelTest, ShowsNameLengthAndNumber)
{
    model.setRoutines(
        {made(QStringLiteral("A"), 0), made(QStringLiteral("B"), 1), made(QStringLiteral("C"), 2)});
    EXPECT_EQ(model.index(1).data().toString(), QStringLiteral("B"));
    EXPECT_EQ(model.index(0).data(RoutineListModel::DetailRole).toString(),
              QStringLiteral("Empty"));
    EXPECT_EQ(model.index(1).data(RoutineListModel::DetailRole).toString(),
              QStringLiteral("2 min · 1 exercise"));
    EXPECT_EQ(model.index(2).data(RoutineListModel::DetailRole).toString(),
              QStringLiteral("3 min · 2 exercises"));
}

TEST_F(RoutineListModelTest, KeepsItsRowsWhenOnlyContentChanges)
{
    Routine routine = made(QStringLiteral("A"), 1);
    model.setRoutines({routine});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    routine.name = QStringLiteral("Renamed");
    model.setRoutines({routine});
    model.setRoutines({routine});
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(model.idAt(0), routine.id);
    EXPECT_EQ(model.rowOf(routine.id), 0);
    model.setRoutines({});
    EXPECT_EQ(resets.count(), 1);
    EXPECT_TRUE(model.idAt(0).isNull());
    EXPECT_EQ(model.rowOf(routine.id), -1);
}

} // namespace midback::test
