#pragma once

#include "core/session/JournalEvent.h"
#include "core/session/SessionPlayer.h"
#include "core/session/SessionRecorder.h"
#include "ui/player/PlayerView.h"
#include "ui/player/SessionPlan.h"

#include <QtCore/QObject>

#include <memory>

namespace midback {

class SessionJournal;
class SessionStore;
struct InterruptedSession;

/// The session player without its widgets: the person's actions in, what to show out. It reads the
/// clock when it is called and never by itself; whoever shows it calls tick(). Every step is saved
/// when it is done.
class PlayerModel : public QObject {
    Q_OBJECT

public:
    /// What the person has before them.
    enum class Screen {
        Before,  ///< pain before, then start
        Playing, ///< running or paused
        Feeling, ///< "it hurts": which feeling, how strong
        BackOff, ///< advice after a feeling to back off from, and what to do about it
        Alarm,   ///< advice after an alarm feeling; the session is over
        After    ///< effort, pain and feelings of the session
    };

    PlayerModel(const Catalog &catalog, SessionStore &store, const Clock &clock, SessionPlan plan,
                SessionId id, QObject *parent = nullptr);
    /// Goes on with a session that was interrupted: paused, exactly where its journal ends.
    PlayerModel(const Catalog &catalog, SessionStore &store, const Clock &clock,
                const InterruptedSession &session, QObject *parent = nullptr);
    ~PlayerModel() override;

    /// Keeps this journal of the session; before the start, or right after taking one up. `text` is
    /// the journal that goes on.
    void setJournal(std::unique_ptr<SessionJournal> journal);
    void takeUpJournal(std::unique_ptr<SessionJournal> journal, const InterruptedSession &session,
                       const QByteArray &text);
    /// A session that has begun can be taken up again when the program ends now.
    bool isKept() const;

    Screen screen() const { return m_screen; }
    PlayerState state() const { return m_player.state(); }
    PauseReason pauseReason() const { return m_player.pauseReason(); }
    /// How long the computer slept or the program was gone, where that is what paused the session.
    std::chrono::milliseconds away() const { return m_away; }
    bool isRunning() const { return state() == PlayerState::Running; }
    bool isOver() const { return m_player.isOver(); }
    QString name() const { return m_plan.name; }
    const Timeline &timeline() const { return m_player.timeline(); }
    PlayerView view() const { return playerView(m_player, m_catalog); }
    /// When tick() is due: see untilNextChange() in PlayerView.h, and the journal has a heartbeat.
    std::chrono::milliseconds untilChange() const;
    /// The record as it was saved last.
    const SessionRecord &record() const { return m_recorder.record(); }
    /// The feeling that is being answered; only on the BackOff and Alarm screens.
    std::optional<Sensation> feeling() const { return m_feeling; }
    const Catalog &catalog() const { return m_catalog; }
    /// Why the last save failed; empty once one worked again.
    QString saveError() const { return m_saveError; }
    /// Why the journal cannot be kept; empty while it can.
    QString journalError() const { return m_journalError; }

    /// Plays another plan instead; only before the start.
    void setPlan(SessionPlan plan);
    /// Does nothing when there is nothing to do.
    void start(std::optional<int> painBefore);
    /// Moves on to now.
    void tick();
    void togglePause();
    void pause();
    void back();
    void skip();
    /// Ends the session as it is; what was done is kept.
    void finish();

    /// "It hurts": waits until a feeling is reported or the person goes on.
    void askFeeling();
    void reportFeeling(Sensation feeling, std::optional<int> pain);
    void goOn();
    /// The feeling went at once when the movement was made smaller (clinical-facts D5 `eased`).
    void easeAndGoOn();
    void skipAfterFeeling();

    /// After an end that came early: back to the session, paused where it was.
    bool canReopen() const { return m_player.canReopen(); }
    void reopen();

    /// Effort of the item of the timeline, 1 to 5.
    std::optional<int> effort(int item) const { return m_player.progress().efforts.value(item); }
    void setEffort(int item, std::optional<int> effort);
    /// Saves the answers. False when that failed: they are still on the screen then.
    bool conclude(const AfterSession &after);
    /// The person leaves: what is over is saved as it is, and needs its journal no more.
    void leave();

Q_SIGNALS:
    /// timeline() is another one.
    void planChanged();
    /// What view() gives has changed.
    void viewChanged();
    void screenChanged();
    /// saveError() or journalError() has changed.
    void saveErrorChanged();

private:
    using Events = SessionPlayer::Events;

    PlayerModel(const Catalog &catalog, SessionStore &store, const Clock &clock, SessionPlan plan,
                SessionPlayer player, const SessionRecord &header, QObject *parent);
    void connectJournal();
    void beginJournal();
    /// A call of the player that was told the time `at` and answered `events`: notes how long it
    /// was away, tells the journal, and hands the answer on.
    Events noted(const JournalEvent &event, Instant at, Events events);
    void apply(const Events &events);
    void setScreen(Screen screen);
    void noteSaved(const Result<void> &saved);
    Instant now() const { return Instant::of(m_clock); }
    void closeFeeling();

    const Catalog &m_catalog;
    const Clock &m_clock;
    SessionPlan m_plan;
    SessionPlayer m_player;
    SessionRecorder m_recorder;
    Screen m_screen = Screen::Before;
    std::optional<Sensation> m_feeling;
    bool m_pausedByFeeling = false;
    Instant m_lastCall; ///< of the player
    std::chrono::milliseconds m_away{0};
    QString m_saveError;
    std::unique_ptr<SessionJournal> m_journal;
    QString m_journalError;
};

} // namespace midback
