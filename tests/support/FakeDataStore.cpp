#include "tests/support/FakeDataStore.h"

#include <tuple>

namespace midback::test {

template class MemoryStore<ProfileStore, Profile>;
template class MemoryStore<RoutineStore, Routine>;
template class MemoryStore<WeekPlanStore, WeekPlan>;
template class MemoryStore<SessionStore, SessionRecord>;
template class MemoryStore<SymptomStore, SymptomEntry>;

namespace {

bool within(const QDate &date, const QDate &from, const QDate &to)
{
    return (!from.isValid() || date >= from) && (!to.isValid() || date <= to);
}

template<class T, class Key>
auto lessBy(Key key)
{
    return [key](const T &a, const T &b) {
        return std::tuple(key(a), a.id.toString()) < std::tuple(key(b), b.id.toString());
    };
}

} // namespace

FakeSessionStore::FakeSessionStore()
    : MemoryStore(lessBy<SessionRecord>([](const SessionRecord &one) { return one.started.utc; }))
{
}

Result<QList<SessionRecord>> FakeSessionStore::between(const QDate &from, const QDate &to) const
{
    QList<SessionRecord> result;
    for (const SessionRecord &one : all().value()) {
        if (within(one.started.date, from, to))
            result.append(one);
    }
    return result;
}

Result<QList<SessionSummary>> FakeSessionStore::summaries(const QDate &from, const QDate &to) const
{
    QList<SessionSummary> result;
    for (const SessionRecord &one : between(from, to).value())
        result.append(summaryOf(one));
    return result;
}

Result<QList<SessionRecord>> FakeSessionStore::running() const
{
    QList<SessionRecord> result;
    for (const SessionRecord &one : all().value()) {
        if (isDraft(one))
            result.append(one);
    }
    return result;
}

bool FakeSessionStore::isDraft(const SessionRecord &record) const
{
    return record.state == SessionState::Running;
}

FakeSymptomStore::FakeSymptomStore()
    : MemoryStore(lessBy<SymptomEntry>([](const SymptomEntry &one) { return one.at.utc; }))
{
}

Result<QList<SymptomEntry>> FakeSymptomStore::between(const QDate &from, const QDate &to) const
{
    QList<SymptomEntry> result;
    for (const SymptomEntry &one : all().value()) {
        if (within(one.at.date, from, to))
            result.append(one);
    }
    return result;
}

Result<QList<PainScore>> FakeSymptomStore::scores(const QDate &from, const QDate &to) const
{
    QList<PainScore> result;
    for (const SymptomEntry &one : between(from, to).value())
        result.append({one.at.date, one.at.utc, one.phase, one.pain});
    return result;
}

FakeSelfTestStore::FakeSelfTestStore()
    : MemoryStore(lessBy<SelfTestResult>([](const SelfTestResult &one) { return one.at.utc; }))
{
}

Result<QList<SelfTestResult>> FakeSelfTestStore::ofTest(const QString &test) const
{
    QList<SelfTestResult> result;
    for (const SelfTestResult &one : all().value()) {
        if (one.test == test)
            result.append(one);
    }
    return result;
}

FakeDataStore::FakeDataStore()
    : m_profiles(lessBy<Profile>([](const Profile &) { return 0; }))
    , m_routines(lessBy<Routine>([](const Routine &one) { return one.name; }))
    , m_plans(lessBy<WeekPlan>([](const WeekPlan &one) { return one.validFrom; }))
    , m_screenings(lessBy<SafetyScreening>([](const SafetyScreening &one) { return one.at.utc; }))
    , m_coachEvents(lessBy<CoachEvent>([](const CoachEvent &one) { return one.at.utc; }))
    , m_ownExercises(lessBy<OwnExercise>([](const OwnExercise &) { return 0; }))
    , m_ownPictures(lessBy<OwnPicture>([](const OwnPicture &) { return 0; }))
{
}

FakeDataStore::~FakeDataStore() = default;

Result<void> FakeDataStore::atomically(const std::function<Result<void>()> &change)
{
    const auto each = [this](const auto &act) {
        act(m_profiles);
        act(m_routines);
        act(m_plans);
        act(m_sessions);
        act(m_symptoms);
        act(m_screenings);
        act(m_selfTests);
        act(m_coachEvents);
        act(m_ownExercises);
        act(m_ownPictures);
    };
    each([](auto &store) { store.hold(); });
    const Result<void> done = change();
    each([&](auto &store) { store.release(done.ok()); });
    return done;
}

} // namespace midback::test
