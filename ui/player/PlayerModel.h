#pragma once

#include "core/session/SessionPlayer.h"
#include "core/session/SessionRecorder.h"
#include "ui/player/PlayerView.h"
#include "ui/player/SessionPlan.h"

#include <QtCore/QObject>

namespace midback {

class SessionStore;

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

    Screen screen() const { return m_screen; }
    PlayerState state() const { return m_player.state(); }
    PauseReason pauseReason() const { return m_player.pauseReason(); }
    bool isRunning() const { return state() == PlayerState::Running; }
    QString name() const { return m_plan.name; }
    const Timeline &timeline() const { return m_player.timeline(); }
    PlayerView view() const { return playerView(m_player, m_catalog); }
    /// See untilNextChange() in PlayerView.h.
    std::chrono::milliseconds untilChange() const { return untilNextChange(m_player); }
    /// The record as it was saved last.
    const SessionRecord &record() const { return m_recorder.record(); }
    /// The feeling that is being answered; only on the BackOff and Alarm screens.
    std::optional<Sensation> feeling() const { return m_feeling; }
    const Catalog &catalog() const { return m_catalog; }
    /// Why the last save failed; empty once one worked again.
    QString saveError() const { return m_saveError; }

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

Q_SIGNALS:
    /// timeline() is another one.
    void planChanged();
    /// What view() gives has changed.
    void viewChanged();
    void screenChanged();
    /// saveError() has changed.
    void saveErrorChanged();

private:
    void apply(const SessionPlayer::Events &events);
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
    QString m_saveError;
};

} // namespace midback
