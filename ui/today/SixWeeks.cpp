#include "ui/today/SixWeeks.h"

#include "core/base/Clock.h"
#include "core/data/DataStore.h"
#include "core/progress/Consistency.h"
#include "core/progress/PainTrend.h"
#include "core/routine/WeekPlan.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SymptomStore.h"
#include "ui/charts/PainPlot.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct SixWeeksText {
    Q_DECLARE_TR_FUNCTIONS(SixWeeksText)
};

constexpr int days = 6 * 7;

QString sentenceFor(const PainTrend &trend, const QDate &from, const QDate &to,
                    const QLocale &locale)
{
    const auto number = [&](double median) { return locale.toString(median, 'g', 3); };
    if (const auto comparison = trend.compare(from, to)) {
        return SixWeeksText::tr("Typical pain over 7 days: %1, at the start %2, %3. %4",
                                "%4 explains the chart")
            .arg(number(comparison->now.median), number(comparison->before.median),
                 painChangeText(comparison->change), painChartKey());
    }
    if (const auto median = trend.medianOf(to, PainTrend::windowDays))
        return SixWeeksText::tr("Typical pain over 7 days: %1, from %2 days. %3",
                                "%3 explains the chart")
            .arg(number(median->median), locale.toString(median->days), painChartKey());
    return SixWeeksText::tr("Nothing logged in the last 7 days. %1", "%1 explains the chart")
        .arg(painChartKey());
}

} // namespace

Result<SixWeeks> readSixWeeks(const PageContext &context, const QLocale &locale)
{
    const QDate to = context.clock.today();
    const QDate from = to.addDays(1 - days);
    const auto scores = context.data.symptoms().scores(from.addDays(1 - PainTrend::windowDays), to);
    if (!scores.ok())
        return scores.error();
    const auto sessions = context.data.sessions().summaries(from, to);
    if (!sessions.ok())
        return sessions.error();
    const PainTrend trend(*scores);
    const Consistency consistency({}, *sessions, to);
    return SixWeeks{painChartData(trend, consistency.span(from, to)),
                    sentenceFor(trend, from, to, locale)};
}

} // namespace midback
