#include "ui/plan/PlanModel.h"

#include "core/base/Clock.h"
#include "core/base/IdSource.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/OwnExerciseStore.h"
#include "core/coach/CoachReading.h"
#include "core/data/ComposerHistory.h"
#include "core/data/DataStore.h"
#include "core/data/Profile.h"
#include "core/routine/RoutineEdit.h"
#include "core/routine/RoutineStore.h"
#include "core/routine/StarterRoutine.h"
#include "core/routine/WeekPlanEdit.h"
#include "ui/plan/RoutineRemoval.h"
#include "ui/shell/CoachBook.h"
#include "ui/shell/PageContext.h"
#include "ui/shell/StoreCommand.h"
#include "ui/shell/UserPrompt.h"

#include <QtGui/QUndoStack>

#include <algorithm>

namespace midback {

namespace {

// What consecutive commands become one; a dose merges per item.
constexpr int renameKey = 1;
constexpr int firstDoseKey = 100;

qsizetype indexOf(const QList<Routine> &routines, const RoutineId &id)
{
    const auto it = std::find_if(routines.begin(), routines.end(),
                                 [&](const Routine &one) { return one.id == id; });
    return it == routines.end() ? -1 : it - routines.begin();
}

} // namespace

PlanModel::PlanModel(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    readRoutines();
    readWeek();
    connect(&context.data.routines(), &Store::changed, this, &PlanModel::readRoutines);
    connect(&context.data.plans(), &Store::changed, this, &PlanModel::readWeek);
    // The routines stay; names and times of the person's own exercises in them may not.
    connect(&context.data.ownExercises(), &Store::changed, this, [this] {
        Q_EMIT routinesChanged();
        Q_EMIT currentChanged();
    });
}

const Catalog &PlanModel::catalog() const
{
    return m_context.catalog;
}

const Routine *PlanModel::routine(const RoutineId &id) const
{
    const qsizetype index = indexOf(m_routines, id);
    return index < 0 ? nullptr : &m_routines.at(index);
}

void PlanModel::select(const RoutineId &id)
{
    if (id == m_current || !routine(id))
        return;
    m_current = id;
    Q_EMIT currentChanged();
}

int PlanModel::weekday() const
{
    return m_context.clock.today().dayOfWeek();
}

void PlanModel::addRoutine()
{
    add({m_context.ids.next<RoutineId>(), freeName(tr("New routine")), {}});
}

void PlanModel::addStarter()
{
    Routine starter = starterRoutine(m_context.ids.next<RoutineId>(), m_context.catalog);
    starter.name = freeName(starter.name);
    add(starter);
}

void PlanModel::addComposed(const ComposedSession &session)
{
    const int minutes = qRound(session.totalSeconds / 60.0);
    add(session.routine(m_context.ids.next<RoutineId>(),
                        freeName(tr("My %1 minutes").arg(minutes))));
}

std::optional<ComposerRequest> PlanModel::composerRequest() const
{
    const auto reading = m_context.coach.read();
    const auto profiles = m_context.data.profiles().all();
    if (!reading.ok() || !profiles.ok()) {
        tell(reading.ok() ? profiles.error() : reading.error());
        return std::nullopt;
    }
    return requestFor(profiles->value(0), **reading, m_context.catalog);
}

void PlanModel::add(const Routine &routine)
{
    commit(tr("Add “%1”").arg(routine.name), std::nullopt, routine);
}

void PlanModel::removeRoutine(RoutineId id) // a copy: the one in m_routines goes
{
    const Routine *found = routine(id);
    if (!found)
        return;
    const Routine removed = *found;
    const auto edit = weekToEdit();
    if (!edit)
        return; // the week would go on naming it
    std::optional<RoutineRemoval::WeekChange> week;
    if (const auto without = withoutRoutine(edit->plan, id))
        week = {edit->stored, *without};
    m_context.undo.push(new RoutineRemoval(m_context.data, tr("Remove “%1”").arg(removed.name),
                                           removed, week,
                                           [this](const Error &error) { tell(error); }));
    if (!routine(id))
        Q_EMIT undoOffered(tr("“%1” removed").arg(removed.name));
}

void PlanModel::rename(const QString &name)
{
    const Routine *routine = current();
    if (routine && !name.trimmed().isEmpty() && name != routine->name)
        edit(tr("Rename routine"), renamed(*routine, name), renameKey);
}

void PlanModel::addExercise(const QString &exerciseId)
{
    const Exercise *exercise = m_context.catalog.exercise(exerciseId);
    const Routine *routine = current();
    if (exercise && routine) {
        edit(tr("Add “%1”").arg(exercise->name),
             withItem(*routine, routine->items.size(), {exercise->id, exercise->dose()}));
    }
}

void PlanModel::removeItem(int index)
{
    const Routine *routine = current();
    if (!routine || index < 0 || index >= routine->items.size())
        return;
    const QString name = m_context.catalog.nameOf(routine->items.at(index).exerciseId);
    const qsizetype before = routine->items.size();
    edit(tr("Remove “%1”").arg(name), withoutItem(*routine, index));
    if (current() && current()->items.size() < before)
        Q_EMIT undoOffered(tr("“%1” removed").arg(name));
}

void PlanModel::moveItem(int from, int to)
{
    if (const Routine *routine = current())
        edit(tr("Move exercise"), withItemMoved(*routine, from, to));
}

void PlanModel::setDose(int index, const Dose &dose)
{
    if (const Routine *routine = current())
        edit(tr("Change dose"), withDose(*routine, index, dose), firstDoseKey + index);
}

void PlanModel::edit(const QString &text, const Routine &after, int mergeKey)
{
    if (const Routine *before = current(); before && *before != after)
        commit(text, *before, after, mergeKey);
}

void PlanModel::addEntry(const PlanSlot &slot)
{
    const auto edit = weekToEdit();
    if (edit && !edit->plan.entries.contains(slot))
        commit(tr("Plan routine"), edit->stored, withEntry(edit->plan, slot));
}

void PlanModel::changeEntry(const PlanSlot &from, const PlanSlot &to)
{
    if (from == to)
        return;
    if (const auto edit = weekToEdit())
        commit(tr("Change plan"), edit->stored, withEntry(withoutEntry(edit->plan, from), to));
}

void PlanModel::removeEntry(const PlanSlot &slot)
{
    const auto edit = weekToEdit();
    if (!edit || !edit->plan.entries.contains(slot))
        return;
    commit(tr("Remove from the week"), edit->stored, withoutEntry(edit->plan, slot));
    if (!m_week.contains(slot))
        Q_EMIT undoOffered(tr("Removed from the week"));
}

std::optional<PlanModel::WeekEdit> PlanModel::weekToEdit() const
{
    const Result<QList<WeekPlan>> plans = m_context.data.plans().all();
    if (!plans) {
        tell(plans.error());
        return std::nullopt;
    }
    const WeekPlan plan =
        editablePlan(*plans, m_context.clock.today(), m_context.ids.next<WeekPlanId>());
    const auto stored = std::find_if(plans->begin(), plans->end(),
                                     [&](const WeekPlan &one) { return one.id == plan.id; });
    return WeekEdit{stored == plans->end() ? std::nullopt : std::optional(*stored), plan};
}

void PlanModel::commit(const QString &text, const std::optional<Routine> &before,
                       const std::optional<Routine> &after, int mergeKey)
{
    auto command =
        std::make_unique<AggregateCommand<Routine>>(m_context.data.routines(), text, before, after,
                                                    [this](const Error &error) { tell(error); });
    command->setMergeKey(mergeKey);
    m_context.undo.push(command.release());
}

void PlanModel::commit(const QString &text, const std::optional<WeekPlan> &before,
                       const WeekPlan &after)
{
    m_context.undo.push(new AggregateCommand<WeekPlan>(
        m_context.data.plans(), text, before, after, [this](const Error &error) { tell(error); }));
}

void PlanModel::readRoutines()
{
    const Result<QList<Routine>> read = m_context.data.routines().all();
    if (!read) {
        tell(read.error());
        return;
    }
    const QList<Routine> before = std::exchange(m_routines, *read);
    if (m_routines == before)
        return;
    const qsizetype place = indexOf(before, m_current);
    m_current = nextCurrent(before);
    Q_EMIT routinesChanged();
    const Routine *now = current();
    if (!now || place < 0 || *now != before.at(place))
        Q_EMIT currentChanged();
}

/// What is current after the routines changed from `before`: the one that appeared (added, or
/// brought back by undo), else the one that was, else the neighbour of the one that is gone.
RoutineId PlanModel::nextCurrent(const QList<Routine> &before) const
{
    QList<RoutineId> fresh;
    for (const Routine &one : m_routines) {
        if (indexOf(before, one.id) < 0)
            fresh.append(one.id);
    }
    if (fresh.size() == 1)
        return fresh.first();
    if (m_routines.isEmpty() || current())
        return m_current;
    const qsizetype place = std::max(qsizetype(0), indexOf(before, m_current));
    return m_routines.at(std::min(place, m_routines.size() - 1)).id;
}

void PlanModel::readWeek()
{
    const Result<QList<WeekPlan>> plans = m_context.data.plans().all();
    m_weekError = plans ? QString() : plans.error().detail;
    const WeekPlan *plan = plans ? planInForce(*plans, m_context.clock.today()) : nullptr;
    m_week = plan ? sortedEntries(plan->entries) : QList<PlanSlot>();
    Q_EMIT weekChanged();
}

QString PlanModel::freeName(const QString &wish) const
{
    const auto taken = [this](const QString &name) {
        return std::any_of(m_routines.begin(), m_routines.end(),
                           [&](const Routine &one) { return one.name == name; });
    };
    QString name = wish;
    for (int number = 2; taken(name); ++number)
        name = tr("%1 %2").arg(wish).arg(number);
    return name;
}

void PlanModel::tell(const Error &error) const
{
    m_context.prompt.notify(error.detail);
}

} // namespace midback
