#pragma once

#include "core/base/Clock.h"

namespace midback {

/// A clock that stands still until it is told otherwise: for tests, demo data and pictures.
class ManualClock final : public Clock {
public:
    explicit ManualClock(const QDateTime &utc, int offsetMinutes = 0)
        : m_utc(utc.toUTC())
        , m_offsetMinutes(offsetMinutes)
    {
    }

    QDateTime nowUtc() const override { return m_utc; }
    int utcOffsetMinutes(const QDateTime &) const override { return m_offsetMinutes; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    std::chrono::milliseconds boottime() const override { return m_boottime; }

    /// Awake time: all clocks move on.
    void advance(std::chrono::milliseconds by)
    {
        m_utc = m_utc.addMSecs(by.count());
        m_monotonic += by;
        m_boottime += by;
    }
    /// Time asleep: the monotonic clock does not see it.
    void suspend(std::chrono::milliseconds by)
    {
        m_utc = m_utc.addMSecs(by.count());
        m_boottime += by;
    }
    /// The wall clock is set; no time passes.
    void setUtc(const QDateTime &utc) { m_utc = utc.toUTC(); }
    void setOffsetMinutes(int minutes) { m_offsetMinutes = minutes; }

private:
    QDateTime m_utc;
    int m_offsetMinutes = 0;
    std::chrono::milliseconds m_monotonic{0};
    std::chrono::milliseconds m_boottime{0};
};

} // namespace midback
