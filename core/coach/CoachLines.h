#pragma once

#include "core/base/Clock.h"
#include "core/coach/CoachDecision.h"
#include "core/coach/ExposureBuilder.h"

#include <optional>
#include <vector>

namespace midback {

class StageGates;
struct CoachEvent;

/// A line as the replay walks along it.
struct TrackedLine {
    LineState state;
    int exposures = 0;
    int easier = 0;                  ///< exposures in a row that were easier than the line's place
    LinePlace hardestEasier;         ///< of them
    QDate resumes;                   ///< first day after a pause; invalid without one
    std::optional<Moment> careSince; ///< row 2: until the safety questions are answered again
    std::optional<LinePlace> home;   ///< where the line stood before a flare
    QDate lastReturn;                ///< the last planned step back to it
    std::optional<LinePlace> beforeGap;   ///< where it stood before a long gap
    int lastChange = CoachDecision::none; ///< the decision that an override takes back

    bool isStarted() const { return exposures > 0; }
};

/// What holds at a session, beside the lines themselves.
struct SessionSetting {
    int session = 0; ///< of CoachReport::sessions
    Moment at;
    bool easierToday = false; ///< the day asked for less: no wonder that it was done easier
    bool irritable = false;   ///< no new rung (clinical-facts D4)
    bool lighterWeek = false; ///< no progress (D5, weekly rules)
    bool flare = false;       ///< flare mode is on
};

/// Moves lines: by the decision table, and by the rules about weeks, gaps, flares and the person's
/// own word. Every move is a decision.
///
/// A line follows what was done rather than what was planned (own rules):
///
/// - Done **harder** than the line stands, by rung or dose: the line goes there at once, and a
///   higher rung is on probation as any fresh one.
/// - Done **easier** and too much (ALARM, RED, BAD): the line goes there, and on down from there.
/// - Done **easier** otherwise: the line stays. It is no evidence for more, so it does not count
///   towards it. The third time in a row the line goes to the hardest of the three, because that
///   is what the person does now. A day that asked for less, a flare and a short break at the desk
///   are no such time.
class CoachLines {
public:
    CoachLines(const LineMap &map, const StageGates &gates, QList<CoachDecision> &decisions);

    const TrackedLine &line(int index) const { return m_lines[std::size_t(index)]; }

    /// The decision table (D5) for one exposure; the decision made.
    CoachDecision expose(const TracedExposure &traced, ExposureClass exposureClass,
                         const SessionSetting &setting);
    /// W1, W2: one dose level lower on every line. Lines eased by a flare stay.
    void lightenWeek(const QDate &date, CoachRule rule);
    /// Gap14: one dose level lower. Gap28: one rung lower, at level 2 at most, and level 1 where
    /// there is no lower rung (C3). What a flare had planned is over.
    void restart(const QDate &date, CoachRule rule);
    /// One rung lower, at level 2 at most, and level 1 where there is no lower rung.
    void startFlare(const QDate &date);
    /// "Keep as it was": takes back the line's last change. A line only ever goes up this way when
    /// that change is still there; an override of something that later edits undid changes nothing.
    void keep(const CoachEvent &event);

    /// The places of the way back from a flare, the next one first.
    QList<LinePlace> returnSteps(int line) const;

private:
    TrackedLine &at(int index) { return m_lines[std::size_t(index)]; }
    /// Brings the line to where the exposure was done; false when the exposure is only an easier
    /// one and leaves the line as it is.
    bool follow(TrackedLine &line, const TracedExposure &traced, ExposureClass exposureClass);
    CoachDecision noteEasier(TrackedLine &line, CoachDecision decision,
                             const TracedExposure &traced, const SessionSetting &setting);
    CoachDecision decideOn(TrackedLine &line, CoachDecision decision, const TracedExposure &traced,
                           const SessionSetting &setting);
    HeldBy heldBy(const TrackedLine &line, const TracedExposure &traced,
                  const SessionSetting &setting) const;
    void stepReturn(TrackedLine &line, CoachDecision &decision, bool mayReturn);
    void pause(TrackedLine &line, const CoachDecision &decision, const Moment &at);
    void move(int index, const QDate &date, CoachRule rule, LinePlace to);
    LinePlace stepDown(int index, LinePlace from) const;
    LinePlace stepTowards(int index, LinePlace from, LinePlace home) const;
    CoachDecision append(TrackedLine &line, const CoachDecision &decision);

    const LineMap &m_map;
    const StageGates &m_gates;
    QList<CoachDecision> &m_decisions;
    std::vector<TrackedLine> m_lines;
    QList<QDate> m_reds; ///< days of class RED on any line: row 2 counts them overall
};

} // namespace midback
