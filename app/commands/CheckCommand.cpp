#include "app/commands/CheckCommand.h"

#include "app/commands/ArgumentValues.h"
#include "core/store/DataCheck.h"

namespace midback {

QString CheckCommand::name() const
{
    return QStringLiteral("check");
}

QString CheckCommand::arguments() const
{
    return {};
}

QString CheckCommand::summary() const
{
    return QStringLiteral("verify the data; nothing is changed");
}

CommandOutcome CheckCommand::run(const QCommandLineParser &parser, CommandContext &context)
{
    if (auto given = atMostArguments(parser, 0); !given)
        return CommandOutcome::badUsage(given.error().detail);
    const auto report = checkData(context.dataFolder);
    if (!report) {
        if (report.error().code != ErrorCode::NotFound)
            return CommandOutcome::failure(report.error());
        context.out << QStringLiteral("There is no data in %1 yet.\n").arg(context.dataFolder);
        return CommandOutcome::success();
    }
    for (const DataReport::Count &count : report->counts) {
        context.out << QStringLiteral("%1 %2 (%3 removed, %4 earlier versions)\n")
                           .arg(count.kind, -16)
                           .arg(count.current)
                           .arg(count.removed)
                           .arg(count.versions);
    }
    for (const QString &remark : report->remarks)
        context.out << "note: " << remark << '\n';
    for (const QString &fault : report->faults)
        context.out << "fault: " << fault << '\n';
    if (report->isSound()) {
        context.out << "no faults\n";
        return CommandOutcome::success();
    }
    return CommandOutcome::failure(
        report->faults.size() == 1 ? QStringLiteral("The data has one fault; nothing was changed.")
                                   : QStringLiteral("The data has %1 faults; nothing was changed.")
                                         .arg(report->faults.size()));
}

} // namespace midback
