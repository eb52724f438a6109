#include "core/coach/CoachSafety.h"

#include "core/progress/Consistency.h"
#include "core/session/SessionStore.h"

#include <algorithm>

namespace midback {

SafetyHistory safetyHistory(const CoachHistory &history, const CoachReport &report)
{
    SafetyHistory result;
    result.events = report.safetyEvents;
    for (const SessionRecord &session : history.sessions) {
        const QDate &date = session.started.date;
        if (countsAsDone(summaryOf(session)) && (!result.lastSession || date > *result.lastSession))
            result.lastSession = date;
    }
    const QDate from = history.today.addDays(1 - symptomsRemainDays);
    result.symptomsRemain = std::any_of(
        history.symptoms.begin(), history.symptoms.end(), [&](const SymptomEntry &entry) {
            return entry.pain > 0 && entry.at.date >= from && entry.at.date <= history.today;
        });
    return result;
}

} // namespace midback
