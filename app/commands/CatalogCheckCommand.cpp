#include "app/commands/CatalogCheckCommand.h"

#include "app/commands/ArgumentValues.h"
#include "core/catalog/CatalogReader.h"

namespace midback {

QString CatalogCheckCommand::name() const
{
    return QStringLiteral("catalog check");
}

QString CatalogCheckCommand::arguments() const
{
    return QStringLiteral("[FILE]");
}

QString CatalogCheckCommand::summary() const
{
    return QStringLiteral("list every fault of the exercise catalogue, or of a file or folder");
}

CommandOutcome CatalogCheckCommand::run(const QCommandLineParser &parser, CommandContext &context)
{
    if (auto given = atMostArguments(parser, 1); !given)
        return CommandOutcome::badUsage(given.error().detail);
    const QStringList paths = parser.positionalArguments();
    const CatalogLoad load = loadCatalog(paths.isEmpty() ? QStringLiteral(":/catalog") : paths[0]);
    for (const CatalogFault &fault : load.faults)
        context.out << fault.toString() << '\n';
    if (!load.ok()) {
        return CommandOutcome::failure(
            load.faults.size() == 1
                ? QStringLiteral("The catalogue has one fault.")
                : QStringLiteral("The catalogue has %1 faults.").arg(load.faults.size()));
    }
    context.out << QStringLiteral("exercises %1, ladders %2, progressions %3, substitutions %4, "
                                  "guided sessions %5: no faults\n")
                       .arg(load.data.exercises.size())
                       .arg(load.data.ladders.size())
                       .arg(load.data.progressions.size())
                       .arg(load.data.substitutions.size())
                       .arg(load.data.guidedSessions.size());
    return CommandOutcome::success();
}

} // namespace midback
