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
/// What "under 18" adds: Midback is not made for it. Also as a title, and what follows it.
QString underAgeText();
QString underAgeTitle();
QString underAgeAdvice();
/// What a button that starts a session says instead while sessions wait: it leads to the reason.
/// Empty where it may start one.
QString startInsteadText(const SafetyStatus &status);
/// "What led here: …", a few words for each question; empty when nothing did.
QString safetyReasonText(const QList<SafetyQuestion> &because);
/// Why the questions are asked now.
QString askReasonText(AskReason reason);

} // namespace midback
