#include "ui/player/PlayerPage.h"

#include "core/base/IdSource.h"
#include "core/data/DataStore.h"
#include "core/session/JournalReplay.h"
#include "core/session/SessionJournal.h"
#include "core/session/SessionStore.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/player/AdvicePanel.h"
#include "ui/player/AfterPanel.h"
#include "ui/player/BeforePanel.h"
#include "ui/player/FeelingPanel.h"
#include "ui/player/FullScreen.h"
#include "ui/player/LargeType.h"
#include "ui/player/PlayerModel.h"
#include "ui/player/PlayingPanel.h"
#include "ui/player/SessionAdvice.h"
#include "ui/shell/CoachLog.h"
#include "ui/shell/PageContext.h"
#include "ui/shell/UserPrompt.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Keys.h"
#include "ui/widgets/NoticeBanner.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtGui/QUndoStack>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedLayout>

namespace midback {

namespace {

constexpr std::chrono::milliseconds frame{33};
// How much larger than usual a panel may be where the window has the room.
constexpr double closeBy = 1.7;
constexpr double atTheDesk = 1.25; // answered when the exercises are over

PlayerModel *newModel(const PageContext &context, const SessionPlan &plan)
{
    return new PlayerModel(context.catalog, context.data.sessions(), context.clock, plan,
                           context.ids.next<SessionId>());
}

} // namespace

PlayerPage::PlayerPage(const PageContext &context, const Routine &routine, QWidget *parent)
    : PlayerPage(context, newModel(context, SessionPlan::of(routine, context.catalog)),
                 new SessionAdvice(context, routine), parent)
{
}

PlayerPage::PlayerPage(const PageContext &context, const SessionPlan &plan, QWidget *parent)
    : PlayerPage(context, newModel(context, plan), nullptr, parent)
{
}

PlayerPage::PlayerPage(const PageContext &context, const InterruptedSession &session,
                       QWidget *parent)
    : PlayerPage(context,
                 new PlayerModel(context.catalog, context.data.sessions(), context.clock, session),
                 nullptr, parent)
{
}

PlayerPage::PlayerPage(const PageContext &context, PlayerModel *model, SessionAdvice *advice,
                       QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_advice(advice)
    , m_model(model)
    , m_coachLog(new CoachLog(context, this))
    , m_timer(new QTimer(this))
    , m_fullScreen(new FullScreen(*this))
{
    m_model->setParent(this);
    setAutoFillBackground(true);
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    buildPanels();
    connectPanels();
    connectFullScreen();
    if (m_advice)
        connectAdvice();
    connect(m_timer, &QTimer::timeout, this, &PlayerPage::tick);
    connect(m_model, &PlayerModel::viewChanged, this, &PlayerPage::refresh);
    connect(m_model, &PlayerModel::screenChanged, this, &PlayerPage::showScreen);
    connect(m_model, &PlayerModel::saveErrorChanged, this, &PlayerPage::showSaveError);
    showScreen();
}

PlayerPage::~PlayerPage() = default;

void PlayerPage::buildPanels()
{
    m_saveError = new NoticeBanner(NoticeBanner::Kind::Caution, QString());
    m_saveError->hide();
    m_before = new BeforePanel(*m_model, m_advice);
    m_playing = new PlayingPanel(*m_model, m_context.figures);
    m_feeling = new FeelingPanel;
    m_backOff = new AdvicePanel(tr("Ease off"), role::warm);
    m_alarm = new AdvicePanel(tr("The session has ended"), role::danger);
    m_alarm->setAdvice(alarmAdviceText());
    m_after = new AfterPanel(*m_model);

    new LargeType(*m_before, closeBy);
    new LargeType(*m_feeling, closeBy);
    new LargeType(*m_backOff, closeBy);
    new LargeType(*m_alarm, closeBy);
    new LargeType(*m_after, atTheDesk);

    m_stack = new QStackedLayout;
    const std::initializer_list<QWidget *> panels = {m_before,  m_playing, m_feeling,
                                                     m_backOff, m_alarm,   m_after};
    for (QWidget *panel : panels)
        m_stack->addWidget(panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_saveError);
    column->addLayout(m_stack, 1);
}

void PlayerPage::connectPanels()
{
    connect(m_before, &BeforePanel::startRequested, this, [this] {
        if (m_advice)
            m_advice->settle();
        m_model->start(m_before->pain());
    });
    connect(m_before, &BeforePanel::cancelled, this, &PlayerPage::left);
    connect(m_feeling, &FeelingPanel::reported, m_model, &PlayerModel::reportFeeling);
    connect(m_feeling, &FeelingPanel::cancelled, m_model, &PlayerModel::goOn);
    m_backOff->addChoice(tr("It is gone: go on, smaller"), Qt::Key_1, m_model,
                         &PlayerModel::easeAndGoOn);
    m_backOff->addChoice(tr("Still there: skip this exercise"), Qt::Key_2, m_model,
                         &PlayerModel::skipAfterFeeling);
    m_backOff->addChoice(tr("Finish the session"), Qt::Key_3, m_model, &PlayerModel::finish);
    m_alarm->addChoice(tr("Close"), Qt::Key_Return, this, [this] {
        m_model->leave();
        Q_EMIT finished(m_model->record().id);
    });
    connect(m_after, &AfterPanel::saveRequested, this, &PlayerPage::save);
    connect(m_after, &AfterPanel::left, this, [this] {
        m_model->leave();
        Q_EMIT left();
    });
    connect(m_after, &AfterPanel::reopenRequested, m_model, &PlayerModel::reopen);
}

// F11 is the window's, everywhere. A letter is free only where no feeling has it and nothing is
// written.
void PlayerPage::connectFullScreen()
{
    for (QWidget *panel : std::initializer_list<QWidget *>{m_before, m_playing, m_backOff})
        onKey(*panel, Qt::Key_F, [this] { m_fullScreen->toggle(); });
    connect(m_playing, &PlayingPanel::fullScreenToggled, m_fullScreen, &FullScreen::toggle);
    connect(m_fullScreen, &FullScreen::changed, m_playing, &PlayingPanel::setFullScreen);
    connect(this, &PlayerPage::finished, m_fullScreen, &FullScreen::giveBack);
    connect(this, &PlayerPage::left, m_fullScreen, &FullScreen::giveBack);
}

void PlayerPage::connectAdvice()
{
    m_advice->setParent(this);
    const auto replan = [this] {
        // The record keeps the name and the routine; what was done is what is played.
        m_model->setPlan(SessionPlan::of(m_advice->playing(), m_context.catalog));
    };
    replan();
    connect(m_advice, &SessionAdvice::changed, m_model, replan);
    connect(m_before, &BeforePanel::painPicked, m_advice, &SessionAdvice::setPainBefore);
    connect(m_before, &BeforePanel::keepRequested, this, [this](const RoutineChange &change) {
        if (m_coachLog->keep(change))
            m_before->showKept(change.exercise);
    });
    connect(m_before, &BeforePanel::undoRequested, &m_context.undo, &QUndoStack::undo);
    connect(m_coachLog, &CoachLog::failed, this,
            [this](const QString &sentence) { m_context.prompt.notify(sentence); });
}

void PlayerPage::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_playing->setReducedMotion(reduced);
}

void PlayerPage::tick()
{
    m_model->tick();
}

void PlayerPage::endNow()
{
    if (m_model->isKept() && !m_model->isOver())
        m_model->pause();
    else
        m_model->finish();
    m_model->leave();
}

void PlayerPage::showScreen()
{
    switch (m_model->screen()) {
    case PlayerModel::Screen::Before:
        m_stack->setCurrentWidget(m_before);
        break;
    case PlayerModel::Screen::Playing:
        refresh();
        m_stack->setCurrentWidget(m_playing);
        break;
    case PlayerModel::Screen::Feeling:
        m_stack->setCurrentWidget(m_feeling);
        break;
    case PlayerModel::Screen::BackOff:
        m_backOff->setAdvice(
            tr("You felt: %1. Ease off now: make the movement smaller and slower, or come out of "
               "it. Did it go at once?")
                .arg(sensationText(m_model->feeling().value()).toLower()));
        m_stack->setCurrentWidget(m_backOff);
        break;
    case PlayerModel::Screen::Alarm:
        m_stack->setCurrentWidget(m_alarm);
        break;
    case PlayerModel::Screen::After:
        m_after->prepare();
        m_stack->setCurrentWidget(m_after);
        break;
    }
}

void PlayerPage::showSaveError()
{
    const QString why = m_model->saveError();
    const QString journal = m_model->journalError();
    if (!why.isEmpty()) {
        m_saveError->setText(
            tr("This step could not be saved; the next one tries again. %1").arg(why));
    } else {
        m_saveError->setText(tr("Your session goes on and each exercise is still saved, but where "
                                "you are in it cannot be noted. %1")
                                 .arg(journal));
    }
    m_saveError->setVisible(!why.isEmpty() || !journal.isEmpty());
}

void PlayerPage::refresh()
{
    if (m_model->screen() == PlayerModel::Screen::Playing)
        m_playing->refresh();
    schedule();
    tellRunning();
}

void PlayerPage::tellRunning()
{
    if (m_running == m_model->isRunning())
        return;
    m_running = !m_running;
    Q_EMIT runningChanged(m_running);
}

void PlayerPage::schedule()
{
    if (!m_model->isRunning() || !isVisible()) {
        m_timer->stop();
        return;
    }
    const PlayerView view = m_model->view();
    // Plain time moves the figure alone: frames only where there is one.
    const bool figureMoves =
        view.figure.moving && m_context.figures.motionOf(view.exerciseId) != nullptr;
    const bool animated = ((view.paced && view.phase.moving) || figureMoves) && !m_reducedMotion;
    m_timer->start(animated ? std::min(frame, m_model->untilChange()) : m_model->untilChange());
}

void PlayerPage::save()
{
    const AfterSession after = m_after->answers();
    if (!m_model->conclude(after))
        return;
    if (hasAlarm(after.sensations))
        m_stack->setCurrentWidget(m_alarm);
    else
        Q_EMIT finished(m_model->record().id);
}

// Escape ends things on every panel; in full screen it first leaves that.
bool PlayerPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_fullScreen->isOn() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // a key press then, not a shortcut
        return true;
    }
    return QWidget::event(event);
}

void PlayerPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_fullScreen->leave())
        QWidget::keyPressEvent(event);
}

void PlayerPage::hideEvent(QHideEvent *event)
{
    m_model->pause();
    m_timer->stop();
    QWidget::hideEvent(event);
}

void PlayerPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    schedule();
}

} // namespace midback
