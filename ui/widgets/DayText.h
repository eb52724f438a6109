#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

class QDate;

namespace midback {

/// "Today", "Yesterday", else "Friday 14 February", with the year when it is another one.
QString relativeDayText(const QDate &day, const QDate &today, const QLocale &locale);

} // namespace midback
