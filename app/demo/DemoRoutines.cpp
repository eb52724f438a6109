#include "app/demo/DemoRoutines.h"

#include "core/catalog/Catalog.h"

namespace midback {

namespace {

struct Item {
    const char *exercise;
    std::size_t level; ///< of the dose, 1 to 3
};

Routine routineOf(const QString &name, const QList<Item> &items, const Catalog &catalog,
                  IdSource &ids)
{
    Routine routine{ids.next<RoutineId>(), name, {}};
    for (const Item &item : items) {
        const Exercise *exercise = catalog.exercise(QLatin1String(item.exercise));
        if (exercise)
            routine.items.append({exercise->id, exercise->doseLevels[item.level - 1]});
    }
    return routine;
}

} // namespace

QList<Routine> demoRoutines(const Catalog &catalog, IdSource &ids)
{
    return {routineOf(QStringLiteral("Gentle start"),
                      {{"diaphragm-supine", 1},
                       {"cat-cow-seated", 1},
                       {"ext-chair-back", 1},
                       {"seated-rotation-crossed", 1},
                       {"seated-side-reach", 1},
                       {"scap-setting-seated", 1}},
                      catalog, ids),
            routineOf(QStringLiteral("Open up"),
                      {{"rib-side-lying-expansion", 1},
                       {"cat-cow-quadruped", 1},
                       {"ext-towel-crosswise", 2},
                       {"open-book", 1},
                       {"thread-needle", 1},
                       {"wall-w", 1}},
                      catalog, ids),
            routineOf(QStringLiteral("Strong and upright"),
                      {{"brace-360-supine", 1},
                       {"open-book", 1},
                       {"quadruped-hand-head-rotation", 1},
                       {"wall-angel", 1},
                       {"bird-dog", 1},
                       {"side-plank-knees", 1}},
                      catalog, ids)};
}

WeekPlan demoPlan(int phase, const QDate &from, int planned, const QList<Routine> &routines,
                  IdSource &ids)
{
    WeekPlan plan{ids.next<WeekPlanId>(), from, {}};
    const auto add = [&](int day, const QTime &time, int routine) { // day 0 is `planned`
        plan.entries.append({(planned - 1 + day) % 7 + 1, time, routines.at(routine).id});
    };
    const QTime early(7, 15);
    const QTime late(18, 30);
    if (phase == 0) {
        for (const int day : {0, 2, 4})
            add(day, early, 0);
    } else if (phase == 1) {
        for (const int day : {0, 2, 4})
            add(day, early, 1);
        add(5, QTime(9, 30), 0);
    } else {
        add(0, early, 2);
        add(1, late, 1);
        add(3, early, 2);
        add(4, late, 1);
        add(5, QTime(9, 30), 2);
    }
    plan.entries = sortedEntries(plan.entries);
    return plan;
}

} // namespace midback
