#pragma once

#include "core/base/Id.h"
#include "core/session/Timeline.h"
#include "ui/shell/PageContext.h"

#include <QtWidgets/QWidget>

class QStackedLayout;
class QTimer;

namespace midback {

class AdvicePanel;
class AfterPanel;
class BeforePanel;
class CoachLog;
class FeelingPanel;
class FullScreen;
class NoticeBanner;
class PlayerModel;
class PlayingPanel;
class SessionAdvice;
struct InterruptedSession;
struct Routine;
struct SessionPlan;

/// The session player, which fills the window: pain before, the running session, "it hurts", and
/// the questions afterwards. One page plays one session; whoever shows it deletes it after
/// finished() or left(). A session runs only while the page can be seen: hidden, it pauses.
class PlayerPage : public QWidget {
    Q_OBJECT

public:
    /// The routine as the coach advises it now.
    PlayerPage(const PageContext &context, const Routine &routine, QWidget *parent = nullptr);
    /// Exactly this plan.
    PlayerPage(const PageContext &context, const SessionPlan &plan, QWidget *parent = nullptr);
    /// Goes on with a session that was interrupted: paused, exactly where it was.
    PlayerPage(const PageContext &context, const InterruptedSession &session,
               QWidget *parent = nullptr);
    ~PlayerPage() override;

    PlayerModel &model() { return *m_model; }
    /// A bar that fills in steps instead of the breathing disc.
    void setReducedMotion(bool reduced);
    /// Moves on to now and shows it. The page's own timer calls it while a session runs.
    void tick();
    /// For a window that is being closed: a session that a journal keeps is paused, to be taken up
    /// at the next start; any other ends as it is, saved.
    void endNow();

Q_SIGNALS:
    /// The session is over, saved and answered (or stopped by an alarm and its advice read).
    void finished(midback::SessionId session);
    /// The person went without starting, or without answering; what was done is saved.
    void left();
    /// The session runs, or it does not any more: paused, asleep, asked, over.
    void runningChanged(bool running);

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    PlayerPage(const PageContext &context, PlayerModel *model, SessionAdvice *advice,
               QWidget *parent);
    void connectAdvice();
    void buildPanels();
    void connectPanels();
    void showScreen();
    void showSaveError();
    void refresh();
    void schedule();
    void save();
    void connectFullScreen();
    void tellRunning();

    PageContext m_context;
    SessionAdvice *m_advice; ///< null when exactly a plan is played
    PlayerModel *m_model;
    CoachLog *m_coachLog;
    QTimer *m_timer;
    FullScreen *m_fullScreen;
    NoticeBanner *m_saveError;
    QStackedLayout *m_stack;
    BeforePanel *m_before;
    PlayingPanel *m_playing;
    FeelingPanel *m_feeling;
    AdvicePanel *m_backOff;
    AdvicePanel *m_alarm;
    AfterPanel *m_after;
    bool m_reducedMotion = false;
    bool m_running = false; ///< as runningChanged() said last
};

} // namespace midback
