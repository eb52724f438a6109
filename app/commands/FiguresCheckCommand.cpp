#include "app/commands/FiguresCheckCommand.h"

#include "app/commands/ArgumentValues.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/CatalogReader.h"
#include "ui/figure/FigureFolderCheck.h"

#include <QtCore/QFileInfo>

namespace midback {

QString FiguresCheckCommand::name() const
{
    return QStringLiteral("figures check");
}

QString FiguresCheckCommand::arguments() const
{
    return QStringLiteral("[DIR]");
}

QString FiguresCheckCommand::summary() const
{
    return QStringLiteral("list every fault of the exercise figures, or of those in a folder");
}

CommandOutcome FiguresCheckCommand::run(const QCommandLineParser &parser, CommandContext &context)
{
    if (auto given = atMostArguments(parser, 1); !given)
        return CommandOutcome::badUsage(given.error().detail);
    const QStringList paths = parser.positionalArguments();
    const QString folder = paths.isEmpty() ? QStringLiteral(":/figures") : paths[0];
    if (!QFileInfo(folder).isDir()) {
        return CommandOutcome::failure(
            QStringLiteral("%1 is not a folder. Name the folder that holds the figure files.")
                .arg(folder));
    }
    const Result<Catalog> catalog = loadBuiltInCatalog();
    if (!catalog)
        return CommandOutcome::failure(catalog.error().detail);
    const FigureFolderReport report = checkFigureFolder(folder, *catalog);
    for (const QString &fault : report.faults)
        context.out << fault << '\n';
    context.out << QStringLiteral("%1 of %2 figures, %3 faults\n")
                       .arg(report.figures)
                       .arg(report.exercises)
                       .arg(report.faults.size());
    if (report.faults.isEmpty())
        return CommandOutcome::success();
    return CommandOutcome::failure(
        report.faults.size() == 1
            ? QStringLiteral("The figures have one fault.")
            : QStringLiteral("The figures have %1 faults.").arg(report.faults.size()));
}

} // namespace midback
