#include "app/commands/ComposeCommand.h"

#include "app/commands/ComposeOptions.h"
#include "app/commands/ComposeText.h"
#include "core/catalog/CatalogReader.h"
#include "core/routine/RoutineComposer.h"

#include <QtCore/QJsonDocument>

namespace midback {

namespace {

/// "No session of 4 minutes fits all of this; there is one with 5 minutes (--minutes)."
QString sentenceWithOptions(const NothingFits &nothing)
{
    QStringList options;
    for (const QString &word : enumWords(nothing.loosen))
        options.append(QStringLiteral("--") + word);
    if (options.isEmpty())
        return nothing.sentence;
    return nothing.sentence.chopped(1) +
           QStringLiteral(" (%1).").arg(options.join(QStringLiteral(", ")));
}

} // namespace

QString ComposeCommand::name() const
{
    return QStringLiteral("compose");
}

QString ComposeCommand::arguments() const
{
    return QStringLiteral("--minutes N [--equipment a,b] [--position a,b] [--contributors a,b] "
                          "[--conditions a,b] [--stage 1-4] [--seed S] [--json]");
}

QString ComposeCommand::summary() const
{
    return QStringLiteral("compose a session and give the reason for each exercise");
}

QList<QCommandLineOption> ComposeCommand::options() const
{
    return composeOptions();
}

CommandOutcome ComposeCommand::run(const QCommandLineParser &parser, CommandContext &context)
{
    const auto catalog = loadBuiltInCatalog();
    if (!catalog)
        return CommandOutcome::failure(catalog.error());
    const auto request = readComposeOptions(parser, *catalog);
    if (!request)
        return CommandOutcome::badUsage(request.error().detail);
    const auto composition = compose(*request, *catalog);
    if (!composition)
        return CommandOutcome::badUsage(composition.error().detail);
    if (const auto *nothing = std::get_if<NothingFits>(&*composition))
        return CommandOutcome::failure(sentenceWithOptions(*nothing));
    const auto &session = std::get<ComposedSession>(*composition);
    if (parser.isSet(QStringLiteral("json")))
        context.out << QString::fromUtf8(QJsonDocument(toJson(session, *catalog)).toJson());
    else
        context.out << composeText(session, *catalog);
    return CommandOutcome::success();
}

} // namespace midback
