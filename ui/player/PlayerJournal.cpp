// The part of PlayerModel that keeps the journal and knows of its gaps.
#include "core/session/JournalReplay.h"
#include "core/session/SessionJournal.h"
#include "ui/player/PlayerModel.h"

#include <algorithm>

namespace midback {

void PlayerModel::setJournal(std::unique_ptr<SessionJournal> journal)
{
    if (state() != PlayerState::Ready)
        return;
    m_journal = std::move(journal);
    connectJournal();
}

void PlayerModel::takeUpJournal(std::unique_ptr<SessionJournal> journal,
                                const InterruptedSession &session, const QByteArray &text)
{
    m_journal = std::move(journal);
    connectJournal();
    if (m_journal)
        m_journal->takeUp(session.journal, text, now());
    noteSaved(m_recorder.update(m_player, m_clock.now()));
}

void PlayerModel::connectJournal()
{
    if (!m_journal)
        return;
    connect(m_journal.get(), &SessionJournal::failed, this, [this](const QString &sentence) {
        m_journalError = sentence;
        Q_EMIT saveErrorChanged();
    });
}

void PlayerModel::beginJournal()
{
    if (!m_journal)
        return;
    const SessionRecord &record = m_recorder.record();
    m_journal->begin({QStringLiteral(MIDBACK_VERSION), record.id, record.routine,
                      record.routineName, record.started, record.painBefore, m_plan.source,
                      fingerprintOf(timeline())});
}

bool PlayerModel::isKept() const
{
    return m_journal && state() != PlayerState::Ready && !m_journal->isFailing();
}

std::chrono::milliseconds PlayerModel::untilChange() const
{
    const std::chrono::milliseconds change = untilNextChange(m_player);
    if (!m_journal)
        return change;
    return std::min(change, std::max(m_journal->untilBeat(now()), std::chrono::milliseconds(1)));
}

PlayerModel::Events PlayerModel::noted(const JournalEvent &event, Instant at, Events events)
{
    const bool slept = std::any_of(events.begin(), events.end(), [](const PlayerEvent &one) {
        return one.kind == PlayerEvent::Kind::Suspended;
    });
    if (slept)
        m_away = at.boottime - m_lastCall.boottime;
    m_lastCall = at;
    if (m_journal)
        m_journal->note(event, at, events);
    return events;
}

} // namespace midback
