#include "app/commands/CoachReplayCommand.h"

#include "app/commands/ArgumentValues.h"
#include "core/base/CanonicalJson.h"
#include "core/catalog/CatalogReader.h"
#include "core/coach/DecisionText.h"
#include "core/coach/ReplayFile.h"

#include <QtCore/QFile>

namespace midback {

namespace {

/// One decision with what it was made on.
struct Step {
    qsizetype index = 0; ///< of the exposure, from 0 as in the file
    const Exposure &exposure;
    LineDecision decision;
    QString reason;
};

QString jsonLine(const Step &step)
{
    const LineState &state = step.decision.state;
    return QString::fromUtf8(
        canonicalJson({{QStringLiteral("index"), step.index},
                       {QStringLiteral("class"), enumWord(step.decision.exposureClass)},
                       {QStringLiteral("outcome"), enumWord(step.decision.outcome)},
                       {QStringLiteral("rule"), step.decision.rule},
                       {QStringLiteral("rung"), state.rung},
                       {QStringLiteral("level"), state.level},
                       {QStringLiteral("freeze"), state.freeze},
                       {QStringLiteral("probation"), state.probation},
                       {QStringLiteral("reason"), step.reason}}));
}

QString textLines(const Step &step)
{
    const LineState &state = step.decision.state;
    return QStringLiteral("%1  %2 %3 rule %4  rung %5, level %6, freeze %7, probation %8\n    %9")
        .arg(step.exposure.date.toString(Qt::ISODate))
        .arg(enumWord(step.decision.exposureClass), -7)
        .arg(enumWord(step.decision.outcome), -13)
        .arg(step.decision.rule, 2)
        .arg(state.rung)
        .arg(state.level)
        .arg(state.freeze)
        .arg(state.probation)
        .arg(step.reason);
}

Result<ReplayFile> openReplayFile(const QString &path, const Catalog &catalog)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io,
                     QStringLiteral("\"%1\" cannot be read (%2).").arg(path, file.errorString())};
    }
    return readReplayFile(file, catalog);
}

} // namespace

QString CoachReplayCommand::name() const
{
    return QStringLiteral("coach replay");
}

QString CoachReplayCommand::arguments() const
{
    return QStringLiteral("FILE [--json]");
}

QString CoachReplayCommand::summary() const
{
    return QStringLiteral("print what the coach decides on the exposures of a file");
}

QString CoachReplayCommand::details() const
{
    return QStringLiteral(
        "FILE holds one JSON object:\n"
        "  ladder     the id of a ladder of the catalogue, such as \"L08\"\n"
        "  start      {\"rung\": from 0, \"level\": 1 to 3}\n"
        "  top        the last rung that may be reached; that of the ladder if left out\n"
        "  gate_open  whether the stage of the next rung is open; true if left out\n"
        "  exposures  a list, in the order of their dates, of objects with\n"
        "    date                 such as \"2026-01-31\"\n"
        "    before, peak, after  pain from 0 to 10\n"
        "    next                 pain the next morning; null or left out if not known\n"
        "    usual                pain on a usual morning; as before if null or left out\n"
        "    sensations           a list of words, such as [\"stretch\"]\n"
        "    eased                whether it vanished on easing off; false if left out\n"
        "    done                 the share of the work that was done, from 0 to 1\n"
        "    ease                 1 very easy to 5 very hard\n"
        "Rules are numbered as in docs/clinical-basis.md.\n");
}

QList<QCommandLineOption> CoachReplayCommand::options() const
{
    return {{QStringLiteral("json"), QStringLiteral("Print one JSON object a line.")}};
}

CommandOutcome CoachReplayCommand::run(const QCommandLineParser &parser, CommandContext &context)
{
    if (auto given = atMostArguments(parser, 1); !given)
        return CommandOutcome::badUsage(given.error().detail);
    const QString path = parser.positionalArguments().value(0);
    if (path.isEmpty())
        return CommandOutcome::badUsage(QStringLiteral("coach replay needs a file."));
    const auto catalog = loadBuiltInCatalog();
    if (!catalog)
        return CommandOutcome::failure(catalog.error());
    const auto file = openReplayFile(path, *catalog);
    if (!file)
        return CommandOutcome::failure(file.error());

    LineState state = file->start;
    for (qsizetype i = 0; i < file->exposures.size(); ++i) {
        const Exposure &exposure = file->exposures.at(i);
        const LineDecision decision = decide(state, exposure, file->topRung, file->gateOpen);
        const LineNames names = lineNames(*catalog, file->ladder.rungs, state.rung);
        const Step step{i, exposure, decision,
                        decisionText(decision, state, exposure, names, exposure.date)};
        context.out << (parser.isSet(QStringLiteral("json")) ? jsonLine(step) : textLines(step))
                    << '\n';
        state = decision.state;
    }
    return CommandOutcome::success();
}

} // namespace midback
