#pragma once

#include "core/data/DataStore.h"
#include "core/symptoms/SymptomStore.h"
#include "tests/support/FakeDataStore.h"

namespace midback::test {

/// A diary whose reading can be made to fail, as on a broken disk. Changes still work.
class UnreadableSymptomStore final : public MemoryStore<SymptomStore, SymptomEntry> {
public:
    UnreadableSymptomStore()
        : MemoryStore(
              [](const SymptomEntry &a, const SymptomEntry &b) { return a.at.utc < b.at.utc; })
    {
    }

    bool unreadable = false;

    Result<QList<SymptomEntry>> between(const QDate &from, const QDate &to) const override
    {
        if (unreadable)
            return Error{ErrorCode::Io, QStringLiteral("The diary could not be read.")};
        QList<SymptomEntry> result;
        for (const SymptomEntry &one : all().value()) {
            if ((!from.isValid() || one.at.date >= from) && (!to.isValid() || one.at.date <= to))
                result.append(one);
        }
        return result;
    }
    Result<QList<PainScore>> scores(const QDate &from, const QDate &to) const override
    {
        const auto entries = between(from, to);
        if (!entries.ok())
            return entries.error();
        QList<PainScore> result;
        for (const SymptomEntry &one : *entries)
            result.append({one.at.date, one.at.utc, one.phase, one.pain});
        return result;
    }
};

/// The stores of `readable` with that diary.
class UnreadableData final : public DataStore {
public:
    explicit UnreadableData(FakeDataStore &readable) : m_readable(readable) {}

    ProfileStore &profiles() override { return m_readable.profiles(); }
    RoutineStore &routines() override { return m_readable.routines(); }
    WeekPlanStore &plans() override { return m_readable.plans(); }
    SessionStore &sessions() override { return m_readable.sessions(); }
    UnreadableSymptomStore &symptoms() override { return m_symptoms; }
    SafetyScreeningStore &screenings() override { return m_readable.screenings(); }
    SelfTestStore &selfTests() override { return m_readable.selfTests(); }
    CoachEventStore &coachEvents() override { return m_readable.coachEvents(); }
    OwnExerciseStore &ownExercises() override { return m_readable.ownExercises(); }
    OwnPictureStore &ownPictures() override { return m_readable.ownPictures(); }
    Result<void> atomically(const std::function<Result<void>()> &change) override
    {
        return m_readable.atomically(change);
    }

private:
    FakeDataStore &m_readable;
    UnreadableSymptomStore m_symptoms;
};

} // namespace midback::test
