#include "tests/ui/progress/SampleHistory.h"

#include <algorithm>

namespace midback::test {

SampleHistory::SampleHistory()
    : clock(QDateTime(QDate(2025, 2, 14), QTime(9, 30), Qt::UTC))
    , ids(clock, 7)
{
}

Routine SampleHistory::addRoutine(const QString &name, const QStringList &exercises)
{
    Routine routine{.id = ids.next<RoutineId>(), .name = name, .items = {}};
    for (const QString &id : exercises) {
        Dose dose;
        dose.sets = 2;
        dose.reps = 8;
        dose.tempo = Tempo{{3, 1, 3, 1}};
        routine.items.append({id, dose});
    }
    (void)data.routines().save(routine).ok();
    return routine;
}

void SampleHistory::addPlan(const QDate &from, const RoutineId &routine)
{
    WeekPlan plan{.id = ids.next<WeekPlanId>(), .validFrom = from, .entries = {}};
    for (int weekday = 1; weekday <= 5; ++weekday)
        plan.entries.append({weekday, QTime(7, 30), routine});
    (void)data.plans().save(plan).ok();
}

SessionRecord SampleHistory::addSession(const QDate &date, const Routine &routine, int minutes)
{
    SessionRecord record;
    record.id = ids.next<SessionId>();
    record.routine = routine.id;
    record.routineName = routine.name;
    record.started = clock.momentAtLocal(date, QTime(7, 30));
    record.ended = clock.momentAt(record.started.utc.addSecs(minutes * 60));
    record.state = SessionState::Finished;
    record.activeSeconds = minutes * 60;
    for (const RoutineItem &item : routine.items)
        record.exercises.append({.exerciseId = item.exerciseId,
                                 .dose = item.dose,
                                 .status = ExerciseStatus::Done,
                                 .donePercent = 100,
                                 .doneSeconds = 60,
                                 .effort = {},
                                 .peakPain = {},
                                 .sensations = {}});
    (void)data.sessions().save(record).ok();
    return record;
}

SymptomEntry SampleHistory::addPain(const QDate &date, int pain, const QTime &time)
{
    SymptomEntry entry;
    entry.id = ids.next<SymptomId>();
    entry.at = clock.momentAtLocal(date, time);
    entry.pain = pain;
    (void)data.symptoms().save(entry).ok();
    return entry;
}

void SampleHistory::addDays(int days)
{
    const QDate today = clock.today();
    const Routine routine =
        addRoutine(QStringLiteral("Loosen & rotate"),
                   {QStringLiteral("cat-cow-quadruped"), QStringLiteral("ext-chair-back"),
                    QStringLiteral("flex-self-hug"), QStringLiteral("diaphragm-seated")});
    addPlan(today.addDays(1 - days), routine.id);
    data.sessions().hold();
    data.symptoms().hold();
    for (int i = days - 1; i >= 0; --i) {
        const QDate date = today.addDays(-i);
        const int noise = int((date.toJulianDay() * 7919) % 97);
        const bool workday = date.dayOfWeek() <= 5;
        if (i > 0 && ((workday && noise % 5 != 0) || noise % 29 == 0))
            addSession(date, routine, 4 + noise % 19);
        const bool away = i % 211 > 195;
        if (noise % 6 != 1 && !away)
            addPain(date, std::clamp(6 * (i + 20) / (days + 20) + noise % 4 - 1, 0, 10));
    }
    data.sessions().release(true);
    data.symptoms().release(true);
}

} // namespace midback::test
