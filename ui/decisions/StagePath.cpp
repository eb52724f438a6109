#include "ui/decisions/StagePath.h"

#include "core/coach/CoachReport.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct StagePathText {
    Q_DECLARE_TR_FUNCTIONS(StagePath)
};

constexpr Stage allStages[] = {Stage::Breathing, Stage::Mobility, Stage::Alignment,
                               Stage::Strength};

QString dateText(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, StagePathText::tr("d MMMM yyyy", "date with year"));
}

QString enteredText(const StageChange &change, const QLocale &locale)
{
    const QString date = dateText(change.date, locale);
    switch (change.entry) {
    case StageEntry::Start:
        return StagePathText::tr("Since %1, when you began").arg(date);
    case StageEntry::Gate:
        return StagePathText::tr("Since %1: everything was ready").arg(date);
    case StageEntry::Day10:
        return StagePathText::tr("Since %1, the tenth day").arg(date);
    case StageEntry::FourWeeks:
        return StagePathText::tr("Since %1, after four weeks").arg(date);
    case StageEntry::Override:
        return StagePathText::tr("Since %1, opened by you").arg(date);
    }
    return {};
}

QString noteText(const CoachEvent &event, const QLocale &locale)
{
    const QString date = dateText(event.at.date, locale);
    return event.note.isEmpty()
               ? StagePathText::tr("Opened by you on %1.").arg(date)
               : StagePathText::tr("Opened by you on %1: “%2”").arg(date, event.note);
}

} // namespace

QString stageTitle(Stage stage)
{
    switch (stage) {
    case Stage::Breathing:
        return StagePathText::tr("Breathing");
    case Stage::Mobility:
        return StagePathText::tr("Extension and mobility");
    case Stage::Alignment:
        return StagePathText::tr("Rib cage and shoulder blades");
    case Stage::Strength:
        return StagePathText::tr("Controlled strength");
    }
    return {};
}

std::optional<Stage> stageAfter(Stage stage)
{
    return stage == Stage::Strength ? std::nullopt : std::optional(Stage(int(stage) + 1));
}

QList<StageStep> stagePath(const CoachReport &report, const QList<CoachEvent> &events,
                           const QLocale &locale)
{
    const QList<StageChange> &changes = report.stage.changes;
    QList<StageStep> path;
    for (const Stage stage : allStages) {
        StageStep step;
        step.stage = stage;
        step.title = stageTitle(stage);
        const auto change = std::find_if(changes.begin(), changes.end(),
                                         [&](const auto &one) { return one.stage == stage; });
        if (!changes.isEmpty() && stage <= report.stage.stage) {
            step.state =
                stage == report.stage.stage ? StageStep::State::Here : StageStep::State::Passed;
        }
        for (const CoachEvent &event : events) {
            if (event.kind == CoachEventKind::StageOverride && event.stage == stage)
                step.notes.append({event, noteText(event, locale)});
        }
        // The note of an override says it already.
        const bool noted = !step.notes.isEmpty() && change != changes.end() &&
                           change->entry == StageEntry::Override;
        if (change != changes.end() && !noted)
            step.entered = enteredText(*change, locale);
        path.append(step);
    }
    return path;
}

QString criterionText(const GateCriterion &criterion)
{
    QString text = gateText(criterion);
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (first != text.end())
        *first = first->toUpper();
    if (const auto colon = text.lastIndexOf(QLatin1Char(':')); colon > 0 && !criterion.waived) {
        // "2 of 3" stays on one line.
        text = text.left(colon + 2) +
               text.mid(colon + 2).replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    }
    return text;
}

QString opensText(const StageReport &report, const QLocale &locale)
{
    const auto next = stageAfter(report.stage);
    if (!next)
        return StagePathText::tr("This is the last stage. What is listed here is for keeping it "
                                 "up.");
    if (report.opensAnyway.isValid()) {
        return StagePathText::tr("It opens on %1 anyway, also when some of this is still missing.")
            .arg(dateText(report.opensAnyway, locale));
    }
    if (report.isometricsOpen) {
        return StagePathText::tr("Two still holds of the next stage are open already, because you "
                                 "have been here for four weeks.");
    }
    if (report.stage == Stage::Mobility) {
        return StagePathText::tr("After four weeks with six days of training it opens anyway.");
    }
    return report.stage == Stage::Breathing
               ? QString()
               : StagePathText::tr("After four weeks two still holds of the next stage open.");
}

QString sharesText(const StageReport &report, const QLocale &locale)
{
    if (!report.sharesBackUntil.isValid())
        return {};
    return StagePathText::tr("After two harder days the time is shared as in the stage before, "
                             "until %1. The stage stays.")
        .arg(dateText(report.sharesBackUntil, locale));
}

} // namespace midback
