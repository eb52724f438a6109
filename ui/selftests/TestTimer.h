#pragma once

#include "core/base/Clock.h"

#include <optional>

namespace midback {

/// The timer of a self-test: perhaps a countdown to get into place, then it runs for at most its
/// length. Counts no ticks: what it shows is a difference to the monotonic clock, and nothing in
/// here runs by itself.
class TestTimer {
public:
    enum class Phase { Idle, GetReady, Running, Over };

    TestTimer(const Clock &clock, std::chrono::seconds getReady, std::chrono::seconds length);

    void start() { m_startedAt = m_clock.monotonic(); }
    /// Back to idle; how long it ran, or nothing when it had not come to that.
    std::optional<std::chrono::milliseconds> stop();

    Phase phase() const;
    bool isActive() const { return m_startedAt.has_value(); }
    std::chrono::seconds length() const { return m_length; }
    /// Of the phase: how long it has lasted and how much is left of it, as far as whole seconds
    /// show. Zero while idle.
    int secondsGone() const;
    int secondsLeft() const;
    /// Until the next second shows.
    std::chrono::milliseconds untilChange() const;

private:
    std::chrono::milliseconds sinceStart() const;

    const Clock &m_clock;
    std::chrono::seconds m_getReady;
    std::chrono::seconds m_length;
    std::optional<std::chrono::milliseconds> m_startedAt; ///< monotonic
};

} // namespace midback
