#include "core/session/SessionJournal.h"

#include "core/session/JournalFile.h"
#include "core/session/JournalWriter.h"

#include <algorithm>
#include <utility>

namespace midback {

namespace {

using std::chrono::milliseconds;

/// Less than a second: with a timer that comes late and the write, no more than a second
/// is lost.
constexpr milliseconds beatEvery{800};

/// The player does not run any more: it found that the computer slept, or came to its end.
bool halted(const SessionPlayer::Events &events)
{
    return std::any_of(events.begin(), events.end(), [](const PlayerEvent &event) {
        return event.kind == PlayerEvent::Kind::Suspended ||
               event.kind == PlayerEvent::Kind::Finished;
    });
}

} // namespace

SessionJournal::SessionJournal(std::unique_ptr<JournalFile> file, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_boot(clock.bootId())
    , m_writer(new JournalWriter(std::move(file), this))
{
    connect(m_writer, &JournalWriter::failed, this, &SessionJournal::failed);
}

SessionJournal::~SessionJournal() = default;

void SessionJournal::begin(const JournalHeader &header)
{
    m_text = JournalText();
    m_first = m_text.header(header);
    m_begun = true;
}

void SessionJournal::takeUp(const Journal &journal, const QByteArray &text, Instant now)
{
    m_text = JournalText(journal);
    m_first = text.left(journal.soundBytes);
    m_begun = true;
    JournalEvent event;
    event.kind = JournalKind::TakenUp;
    note(event, now);
}

void SessionJournal::note(JournalEvent event, Instant now, const SessionPlayer::Events &events)
{
    if (!m_begun)
        return;
    event.at = now;
    event.utc = m_clock.nowUtc();
    event.boot = m_boot;
    const bool tick = event.kind == JournalKind::Beat && !halted(events);
    if (tick && untilBeat(now).count() > 0) {
        m_lastTick = event;
        return;
    }
    // The player has been there: where it slept or was not moved on afterwards, that counts.
    if (m_lastTick && !tick)
        write(*m_lastTick);
    write(event);
}

milliseconds SessionJournal::untilBeat(Instant now) const
{
    return std::max(milliseconds(0), m_written + beatEvery - now.monotonic);
}

void SessionJournal::write(const JournalEvent &event)
{
    m_lastTick.reset();
    m_written = event.at.monotonic;
    m_writer->append(std::exchange(m_first, {}) + m_text.line(event));
}

void SessionJournal::end()
{
    if (std::exchange(m_begun, false))
        m_writer->remove();
}

bool SessionJournal::isFailing() const
{
    return m_writer->isFailing();
}

} // namespace midback
