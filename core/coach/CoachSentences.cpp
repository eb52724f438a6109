#include "core/coach/CoachSentences.h"

#include "core/base/DayText.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"
#include "core/coach/DecisionText.h"
#include "core/coach/ExposureBuilder.h"
#include "core/coach/ExposureText.h"
#include "core/coach/RuleTexts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct SentenceText {
    Q_DECLARE_TR_FUNCTIONS(SentenceText)
};

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
        return heldReason(decision);
    if (decision.rule == CoachRule::Easier || decision.rule == CoachRule::Followed ||
        decision.rule == CoachRule::Kept)
        return easierReason(decision);
    if (decision.isRow())
        return rowReason(decision);
    return ruleText(decision, m_report);
}

const SessionRecord *CoachSentences::sessionOf(const CoachDecision &decision) const
{
    const SessionId id = m_report.sessions.value(decision.session);
    const auto session = std::find_if(m_history.sessions.begin(), m_history.sessions.end(),
                                      [&](const SessionRecord &one) { return one.id == id; });
    return id.isNull() || session == m_history.sessions.end() ? nullptr : &*session;
}

std::optional<TracedExposure> CoachSentences::exposureOf(const CoachDecision &decision) const
{
    const SessionRecord *session = sessionOf(decision);
    if (!session)
        return std::nullopt;
    for (TracedExposure &traced : ExposureBuilder(m_map, m_report.mornings).exposuresOf(*session)) {
        if (traced.item != decision.item)
            continue;
        if (!decision.morning)
            traced.exposure.next.reset();
        return traced;
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
    if (decision.line == CoachDecision::none)
        return alarmReason(decision);
    const auto traced = exposureOf(decision);
    if (!traced)
        return ruleText(decision, m_report);
    LineDecision made;
    made.outcome = decision.outcome;
    made.rule = int(decision.rule);
    made.exposureClass = decision.exposureClass;
    made.state = picturedState(decision.factsAfter, decision.after, decision.date);
    const LineState before = picturedState(decision.factsBefore, decision.before, decision.date);
    return decisionText(made, before, traced->exposure, namesAround(decision), m_report.today);
}

QString CoachSentences::easierReason(const CoachDecision &decision) const
{
    // As it was: what the filters leave now may be another exercise, or none.
    const auto named = [&](LinePlace at) {
        const QString id = m_map.exercise({decision.line, at.rung}).id;
        return placeText(m_catalog.nameOf(id), at.level);
    };
    const QString stood = named(decision.before);
    // Where only the dose is another, the exercise is named once.
    const QString replaced =
        decision.before.rung == decision.after.rung
            ? SentenceText::tr("the %1", "a dose").arg(doseLevelText(decision.before.level))
            : stood;
    const QString day = dayText(decision.date, m_report.today);
    if (decision.rule == CoachRule::Kept) {
        return decision.moves()
                   ? SentenceText::tr("On %1 you kept %2, in place of %3. Nothing is added soon "
                                      "after.",
                                      "a day, exercise and dose, twice")
                         .arg(day, named(decision.after), replaced)
                   : SentenceText::tr("On %1 you kept %2.", "a day, exercise and dose")
                         .arg(day, stood);
    }
    if (decision.rule == CoachRule::Followed) {
        return SentenceText::tr("You have done this more gently 3 times, so we go on from "
                                "there: %1, in place of %2.",
                                "exercise and dose, twice")
            .arg(named(decision.after), replaced);
    }
    const auto traced = exposureOf(decision);
    if (!traced)
        return SentenceText::tr("Done more gently than planned on %1. It counts as done, and the "
                                "plan stays at %2.",
                                "a day, exercise and dose")
            .arg(day, stood);
    return SentenceText::tr("On %1 you did %2, more gently than planned. It counts as done, and "
                            "the plan stays at %3.",
                            "a day, exercise and dose, twice")
        .arg(day, named(traced->place), stood);
}

QString CoachSentences::heldReason(const CoachDecision &decision) const
{
    if (decision.held == HeldBy::Untold) {
        return SentenceText::tr("Done on %1. How it felt was not noted, so it does not count "
                                "towards more.",
                                "a day")
            .arg(dayText(decision.date, m_report.today));
    }
    // This exposure is one of them, and the first when there were none before.
    const LineFacts &facts = decision.factsBefore;
    return cleanSessionsText(facts.streak + 1, facts.streakDays) + QLatin1Char(' ') +
           heldText(decision.held);
}

QString CoachSentences::alarmReason(const CoachDecision &decision) const
{
    const QString advice = ruleText(decision, m_report);
    const SessionRecord *session = sessionOf(decision);
    if (!session)
        return advice;
    Exposure felt;
    felt.sensations = session->sensations;
    for (const PerformedExercise &exercise : session->exercises)
        felt.sensations += exercise.sensations;
    const QString labels = labelsText(felt, SensationClass::Alarm);
    return labels.isEmpty()
               ? advice
               : notedText(labels, decision.date, m_report.today) + QLatin1Char(' ') + advice;
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
