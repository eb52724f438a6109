#pragma once

#include "core/catalog/OwnExerciseStore.h"
#include "core/catalog/OwnPictureStore.h"
#include "core/coach/CoachEventStore.h"
#include "core/data/DataStore.h"
#include "core/data/Profile.h"
#include "core/routine/RoutineStore.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SafetyScreeningStore.h"
#include "core/symptoms/SelfTestStore.h"
#include "core/symptoms/SymptomStore.h"
#include "tests/support/MemoryStore.h"

namespace midback::test {

// Compiled once, in FakeDataStore.cpp; otherwise every test file would pay for all of them.
extern template class MemoryStore<ProfileStore, Profile>;
extern template class MemoryStore<RoutineStore, Routine>;
extern template class MemoryStore<WeekPlanStore, WeekPlan>;
extern template class MemoryStore<SessionStore, SessionRecord>;
extern template class MemoryStore<SymptomStore, SymptomEntry>;

class FakeSessionStore final : public MemoryStore<SessionStore, SessionRecord> {
public:
    FakeSessionStore();
    Result<QList<SessionRecord>> between(const QDate &from, const QDate &to) const override;
    Result<QList<SessionSummary>> summaries(const QDate &from, const QDate &to) const override;
    Result<QList<SessionRecord>> running() const override;

protected:
    bool isDraft(const SessionRecord &record) const override;
};

class FakeSymptomStore final : public MemoryStore<SymptomStore, SymptomEntry> {
public:
    FakeSymptomStore();
    Result<QList<SymptomEntry>> between(const QDate &from, const QDate &to) const override;
    Result<QList<PainScore>> scores(const QDate &from, const QDate &to) const override;
};

class FakeSelfTestStore final : public MemoryStore<SelfTestStore, SelfTestResult> {
public:
    FakeSelfTestStore();
    Result<QList<SelfTestResult>> ofTest(const QString &test) const override;
};

/// All stores in memory, for tests of everything above the store.
class FakeDataStore final : public DataStore {
public:
    FakeDataStore();
    ~FakeDataStore() override;

    MemoryStore<ProfileStore, Profile> &profiles() override { return m_profiles; }
    MemoryStore<RoutineStore, Routine> &routines() override { return m_routines; }
    MemoryStore<WeekPlanStore, WeekPlan> &plans() override { return m_plans; }
    FakeSessionStore &sessions() override { return m_sessions; }
    FakeSymptomStore &symptoms() override { return m_symptoms; }
    MemoryStore<SafetyScreeningStore, SafetyScreening> &screenings() override
    {
        return m_screenings;
    }
    FakeSelfTestStore &selfTests() override { return m_selfTests; }
    MemoryStore<CoachEventStore, CoachEvent> &coachEvents() override { return m_coachEvents; }
    MemoryStore<OwnExerciseStore, OwnExercise> &ownExercises() override { return m_ownExercises; }
    MemoryStore<OwnPictureStore, OwnPicture> &ownPictures() override { return m_ownPictures; }
    Result<void> atomically(const std::function<Result<void>()> &change) override;

private:
    MemoryStore<ProfileStore, Profile> m_profiles;
    MemoryStore<RoutineStore, Routine> m_routines;
    MemoryStore<WeekPlanStore, WeekPlan> m_plans;
    FakeSessionStore m_sessions;
    FakeSymptomStore m_symptoms;
    MemoryStore<SafetyScreeningStore, SafetyScreening> m_screenings;
    FakeSelfTestStore m_selfTests;
    MemoryStore<CoachEventStore, CoachEvent> m_coachEvents;
    MemoryStore<OwnExerciseStore, OwnExercise> m_ownExercises;
    MemoryStore<OwnPictureStore, OwnPicture> m_ownPictures;
};

} // namespace midback::test
