#include "core/coach/CoachReport.h"

#include "core/coach/WeeklyRules.h"

#include <algorithm>

namespace midback {

namespace {

void add(QList<SymptomId> &ids, const QList<Mornings::Morning> &mornings)
{
    for (const Mornings::Morning &morning : mornings) {
        if (!ids.contains(morning.entry))
            ids.append(morning.entry);
    }
}

/// The mornings that rule looked at.
QList<SymptomId> morningsOf(const CoachReport &report, const CoachDecision &decision)
{
    QList<SymptomId> ids;
    const Mornings &mornings = report.mornings;
    const QDate &date = decision.date;
    const QDate yesterday = date.addDays(-1);
    if (decision.rule == CoachRule::W1) {
        add(ids, mornings.between(date.addDays(-14), yesterday));
    } else if (decision.rule == CoachRule::W2) {
        add(ids, mornings.between(date.addDays(-21), yesterday));
    } else if (decision.rule == CoachRule::W3) {
        add(ids, baselineMornings(mornings));
        add(ids, mornings.between(date.addDays(-14), yesterday));
    } else if (decision.morning) {
        add(ids, mornings.usualWindow(date));
        if (const Mornings::Morning *next = mornings.on(date.addDays(1)))
            ids.append(next->entry);
    }
    return ids;
}

} // namespace

const LineReport *CoachReport::line(const QString &id) const
{
    const auto it = std::find_if(lines.begin(), lines.end(),
                                 [&](const LineReport &line) { return line.id == id; });
    return it == lines.end() ? nullptr : &*it;
}

DecisionEntries entriesUsed(const CoachReport &report, const CoachDecision &decision)
{
    return {report.sessions.value(decision.session), morningsOf(report, decision)};
}

} // namespace midback
