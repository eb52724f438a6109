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
    QString bootId() const override { return QStringLiteral("boot-%1").arg(m_boot); }

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
    /// The computer was off for that long: the steady clocks begin anew.
    void reboot(std::chrono::milliseconds off)
    {
        m_utc = m_utc.addMSecs(off.count());
        m_monotonic = m_boottime = std::chrono::milliseconds(0);
        ++m_boot;
    }
    /// The wall clock is set; no time passes.
    void setUtc(const QDateTime &utc) { m_utc = utc.toUTC(); }
    void setOffsetMinutes(int minutes) { m_offsetMinutes = minutes; }

private:
    QDateTime m_utc;
    int m_offsetMinutes = 0;
    std::chrono::milliseconds m_monotonic{0};
    std::chrono::milliseconds m_boottime{0};
    int m_boot = 1;
};

} // namespace midback
