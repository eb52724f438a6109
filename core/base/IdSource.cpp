#include "core/base/IdSource.h"

#include "core/base/Clock.h"

#include <QtCore/QDateTime>

#include <array>

namespace midback {

IdSource::IdSource(const Clock &clock)
    : m_clock(clock)
    , m_random(QRandomGenerator::securelySeeded())
{
}

IdSource::IdSource(const Clock &clock, quint32 seed) : m_clock(clock), m_random(seed) {}

QUuid IdSource::nextUuid()
{
    const auto ms = quint64(m_clock.nowUtc().toMSecsSinceEpoch());
    const quint64 high = m_random.generate64();
    const quint64 low = m_random.generate64();
    std::array<char, 16> bytes{};
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = char((ms >> (40 - 8 * i)) & 0xff);
    for (std::size_t i = 6; i < 8; ++i)
        bytes[i] = char((high >> (8 * i)) & 0xff);
    for (std::size_t i = 8; i < 16; ++i)
        bytes[i] = char((low >> (8 * (i - 8))) & 0xff);
    bytes[6] = char((bytes[6] & 0x0f) | 0x70); // version 7
    bytes[8] = char((bytes[8] & 0x3f) | 0x80); // RFC 9562 variant
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

} // namespace midback
