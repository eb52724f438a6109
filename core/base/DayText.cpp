#include "core/base/DayText.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct DayText {
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

} // namespace

QString dayText(const QDate &day, const QDate &today, const QLocale &locale)
{
    return day.year() == today.year()
               ? locale.toString(day, DayText::tr("d MMMM", "date without year"))
               : locale.toString(day, DayText::tr("d MMMM yyyy", "date with year"));
}

QString relativeDayText(const QDate &day, const QDate &today, const QLocale &locale)
{
    if (day == today)
        return DayText::tr("Today");
    if (day == today.addDays(-1))
        return DayText::tr("Yesterday");
    return day.year() == today.year()
               ? locale.toString(day, DayText::tr("dddd, d MMMM", "date without year"))
               : locale.toString(day, DayText::tr("dddd, d MMMM yyyy", "date with year"));
}

} // namespace midback
