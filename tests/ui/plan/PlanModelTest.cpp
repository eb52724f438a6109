#include "ui/plan/PlanModel.h"

#include "core/routine/RoutineEdit.h"
#include "tests/support/PageFixture.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

namespace midback::test {

class PlanModelTest : public testing::Test {
protected:
    QStringList items() const
    {
        QStringList ids;
        for (const RoutineItem &item : model.current()->items)
            ids.append(item.exerciseId);
        return ids;
    }
    QStringList names() const
    {
        QStringList all;
        for (const Routine &routine : model.routines())
            all.append(routine.name);
        return all;
    }
    void build(const QStringList &exercises)
    {
        model.addRoutine();
        for (const QString &id : exercises)
            model.addExercise(id);
    }

    PageFixture page;
    PlanModel model{page.context};
    const QString turn = QStringLiteral("turn");
    const QString arch = QStringLiteral("arch");
    const QString chop = QStringLiteral("chop");
};

TEST_F(PlanModelTest, BeginsEmpty)
{
    EXPECT_TRUE(model.routines().isEmpty());
    EXPECT_FALSE(model.current());
    EXPECT_TRUE(model.week().isEmpty());
    model.rename(QStringLiteral("x"));
    model.addExercise(turn);
    model.removeItem(0);
    model.moveItem(0, 1);
    EXPECT_EQ(page.undo.count(), 0);
}

TEST_F(PlanModelTest, SavesEveryEditAtOnce)
{
    build({turn, arch});
    model.moveItem(0, 1);
    EXPECT_EQ(items(), (QStringList{arch, turn}));
    EXPECT_EQ(page.data.routines().all()->first(), *model.current());
    page.undo.undo();
    EXPECT_EQ(items(), (QStringList{turn, arch}));
    EXPECT_EQ(page.undo.undoText(), QStringLiteral("Add “Arch”"));
}

TEST_F(PlanModelTest, GivesNewRoutinesNamesOfTheirOwn)
{
    model.addRoutine();
    model.addRoutine();
    EXPECT_EQ(names(),
              (QStringList{QStringLiteral("New routine"), QStringLiteral("New routine 2")}));
    EXPECT_EQ(model.current()->name, QStringLiteral("New routine 2"));
}

TEST_F(PlanModelTest, MakesTypingInTheNameOneStep)
{
    model.addRoutine();
    for (const char *typed : {"M", "Mo", "Mor"})
        model.rename(QLatin1String(typed));
    EXPECT_EQ(page.undo.count(), 2);
    page.undo.undo();
    EXPECT_EQ(model.current()->name, QStringLiteral("New routine"));
    page.undo.redo();
    EXPECT_EQ(model.current()->name, QStringLiteral("Mor"));
    model.rename(QStringLiteral("  "));
    EXPECT_EQ(model.current()->name, QStringLiteral("Mor"));
}

TEST_F(PlanModelTest, MergesStepsOfOneDoseButNotOfTwo)
{
    build({turn, arch});
    const int before = page.undo.count();
    Dose dose = model.current()->items.first().dose;
    for (const int seconds : {100, 110, 120}) {
        dose.durationSeconds = seconds;
        model.setDose(0, dose);
    }
    EXPECT_EQ(page.undo.count(), before + 1);
    model.setDose(1, dose);
    EXPECT_EQ(page.undo.count(), before + 2);
    page.undo.undo();
    page.undo.undo();
    EXPECT_EQ(model.current()->items.first().dose, page.catalog.exercise(turn)->dose());
}

TEST_F(PlanModelTest, OffersToUndoARemoval)
{
    build({turn, arch, chop});
    QSignalSpy offered(&model, &PlanModel::undoOffered);
    model.removeItem(1);
    EXPECT_EQ(items(), (QStringList{turn, chop}));
    ASSERT_EQ(offered.count(), 1);
    EXPECT_EQ(offered.first().first().toString(), QStringLiteral("“Arch” removed"));
    page.undo.undo();
    EXPECT_EQ(items(), (QStringList{turn, arch, chop}));
    model.removeItem(7);
    EXPECT_EQ(offered.count(), 1);
}

TEST_F(PlanModelTest, TakesARemovedRoutineOutOfTheWeekInOneStep)
{
    build({turn});
    const RoutineId id = model.current()->id;
    model.addEntry({1, QTime(7, 0), id});
    model.addRoutine();
    model.removeRoutine(id);
    EXPECT_EQ(model.routines().size(), 1);
    EXPECT_TRUE(model.week().isEmpty());
    page.undo.undo();
    EXPECT_EQ(model.current()->id, id);
    EXPECT_EQ(model.week(), (QList<PlanSlot>{{1, QTime(7, 0), id}}));
}

TEST_F(PlanModelTest, GoesToTheNeighbourOfARemovedRoutine)
{
    model.addRoutine();
    model.addRoutine();
    model.addRoutine();
    model.select(model.routines().at(1).id);
    model.removeRoutine(model.routines().at(1).id);
    EXPECT_EQ(model.current()->name, QStringLiteral("New routine 3"));
    model.removeRoutine(model.current()->id);
    EXPECT_EQ(model.current()->name, QStringLiteral("New routine"));
    model.removeRoutine(model.current()->id);
    EXPECT_FALSE(model.current());
}

TEST_F(PlanModelTest, KeepsThePlanOfPastDays)
{
    build({turn});
    const PlanSlot monday{1, QTime(7, 0), model.current()->id};
    const PlanSlot friday{5, QTime(18, 0), model.current()->id};
    const WeekPlan old{page.ids.next<WeekPlanId>(), page.clock.today().addDays(-9), {monday}};
    ASSERT_TRUE(page.data.plans().save(old));
    EXPECT_EQ(model.week(), QList{monday});

    model.addEntry(friday);
    model.removeEntry(monday);
    const QList<WeekPlan> plans = *page.data.plans().all();
    ASSERT_EQ(plans.size(), 2); // the old one, and one that began today and was changed twice
    EXPECT_EQ(plans.first(), old);
    EXPECT_EQ(plans.last().validFrom, page.clock.today());
    EXPECT_EQ(model.week(), QList{friday});
    page.undo.undo();
    page.undo.undo();
    EXPECT_EQ(*page.data.plans().all(), QList{old});
    EXPECT_EQ(model.week(), QList{monday});
}

TEST_F(PlanModelTest, ChangesAnEntryInOneStep)
{
    build({turn});
    const PlanSlot before{1, QTime(7, 0), model.current()->id};
    const PlanSlot after{2, QTime(8, 15), model.current()->id};
    model.addEntry(before);
    model.addEntry(before);
    const int steps = page.undo.count();
    model.changeEntry(before, after);
    EXPECT_EQ(model.week(), QList{after});
    EXPECT_EQ(page.undo.count(), steps + 1);
    page.undo.undo();
    EXPECT_EQ(model.week(), QList{before});
}

TEST_F(PlanModelTest, SaysWhenAStoreRefusesAndChangesNothing)
{
    build({turn});
    const int steps = page.undo.count();
    page.data.routines().failWith(
        Error{ErrorCode::Io, QStringLiteral("There is no room left on the disk.")});
    QSignalSpy offered(&model, &PlanModel::undoOffered);
    model.addExercise(arch);
    model.rename(QStringLiteral("Other"));
    model.removeItem(0);
    EXPECT_EQ(page.prompt.notices.size(), 3);
    EXPECT_EQ(items(), QStringList{turn});
    EXPECT_EQ(page.undo.count(), steps);
    EXPECT_EQ(offered.count(), 0);
}

TEST_F(PlanModelTest, LeavesAWeekAloneThatItCannotRead)
{
    build({turn});
    const RoutineId id = model.current()->id;
    const PlanSlot monday{1, QTime(7, 0), id};
    model.addEntry(monday);
    const QList<WeekPlan> plans = *page.data.plans().all();
    const int steps = page.undo.count();

    const QString sentence = QStringLiteral("The plan of the week is damaged.");
    page.data.plans().failReadsWith(Error{ErrorCode::Damaged, sentence});
    model.addEntry({2, QTime(7, 0), id});
    model.changeEntry(monday, {3, QTime(7, 0), id});
    model.removeEntry(monday);
    model.removeRoutine(id); // the week would go on naming it
    EXPECT_EQ(page.prompt.notices, (QStringList{sentence, sentence, sentence, sentence}));
    EXPECT_EQ(page.undo.count(), steps);

    page.data.plans().failReadsWith({});
    EXPECT_EQ(*page.data.plans().all(), plans);
    EXPECT_EQ(model.routines().size(), 1);
    EXPECT_TRUE(page.data.plans().versions(plans.first().id)->isEmpty());
}

TEST_F(PlanModelTest, SaysWhyTheWeekIsNotKnownUntilItIs)
{
    build({turn});
    model.addEntry({1, QTime(7, 0), model.current()->id});
    page.data.plans().failReadsWith(Error{ErrorCode::Damaged, QStringLiteral("Damaged.")});
    PlanModel later(page.context);
    EXPECT_EQ(later.weekError(), QStringLiteral("Damaged."));
    EXPECT_TRUE(later.week().isEmpty());

    page.data.plans().failReadsWith({});
    QSignalSpy changed(&later, &PlanModel::weekChanged);
    Q_EMIT page.data.plans().changed();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(later.weekError().isEmpty());
    EXPECT_EQ(later.week().size(), 1);
}

TEST_F(PlanModelTest, DoesNotMergeAChangeThatFailed)
{
    model.addRoutine();
    model.rename(QStringLiteral("Kept"));
    page.data.routines().failWith(Error{ErrorCode::Io, QStringLiteral("No room.")});
    model.rename(QStringLiteral("Lost"));
    page.data.routines().failWith({});
    page.undo.undo();
    page.undo.redo();
    EXPECT_EQ(model.current()->name, QStringLiteral("Kept"));
}

TEST_F(PlanModelTest, FollowsChangesFromElsewhere)
{
    build({turn});
    QSignalSpy changed(&model, &PlanModel::currentChanged);
    Routine routine = *model.current();
    routine.name = QStringLiteral("From elsewhere");
    ASSERT_TRUE(page.data.routines().save(routine));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.current()->name, QStringLiteral("From elsewhere"));
}

} // namespace midback::test
