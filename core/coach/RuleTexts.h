#pragma once

#include "core/coach/CoachReport.h"

namespace midback {

/// "Rule 8", "Rule W1": as docs/clinical-basis.md calls it.
QString ruleTag(CoachRule rule);

/// Why, for the rules about days: weeks, gaps, flares. Also the advice of row 1.
QString ruleText(const CoachDecision &decision, const CoachReport &report);

/// Why nothing is added although the rest is there; empty for Nothing.
QString heldText(HeldBy held);

/// "2 of 3 clean sessions, over 4 of 5 days, 1 of 2 mornings noted." `exercise` is the name of the
/// next one.
QString nextStepText(const NextStep &step, const QString &exercise, const StageReport &stage);

/// "Open book, small dose"
QString placeText(const QString &exercise, int level);

} // namespace midback
