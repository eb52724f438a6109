#include "ui/library/LineSummary.h"

#include "core/catalog/Catalog.h"
#include "core/coach/CoachReading.h"
#include "core/coach/LineMap.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct LineSummaryText {
    Q_DECLARE_TR_FUNCTIONS(LineSummary)
};

/// How the last sessions went; a session speaks once for a line.
QList<LineMark> recentOf(const CoachReport &report, int line)
{
    QList<LineMark> marks;
    int session = CoachDecision::none;
    const QList<CoachDecision> &all = report.decisions;
    for (auto it = all.crbegin(); it != all.crend() && marks.size() < LineSummary::mostMarks;
         ++it) {
        if (it->line != line || it->session == CoachDecision::none || it->session == session)
            continue;
        session = it->session;
        marks.prepend({it->date, it->exposureClass});
    }
    return marks;
}

QString pauseText(const LineReport &line, const Catalog &catalog, const QLocale &locale)
{
    QString text;
    if (line.careFirst) {
        text = LineSummaryText::tr("Paused. Please have it looked at, and then answer the safety "
                                   "questions again.");
    } else if (line.pausedUntil.isValid()) {
        text = LineSummaryText::tr("Paused; it goes on from %1.")
                   .arg(locale.toString(line.pausedUntil,
                                        LineSummaryText::tr("d MMMM", "date without year")));
    }
    if (!text.isEmpty() && !line.whilePaused.isEmpty())
        text += LineSummaryText::tr(" Meanwhile: %1.").arg(catalog.nameOf(line.whilePaused));
    return text;
}

QString returnText(const CoachSentences &sentences, const LineReport &line, int index)
{
    QStringList steps;
    for (const LinePlace &step : line.returnSteps)
        steps << sentences.place(index, step);
    return steps.isEmpty()
               ? QString()
               : LineSummaryText::tr("The way back from the flare, a step at a time: %1.")
                     .arg(steps.join(LineSummaryText::tr("; ", "between steps")));
}

} // namespace

std::optional<LineSummary> lineSummary(const CoachReading &reading, const Catalog &catalog,
                                       const QString &exerciseId, const QLocale &locale)
{
    const LineMap map(catalog, reading.history.filter);
    const auto spot = map.find(exerciseId);
    if (!spot)
        return std::nullopt;
    const LineReport &line = reading.report.lines.at(spot->line);
    const int rungs = map.rungs(spot->line);
    LineSummary summary;
    summary.title = line.title;
    summary.started = line.exposures > 0;
    if (!summary.started) {
        summary.where =
            LineSummaryText::tr("Not started yet. It begins with your first session of it.");
    } else {
        const QString place = reading.sentences.place(spot->line, {line.state.rung, line.level});
        summary.where = rungs > 1 ? LineSummaryText::tr("Step %1 of %2: %3")
                                        .arg(line.state.rung + 1)
                                        .arg(rungs)
                                        .arg(place)
                                  : place;
        summary.recent = recentOf(reading.report, spot->line);
        summary.next = reading.sentences.nextStep(line);
    }
    if (rungs > 1 && (!summary.started || spot->rung != line.state.rung))
        summary.here =
            LineSummaryText::tr("This exercise is step %1 of %2.").arg(spot->rung + 1).arg(rungs);
    if (line.instead) {
        summary.notes << LineSummaryText::tr("Your health settings leave this line out; %1 takes "
                                             "its place.")
                             .arg(catalog.nameOf(line.exercise));
    }
    summary.notes << pauseText(line, catalog, locale)
                  << returnText(reading.sentences, line, spot->line);
    summary.notes.removeAll(QString());
    return summary;
}

} // namespace midback
