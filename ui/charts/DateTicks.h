#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QString>

namespace midback {

/// One mark on an axis of days.
struct DateTick {
    QDate date;
    QString text;
};

/// Marks at even, round dates (days, weeks, months, years) that leave each text `textWidth` px of
/// an axis that is `axisWidth` px long. Texts in the order and words of the locale.
QList<DateTick> dateTicks(const QDate &from, const QDate &to, int axisWidth, int textWidth,
                          const QLocale &locale);

} // namespace midback
