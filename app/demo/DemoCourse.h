#pragma once

#include "app/demo/DemoRandom.h"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace midback {

/// One day of the story behind the demo history.
struct DemoDay {
    QDate date;
    int phase = 0; ///< 0 gentle start, 1 opening up, 2 getting stronger
    bool holiday = false;
    bool flare = false;
    double pain = 0; ///< how the day feels, 0 to 10
};

/// Whole weeks up to and including `until`. Pain starts above 5 and falls over some months to
/// about 2, with a wave over the year and noise from day to day; each half-year has a flare of
/// a week and a holiday of eleven days.
QList<DemoDay> demoCourse(int weeks, const QDate &until, DemoRandom &random);

/// The first day of `phase` in a course of that length; the plan changes on these days.
QDate demoPhaseStart(int phase, int weeks, const QDate &until);

/// Central European offset in minutes on that day, worked out here so that the demo is the same
/// in every time zone.
int demoOffsetMinutes(const QDate &date);

} // namespace midback
