#include "core/coach/RuleTexts.h"

#include "core/coach/WeeklyRules.h"
#include "core/symptoms/Sensation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace midback {

namespace {

struct RuleTexts {
    Q_DECLARE_TR_FUNCTIONS(RuleTexts)
};

/// Tenths of a point as people write them: "3", "3.5".
QString points(int tenths)
{
    return QLocale().toString(tenths / 10.0, 'g', 3);
}

QString lighterWeek(const CoachDecision &decision, const CoachReport &report)
{
    const WeekVerdict verdict = weekVerdict(report.mornings, decision.date);
    const WeekChange weeks = verdict.weeks.value_or(WeekChange());
    const QString rise =
        decision.rule == CoachRule::W1
            ? RuleTexts::tr("Your mornings went from %1 to %2 in a week.")
            : RuleTexts::tr("Your mornings rose two weeks running, last from %1 to %2.");
    return rise.arg(points(weeks.before), points(weeks.now)) + QLatin1Char(' ') +
           RuleTexts::tr("A lighter week: smaller doses, and nothing is added for 7 days.");
}

QString seeSomebody(const CoachDecision &decision, const CoachReport &report)
{
    const WeekVerdict verdict = weekVerdict(report.mornings, decision.date);
    const WeekChange change = verdict.baseline.value_or(WeekChange());
    return RuleTexts::tr("Your mornings were at %1 in the beginning and are at %2 now. A doctor or "
                         "a physiotherapist can look at it with you; this report may help.")
        .arg(points(change.before), points(change.now));
}

QString flare(const CoachDecision &decision)
{
    if (decision.rule == CoachRule::FlareStart) {
        return decision.outcome == Outcome::Regress
                   ? RuleTexts::tr("A gentler week: one step easier until the flare has settled.")
                   : RuleTexts::tr("A gentler week: the smallest dose until the flare has "
                                   "settled.");
    }
    return RuleTexts::tr("That went well. One planned step back towards where you were before the "
                         "flare.");
}

QString gap(const CoachDecision &decision)
{
    if (decision.rule == CoachRule::Gap14)
        return RuleTexts::tr("After two weeks without a session we restart with a smaller dose.");
    return decision.outcome == Outcome::Regress
               ? RuleTexts::tr("After four weeks without a session we restart one step easier.")
               : RuleTexts::tr("After four weeks without a session we restart with the smallest "
                               "dose.");
}

QString missing(const NextStep &step)
{
    QStringList parts;
    parts << RuleTexts::tr("%1 of 3 clean sessions").arg(std::min(step.clean, 3));
    if (step.clean > 0) {
        parts << RuleTexts::tr("%1 of 5 days").arg(std::min(step.days, 5))
              << RuleTexts::tr("%1 of 2 mornings noted").arg(std::min(step.mornings, 2));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString ruleTag(CoachRule rule)
{
    return RuleTexts::tr("Rule %1", "of the coach").arg(enumWord(rule));
}

QString ruleText(const CoachDecision &decision, const CoachReport &report)
{
    switch (decision.rule) {
    case CoachRule::Row1:
        return alarmAdviceText();
    case CoachRule::W1:
    case CoachRule::W2:
        return lighterWeek(decision, report);
    case CoachRule::W3:
        return seeSomebody(decision, report);
    case CoachRule::W4:
        return RuleTexts::tr("You noted something that should be looked at first. Please answer "
                             "the safety questions again.");
    case CoachRule::Gap14:
    case CoachRule::Gap28:
        return gap(decision);
    case CoachRule::FlareStart:
    case CoachRule::FlareReturn:
        return flare(decision);
    case CoachRule::Easier:
        return RuleTexts::tr("Done more gently than planned. It counts as done; the plan stays as "
                             "it is.");
    case CoachRule::Followed:
        return RuleTexts::tr("You have done this more gently three times, so we go on from there.");
    default:
        return {};
    }
}

QString heldText(HeldBy held)
{
    switch (held) {
    case HeldBy::Nothing:
        return {};
    case HeldBy::Stage:
        return RuleTexts::tr("Ready here; the next stage opens first.");
    case HeldBy::Irritable:
        return RuleTexts::tr("Ready here; nothing new while your back takes a while to settle.");
    case HeldBy::Week:
        return RuleTexts::tr("Ready here; nothing is added in a lighter week.");
    case HeldBy::Flare:
        return RuleTexts::tr("That went well; nothing is added until you are back from the flare.");
    case HeldBy::Condition:
        return RuleTexts::tr("That went well; with your health settings it stays with the small "
                             "dose.");
    case HeldBy::Untold:
        return RuleTexts::tr("Done. How it felt was not noted, so it does not count towards more.");
    }
    return {};
}

QString nextStepText(const NextStep &step, const QString &exercise, const StageReport &stage)
{
    if (step.kind == NextStep::Kind::Top)
        return RuleTexts::tr("You are on the last step here. Keeping it up is the aim now.");
    const QString what =
        step.kind == NextStep::Kind::Dose ? RuleTexts::tr("a slightly larger dose") : exercise;
    if (step.held == HeldBy::Stage && step.isReady()) {
        const auto open = std::find_if(stage.criteria.begin(), stage.criteria.end(),
                                       [](const GateCriterion &one) { return !one.isMet(); });
        if (open != stage.criteria.end())
            return RuleTexts::tr("Ready for %1; first finish %2.").arg(what, gateText(*open));
    }
    if (step.held != HeldBy::Nothing && step.held != HeldBy::Stage)
        return heldText(step.held);
    if (step.freeze > 0) {
        return RuleTexts::tr("Next: %1. %2 more clean sessions before they count towards it.")
            .arg(what)
            .arg(step.freeze);
    }
    return RuleTexts::tr("Next: %1. So far %2.").arg(what, missing(step));
}

QString placeText(const QString &exercise, int level)
{
    return RuleTexts::tr("%1, %2").arg(exercise, levelText(level));
}

QString levelText(int level)
{
    switch (level) {
    case 1:
        return RuleTexts::tr("small dose");
    case 3:
        return RuleTexts::tr("large dose");
    default:
        return RuleTexts::tr("ordinary dose");
    }
}

} // namespace midback
