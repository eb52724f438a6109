#include "core/base/Clock.h"

#include <QtCore/QTimeZone>

namespace midback {

Moment Clock::momentAt(const QDateTime &utc) const
{
    const int offset = utcOffsetMinutes(utc);
    const QDateTime instant = utc.toUTC();
    return {instant, offset, instant.toOffsetFromUtc(offset * 60).date()};
}

Moment Clock::momentAtLocal(const QDate &date, const QTime &time) const
{
    // Guess with the offset at that reading as UTC, then once more with the offset found there:
    // right everywhere but inside a gap, where it lands just after it.
    const QDateTime reading(date, time, Qt::UTC);
    int offset = utcOffsetMinutes(reading);
    QDateTime utc = reading.addSecs(-offset * 60);
    offset = utcOffsetMinutes(utc);
    utc = reading.addSecs(-offset * 60);
    return {utc, utcOffsetMinutes(utc), date};
}

} // namespace midback
