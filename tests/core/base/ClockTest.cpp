#include "core/base/ManualClock.h"
#include "core/base/SystemClock.h"

#include <QtCore/QTimeZone>

#include <gtest/gtest.h>

using namespace midback;
using namespace std::chrono_literals;

namespace {

/// A clock in a real time zone: what a traveller or a clock change does to an entry.
class ZoneClock final : public Clock {
public:
    ZoneClock(const QByteArray &zone, const QDateTime &utc) : m_zone(zone), m_utc(utc) {}
    QDateTime nowUtc() const override { return m_utc; }
    int utcOffsetMinutes(const QDateTime &utc) const override
    {
        return m_zone.offsetFromUtc(utc) / 60;
    }
    std::chrono::milliseconds monotonic() const override { return 0ms; }
    std::chrono::milliseconds boottime() const override { return 0ms; }
    QString bootId() const override { return {}; }

private:
    QTimeZone m_zone;
    QDateTime m_utc;
};

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

TEST(Clock, KeepsTheDateThatThePersonHas)
{
    const ZoneClock auckland("Pacific/Auckland", utc(2026, 3, 1, 20, 0));
    const Moment now = auckland.now();
    EXPECT_EQ(now.date, QDate(2026, 3, 2));
    EXPECT_EQ(now.offsetMinutes, 13 * 60);
    EXPECT_EQ(now.local().time(), QTime(9, 0));
}

TEST(Clock, ReadsALocalTimeBackAsItWasMeant)
{
    const ZoneClock london("Europe/London", utc(2026, 1, 1, 0, 0));
    const Moment winter = london.momentAtLocal(QDate(2026, 1, 15), QTime(7, 30));
    EXPECT_EQ(winter.utc, utc(2026, 1, 15, 7, 30));
    const Moment summer = london.momentAtLocal(QDate(2026, 7, 15), QTime(7, 30));
    EXPECT_EQ(summer.utc, utc(2026, 7, 15, 6, 30));
    EXPECT_EQ(summer.offsetMinutes, 60);
    EXPECT_EQ(summer.date, QDate(2026, 7, 15));
}

TEST(Clock, MovesATimeThatDaylightSavingSkipsPastTheGap)
{
    // London, 29 March 2026: 01:00 becomes 02:00.
    const ZoneClock london("Europe/London", utc(2026, 1, 1, 0, 0));
    const Moment moment = london.momentAtLocal(QDate(2026, 3, 29), QTime(1, 30));
    EXPECT_EQ(moment.local().time(), QTime(2, 30));
    EXPECT_EQ(moment.date, QDate(2026, 3, 29));
}

TEST(Clock, EveryMinuteOfAYearSurvivesTheWayThereAndBack)
{
    for (const char *zone : {"Europe/London", "America/St_Johns", "Australia/Lord_Howe"}) {
        const ZoneClock clock(zone, utc(2026, 1, 1, 0, 0));
        for (QDateTime at = utc(2026, 1, 1, 0, 0); at < utc(2027, 1, 1, 0, 0);
             at = at.addSecs(900)) {
            const Moment moment = clock.momentAt(at);
            const QDateTime local = moment.local();
            const Moment back = clock.momentAtLocal(local.date(), local.time());
            // In the repeated hour of autumn either reading is right, so compare what it shows.
            ASSERT_EQ(back.local().time(), local.time())
                << zone << " " << qPrintable(at.toString());
            ASSERT_EQ(back.date, moment.date);
        }
    }
}

TEST(Clock, ManualClockTellsSleepFromWaking)
{
    ManualClock clock(utc(2026, 1, 1, 7, 0), 60);
    clock.advance(10s);
    EXPECT_EQ(clock.monotonic(), 10s);
    EXPECT_EQ(clock.boottime(), 10s);
    clock.suspend(1h);
    EXPECT_EQ(clock.monotonic(), 10s);
    EXPECT_EQ(clock.boottime(), 10s + 1h);
    EXPECT_EQ(clock.nowUtc(), utc(2026, 1, 1, 8, 0).addSecs(10));
    EXPECT_EQ(clock.now().local().time(), QTime(9, 0, 10));
}

TEST(Clock, SystemClockRunsForward)
{
    const SystemClock clock;
    const auto first = clock.monotonic();
    EXPECT_GT(first, 0ms);
    EXPECT_GE(clock.monotonic(), first);
    EXPECT_GE(clock.boottime(), first);
    EXPECT_TRUE(clock.now().isValid());
    EXPECT_EQ(clock.nowUtc().timeSpec(), Qt::UTC);
    EXPECT_EQ(clock.bootId(), SystemClock().bootId());
}

} // namespace
