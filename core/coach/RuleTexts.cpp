#include "core/coach/RuleTexts.h"

#include "core/base/DayText.h"
#include "core/catalog/TermText.h"
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

/// When the flare began that this step leads back from, or that is over; invalid when unknown.
QDate flareBefore(const CoachDecision &step, const CoachReport &report)
{
    const QList<CoachDecision> &all = report.decisions;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&step](const CoachDecision &one) {
        return one.rule == CoachRule::FlareStart && one.line == step.line && one.date <= step.date;
    });
    return found == all.rend() ? QDate() : found->date;
}

// Lines that move for one reason on one day share a sentence, so that Today says it once.
QString flareStart(const CoachDecision &decision, const CoachReport &report)
{
    const QString day = dayText(decision.date, report.today);
    if (decision.line == CoachDecision::none) {
        return RuleTexts::tr("You asked for a gentler week from %1. It lasts seven days, or until "
                             "you end it.")
            .arg(day);
    }
    return decision.outcome == Outcome::Regress
               ? RuleTexts::tr("A gentler week from %1: one step easier until the flare has "
                               "settled.")
                     .arg(day)
               : RuleTexts::tr("A gentler week from %1: the smallest dose until the flare has "
                               "settled.")
                     .arg(day);
}

QString flareEnd(const CoachDecision &decision, const CoachReport &report)
{
    return RuleTexts::tr("The gentler week from %1 was over on %2. Now it goes back, one planned "
                         "step at a time.")
        .arg(dayText(flareBefore(decision, report), report.today),
             dayText(decision.date, report.today));
}

QString flareReturn(const CoachDecision &decision, const CoachReport &report)
{
    const QDate since = flareBefore(decision, report);
    const QString day = dayText(decision.date, report.today);
    return since.isValid()
               ? RuleTexts::tr("%1 went well. One planned step back towards where you were before "
                               "the flare of %2.",
                               "two days")
                     .arg(day, dayText(since, report.today))
               : RuleTexts::tr("%1 went well. One planned step back towards where you were before "
                               "the flare.",
                               "a day")
                     .arg(day);
}

/// The rule comes on the day that the gap is as long as it says.
QString gap(const CoachDecision &decision, const CoachReport &report)
{
    const bool long28 = decision.rule == CoachRule::Gap28;
    const int days = long28 ? 28 : 14;
    const QString last = dayText(decision.date.addDays(-days), report.today);
    if (!long28) {
        return RuleTexts::tr("Your last session was on %1; after %2 days we start "
                             "again with a smaller dose.")
            .arg(last)
            .arg(days);
    }
    return decision.outcome == Outcome::Regress
               ? RuleTexts::tr("Your last session was on %1; after %2 days we "
                               "start again one step easier.")
                     .arg(last)
                     .arg(days)
               : RuleTexts::tr("Your last session was on %1; after %2 days we "
                               "start again with the smallest dose.")
                     .arg(last)
                     .arg(days);
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
        return RuleTexts::tr("On %1 you noted something that should be looked at first. Please "
                             "answer the safety questions again.")
            .arg(dayText(decision.date, report.today));
    case CoachRule::Gap14:
    case CoachRule::Gap28:
        return gap(decision, report);
    case CoachRule::FlareStart:
        return flareStart(decision, report);
    case CoachRule::FlareReturn:
        return flareReturn(decision, report);
    case CoachRule::FlareEnd:
        return flareEnd(decision, report);
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
        return RuleTexts::tr("How it felt was not noted, so it does not count towards more.");
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
    return RuleTexts::tr("%1, %2").arg(exercise, doseLevelText(level));
}

} // namespace midback
