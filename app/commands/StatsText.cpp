#include "app/commands/StatsText.h"

#include "core/progress/Stats.h"

#include <QtCore/QStringList>

namespace midback {

namespace {

QString medianText(const std::optional<double> &median, int days)
{
    if (!median)
        return QStringLiteral("nothing logged");
    const QString logged =
        days == 1 ? QStringLiteral("1 day") : QStringLiteral("%1 days").arg(days);
    return QStringLiteral("%1 of 10 (%2 logged)").arg(*median).arg(logged);
}

} // namespace

QString statsText(const Stats &stats)
{
    const ConsistencySpan &span = stats.consistency;
    const QStringList lines{
        QStringLiteral("From            %1 to %2")
            .arg(stats.from.toString(Qt::ISODate), stats.to.toString(Qt::ISODate)),
        QStringLiteral("Days            %1 of %2 planned days done, %3 extra, %4 still open")
            .arg(span.daysDone)
            .arg(span.daysPlanned)
            .arg(span.daysExtra)
            .arg(span.daysOpen),
        QStringLiteral("Sessions        %1 with %2 exercises, %3 minutes")
            .arg(span.sessions)
            .arg(stats.exercises)
            .arg(stats.minutes()),
        QStringLiteral("Consistency     %1%").arg(qRound(span.score * 100)),
        QStringLiteral("Symptom entries %1").arg(stats.entries),
        QStringLiteral("Pain, 7 days    %1").arg(medianText(stats.painMedian7, stats.painDays7)),
        QStringLiteral("Pain, 28 days   %1").arg(medianText(stats.painMedian28, stats.painDays28))};
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace midback
