#include "app/demo/DemoCourse.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace midback {

namespace {

constexpr int cycleDays = 26 * 7;
constexpr int flareFrom = 78;
constexpr int flareDays = 7;
constexpr int holidayFrom = 121;
constexpr int holidayDays = 11;

QDate lastSundayOf(int year, int month)
{
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(-(last.dayOfWeek() % 7));
}

bool within(int day, int from, int length)
{
    return day >= from && day < from + length;
}

} // namespace

QList<DemoDay> demoCourse(int weeks, const QDate &until, DemoRandom &random)
{
    const int days = weeks * 7;
    const int shift = random.between(-6, 6); // of the flare and the holiday
    QList<DemoDay> course;
    double mood = 0; // drifts, so that good and bad days come in rows
    for (int i = 0; i < days; ++i) {
        DemoDay day;
        day.date = until.addDays(i + 1 - days);
        while (day.phase < 2 && day.date >= demoPhaseStart(day.phase + 1, weeks, until))
            ++day.phase;
        const int inCycle = i % cycleDays;
        day.flare = within(inCycle, flareFrom + shift, flareDays);
        day.holiday = within(inCycle, holidayFrom + shift, holidayDays);
        mood = 0.7 * mood + random.between(-60, 60) / 100.0;
        const double fall = 3.4 * std::exp(-i / 80.0);
        const double wave = 0.4 * std::sin(2 * std::numbers::pi * i / 365.0);
        day.pain = std::clamp(2.0 + fall + wave + mood + (day.flare ? 2.6 : 0.0), 0.0, 9.0);
        course.append(day);
    }
    return course;
}

QDate demoPhaseStart(int phase, int weeks, const QDate &until)
{
    const QDate first = until.addDays(1 - weeks * 7);
    const int week = phase == 0 ? 0 : phase == 1 ? std::min(weeks / 4, 6) : std::min(weeks / 2, 13);
    return first.addDays(week * 7);
}

int demoOffsetMinutes(const QDate &date)
{
    const bool summer =
        date >= lastSundayOf(date.year(), 3) && date < lastSundayOf(date.year(), 10);
    return summer ? 120 : 60;
}

} // namespace midback
