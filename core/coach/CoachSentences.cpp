#include "core/coach/CoachSentences.h"

#include "core/catalog/Catalog.h"
#include "core/coach/DecisionText.h"
#include "core/coach/ExposureBuilder.h"
#include "core/coach/RuleTexts.h"

#include <algorithm>

namespace midback {

namespace {

/// As much of a state as the sentences read, from the facts that a decision keeps.
LineState picturedState(const LineFacts &facts, LinePlace place, const QDate &day)
{
    LineState state;
    state.rung = place.rung;
    state.level = place.level;
    for (int i = 0; i < facts.streak; ++i) {
        const QDate date = i == 0 ? day.addDays(-facts.streakDays) : day;
        state.streak.append({date, i < facts.mornings, 3});
    }
    state.freeze = facts.freeze;
    state.watch = facts.watch;
    state.reds = QList<QDate>(facts.reds, day);
    return state;
}

} // namespace

CoachSentences::CoachSentences(const CoachHistory &history, const Catalog &catalog,
                               const CoachReport &report)
    : m_history(history)
    , m_catalog(catalog)
    , m_report(report)
    , m_map(catalog, history.filter)
{
}

QString CoachSentences::reason(const CoachDecision &decision) const
{
    if (decision.held != HeldBy::Nothing && decision.held != HeldBy::Stage)
        return heldText(decision.held);
    if (decision.isRow())
        return rowReason(decision);
    return ruleText(decision, m_report);
}

std::optional<Exposure> CoachSentences::exposureOf(const CoachDecision &decision) const
{
    const SessionId id = m_report.sessions.value(decision.session);
    const auto session = std::find_if(m_history.sessions.begin(), m_history.sessions.end(),
                                      [&](const SessionRecord &one) { return one.id == id; });
    if (id.isNull() || session == m_history.sessions.end())
        return std::nullopt;
    for (TracedExposure &traced : ExposureBuilder(m_map, m_report.mornings).exposuresOf(*session)) {
        if (traced.item != decision.item)
            continue;
        if (!decision.morning)
            traced.exposure.next.reset();
        return traced.exposure;
    }
    return std::nullopt;
}

LineNames CoachSentences::namesAround(const CoachDecision &decision) const
{
    const LineSpot here{decision.line, decision.before.rung};
    const auto idAt = [&](std::optional<int> rung) {
        return rung ? m_map.exercise({here.line, *rung}).id : QString();
    };
    // The neighbours that the filters leave.
    LineNames names = lineNames(
        m_catalog, {idAt(m_map.lower(here)), idAt(here.rung), idAt(m_map.higher(here))}, 1);
    names.instead = m_catalog.nameOf(m_map.insteadOf(here));
    if (decision.gate)
        names.gate = gateItemText(*decision.gate);
    return names;
}

QString CoachSentences::rowReason(const CoachDecision &decision) const
{
    const auto exposure = exposureOf(decision);
    if (!exposure || decision.line == CoachDecision::none)
        return ruleText(decision, m_report);
    LineDecision made;
    made.outcome = decision.outcome;
    made.rule = int(decision.rule);
    made.exposureClass = decision.exposureClass;
    made.state = picturedState(decision.factsAfter, decision.after, decision.date);
    const LineState before = picturedState(decision.factsBefore, decision.before, decision.date);
    return decisionText(made, before, *exposure, namesAround(decision));
}

QString CoachSentences::nextStep(const LineReport &line) const
{
    return nextStepText(line.next, m_catalog.nameOf(line.next.exercise), m_report.stage);
}

QString CoachSentences::place(int line, LinePlace place) const
{
    const LineSpot spot{line, place.rung};
    const auto rung = m_map.allowedAt(spot);
    const QString id = rung ? m_map.exercise({line, *rung}).id : m_map.insteadOf(spot);
    return id.isEmpty() ? QString() : placeText(m_catalog.nameOf(id), place.level);
}

} // namespace midback
