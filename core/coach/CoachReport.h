#pragma once

#include "core/coach/CoachDecision.h"
#include "core/coach/Irritability.h"
#include "core/coach/Mornings.h"
#include "core/coach/StageReport.h"
#include "core/symptoms/SafetyStatus.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace midback {

/// What it takes until something is added to a line (clinical-facts D5, rows 11 to 14).
struct NextStep {
    enum class Kind {
        Dose, ///< a larger dose
        Rung, ///< the next exercise
        Top   ///< nothing is left to add
    };
    Kind kind = Kind::Top;
    QString exercise;              ///< Rung: its id
    HeldBy held = HeldBy::Nothing; ///< what holds it even when the rest is there
    int freeze = 0;                ///< clean sessions that do not count yet
    int clean = 0;                 ///< of 3
    int days = 0;                  ///< of 5, from the first clean session to the last
    int mornings = 0;              ///< of 2

    bool isReady() const { return freeze == 0 && clean >= 3 && days >= 5 && mornings >= 2; }

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

/// Where one line stands today.
struct LineReport {
    QString id; ///< of the ladder, or of the exercise that is on none
    QString title;
    int exposures = 0; ///< 0: not started
    LineState state;
    QString exercise;       ///< what to do of it now; empty when the filters leave nothing
    int level = 2;          ///< dose level of that exercise
    bool instead = false;   ///< it stands on another line: the filters leave nothing of this one
    QDate pausedUntil;      ///< first day after a pause; invalid when the line is not paused
    bool careFirst = false; ///< paused until the safety questions are answered (D5, row 2)
    QString whilePaused;    ///< what can take its place; may be empty
    QList<LinePlace> returnSteps; ///< the way back from a flare, the next one first
    NextStep next;
    int lastChange = CoachDecision::none; ///< the decision that an override would take back

    bool isPaused() const { return careFirst || pausedUntil.isValid(); }

    friend bool operator==(const LineReport &, const LineReport &) = default;
};

/// A stretch in which flare mode is on.
struct FlareReport {
    bool on = false;        ///< today
    bool returning = false; ///< it is over, and some lines are still on their way back
    QDate since;
    QDate until; ///< the first day after it

    friend bool operator==(const FlareReport &, const FlareReport &) = default;
};

/// What holds for the plan as a whole today.
struct PlanReport {
    bool locked = false; ///< an alarm feeling, and the safety questions not answered since (row 1)
    QDate quietUntil;    ///< breathing only up to and with this day (row 5); may be invalid
    QDate lighterUntil;  ///< a lighter week up to and with this day (W1, W2); may be invalid
    bool seeSomebody = false;                 ///< W3 holds, or high irritability has lasted
    std::optional<Irritability> irritability; ///< of the last seven days; may be unknown
    std::optional<int> usual;                 ///< morning score, as the start gate reads it
    FlareReport flare;

    friend bool operator==(const PlanReport &, const PlanReport &) = default;
};

/// All that the coach has to say about a history.
struct CoachReport {
    QDate today;
    int ruleVersion = 1;
    QList<LineReport> lines;         ///< every line of the catalogue, in its order
    QList<CoachDecision> decisions;  ///< all there were, newest last
    QList<SessionId> sessions;       ///< those with exposures, in order of time
    QList<SafetyEvent> safetyEvents; ///< what asks for the safety questions, in order of time
    PlanReport plan;
    StageReport stage;
    Mornings mornings;

    /// Null when no line has this id.
    const LineReport *line(const QString &id) const;

    friend bool operator==(const CoachReport &, const CoachReport &) = default;
};

/// What a decision looked at: sessions, and the morning scores that were compared.
struct DecisionEntries {
    SessionId session;         ///< null for rules that look at days
    QList<SymptomId> mornings; ///< oldest first

    friend bool operator==(const DecisionEntries &, const DecisionEntries &) = default;
};
DecisionEntries entriesUsed(const CoachReport &report, const CoachDecision &decision);

} // namespace midback
