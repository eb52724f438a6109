#pragma once

#include <QtCore/QDate>
#include <QtCore/QLocale>

namespace midback {

/// "5 January", with the year where it is not that of `today`.
QString dayText(const QDate &day, const QDate &today, const QLocale &locale = QLocale());

/// "Today", "Yesterday", else "Friday, 14 February", with the year where it is another one.
QString relativeDayText(const QDate &day, const QDate &today, const QLocale &locale);

} // namespace midback
