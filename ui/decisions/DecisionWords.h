#pragma once

#include "core/coach/CoachReport.h"

namespace midback {

/// Which way a decision went, for its sign in a list.
enum class Turn { More, Same, Less, Rest, Care };

Turn turnOf(const CoachDecision &decision);

/// Whether it changed anything: a place, a pause, the plan, or what the person is asked to do.
bool isChange(const CoachDecision &decision);

/// What happened: "Smaller dose", "One step easier", "No change".
QString outcomeText(const CoachDecision &decision);

/// The line's title, or that it is about the plan as a whole.
QString lineTitle(const CoachDecision &decision, const CoachReport &report);

/// What the rule says, in one or two sentences. The numbers are those of clinical-facts C3 and D5.
QString ruleSentence(CoachRule rule);

} // namespace midback
