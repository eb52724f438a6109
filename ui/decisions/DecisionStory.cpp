#include "ui/decisions/DecisionStory.h"

#include "core/base/DayText.h"
#include "core/catalog/Catalog.h"
#include "core/coach/CoachReading.h"
#include "core/coach/RuleTexts.h"
#include "ui/decisions/DecisionWords.h"
#include "ui/widgets/ClassMark.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct DecisionStoryText {
    Q_DECLARE_TR_FUNCTIONS(DecisionStory)
};

QString comma()
{
    return DecisionStoryText::tr(", ", "between parts of a line");
}

/// "Wednesday, 11 March, 07:30: Loosen and rotate. Pain 2 before, 4 after."
QString sessionText(const SessionRecord &session, const QDate &today, const QLocale &locale)
{
    QString text = DecisionStoryText::tr("%1, %2", "day, time")
                       .arg(relativeDayText(session.started.date, today, locale),
                            locale.toString(session.started.local().time(), QLocale::ShortFormat));
    if (!session.routineName.isEmpty())
        text = DecisionStoryText::tr("%1: %2", "when, name of the routine")
                   .arg(text, session.routineName);
    QStringList pain;
    if (session.painBefore)
        pain << DecisionStoryText::tr("pain %1 before").arg(*session.painBefore);
    if (session.painAfter)
        pain << DecisionStoryText::tr("pain %1 after").arg(*session.painAfter);
    return pain.isEmpty() ? text : text + comma() + pain.join(comma());
}

/// "Open book: done in full, peak pain 4, effort 3 of 5, tingling"
QString exerciseText(const PerformedExercise &done, const Catalog &catalog)
{
    QStringList parts;
    parts << (done.donePercent >= 100
                  ? DecisionStoryText::tr("done in full")
                  : DecisionStoryText::tr("%1% of it done").arg(done.donePercent));
    if (done.peakPain)
        parts << DecisionStoryText::tr("peak pain %1").arg(*done.peakPain);
    if (done.effort)
        parts << DecisionStoryText::tr("effort %1 of 5").arg(*done.effort);
    for (const Sensation felt : done.sensations)
        parts << sensationText(felt).toLower();
    return DecisionStoryText::tr("%1: %2", "exercise, how it went")
        .arg(catalog.nameOf(done.exerciseId), parts.join(comma()));
}

QStringList entriesText(const CoachReading &reading, const Catalog &catalog,
                        const CoachDecision &decision, const QLocale &locale)
{
    const DecisionEntries used = entriesUsed(reading.report, decision);
    QStringList lines;
    const auto session =
        std::find_if(reading.history.sessions.begin(), reading.history.sessions.end(),
                     [&](const auto &one) { return one.id == used.session; });
    if (!used.session.isNull() && session != reading.history.sessions.end()) {
        lines << sessionText(*session, reading.report.today, locale);
        if (decision.item >= 0 && decision.item < session->exercises.size())
            lines << exerciseText(session->exercises.at(decision.item), catalog);
    }
    QStringList mornings;
    for (const Mornings::Morning &morning : reading.report.mornings.all()) {
        if (used.mornings.contains(morning.entry)) {
            // Broken between dates, not inside one.
            mornings << DecisionStoryText::tr("%1: %2", "date, pain")
                            .arg(locale.toString(morning.date,
                                                 DecisionStoryText::tr("d MMM", "short date")))
                            .arg(morning.pain)
                            .replace(QLatin1Char(' '), QChar(QChar::Nbsp));
        }
    }
    if (!mornings.isEmpty()) {
        lines << DecisionStoryText::tr("Mornings: %1", "dates with scores")
                     .arg(mornings.join(comma()));
    }
    return lines;
}

/// Only the last change of a line can be taken back, and only where nobody should be seen first.
std::optional<KeepOffer> keepOf(const CoachReport &report, int index)
{
    const CoachDecision &decision = report.decisions.at(index);
    if (decision.line == CoachDecision::none || decision.outcome == Outcome::SeekCare)
        return std::nullopt;
    const LineReport &line = report.lines.at(decision.line);
    if (line.lastChange != index || line.careFirst)
        return std::nullopt;
    return KeepOffer{line.id, decision.before};
}

} // namespace

DecisionStory decisionStory(const CoachReading &reading, const Catalog &catalog, int index,
                            const QLocale &locale)
{
    const CoachReport &report = reading.report;
    const CoachDecision &decision = report.decisions.at(index);
    DecisionStory story;
    story.day = relativeDayText(decision.date, report.today, locale);
    story.what = outcomeText(decision);
    story.line = lineTitle(decision, report);
    if (decision.session != CoachDecision::none)
        story.went = ClassMark::words(decision.exposureClass);
    story.reason = reading.sentences.reason(decision);
    if (decision.line != CoachDecision::none) {
        story.before = reading.sentences.place(decision.line, decision.before);
        if (decision.moves())
            story.after = reading.sentences.place(decision.line, decision.after);
    }
    story.entries = entriesText(reading, catalog, decision, locale);
    story.rule = DecisionStoryText::tr("%1: %2", "rule, what it says")
                     .arg(ruleTag(decision.rule), ruleSentence(decision.rule));
    story.overridden = decision.overridden;
    story.keep = keepOf(report, index);
    return story;
}

} // namespace midback
