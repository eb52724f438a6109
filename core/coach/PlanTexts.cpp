#include "core/coach/PlanTexts.h"

#include "core/coach/CoachReading.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace midback {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

/// "Thursday 12 March" in the words of the locale, without the year.
QString weekdayText(const QDate &date)
{
    return QLocale().toString(date, PlanText::tr("dddd d MMMM", "a day of this or next week"));
}

/// Why, of the last decision for the whole plan by one of those rules; empty when there is none.
QString lastReason(const CoachReading &reading, std::initializer_list<CoachRule> rules)
{
    const QList<CoachDecision> &decisions = reading.report.decisions;
    const auto last =
        std::find_if(decisions.rbegin(), decisions.rend(), [&](const CoachDecision &one) {
            return one.line == CoachDecision::none &&
                   std::find(rules.begin(), rules.end(), one.rule) != rules.end();
        });
    return last == decisions.rend() ? QString() : reading.sentences.reason(*last);
}

QString lighterText(const CoachReading &reading)
{
    const QString until = weekdayText(reading.report.plan.lighterUntil);
    const QString why = lastReason(reading, {CoachRule::W1, CoachRule::W2});
    return PlanText::tr("%1 It lasts until the end of %2.", "why the week is lighter, a day")
        .arg(why, until);
}

// Long-lasting irritability has no decision with numbers.
QString seeSomebodyText(const CoachReading &reading)
{
    const QString why = lastReason(reading, {CoachRule::W3});
    return why.isEmpty() ? PlanText::tr("This has been with you for a while. A doctor or a "
                                        "physiotherapist can look at it with you.")
                         : why;
}

} // namespace

QStringList planTexts(const CoachReading &reading)
{
    const PlanReport &plan = reading.report.plan;
    QStringList texts;
    if (plan.locked) {
        texts << PlanText::tr("You noted a feeling that should be looked at first. The safety "
                              "questions come before the next session.");
    }
    if (plan.quietUntil.isValid()) {
        texts << PlanText::tr(
                     "Quiet days until the end of %1, after a strong flare: breathing, and "
                     "a little walking.")
                     .arg(weekdayText(plan.quietUntil));
    }
    if (plan.lighterUntil.isValid())
        texts << lighterText(reading);
    texts << irritabilityText(plan.irritability.value_or(Irritability::Low));
    if (plan.seeSomebody)
        texts << seeSomebodyText(reading);
    texts.removeAll(QString());
    return texts;
}

QString flareText(const CoachReport &report)
{
    const FlareReport &flare = report.plan.flare;
    if (flare.on) {
        return PlanText::tr(
                   "A gentler week began on %1 and ends on %2: one step easier, or the smallest "
                   "dose. Every session counts in full.")
            .arg(weekdayText(flare.since), weekdayText(flare.until.addDays(-1)));
    }
    if (flare.returning) {
        return PlanText::tr("On the way back from the gentler week: one step after a good session, "
                            "at most every other day.");
    }
    return {};
}

QStringList nextReturns(const CoachReading &reading, int most)
{
    QStringList steps;
    const QList<LineReport> &lines = reading.report.lines;
    for (qsizetype i = 0; i < lines.size() && steps.size() < most; ++i) {
        if (lines.at(i).returnSteps.isEmpty())
            continue;
        const QString place = reading.sentences.place(int(i), lines.at(i).returnSteps.first());
        if (!place.isEmpty())
            steps << place;
    }
    return steps;
}

} // namespace midback
