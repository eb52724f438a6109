#pragma once

#include "core/coach/StageReport.h"
#include "core/coach/StageTally.h"

namespace midback {

class Mornings;

/// The stages of clinical-facts G, walked day by day. Rules of our own, each [O]:
///
/// - Stage 1 begins with the first record.
/// - "Three times" is on three days: two goes on one day are one.
/// - Level 3, and level 2 in 2d, count once they were done without a setback.
/// - A criterion whose every exercise is left out by a condition filter is waived.
/// - Four weeks open the next stage once it was trained on at least six days.
/// - A gate is lost by two days with BAD or RED within seven, in the exercises of the gate that led
///   into the stage or of the one out of it.
class StageGates {
public:
    StageGates(const LineMap &lines, const Mornings &mornings);

    /// Records of a day in any order, days in order of date; then endDay once.
    void add(const TracedExposure &exposure, ExposureClass exposureClass);
    void add(const SelfTestResult &test) { m_tests.add(test); }
    void addOverride(const QDate &date, Stage stage);
    /// A day with a session, a score or a test; enters the next stage where its time has come.
    void endDay(const QDate &date);
    /// The same on a day without records.
    void passTo(const QDate &date);

    /// Whether the default path has reached this exercise.
    bool isOpen(LineSpot spot) const;
    /// The first criterion that is not met, for "first finish …"; nothing in the last stage.
    std::optional<GateItem> firstOpen(const QDate &date) const;
    StageReport report(const QDate &today) const;

private:
    QList<GateCriterion> criteria(const QDate &date) const; ///< of the gate out of the stage
    bool allMet(const QDate &date) const;
    void advance(const QDate &date);
    void enter(const QDate &date, Stage stage, StageEntry entry);
    QDate opensByTime() const;
    void noteSetback(const QDate &date);

    const LineMap &m_lines;
    const Mornings &m_mornings;
    ExerciseTallies m_tallies;
    TestMarks m_tests;
    RecentDays m_logged;
    QList<StageChange> m_changes;
    QDate m_trainedOn;     ///< the last day with an exposure
    int m_trainedDays = 0; ///< in this stage
    QDate m_enoughOn;      ///< the day that made them enough; invalid before
    QDate m_lastSetback;
    QDate m_backUntil;
    bool m_rangeStillLimited = false;
    bool m_isometricsOpen = false;
};

} // namespace midback
