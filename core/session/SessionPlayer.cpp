#include "core/session/SessionPlayer.h"

#include "core/base/Clock.h"

#include <algorithm>

namespace midback {

namespace {

using std::chrono::milliseconds;

/// The two clocks are read one after the other, so they may seem to differ a little.
constexpr milliseconds suspendTolerance{250};
constexpr milliseconds backTwiceWithin{2000};

} // namespace

Instant Instant::of(const Clock &clock)
{
    return {clock.monotonic(), clock.boottime()};
}

SessionPlayer::SessionPlayer(Timeline timeline) : SessionPlayer(std::move(timeline), {}) {}

SessionPlayer::SessionPlayer(Timeline timeline, PlayerProgress progress)
    : m_timeline(std::move(timeline))
    , m_progress(std::move(progress))
{
    m_progress.reached.resize(m_timeline.segments().size());
    m_progress.efforts.resize(m_timeline.items().size());
    if (m_progress.state == PlayerState::Running) {
        m_progress.state = PlayerState::Paused;
        m_progress.pauseReason = PauseReason::Interrupted;
    }
}

bool SessionPlayer::isOver() const
{
    return state() == PlayerState::Finished || state() == PlayerState::Stopped;
}

const Segment &SessionPlayer::currentSegment() const
{
    static const Segment nothing;
    return m_timeline.isEmpty() ? nothing : m_timeline.segments().at(m_progress.segment);
}

milliseconds SessionPlayer::remaining() const
{
    return m_timeline.duration() - currentSegment().start - m_progress.elapsed;
}

milliseconds SessionPlayer::workDone(int item) const
{
    const TimelineItem &one = m_timeline.items().at(item);
    milliseconds done{0};
    for (int i = one.firstSegment; i < one.endSegment(); ++i) {
        if (isWork(m_timeline.segments().at(i).kind))
            done += m_progress.reached.at(i);
    }
    return done;
}

SessionPlayer::Events SessionPlayer::start(Instant now)
{
    Events events;
    if (state() != PlayerState::Ready)
        return events;
    m_last = now;
    m_progress.state = PlayerState::Running;
    if (m_timeline.isEmpty())
        end(PlayerState::Finished, events);
    else
        enter(0, events);
    return events;
}

SessionPlayer::Events SessionPlayer::pause(Instant now)
{
    Events events = advanceTo(now);
    if (state() == PlayerState::Running) {
        m_progress.state = PlayerState::Paused;
        m_progress.pauseReason = PauseReason::Person;
    }
    return events;
}

SessionPlayer::Events SessionPlayer::resume(Instant now)
{
    if (state() == PlayerState::Paused) {
        m_progress.state = PlayerState::Running;
        m_progress.pauseReason = PauseReason::None;
        m_last = now;
    }
    return {};
}

SessionPlayer::Events SessionPlayer::back(Instant now)
{
    Events events = advanceTo(now);
    if (state() != PlayerState::Running && state() != PlayerState::Paused)
        return events;
    const bool again = m_lastBack && now.monotonic - *m_lastBack <= backTwiceWithin;
    m_lastBack = now.monotonic;
    enter(again ? std::max(m_progress.segment - 1, 0) : m_progress.segment, events);
    return events;
}

SessionPlayer::Events SessionPlayer::skip(Instant now)
{
    Events events = advanceTo(now);
    if (state() != PlayerState::Running && state() != PlayerState::Paused)
        return events;
    const int next = m_timeline.items().at(itemIndex()).endSegment();
    if (next >= m_timeline.segments().size()) {
        end(PlayerState::Finished, events);
    } else {
        emitEvent(PlayerEvent::Kind::ExerciseFinished, events);
        enter(next, events);
    }
    return events;
}

SessionPlayer::Events SessionPlayer::finish(Instant now)
{
    Events events = advanceTo(now);
    if (!isOver())
        end(PlayerState::Finished, events);
    return events;
}

bool SessionPlayer::canReopen() const
{
    return state() == PlayerState::Finished && remaining().count() > 0;
}

void SessionPlayer::reopen()
{
    if (!canReopen())
        return;
    m_progress.state = PlayerState::Paused;
    m_progress.pauseReason = PauseReason::Person;
}

SessionPlayer::Events SessionPlayer::advanceTo(Instant now)
{
    Events events;
    if (state() != PlayerState::Running)
        return events;
    const milliseconds awake = now.monotonic - m_last.monotonic;
    const milliseconds passed = now.boottime - m_last.boottime;
    if (passed - awake > suspendTolerance) {
        m_last = now;
        m_progress.state = PlayerState::Paused;
        m_progress.pauseReason = PauseReason::Suspended;
        emitEvent(PlayerEvent::Kind::Suspended, events);
    } else if (awake.count() > 0) {
        m_last = now;
        play(awake, events);
    }
    return events;
}

SessionPlayer::Events SessionPlayer::report(Instant now, Sensation sensation,
                                            std::optional<int> pain)
{
    Events events = advanceTo(now);
    if (state() != PlayerState::Running && state() != PlayerState::Paused)
        return events;
    m_progress.reports.append(
        {m_progress.segment, m_progress.elapsed, m_progress.active, sensation, pain, false});
    if (classOf(sensation) == SensationClass::Alarm)
        end(PlayerState::Stopped, events);
    return events;
}

void SessionPlayer::markEased()
{
    if (!m_progress.reports.isEmpty())
        m_progress.reports.last().eased = true;
}

void SessionPlayer::setEffort(int item, std::optional<int> effort)
{
    if (item >= 0 && item < m_progress.efforts.size())
        m_progress.efforts[item] = effort;
}

void SessionPlayer::play(milliseconds time, Events &events)
{
    while (time.count() > 0 && state() == PlayerState::Running) {
        const Segment &segment = currentSegment();
        const milliseconds step = std::min(time, segment.duration - m_progress.elapsed);
        time -= step;
        m_progress.elapsed += step;
        m_progress.active += step;
        milliseconds &reached = m_progress.reached[m_progress.segment];
        reached = std::max(reached, m_progress.elapsed);
        if (m_progress.elapsed < segment.duration)
            return;

        emitEvent(PlayerEvent::Kind::SegmentFinished, events);
        const int next = m_progress.segment + 1;
        if (next >= m_timeline.segments().size()) {
            end(PlayerState::Finished, events);
            return;
        }
        if (m_timeline.segments().at(next).item != segment.item)
            emitEvent(PlayerEvent::Kind::ExerciseFinished, events);
        enter(next, events);
    }
}

void SessionPlayer::enter(int segment, Events &events)
{
    m_progress.segment = segment;
    m_progress.elapsed = milliseconds(0);
    emitEvent(PlayerEvent::Kind::SegmentStarted, events);
}

void SessionPlayer::end(PlayerState state, Events &events)
{
    const bool begun = m_progress.state != PlayerState::Ready && !m_timeline.isEmpty();
    m_progress.state = state;
    m_progress.pauseReason = PauseReason::None;
    if (begun)
        emitEvent(PlayerEvent::Kind::ExerciseFinished, events);
    emitEvent(state == PlayerState::Stopped ? PlayerEvent::Kind::Stopped
                                            : PlayerEvent::Kind::Finished,
              events);
}

void SessionPlayer::emitEvent(PlayerEvent::Kind kind, Events &events) const
{
    events.append({kind, m_progress.segment, itemIndex()});
}

} // namespace midback
