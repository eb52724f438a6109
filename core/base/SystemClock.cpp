#include "core/base/SystemClock.h"

#include <QtCore/QFile>

#include <ctime>

namespace midback {

namespace {

std::chrono::milliseconds read(clockid_t id)
{
    timespec now{};
    clock_gettime(id, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

} // namespace

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

int SystemClock::utcOffsetMinutes(const QDateTime &utc) const
{
    return utc.toLocalTime().offsetFromUtc() / 60;
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return read(CLOCK_MONOTONIC);
}

std::chrono::milliseconds SystemClock::boottime() const
{
    return read(CLOCK_BOOTTIME);
}

QString SystemClock::bootId() const
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QFile::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

} // namespace midback
