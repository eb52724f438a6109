#include "app/commands/ExportCommand.h"

#include "app/commands/ArgumentValues.h"
#include "app/commands/CsvExport.h"
#include "core/catalog/CatalogReader.h"
#include "core/catalog/PersonalCatalog.h"
#include "core/store/SqliteDataStore.h"

namespace midback {

QString ExportCommand::name() const
{
    return QStringLiteral("export");
}

QString ExportCommand::arguments() const
{
    return QStringLiteral("csv FILE");
}

QString ExportCommand::summary() const
{
    return QStringLiteral("write the history for spreadsheets, as FILE and FILE with -symptoms");
}

CommandOutcome ExportCommand::run(const QCommandLineParser &parser, CommandContext &context)
{
    if (auto given = atMostArguments(parser, 2); !given)
        return CommandOutcome::badUsage(given.error().detail);
    const QStringList given = parser.positionalArguments();
    if (given.size() < 2 || given.at(1).isEmpty())
        return CommandOutcome::badUsage(QStringLiteral("export needs a format and a file."));
    if (given.at(0) != QStringLiteral("csv")) {
        return CommandOutcome::badUsage(
            QStringLiteral("\"%1\" is no known format (known: csv).").arg(given.at(0)));
    }
    const auto shipped = loadBuiltInCatalog();
    if (!shipped)
        return CommandOutcome::failure(shipped.error());
    const auto data = SqliteDataStore::openReadOnly(context.dataFolder, context.clock);
    if (!data)
        return CommandOutcome::failure(data.error());
    const auto catalog = withOwnExercises(*shipped, (*data)->ownExercises());
    if (!catalog)
        return CommandOutcome::failure(catalog.error());
    const auto written = exportCsv(**data, *catalog, given.at(1));
    if (!written)
        return CommandOutcome::failure(written.error());
    context.out << QStringLiteral("Wrote %1 performed exercises to %2\n"
                                  "and %3 symptom entries to %4.\n")
                       .arg(written->exercises)
                       .arg(written->exercisesPath)
                       .arg(written->entries)
                       .arg(written->entriesPath);
    return CommandOutcome::success();
}

} // namespace midback
