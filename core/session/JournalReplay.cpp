#include "core/session/JournalReplay.h"

#include "core/session/JournalWords.h"
#include "core/session/SessionRecorder.h"

namespace midback {

bool InterruptedSession::isOver() const
{
    return progress.state == PlayerState::Finished || progress.state == PlayerState::Stopped;
}

void makeCall(SessionPlayer &player, const JournalEvent &event)
{
    switch (event.kind) {
    case JournalKind::Beat:
        player.advanceTo(event.at);
        break;
    case JournalKind::Start:
        player.start(event.at);
        break;
    case JournalKind::Pause:
        player.pause(event.at);
        break;
    case JournalKind::Resume:
        player.resume(event.at);
        break;
    case JournalKind::Back:
        player.back(event.at);
        break;
    case JournalKind::Skip:
        player.skip(event.at);
        break;
    case JournalKind::Finish:
        player.finish(event.at);
        break;
    case JournalKind::Reopen:
        player.reopen();
        break;
    case JournalKind::Report:
        player.report(event.at, event.sensation, event.pain);
        break;
    case JournalKind::Eased:
        player.markEased();
        break;
    case JournalKind::Effort:
        player.setEffort(event.item, event.effort);
        break;
    case JournalKind::TakenUp: {
        Timeline timeline = player.timeline();
        PlayerProgress progress = player.progress();
        player = SessionPlayer(std::move(timeline), std::move(progress));
        break;
    }
    }
}

Result<InterruptedSession> replay(const Journal &journal, const Catalog &catalog)
{
    InterruptedSession session{journal, timelineOf(journal.header.source, catalog), {}, {}};
    if (session.timeline.isEmpty() || fingerprintOf(session.timeline) != journal.header.timeline) {
        return Error{ErrorCode::Refused,
                     JournalWords::tr("The exercises have changed since that session began, so it "
                                      "cannot be taken up again.")};
    }
    SessionPlayer player(session.timeline);
    for (const JournalEvent &event : journal.events) {
        makeCall(player, event);
        session.lastUtc = event.utc;
    }
    session.progress = player.progress();
    return session;
}

SessionRecord recordHeader(const JournalHeader &header)
{
    SessionRecord record;
    record.id = header.session;
    record.routine = header.routine;
    record.routineName = header.routineName;
    record.started = header.started;
    record.painBefore = header.painBefore;
    return record;
}

SessionRecord recordOf(const InterruptedSession &session,
                       const std::optional<SessionRecord> &stored, const Clock &clock)
{
    const SessionPlayer player(session.timeline, session.progress);
    SessionRecord record = stored.value_or(recordHeader(session.journal.header));
    const auto active = std::chrono::duration_cast<std::chrono::seconds>(session.progress.active);
    if (active.count() >= record.activeSeconds) {
        record.activeSeconds = int(active.count());
        record.exercises = performedExercises(player);
    }
    if (session.progress.state == PlayerState::Finished)
        record.state = SessionState::Finished;
    else if (session.progress.state == PlayerState::Stopped)
        record.state = SessionState::Stopped;
    else
        record.state = SessionState::Interrupted;
    if (!record.ended)
        record.ended = clock.momentAt(session.lastUtc);
    return record;
}

} // namespace midback
