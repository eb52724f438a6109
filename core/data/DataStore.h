#pragma once

#include "core/base/Result.h"

#include <functional>

namespace midback {

class CoachEventStore;
class OwnExerciseStore;
class OwnPictureStore;
class ProfileStore;
class RoutineStore;
class SafetyScreeningStore;
class SelfTestStore;
class SessionStore;
class SymptomStore;
class WeekPlanStore;

/// Everything that a person has in Midback, as one: the stores, and changes over several of them
/// that happen together or not at all.
class DataStore {
public:
    virtual ~DataStore() = default;

    virtual ProfileStore &profiles() = 0;
    virtual RoutineStore &routines() = 0;
    virtual WeekPlanStore &plans() = 0;
    virtual SessionStore &sessions() = 0;
    virtual SymptomStore &symptoms() = 0;
    virtual SafetyScreeningStore &screenings() = 0;
    virtual SelfTestStore &selfTests() = 0;
    virtual CoachEventStore &coachEvents() = 0;
    virtual OwnExerciseStore &ownExercises() = 0;
    virtual OwnPictureStore &ownPictures() = 0;

    /// Runs `change` as one: when it returns an error, nothing of it stays and the error comes
    /// back. Stores tell `changed` once, after it succeeded. Must not be nested.
    virtual Result<void> atomically(const std::function<Result<void>()> &change) = 0;

protected:
    DataStore() = default;
    DataStore(const DataStore &) = default;
    DataStore &operator=(const DataStore &) = default;
};

} // namespace midback
