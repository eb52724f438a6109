#include "ui/decisions/DecisionWords.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct DecisionWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)
};

/// Two words for the same row: rules about weeks and flares say more than the outcome alone.
QString planText(CoachRule rule)
{
    switch (rule) {
    case CoachRule::Row1:
    case CoachRule::W4:
        return DecisionWords::tr("The safety questions come first");
    case CoachRule::W1:
    case CoachRule::W2:
        return DecisionWords::tr("A lighter week");
    case CoachRule::W3:
        return DecisionWords::tr("A suggestion: let somebody look at it");
    case CoachRule::FlareStart:
        return DecisionWords::tr("A gentler week begins");
    case CoachRule::FlareEnd:
        return DecisionWords::tr("The gentler week is over");
    default:
        return {};
    }
}

QString movedText(const CoachDecision &decision)
{
    const int rungs = decision.after.rung - decision.before.rung;
    if (rungs > 0)
        return DecisionWords::tr("Next step");
    if (rungs < 0)
        return DecisionWords::tr("One step easier");
    return decision.after.level > decision.before.level ? DecisionWords::tr("Larger dose")
                                                        : DecisionWords::tr("Smaller dose");
}

} // namespace

Turn turnOf(const CoachDecision &decision)
{
    if (decision.outcome == Outcome::SeekCare || decision.rule == CoachRule::W3)
        return Turn::Care;
    if (decision.outcome == Outcome::StopRest)
        return Turn::Rest;
    if (decision.moves())
        return decision.after > decision.before ? Turn::More : Turn::Less;
    return decision.outcome == Outcome::Reduce || decision.outcome == Outcome::Regress ? Turn::Less
                                                                                       : Turn::Same;
}

bool isChange(const CoachDecision &decision)
{
    return decision.moves() || decision.outcome != Outcome::Keep ||
           decision.line == CoachDecision::none || decision.rule == CoachRule::Kept;
}

QString outcomeText(const CoachDecision &decision)
{
    if (const QString plan = planText(decision.rule);
        !plan.isEmpty() && decision.line == CoachDecision::none)
        return plan;
    if (decision.rule == CoachRule::Kept)
        return DecisionWords::tr("Kept as it was");
    if (decision.outcome == Outcome::SeekCare)
        return DecisionWords::tr("Paused: please have it looked at");
    if (decision.rule == CoachRule::Row5)
        return DecisionWords::tr("Two quiet days");
    if (decision.outcome == Outcome::StopRest)
        return DecisionWords::tr("Paused for a week");
    if (decision.moves())
        return movedText(decision);
    if (decision.rule == CoachRule::Easier)
        return DecisionWords::tr("Done more gently");
    if (decision.held != HeldBy::Nothing && decision.held != HeldBy::Untold)
        return DecisionWords::tr("Ready, and waiting");
    return DecisionWords::tr("No change");
}

QString lineTitle(const CoachDecision &decision, const CoachReport &report)
{
    return decision.line == CoachDecision::none ? DecisionWords::tr("Your whole plan")
                                                : report.lines.at(decision.line).title;
}

} // namespace midback
