#include "ui/player/PlayerModel.h"

#include "core/session/JournalReplay.h"
#include "core/session/SessionJournal.h"

#include <algorithm>

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

SessionPlan planOf(const InterruptedSession &session)
{
    const JournalHeader &header = session.journal.header;
    return {header.routine, header.routineName, session.timeline, header.source};
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
                         SessionPlan plan, SessionPlayer player, const SessionRecord &header,
                         QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_plan(std::move(plan))
    , m_player(std::move(player))
    , m_recorder(store, header)
{
}

PlayerModel::PlayerModel(const Catalog &catalog, SessionStore &store, const Clock &clock,
                         SessionPlan plan, SessionId id, QObject *parent)
    : PlayerModel(catalog, store, clock, plan, SessionPlayer(plan.timeline), headerOf(plan, id),
                  parent)
{
}

PlayerModel::PlayerModel(const Catalog &catalog, SessionStore &store, const Clock &clock,
                         const InterruptedSession &session, QObject *parent)
    : PlayerModel(catalog, store, clock, planOf(session),
                  SessionPlayer(session.timeline, session.progress),
                  recordHeader(session.journal.header), parent)
{
    m_screen = Screen::Playing;
    m_away = std::chrono::milliseconds(session.lastUtc.msecsTo(clock.nowUtc()));
}

PlayerModel::~PlayerModel() = default;

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
    const Instant at = now();
    const Events events = m_player.start(at);
    noteSaved(m_recorder.begin(m_player, m_clock.now(), painBefore));
    beginJournal();
    setScreen(Screen::Playing);
    apply(noted({JournalKind::Start}, at, events));
}

void PlayerModel::tick()
{
    const Instant at = now();
    if (isRunning())
        apply(noted({JournalKind::Beat}, at, m_player.advanceTo(at)));
    else
        apply({});
}

void PlayerModel::togglePause()
{
    const Instant at = now();
    if (isRunning())
        pause();
    else
        apply(noted({JournalKind::Resume}, at, m_player.resume(at)));
}

void PlayerModel::pause()
{
    if (!isRunning())
        return;
    const Instant at = now();
    apply(noted({JournalKind::Pause}, at, m_player.pause(at)));
    noteSaved(m_recorder.update(m_player, m_clock.now()));
}

void PlayerModel::back()
{
    const Instant at = now();
    apply(noted({JournalKind::Back}, at, m_player.back(at)));
}

void PlayerModel::skip()
{
    const Instant at = now();
    apply(noted({JournalKind::Skip}, at, m_player.skip(at)));
}

void PlayerModel::finish()
{
    const Instant at = now();
    if (state() != PlayerState::Ready)
        apply(noted({JournalKind::Finish}, at, m_player.finish(at)));
}

void PlayerModel::reopen()
{
    if (!canReopen())
        return;
    m_player.reopen();
    noted({JournalKind::Reopen}, now(), {});
    m_feeling.reset();
    noteSaved(m_recorder.update(m_player, m_clock.now()));
    setScreen(Screen::Playing);
}

void PlayerModel::askFeeling()
{
    if (m_screen != Screen::Playing)
        return;
    m_pausedByFeeling = isRunning();
    const Instant at = now();
    apply(noted({JournalKind::Pause}, at, m_player.pause(at)));
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
    const Instant at = now();
    JournalEvent event{JournalKind::Report};
    event.sensation = feeling;
    event.pain = pain;
    const Events events = noted(event, at, m_player.report(at, feeling, pain));
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
    noted({JournalKind::Eased}, now(), {});
    noteSaved(m_recorder.update(m_player, m_clock.now()));
    closeFeeling();
}

void PlayerModel::skipAfterFeeling()
{
    if (m_screen != Screen::BackOff)
        return;
    const Instant at = now();
    const Events events = noted({JournalKind::Skip}, at, m_player.skip(at));
    if (!m_player.isOver())
        closeFeeling();
    apply(events);
}

void PlayerModel::setEffort(int item, std::optional<int> effort)
{
    m_player.setEffort(item, effort);
    JournalEvent event{JournalKind::Effort};
    event.item = item;
    event.effort = effort;
    noted(event, now(), {});
}

bool PlayerModel::conclude(const AfterSession &after)
{
    noteSaved(m_recorder.conclude(m_player, after));
    if (m_saveError.isEmpty() && m_journal)
        m_journal->end();
    return m_saveError.isEmpty();
}

void PlayerModel::leave()
{
    if (!m_player.isOver() || !m_journal)
        return;
    noteSaved(m_recorder.update(m_player, m_clock.now()));
    if (m_saveError.isEmpty())
        m_journal->end();
}

void PlayerModel::apply(const Events &events)
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
    const Instant at = now();
    if (m_pausedByFeeling)
        apply(noted({JournalKind::Resume}, at, m_player.resume(at)));
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
