#include "ui/charts/DateTicks.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct DateTicks {
    Q_DECLARE_TR_FUNCTIONS(DateTicks)
};

enum class Unit { Day, Month, Year };

struct Step {
    Unit unit;
    int count;
    double days; ///< length, roughly
};

constexpr Step steps[] = {{Unit::Day, 1, 1},      {Unit::Day, 2, 2},      {Unit::Day, 7, 7},
                          {Unit::Day, 14, 14},    {Unit::Month, 1, 30},   {Unit::Month, 2, 61},
                          {Unit::Month, 3, 91},   {Unit::Month, 6, 182},  {Unit::Year, 1, 365},
                          {Unit::Year, 2, 730},   {Unit::Year, 5, 1826},  {Unit::Year, 10, 3652},
                          {Unit::Year, 20, 7305}, {Unit::Year, 50, 18262}};

QDate firstAtOrAfter(const QDate &from, const QDate &to, const Step &step)
{
    switch (step.unit) {
    case Unit::Day:
        // Counted back from the last day, so that it always has its mark.
        return to.addDays(-(from.daysTo(to) / step.count) * step.count);
    case Unit::Month: {
        const int first = (from.month() - 1) / step.count * step.count + 1;
        const QDate date(from.year(), first, 1);
        return date < from ? date.addMonths(step.count) : date;
    }
    case Unit::Year:
        break;
    }
    const QDate date(from.year() / step.count * step.count, 1, 1);
    return date < from ? date.addYears(step.count) : date;
}

QDate next(const QDate &date, const Step &step)
{
    switch (step.unit) {
    case Unit::Day:
        return date.addDays(step.count);
    case Unit::Month:
        return date.addMonths(step.count);
    case Unit::Year:
        break;
    }
    return date.addYears(step.count);
}

QString textOf(const QDate &date, const Step &step, const QLocale &locale)
{
    switch (step.unit) {
    case Unit::Day:
        return step.count == 1 ? locale.toString(date, DateTicks::tr("ddd d", "weekday and day"))
                               : locale.toString(date, DateTicks::tr("d MMM", "day and month"));
    case Unit::Month:
        return date.month() == 1 ? locale.toString(date, QStringLiteral("yyyy"))
                                 : locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
    case Unit::Year:
        break;
    }
    return locale.toString(date, QStringLiteral("yyyy"));
}

} // namespace

QList<DateTick> dateTicks(const QDate &from, const QDate &to, int axisWidth, int textWidth,
                          const QLocale &locale)
{
    if (!from.isValid() || !to.isValid() || to < from || axisWidth < textWidth)
        return {};
    const double daysAText = double(from.daysTo(to) + 1) * textWidth / axisWidth;
    const auto fitting = std::find_if(std::begin(steps), std::end(steps),
                                      [&](const Step &step) { return step.days >= daysAText; });
    const Step step = fitting == std::end(steps) ? *std::prev(fitting) : *fitting;
    QList<DateTick> ticks;
    for (QDate date = firstAtOrAfter(from, to, step); date <= to; date = next(date, step))
        ticks.append({date, textOf(date, step, locale)});
    return ticks;
}

} // namespace midback
