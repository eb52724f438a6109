#include "app/commands/DemoCommand.h"

#include "app/commands/ArgumentValues.h"
#include "app/demo/DemoHistory.h"
#include "core/base/Clock.h"
#include "core/catalog/CatalogReader.h"
#include "core/session/SessionStore.h"
#include "core/store/SqliteDataStore.h"
#include "core/symptoms/SymptomStore.h"

#include <limits>

namespace midback {

namespace {

Result<DemoOptions> readOptions(const QCommandLineParser &parser, const Clock &clock)
{
    if (auto given = atMostArguments(parser, 0); !given)
        return given.error();
    if (!parser.isSet(QStringLiteral("weeks"))) {
        return Error{ErrorCode::Invalid,
                     QStringLiteral("demo needs --weeks N, the number of weeks to fill.")};
    }
    const auto weeks = numberOption(parser, QStringLiteral("weeks"), 1, DemoOptions::mostWeeks);
    if (!weeks)
        return weeks.error();
    const auto seed =
        numberOption(parser, QStringLiteral("seed"), 0, std::numeric_limits<quint32>::max());
    if (!seed)
        return seed.error();
    const auto until = dayOption(parser, QStringLiteral("until"));
    if (!until)
        return until.error();
    return DemoOptions{int(*weeks), quint32(*seed), until->isValid() ? *until : clock.today()};
}

} // namespace

QString DemoCommand::name() const
{
    return QStringLiteral("demo");
}

QString DemoCommand::arguments() const
{
    return QStringLiteral("--weeks N [--seed S] [--until YYYY-MM-DD]");
}

QString DemoCommand::summary() const
{
    return QStringLiteral("fill an empty data folder with a plausible history");
}

QList<QCommandLineOption> DemoCommand::options() const
{
    return {{QStringLiteral("weeks"),
             QStringLiteral("Weeks of history, 1 to %1.").arg(DemoOptions::mostWeeks),
             QStringLiteral("N")},
            {QStringLiteral("seed"),
             QStringLiteral("Another number tells another story; 1 if left out."),
             QStringLiteral("S"), QStringLiteral("1")},
            {QStringLiteral("until"), QStringLiteral("The last day; today if left out."),
             QStringLiteral("YYYY-MM-DD")}};
}

CommandOutcome DemoCommand::run(const QCommandLineParser &parser, CommandContext &context)
{
    const auto options = readOptions(parser, context.clock);
    if (!options)
        return CommandOutcome::badUsage(options.error().detail);
    const auto catalog = loadBuiltInCatalog();
    if (!catalog)
        return CommandOutcome::failure(catalog.error());
    const auto data = SqliteDataStore::open(context.dataFolder, context.clock);
    if (!data)
        return CommandOutcome::failure(data.error());
    if (auto filled = fillWithDemoHistory(**data, *catalog, *options); !filled)
        return CommandOutcome::failure(filled.error());
    const auto sessions = (*data)->sessions().summaries({}, {});
    const auto entries = (*data)->symptoms().scores({}, {});
    if (!sessions || !entries)
        return CommandOutcome::failure(sessions ? entries.error() : sessions.error());
    context.out << QStringLiteral("Filled %1 with %2 sessions and %3 symptom entries.\n")
                       .arg(context.dataFolder)
                       .arg(sessions->size())
                       .arg(entries->size());
    return CommandOutcome::success();
}

} // namespace midback
