#pragma once

#include "core/base/Clock.h"

namespace midback {

/// The computer's own clocks and time zone; the only place that reads them.
class SystemClock final : public Clock {
public:
    QDateTime nowUtc() const override;
    int utcOffsetMinutes(const QDateTime &utc) const override;
    std::chrono::milliseconds monotonic() const override;
    std::chrono::milliseconds boottime() const override;
    QString bootId() const override;
};

} // namespace midback
