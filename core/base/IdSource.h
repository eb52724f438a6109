#pragma once

#include "core/base/Id.h"

#include <QtCore/QRandomGenerator>

namespace midback {

class Clock;

/// Makes version 7 UUIDs (RFC 9562): 48 bits of Unix milliseconds, then random bits.
/// With a seed and a ManualClock the ids repeat, which demo data and golden files rely on.
class IdSource {
public:
    explicit IdSource(const Clock &clock);
    IdSource(const Clock &clock, quint32 seed);

    template<class IdType>
    IdType next()
    {
        return IdType(nextUuid());
    }
    QUuid nextUuid();

private:
    const Clock &m_clock;
    QRandomGenerator m_random;
};

} // namespace midback
