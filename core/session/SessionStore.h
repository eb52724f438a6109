#pragma once

#include "core/base/AggregateStore.h"
#include "core/session/SessionRecord.h"

namespace midback {

/// What lists and charts need of a session.
struct SessionSummary {
    SessionId id;
    RoutineId routine;
    QDate date; ///< civil date of the start
    QDateTime startedUtc;
    SessionState state = SessionState::Finished;
    int activeSeconds = 0;
    int exercisesDone = 0;
    std::optional<int> painBefore;
    std::optional<int> painAfter;

    friend bool operator==(const SessionSummary &, const SessionSummary &) = default;
};

/// Sessions in order of start, then id. Dates are civil dates of the start, both ends included;
/// an invalid date leaves that end open. Versions saved while a session runs are drafts: a later
/// save replaces them without keeping them in `versions`.
class SessionStore : public AggregateStore<SessionRecord> {
public:
    virtual Result<QList<SessionRecord>> between(const QDate &from, const QDate &to) const = 0;
    /// The same span without the exercises: cheap over ten years.
    virtual Result<QList<SessionSummary>> summaries(const QDate &from, const QDate &to) const = 0;
    /// Sessions whose state is Running: at start-up, what a crash left behind.
    virtual Result<QList<SessionRecord>> running() const = 0;
};

SessionSummary summaryOf(const SessionRecord &record);

} // namespace midback
