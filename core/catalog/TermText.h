#pragma once

#include "core/catalog/Terms.h"

#include <QtCore/QString>

namespace midback {

struct Dose;

/// The words a person reads for the terms of the field, translated.
QString termText(Stage stage);
QString termText(Plane plane);
QString termText(Position position);
QString termText(Equipment equipment);
QString termText(Contributor contributor);
/// What a step along a progression adds, to stand after "adds": "a longer lever".
QString termText(Change change);

/// "2 × 8 times", "8 times", "3 holds of 20 s", "2 × 10 breaths", "90 s"; of a sided exercise "2 ×
/// 8 times each side".
QString doseText(const Dose &dose, bool sided = false);
/// How each repetition or breath goes: "Move out for 2 s, hold for 1 s, back
/// for 2 s.", "Breathe in for 4 s, out for 6 s." What takes no time is left out; empty for a dose
/// without a tempo.
QString tempoText(const Dose &dose);
/// How long something is held or done, to the second: "45 s", "90 s", "2 min".
QString durationText(int seconds);
/// How long it takes in all, as a person plans with it: "under 1 min", "2 min", "12 min".
QString lengthText(int seconds);
/// A dose level, 1 to 3, wherever a person reads it: "small dose", "ordinary dose", "large dose".
QString doseLevelText(int level);
/// The same where "dose" is said already: "Small", "Ordinary", "Large".
QString doseLevelName(int level);

} // namespace midback
