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

namespace midback::test {

/// The n-th of a series of small, valid aggregates: ids, names and dates rise with n.
template<class T>
T sample(int n);
template<>
Profile sample(int n);
template<>
Routine sample(int n);
template<>
WeekPlan sample(int n);
template<>
SessionRecord sample(int n);
template<>
SymptomEntry sample(int n);
template<>
SafetyScreening sample(int n);
template<>
SelfTestResult sample(int n);
template<>
CoachEvent sample(int n);
template<>
OwnExercise sample(int n);
template<>
OwnPicture sample(int n);

/// The same aggregate after a small edit; every `round` differs.
void edit(Profile &profile, int round);
void edit(Routine &routine, int round);
void edit(WeekPlan &plan, int round);
void edit(SessionRecord &record, int round);
void edit(SymptomEntry &entry, int round);
void edit(SafetyScreening &screening, int round);
void edit(SelfTestResult &result, int round);
void edit(CoachEvent &event, int round);
void edit(OwnExercise &exercise, int round);
void edit(OwnPicture &picture, int round);

template<class T>
T edited(T aggregate, int round)
{
    edit(aggregate, round);
    return aggregate;
}

AggregateStore<Profile> &storeOf(DataStore &data, const Profile &);
AggregateStore<Routine> &storeOf(DataStore &data, const Routine &);
AggregateStore<WeekPlan> &storeOf(DataStore &data, const WeekPlan &);
AggregateStore<SessionRecord> &storeOf(DataStore &data, const SessionRecord &);
AggregateStore<SymptomEntry> &storeOf(DataStore &data, const SymptomEntry &);
AggregateStore<SafetyScreening> &storeOf(DataStore &data, const SafetyScreening &);
AggregateStore<SelfTestResult> &storeOf(DataStore &data, const SelfTestResult &);
AggregateStore<CoachEvent> &storeOf(DataStore &data, const CoachEvent &);
AggregateStore<OwnExercise> &storeOf(DataStore &data, const OwnExercise &);
AggregateStore<OwnPicture> &storeOf(DataStore &data, const OwnPicture &);

} // namespace midback::test
