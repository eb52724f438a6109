#include "core/coach/CoachAdvice.h"

#include "core/coach/CoachSentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace midback {

namespace {

struct AdviceText {
    Q_DECLARE_TR_FUNCTIONS(AdviceText)
};

QString pausedText(const LineReport &line)
{
    if (line.careFirst) {
        return AdviceText::tr("This is paused until it has been looked at and the safety "
                              "questions are answered again.");
    }
    return AdviceText::tr("This rests until %1.")
        .arg(QLocale().toString(line.pausedUntil, QLocale::ShortFormat));
}

} // namespace

QString adviceText(const AdvisedItem &advised, const CoachReport &report,
                   const CoachSentences &sentences, const TodaySetting &today)
{
    switch (advised.reason) {
    case AdviceReason::AsPlanned:
        return {};
    case AdviceReason::Line:
        return advised.decision == CoachDecision::none
                   ? AdviceText::tr("This is where you were last time.")
                   : sentences.reason(report.decisions.at(advised.decision));
    case AdviceReason::Filter:
        return AdviceText::tr("Your health settings leave this out, or keep it small.");
    case AdviceReason::Paused:
        return advised.decision == CoachDecision::none
                   ? pausedText(report.lines.at(advised.line))
                   : sentences.reason(report.decisions.at(advised.decision)) + QLatin1Char(' ') +
                         pausedText(report.lines.at(advised.line));
    case AdviceReason::Twice:
        return AdviceText::tr("Left out today: it would be the same as another exercise here.");
    case AdviceReason::StartGate:
        return today.painBefore ? startGateText(*today.painBefore, report.plan.usual) : QString();
    case AdviceReason::Irritable:
        return irritabilityText(report.plan.irritability.value_or(Irritability::Low));
    case AdviceReason::Quiet:
        return AdviceText::tr("Two quiet days after a strong flare: breathing, and a little "
                              "walking.");
    case AdviceReason::Safety:
        if (today.unread && today.safety == SafetyReach::Gentle) {
            return AdviceText::tr("What you logged cannot be read just now, so today it is "
                                  "breathing and mobility, in their smallest dose.");
        }
        return today.safety == SafetyReach::Gentle
                   ? AdviceText::tr("Until you have been seen: breathing and mobility, in their "
                                    "smallest dose.")
                   : AdviceText::tr("The safety questions come first.");
    case AdviceReason::Instead:
        return AdviceText::tr("A little breathing in place of today's exercises.");
    }
    return {};
}

} // namespace midback
