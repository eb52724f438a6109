#include "app/demo/DemoHistory.h"

#include "app/demo/DemoDiary.h"
#include "app/demo/DemoRoutines.h"
#include "app/demo/DemoSelfTests.h"
#include "app/demo/DemoSession.h"
#include "core/data/DataStore.h"
#include "core/data/Profile.h"
#include "core/routine/RoutineStore.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SafetyScreeningStore.h"
#include "core/symptoms/SelfTestStore.h"
#include "core/symptoms/SymptomStore.h"

#include <algorithm>

namespace midback {

namespace {

constexpr int screeningEvery = 28;     ///< days; within the 30 of clinical-facts E3
constexpr int lastScreeningBefore = 3; ///< days before the end, so that nothing is due then

/// Saves the story day by day; every step stops at the first error.
class DemoWriter {
public:
    DemoWriter(DataStore &data, const Catalog &catalog, const DemoOptions &options)
        : m_data(data)
        , m_catalog(catalog)
        , m_options(options)
        , m_random(options.seed)
        , m_clock(QDateTime(demoPhaseStart(0, options.weeks, options.until), QTime(5, 0), Qt::UTC))
        , m_ids(m_clock, options.seed)
        , m_diary(m_clock, m_ids, m_random)
    {
    }

    Result<void> write()
    {
        if (auto saved = writeSetting(); !saved)
            return saved;
        const QList<DemoDay> course = demoCourse(m_options.weeks, m_options.until, m_random);
        for (const DemoDay &day : course) {
            if (auto saved = writeDay(day); !saved)
                return saved;
        }
        if (auto saved = writeSelfTests(course); !saved)
            return saved;
        return writeScreenings();
    }

private:
    Result<void> writeSetting()
    {
        Profile profile;
        profile.id = m_ids.next<ProfileId>();
        profile.name = QStringLiteral("Robin");
        profile.contributors = {Contributor::ProlongedSitting, Contributor::LimitedRange};
        profile.equipment = {Equipment::Towel, Equipment::Pillow, Equipment::Chair, Equipment::Wall,
                             Equipment::Band};
        if (auto saved = m_data.profiles().save(profile); !saved)
            return saved;
        m_routines = demoRoutines(m_catalog, m_ids);
        for (const Routine &routine : std::as_const(m_routines)) {
            if (auto saved = m_data.routines().save(routine); !saved)
                return saved;
        }
        return {};
    }

    Result<void> writeDay(const DemoDay &day)
    {
        const bool last = day.date == m_options.until;
        m_clock.setOffsetMinutes(demoOffsetMinutes(day.date));
        if (m_plans.isEmpty() || day.phase != m_phase) {
            moveTo(day.date, QTime(5, 30));
            m_phase = day.phase;
            m_plans.append(
                demoPlan(day.phase, day.date, m_options.until.dayOfWeek(), m_routines, m_ids));
            if (auto saved = m_data.plans().save(m_plans.last()); !saved)
                return saved;
        }
        for (const SymptomEntry &entry : m_diary.write(day, last)) {
            if (auto saved = m_data.symptoms().save(entry); !saved)
                return saved;
        }
        return last ? Result<void>() : writeSessions(day);
    }

    Result<void> writeSessions(const DemoDay &day)
    {
        QList<PlanSlot> due = m_plans.last().entriesOn(day.date.dayOfWeek());
        const int willing = day.holiday ? 0 : day.flare ? 65 : 86;
        if (due.isEmpty() && !day.holiday && m_random.chance(4))
            due = {{day.date.dayOfWeek(), QTime(19, 30), m_routines.first().id}};
        else if (!m_random.chance(willing))
            due.clear();
        for (const PlanSlot &slot : std::as_const(due)) {
            // In a flare the gentle routine stands in; it counts as much.
            const Routine &routine = day.flare ? m_routines.first() : routineOf(slot.routine);
            moveTo(day.date, slot.time.addSecs(60 * m_random.between(-10, 40)));
            const auto id = m_ids.next<SessionId>();
            const SessionRecord record =
                demoSession(day, routine, m_catalog, m_clock.now(), id, m_random);
            if (auto saved = m_data.sessions().save(record); !saved)
                return saved;
        }
        return {};
    }

    /// The safety questions before the first day and about once a month, always with nothing found.
    /// Ids of their own, so that all the others stay as they were.
    Result<void> writeScreenings()
    {
        IdSource ids(m_clock, m_options.seed + 1);
        const QDate first = demoPhaseStart(0, m_options.weeks, m_options.until);
        QDate date = m_options.until.addDays(-lastScreeningBefore);
        for (bool more = true; more; date = date.addDays(-screeningEvery)) {
            more = date > first;
            const QDate on = std::max(date, first);
            m_clock.setOffsetMinutes(demoOffsetMinutes(on));
            moveTo(on, QTime(5, 15));
            SafetyScreening screening;
            screening.id = ids.next<SafetyScreeningId>();
            screening.at = m_clock.now();
            for (const SafetyQuestion question : enumValues<SafetyQuestion>())
                screening.answers.insert(question, {});
            if (auto saved = m_data.screenings().save(screening); !saved)
                return saved;
        }
        return {};
    }

    Result<void> writeSelfTests(const QList<DemoDay> &course)
    {
        for (const SelfTestResult &result : DemoSelfTests(m_options.seed).write(course)) {
            if (auto saved = m_data.selfTests().save(result); !saved)
                return saved;
        }
        return {};
    }

    void moveTo(const QDate &date, const QTime &time)
    {
        m_clock.setUtc(m_clock.momentAtLocal(date, time).utc);
    }

    const Routine &routineOf(const RoutineId &id) const
    {
        const auto it = std::find_if(m_routines.begin(), m_routines.end(),
                                     [&](const Routine &one) { return one.id == id; });
        return it == m_routines.end() ? m_routines.first() : *it;
    }

    DataStore &m_data;
    const Catalog &m_catalog;
    const DemoOptions &m_options;
    DemoRandom m_random;
    ManualClock m_clock;
    IdSource m_ids;
    DemoDiary m_diary;
    QList<Routine> m_routines;
    QList<WeekPlan> m_plans;
    int m_phase = 0;
};

template<class List>
Result<void> mustBeEmpty(const Result<List> &list)
{
    if (!list)
        return list.error();
    if (!list->isEmpty()) {
        return Error{ErrorCode::Refused,
                     QStringLiteral("This folder already holds data; demo data needs an empty one "
                                    "(choose it with --data).")};
    }
    return {};
}

Result<void> mustBeEmpty(DataStore &data)
{
    Result<void> empty = mustBeEmpty(data.profiles().all());
    if (empty)
        empty = mustBeEmpty(data.routines().all());
    if (empty)
        empty = mustBeEmpty(data.plans().all());
    if (empty)
        empty = mustBeEmpty(data.sessions().summaries({}, {}));
    if (empty)
        empty = mustBeEmpty(data.symptoms().scores({}, {}));
    if (empty)
        empty = mustBeEmpty(data.screenings().all());
    if (empty)
        empty = mustBeEmpty(data.selfTests().all());
    return empty;
}

} // namespace

Result<void> fillWithDemoHistory(DataStore &data, const Catalog &catalog,
                                 const DemoOptions &options)
{
    if (options.weeks < 1 || options.weeks > DemoOptions::mostWeeks || !options.until.isValid())
        return Error{ErrorCode::Invalid, QStringLiteral("These are no weeks to fill.")};
    return data.atomically([&]() -> Result<void> {
        if (auto empty = mustBeEmpty(data); !empty)
            return empty;
        return DemoWriter(data, catalog, options).write();
    });
}

} // namespace midback
