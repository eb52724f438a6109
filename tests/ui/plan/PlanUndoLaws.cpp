#include "tests/support/PageFixture.h"
#include "ui/plan/PlanModel.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback::test {

namespace {

struct State {
    QList<Routine> routines;
    QList<WeekPlan> plans;

    friend bool operator==(const State &, const State &) = default;
};

State stateOf(PageFixture &page)
{
    return {*page.data.routines().all(), *page.data.plans().all()};
}

PlanSlot anySlot(const PlanModel &model)
{
    const QList<Routine> &routines = model.routines();
    const RoutineId id = routines.isEmpty()
                             ? RoutineId()
                             : routines.at(*rc::gen::inRange(0, int(routines.size()))).id;
    return {*rc::gen::inRange(1, 8), QTime(*rc::gen::inRange(6, 9), 0), id};
}

/// One random thing that the page can ask for; some do not apply and must change nothing.
void editOnce(PlanModel &model, const PageFixture &page)
{
    const QList<Exercise> &exercises = page.catalog.exercises();
    const Exercise &exercise = exercises.at(*rc::gen::inRange(0, int(exercises.size())));
    const int at = *rc::gen::inRange(-1, 5);
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        model.addRoutine();
        break;
    case 1:
        if (model.current())
            model.removeRoutine(model.current()->id);
        break;
    case 2:
        model.rename(QStringLiteral("Name %1").arg(*rc::gen::inRange(0, 3)));
        break;
    case 3:
    case 4:
        model.addExercise(exercise.id);
        break;
    case 5:
        model.removeItem(at);
        break;
    case 6:
        model.moveItem(at, *rc::gen::inRange(-1, 5));
        break;
    case 7:
        model.setDose(at, exercise.doseLevels[std::size_t(*rc::gen::inRange(0, 3))]);
        break;
    default:
        if (model.week().isEmpty() || *rc::gen::arbitrary<bool>())
            model.addEntry(anySlot(model));
        else
            model.changeEntry(model.week().first(), anySlot(model));
    }
}

} // namespace

RC_GTEST_PROP(PlanUndoLaws, UndoingAllGivesTheBeginningAndRedoingAllTheEnd, ())
{
    PageFixture page;
    PlanModel model(page.context);
    model.addStarter();
    model.addRoutine();
    page.undo.clear();
    const State begin = stateOf(page);
    const int edits = *rc::gen::inRange(0, 25);
    for (int i = 0; i < edits; ++i)
        editOnce(model, page);
    const State end = stateOf(page);

    for (int round = 0; round < 2; ++round) {
        page.undo.setIndex(0);
        RC_ASSERT(stateOf(page) == begin);
        page.undo.setIndex(page.undo.count());
        RC_ASSERT(stateOf(page) == end);
    }
    RC_ASSERT(page.prompt.notices.isEmpty());
    RC_ASSERT(model.routines() == end.routines);
}

} // namespace midback::test
