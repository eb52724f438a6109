#pragma once

#include "core/catalog/OwnExercise.h"
#include "core/catalog/OwnPicture.h"
#include "core/coach/CoachEvent.h"
#include "core/data/Profile.h"
#include "core/routine/Routine.h"
#include "core/routine/WeekPlan.h"
#include "core/session/SessionRecord.h"
#include "core/symptoms/SafetyScreening.h"
#include "core/symptoms/SelfTestResult.h"
#include "core/symptoms/SymptomEntry.h"

#include <rapidcheck.h>

#include <iosfwd>

namespace midback {

// RapidCheck prints counterexamples through these: the canonical JSON.
void showValue(const Profile &value, std::ostream &out);
void showValue(const Routine &value, std::ostream &out);
void showValue(const WeekPlan &value, std::ostream &out);
void showValue(const SessionRecord &value, std::ostream &out);
void showValue(const SymptomEntry &value, std::ostream &out);
void showValue(const SafetyScreening &value, std::ostream &out);
void showValue(const SelfTestResult &value, std::ostream &out);
void showValue(const CoachEvent &value, std::ostream &out);
void showValue(const OwnExercise &value, std::ostream &out);
void showValue(const OwnPicture &value, std::ostream &out);

} // namespace midback

/// Random aggregates for property tests: every field over its whole range, every value readable
/// by its own JSON reader, and texts that trip up careless code.
namespace midback::test {

/// Anything a person can type or paste, with a bias to trouble: NUL, line ends, quotes, separators,
/// right-to-left, combining marks, emoji, "=cmd"; may be empty. Always valid Unicode.
rc::Gen<QString> texts();
/// As texts, but not blank.
rc::Gen<QString> names();

/// One of a few ids, so that random steps meet the same aggregate again.
rc::Gen<QUuid> uuids();
/// 1990 to 2100.
rc::Gen<QDate> dates();
/// The civil date is mostly the one on the spot, sometimes (backdated) another.
rc::Gen<Moment> moments();
rc::Gen<Dose> doses();

rc::Gen<Profile> profiles();
rc::Gen<Routine> routines();
rc::Gen<WeekPlan> weekPlans();
rc::Gen<SessionRecord> sessions();
rc::Gen<SymptomEntry> symptoms();
rc::Gen<SafetyScreening> screenings();
rc::Gen<SelfTestResult> selfTestResults();
rc::Gen<CoachEvent> coachEvents();
rc::Gen<OwnExercise> ownExercises();
rc::Gen<OwnPicture> ownPictures();

} // namespace midback::test
