#include "app/commands/StatsCommand.h"

#include "app/commands/ArgumentValues.h"
#include "app/commands/StatsText.h"
#include "core/base/Clock.h"
#include "core/progress/Stats.h"
#include "core/routine/RoutineStore.h"
#include "core/session/SessionStore.h"
#include "core/store/SqliteDataStore.h"
#include "core/symptoms/SymptomStore.h"

#include <QtCore/QJsonDocument>

namespace midback {

namespace {

/// A folder without data is an empty history, not an error.
Result<Stats> readStats(const CommandContext &context, const QDate &from, const QDate &to)
{
    const QDate today = context.clock.today();
    const auto data = SqliteDataStore::openReadOnly(context.dataFolder, context.clock);
    if (!data) {
        if (data.error().code == ErrorCode::NotFound)
            return computeStats({{}, {}, {}, today}, from, to);
        return data.error();
    }
    const auto plans = (*data)->plans().all();
    if (!plans)
        return plans.error();
    const auto sessions = (*data)->sessions().summaries({}, {});
    if (!sessions)
        return sessions.error();
    const auto scores = (*data)->symptoms().scores({}, {});
    if (!scores)
        return scores.error();
    return computeStats({*plans, *sessions, *scores, today}, from, to);
}

} // namespace

QString StatsCommand::name() const
{
    return QStringLiteral("stats");
}

QString StatsCommand::arguments() const
{
    return QStringLiteral("[--from YYYY-MM-DD] [--to YYYY-MM-DD] [--json]");
}

QString StatsCommand::summary() const
{
    return QStringLiteral("print the numbers behind the charts");
}

QList<QCommandLineOption> StatsCommand::options() const
{
    return {{QStringLiteral("from"),
             QStringLiteral("First day; that of the first record if left out."),
             QStringLiteral("YYYY-MM-DD")},
            {QStringLiteral("to"), QStringLiteral("Last day; today if left out."),
             QStringLiteral("YYYY-MM-DD")},
            {QStringLiteral("json"), QStringLiteral("Print JSON instead of text.")}};
}

CommandOutcome StatsCommand::run(const QCommandLineParser &parser, CommandContext &context)
{
    if (auto given = atMostArguments(parser, 0); !given)
        return CommandOutcome::badUsage(given.error().detail);
    const auto from = dayOption(parser, QStringLiteral("from"));
    if (!from)
        return CommandOutcome::badUsage(from.error().detail);
    const auto to = dayOption(parser, QStringLiteral("to"));
    if (!to)
        return CommandOutcome::badUsage(to.error().detail);
    if (from->isValid() && to->isValid() && *from > *to)
        return CommandOutcome::badUsage(QStringLiteral("--from must not be later than --to."));

    const auto stats = readStats(context, *from, *to);
    if (!stats)
        return CommandOutcome::failure(stats.error());
    if (parser.isSet(QStringLiteral("json")))
        context.out << QString::fromUtf8(QJsonDocument(toJson(*stats)).toJson());
    else
        context.out << statsText(*stats);
    return CommandOutcome::success();
}

} // namespace midback
