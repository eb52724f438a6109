#pragma once

#include "core/symptoms/SafetyStatus.h"

#include <QtCore/QString>

namespace midback {

/// The words of clinical-facts E3. None of them says that anything is safe. `country` is the code
/// of EmergencyNumbers; it may be empty.

/// What the level asks for: one or two sentences.
QString safetyAdviceText(SafetyLevel level, const QString &country);
/// As above, also once a person has been checked or the questions were never answered.
QString safetyAdviceText(const SafetyStatus &status, const QString &country);
/// "Book a routine appointment", for the banner.
QString safetyBannerText();
/// What "under 18" adds.
QString underAgeText();
/// Which questions led there; empty for Clear.
QString safetyReasonText(const QList<SafetyQuestion> &because);
/// Why the questions are asked now.
QString askReasonText(AskReason reason);

} // namespace midback
