#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace midback {

struct Exposure;
enum class SensationClass;

/// The sign by which `exposure` was classed, as one sentence with the person's own numbers or day:
/// "Pain went from 2 to 6.", "On 5 January you noted “Tingling”." Empty where nothing stands
/// against it.
QString signText(const Exposure &exposure, const QDate &today);

/// What was felt on a day: "On 5 January you noted “Tingling”."
QString notedText(const QString &labels, const QDate &date, const QDate &today);

/// The labels of that class in quotation marks: “Tingling”, “Numbness”.
QString labelsText(const Exposure &exposure, SensationClass wanted);

} // namespace midback
