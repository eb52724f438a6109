#pragma once

#include "core/symptoms/SafetyStatus.h"

#include <QtCore/QString>

namespace midback {

/// The words of clinical-facts E3. None of them promises that anything is without risk. `country`
/// is a code as in EmergencyNumbers; it may be empty.

/// What the level asks for: one to three sentences.
QString safetyAdviceText(SafetyLevel level, const QString &country);
/// The same for where a person stands: answered or not, checked or not, an alarm since.
QString safetyAdviceText(const SafetyStatus &status, const QString &country);
/// For the banner of SOON.
QString safetyBannerText();
/// What "under 18" adds: Midback is not made for it.
QString underAgeText();
/// Whether the follow-up of row 10 says so.
bool isUnderAge(const SafetyAnswers &answers);
/// "What led here: …", a few words for each question; empty when nothing did.
QString safetyReasonText(const QList<SafetyQuestion> &because);
/// Why the questions are asked now.
QString askReasonText(AskReason reason);

} // namespace midback
