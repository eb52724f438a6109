#pragma once

#include "core/coach/CoachHistory.h"
#include "core/coach/CoachReport.h"

namespace midback {

class Catalog;
struct LineNames;
struct TracedExposure;

/// The words for what the coach decided, made when they are shown: a history of ten years has tens
/// of thousands of decisions and a page shows a few. All three must outlive it, and belong
/// together: the report is of that history.
class CoachSentences {
public:
    CoachSentences(const CoachHistory &history, const Catalog &catalog, const CoachReport &report);

    /// Why, with the person's own numbers: one to three short sentences.
    QString reason(const CoachDecision &decision) const;
    /// What opens the next step of a line, with progress: "2 of 3 clean sessions …".
    QString nextStep(const LineReport &line) const;
    /// "Open book, ordinary dose"; the exercise that the filters allow there.
    QString place(int line, LinePlace place) const;

private:
    QString rowReason(const CoachDecision &decision) const;
    /// P1, P2 and K1: what was done or kept, and what stands.
    QString easierReason(const CoachDecision &decision) const;
    QString heldReason(const CoachDecision &decision) const;
    /// Row 1 where the session as a whole brought it.
    QString alarmReason(const CoachDecision &decision) const;
    LineNames namesAround(const CoachDecision &decision) const;
    /// Null when it is no longer in the history.
    const SessionRecord *sessionOf(const CoachDecision &decision) const;
    /// Nothing when the session is no longer in the history.
    std::optional<TracedExposure> exposureOf(const CoachDecision &decision) const;

    const CoachHistory &m_history;
    const Catalog &m_catalog;
    const CoachReport &m_report;
    const LineMap m_map;
};

} // namespace midback
