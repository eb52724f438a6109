#pragma once

#include <QtCore/QString>

namespace midback {

/// What may be said about two 7-day medians of pain.
enum class PainChange { ClearlyBetter, ProbablyBetter, NoClearChange, ProbablyWorse, ClearlyWorse };

/// The chart rule of clinical-facts D3 on 7-day medians, each 0 to 10: "clearly" at 2 points or
/// more **and** 30 % or more of `before`, "probably" at 1 point **or** 15 %, smaller is no clear
/// change; the same for worse. From a median of 0 no share can be taken, so there points decide.
PainChange painChange(double before, double now);

/// "clearly better", to stand inside a sentence.
QString painChangeText(PainChange change);

} // namespace midback
