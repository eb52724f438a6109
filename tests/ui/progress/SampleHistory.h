#pragma once

#include "core/base/IdSource.h"
#include "core/base/ManualClock.h"
#include "core/routine/Routine.h"
#include "tests/support/FakeDataStore.h"

#include <memory>

namespace midback::test {

/// A person's history in memory, the same on every run: a plan for Monday to Friday, most of it
/// done, and pain that goes down slowly.
class SampleHistory {
public:
    /// Today is Friday, 14 February 2025, 09:30 UTC, wherever the test runs.
    SampleHistory();

    ManualClock clock;
    IdSource ids;
    FakeDataStore data;

    /// A routine of exercises from the built-in catalogue.
    Routine addRoutine(const QString &name, const QStringList &exercises);
    /// The routine on Monday to Friday at 07:30, from `from` on.
    void addPlan(const QDate &from, const RoutineId &routine);
    /// A finished session of the routine.
    SessionRecord addSession(const QDate &date, const Routine &routine, int minutes = 12);
    SymptomEntry addPain(const QDate &date, int pain, const QTime &time = QTime(8, 0));
    /// Plan, sessions and scores over the days up to today, today itself without a session.
    void addDays(int days);
};

} // namespace midback::test
