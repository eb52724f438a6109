#include "ui/selftests/TestTimer.h"

#include <algorithm>

namespace midback {

using std::chrono::milliseconds;
using std::chrono::seconds;

TestTimer::TestTimer(const Clock &clock, seconds getReady, seconds length)
    : m_clock(clock)
    , m_getReady(getReady)
    , m_length(length)
{
}

milliseconds TestTimer::sinceStart() const
{
    return m_startedAt ? m_clock.monotonic() - *m_startedAt : milliseconds(0);
}

std::optional<milliseconds> TestTimer::stop()
{
    const Phase was = phase();
    const milliseconds ran = std::min<milliseconds>(sinceStart() - m_getReady, m_length);
    m_startedAt.reset();
    return was == Phase::Running || was == Phase::Over ? std::optional(ran) : std::nullopt;
}

TestTimer::Phase TestTimer::phase() const
{
    if (!m_startedAt)
        return Phase::Idle;
    const milliseconds since = sinceStart();
    if (since < m_getReady)
        return Phase::GetReady;
    return since < m_getReady + m_length ? Phase::Running : Phase::Over;
}

int TestTimer::secondsGone() const
{
    const milliseconds before = phase() == Phase::GetReady ? milliseconds(0) : m_getReady;
    const milliseconds gone = std::min<milliseconds>(sinceStart() - before, m_length);
    return m_startedAt ? int(std::chrono::floor<seconds>(gone).count()) : 0;
}

int TestTimer::secondsLeft() const
{
    switch (phase()) {
    case Phase::GetReady:
        return int(m_getReady.count()) - secondsGone();
    case Phase::Running:
        return int(m_length.count()) - secondsGone();
    case Phase::Idle:
    case Phase::Over:
        break;
    }
    return 0;
}

milliseconds TestTimer::untilChange() const
{
    return milliseconds(1000) - sinceStart() % milliseconds(1000);
}

} // namespace midback
