#pragma once

#include "core/session/JournalFormat.h"

#include <QtCore/QObject>

#include <memory>

namespace midback {

class JournalFile;
class JournalWriter;

/// Keeps the journal of the session that runs: every call of the player as it is made, and while it
/// runs a heartbeat a second. Reads no clock by itself and has no timer.
class SessionJournal : public QObject {
    Q_OBJECT

public:
    explicit SessionJournal(std::unique_ptr<JournalFile> file, const Clock &clock,
                            QObject *parent = nullptr);
    ~SessionJournal() override;

    /// Before the first note(): a new journal in place of whatever stands there.
    void begin(const JournalHeader &header);
    /// Or one that goes on: what of `text` holds, then that it was taken up.
    void takeUp(const Journal &journal, const QByteArray &text, Instant now);

    /// `event` has happened, and `events` is what the player answered. Its kind and words count;
    /// the times are filled in from `now`, which the player was told.
    void note(JournalEvent event, Instant now, const SessionPlayer::Events &events = {});
    /// How long the next heartbeat of a running session can wait.
    std::chrono::milliseconds untilBeat(Instant now) const;

    /// The session is in the store for good.
    void end();
    /// What was noted last is not on the disk.
    bool isFailing() const;

Q_SIGNALS:
    /// One plain sentence, once.
    void failed(const QString &sentence);

private:
    void write(const JournalEvent &event);

    const Clock &m_clock;
    QString m_boot;
    JournalWriter *m_writer;
    JournalText m_text;
    QByteArray m_first;                     ///< to be written with the first event
    std::optional<JournalEvent> m_lastTick; ///< newer than what is written
    std::chrono::milliseconds m_written{0}; ///< monotonic time of the last line
    bool m_begun = false;
};

} // namespace midback
