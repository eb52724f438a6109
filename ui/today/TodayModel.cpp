#include "ui/today/TodayModel.h"

#include "core/base/Clock.h"
#include "core/catalog/Catalog.h"
#include "core/data/DataStore.h"
#include "core/data/Profile.h"
#include "core/routine/RoutineStore.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SymptomStore.h"

#include <algorithm>

namespace midback {

namespace {

/// Of what is still open today: the latest whose time has come, else the first to come.
const PlanSlot *slotToOffer(const QList<PlanSlot> &open, const QTime &now)
{
    const PlanSlot *offer = nullptr;
    for (const PlanSlot &slot : open) {
        if (!offer || slot.time <= now)
            offer = &slot;
    }
    return offer;
}

/// What is planned today and not done; one session closes one slot of its routine.
QList<PlanSlot> openSlots(QList<PlanSlot> planned, const QList<SessionRecord> &done)
{
    for (const SessionRecord &session : done) {
        const auto it = std::find_if(planned.begin(), planned.end(), [&](const PlanSlot &slot) {
            return slot.routine == session.routine;
        });
        if (it != planned.end())
            planned.erase(it);
    }
    return planned;
}

/// About the last session of yesterday that counts.
std::optional<MorningQuestion> morningQuestion(const QList<SessionRecord> &yesterday,
                                               const QList<SymptomEntry> &today)
{
    const auto last = std::find_if(yesterday.rbegin(), yesterday.rend(), [](const auto &session) {
        return countsAsDone(summaryOf(session));
    });
    if (last == yesterday.rend())
        return std::nullopt;
    MorningQuestion question{last->routineName, {}, {}};
    for (const SymptomEntry &entry : today) {
        if (entry.phase != PainPhase::NextMorning)
            continue;
        question.answer = entry.pain;
        question.entry = entry.id;
    }
    return question;
}

} // namespace

RoutineBrief routineBrief(const Routine &routine, const Catalog &catalog)
{
    RoutineBrief brief{.id = routine.id,
                       .name = routine.name,
                       .seconds = totalSeconds(routine, catalog),
                       .exercises = int(routine.items.size()),
                       .equipment = {},
                       .firstId = {},
                       .first = {},
                       .last = {}};
    for (const RoutineItem &item : routine.items) {
        const Exercise *exercise = catalog.exercise(item.exerciseId);
        for (const Equipment piece : exercise ? exercise->equipment : QList<Equipment>()) {
            if (piece != Equipment::None && !brief.equipment.contains(piece))
                brief.equipment.append(piece);
        }
    }
    if (routine.items.isEmpty())
        return brief;
    brief.firstId = routine.items.first().exerciseId;
    brief.first = catalog.nameOf(routine.items.first().exerciseId);
    if (routine.items.size() > 1)
        brief.last = catalog.nameOf(routine.items.last().exerciseId);
    if (const Exercise *exercise = catalog.exercise(routine.items.first().exerciseId))
        brief.position = exercise->position;
    return brief;
}

Result<TodayState> TodayModel::read(int firstDayOfWeek) const
{
    const Moment now = m_context.clock.now();
    const QDate weekStart = now.date.addDays(-((now.date.dayOfWeek() - firstDayOfWeek + 7) % 7));
    DataStore &data = m_context.data;
    const auto profiles = data.profiles().all();
    const auto routines = data.routines().all();
    const auto plans = data.plans().all();
    const auto week = data.sessions().summaries(weekStart, weekStart.addDays(6));
    const auto sessions = data.sessions().between(now.date, now.date);
    const auto yesterday = data.sessions().between(now.date.addDays(-1), now.date.addDays(-1));
    const auto entries = data.symptoms().between(now.date, now.date);
    for (const Error *error :
         {profiles.ok() ? nullptr : &profiles.error(), routines.ok() ? nullptr : &routines.error(),
          plans.ok() ? nullptr : &plans.error(), week.ok() ? nullptr : &week.error(),
          sessions.ok() ? nullptr : &sessions.error(),
          yesterday.ok() ? nullptr : &yesterday.error(),
          entries.ok() ? nullptr : &entries.error()}) {
        if (error)
            return *error;
    }

    TodayState state;
    state.date = now.date;
    state.time = now.local().time();
    state.name = profiles->isEmpty() ? QString() : profiles->first().name.trimmed();
    for (const Routine &routine : *routines)
        state.routines.append(routineBrief(routine, m_context.catalog));
    if (!entries->isEmpty())
        state.lastScore = {entries->last().pain, entries->last().at.local().time()};
    state.morning = morningQuestion(*yesterday, *entries);
    state.week = Consistency(*plans, *week, now.date).span(weekStart, weekStart.addDays(6)).days;

    QList<SessionRecord> done;
    for (const SessionRecord &session : *sessions) {
        if (countsAsDone(summaryOf(session)))
            done.append(session);
    }
    for (const SessionRecord &session : done)
        state.done.append({session.routineName, session.exercisesDone(), session.activeSeconds});

    const WeekPlan *plan = planInForce(*plans, now.date);
    QList<PlanSlot> planned = plan ? plan->entriesOn(now.date.dayOfWeek()) : QList<PlanSlot>();
    // A plan may name a routine that was deleted since.
    const auto known = [&](const RoutineId &id) {
        return std::find_if(state.routines.begin(), state.routines.end(),
                            [&](const RoutineBrief &one) { return one.id == id; });
    };
    planned.removeIf([&](const PlanSlot &slot) {
        const auto routine = known(slot.routine);
        return routine == state.routines.end() || routine->exercises == 0;
    });
    const QList<PlanSlot> open = openSlots(planned, done);
    if (const PlanSlot *slot = slotToOffer(open, state.time)) {
        state.hero = TodayState::Hero::Planned;
        state.next = *known(slot->routine);
        state.nextTime = slot->time;
        state.coached = slot->routine;
    } else if (!done.isEmpty()) {
        state.hero = TodayState::Hero::Done;
        state.coached = done.last().routine;
    } else if (!state.routines.isEmpty()) {
        state.hero = TodayState::Hero::NothingPlanned;
    }
    return state;
}

} // namespace midback
