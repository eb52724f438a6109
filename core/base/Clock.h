#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>

#include <chrono>

namespace midback {

/// An instant together with what the person meant by it: the offset of their clock and the civil
/// date. Entries keep all three, so travel and daylight saving never move one to another day.
struct Moment {
    QDateTime utc;         ///< always Qt::UTC, whole milliseconds
    int offsetMinutes = 0; ///< east of Greenwich is positive
    QDate date;            ///< civil date that the entry counts for

    bool isValid() const { return utc.isValid() && date.isValid(); }
    /// The instant on the person's own clock, as a date-time with that fixed offset.
    QDateTime local() const { return utc.toOffsetFromUtc(offsetMinutes * 60); }

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Every reading of time goes through a Clock; a lint keeps the raw calls in SystemClock only.
class Clock {
public:
    virtual ~Clock() = default;

    /// Wall clock, UTC, milliseconds.
    virtual QDateTime nowUtc() const = 0;
    /// Offset of the person's time zone at `utc`, minutes east of Greenwich.
    virtual int utcOffsetMinutes(const QDateTime &utc) const = 0;
    /// Never goes back, does not count time asleep (CLOCK_MONOTONIC).
    virtual std::chrono::milliseconds monotonic() const = 0;
    /// As monotonic, but counts time asleep (CLOCK_BOOTTIME); the difference shows a suspend.
    virtual std::chrono::milliseconds boottime() const = 0;
    /// Which run of the computer both count: another word after every start, and only within one
    /// may two readings be compared. Empty where the system does not say.
    virtual QString bootId() const = 0;

    /// Now, with the offset and the date that it has where the person is.
    Moment now() const { return momentAt(nowUtc()); }
    /// `utc` with the offset in force there and then.
    Moment momentAt(const QDateTime &utc) const;
    /// The moment the person's own clock shows `local` (a plain date and time without zone).
    /// A time that daylight saving skips moves on to the next that exists.
    Moment momentAtLocal(const QDate &date, const QTime &time) const;
    QDate today() const { return now().date; }

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

} // namespace midback
