#include "ui/player/PlayerModel.h"

namespace midback {

namespace {

SessionRecord headerOf(const SessionPlan &plan, const SessionId &id)
{
    SessionRecord header;
    header.id = id;
    header.routine = plan.routine;
    header.routineName = plan.name;
    return header;
}

/// A segment that merely begins has nothing new to save.
bool worthSaving(const SessionPlayer::Events &events)
{
    return std::any_of(events.begin(), events.end(), [](const PlayerEvent &event) {
        return event.kind != PlayerEvent::Kind::SegmentStarted;
    });
}

} // namespace

PlayerModel::PlayerModel(const Catalog &catalog, SessionStore &store, const Clock &clock,
                         SessionPlan plan, SessionId id, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_plan(std::move(plan))
    , m_player(m_plan.timeline)
    , m_recorder(store, headerOf(m_plan, id))
{
}

void PlayerModel::setPlan(SessionPlan plan)
{
    if (state() != PlayerState::Ready)
        return;
    m_plan = std::move(plan);
    m_player = SessionPlayer(m_plan.timeline);
    Q_EMIT planChanged();
}

void PlayerModel::start(std::optional<int> painBefore)
{
    if (state() != PlayerState::Ready || timeline().isEmpty())
        return;
    const auto events = m_player.start(now());
    noteSaved(m_recorder.begin(m_player, m_clock.now(), painBefore));
    setScreen(Screen::Playing);
    apply(events);
}

void PlayerModel::tick()
{
    apply(m_player.advanceTo(now()));
}

void PlayerModel::togglePause()
{
    if (isRunning())
        pause();
    else
        apply(m_player.resume(now()));
}

void PlayerModel::pause()
{
    if (!isRunning())
        return;
    apply(m_player.pause(now()));
    noteSaved(m_recorder.update(m_player, m_clock.now()));
}

void PlayerModel::back()
{
    apply(m_player.back(now()));
}

void PlayerModel::skip()
{
    apply(m_player.skip(now()));
}

void PlayerModel::finish()
{
    if (state() != PlayerState::Ready)
        apply(m_player.finish(now()));
}

void PlayerModel::reopen()
{
    if (!canReopen())
        return;
    m_player.reopen();
    m_feeling.reset();
    noteSaved(m_recorder.update(m_player, m_clock.now()));
    setScreen(Screen::Playing);
}

void PlayerModel::askFeeling()
{
    if (m_screen != Screen::Playing)
        return;
    m_pausedByFeeling = isRunning();
    apply(m_player.pause(now()));
    // A sleep that came to light just now is answered on the pause screen, not by going on.
    m_pausedByFeeling = m_pausedByFeeling && pauseReason() == PauseReason::Person;
    if (!m_player.isOver())
        setScreen(Screen::Feeling);
}

void PlayerModel::reportFeeling(Sensation feeling, std::optional<int> pain)
{
    if (m_screen != Screen::Feeling)
        return;
    m_feeling = feeling;
    const auto events = m_player.report(now(), feeling, pain);
    noteSaved(m_recorder.update(m_player, m_clock.now()));
    switch (classOf(feeling)) {
    case SensationClass::Normal:
        closeFeeling();
        break;
    case SensationClass::BackOff:
        setScreen(Screen::BackOff);
        break;
    case SensationClass::Alarm:
        apply(events);
        break;
    }
}

void PlayerModel::goOn()
{
    if (m_screen == Screen::Feeling || m_screen == Screen::BackOff)
        closeFeeling();
}

void PlayerModel::easeAndGoOn()
{
    if (m_screen != Screen::BackOff)
        return;
    m_player.markEased();
    noteSaved(m_recorder.update(m_player, m_clock.now()));
    closeFeeling();
}

void PlayerModel::skipAfterFeeling()
{
    if (m_screen != Screen::BackOff)
        return;
    const auto events = m_player.skip(now());
    if (!m_player.isOver())
        closeFeeling();
    apply(events);
}

void PlayerModel::setEffort(int item, std::optional<int> effort)
{
    m_player.setEffort(item, effort);
}

bool PlayerModel::conclude(const AfterSession &after)
{
    noteSaved(m_recorder.conclude(m_player, after));
    return m_saveError.isEmpty();
}

void PlayerModel::apply(const SessionPlayer::Events &events)
{
    if (worthSaving(events))
        noteSaved(m_recorder.update(m_player, m_clock.now()));
    if (state() == PlayerState::Stopped)
        setScreen(Screen::Alarm);
    else if (state() == PlayerState::Finished)
        setScreen(Screen::After);
    Q_EMIT viewChanged();
}

void PlayerModel::closeFeeling()
{
    m_feeling.reset();
    setScreen(Screen::Playing);
    if (m_pausedByFeeling)
        apply(m_player.resume(now()));
}

void PlayerModel::setScreen(Screen screen)
{
    if (screen == m_screen)
        return;
    m_screen = screen;
    Q_EMIT screenChanged();
}

void PlayerModel::noteSaved(const Result<void> &saved)
{
    const QString error = saved.ok() ? QString() : saved.error().detail;
    if (error == m_saveError)
        return;
    m_saveError = error;
    Q_EMIT saveErrorChanged();
}

} // namespace midback
