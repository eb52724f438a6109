#include "ui/progress/ProgressText.h"

#include "core/base/DayText.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct ProgressText {
    Q_DECLARE_TR_FUNCTIONS(ProgressText)
};

QString extraText(int days)
{
    return days == 1 ? ProgressText::tr("and 1 day more that was not planned")
                     : ProgressText::tr("and %1 days more that were not planned").arg(days);
}

QString directionText(const PainComparison &comparison, const QString &date, const QLocale &locale)
{
    if (comparison.now.median == comparison.before.median)
        return ProgressText::tr("as on %1").arg(date);
    const QString text = comparison.now.median < comparison.before.median
                             ? ProgressText::tr("down from %1 on %2")
                             : ProgressText::tr("up from %1 on %2");
    return text.arg(medianText(comparison.before.median, locale), date);
}

QString comparisonSentence(const PainComparison &comparison, const QDate &today,
                           const QLocale &locale)
{
    const bool current = comparison.now.date.daysTo(today) < PainTrend::windowDays;
    const QString subject = current
                                ? ProgressText::tr("Your typical pain over the last 7 days is")
                                : ProgressText::tr("Your typical pain over the 7 days to %1 was")
                                      .arg(dayText(comparison.now.date, today, locale));
    return ProgressText::tr("%1 %2, %3: %4. That is from %5 logged days, and %6 then.")
        .arg(subject, medianText(comparison.now.median, locale),
             directionText(comparison, dayText(comparison.before.date, today, locale), locale),
             painChangeText(comparison.change), locale.toString(comparison.now.days),
             locale.toString(comparison.before.days));
}

} // namespace

QString medianText(double median, const QLocale &locale)
{
    return locale.toString(median, 'g', 3);
}

QString longDurationText(int seconds, const QLocale &locale)
{
    const int minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return ProgressText::tr("%1 min").arg(locale.toString(minutes));
    return ProgressText::tr("%1 h %2 min").arg(locale.toString(minutes / 60)).arg(minutes % 60);
}

QString consistencySentence(const ProgressModel &model, const QLocale &locale)
{
    const ConsistencySpan &span = model.span();
    const QString phrase = rangePhrase(model.range());
    if (span.daysPlanned == 0 && span.sessions == 0)
        return ProgressText::tr("%1 nothing was planned or done yet.").arg(phrase);
    if (span.daysPlanned == 0)
        return (span.daysExtra == 1
                    ? ProgressText::tr("%1 you were active on 1 day; no day was planned.")
                    : ProgressText::tr("%1 you were active on %2 days; no day was planned.")
                          .arg(QStringLiteral("%1"), locale.toString(span.daysExtra)))
            .arg(phrase);
    const QString planned =
        span.daysPlanned == 1
            ? ProgressText::tr("%1 you did %2 of 1 planned day")
                  .arg(phrase, locale.toString(span.daysDone))
            : ProgressText::tr("%1 you did %2 of %3 planned days")
                  .arg(phrase, locale.toString(span.daysDone), locale.toString(span.daysPlanned));
    if (span.daysExtra == 0)
        return ProgressText::tr("%1.", "a sentence's end").arg(planned);
    return ProgressText::tr("%1, %2.", "two parts of a sentence")
        .arg(planned, extraText(span.daysExtra));
}

QString painSentence(const ProgressModel &model, const QLocale &locale)
{
    if (const auto comparison = model.comparison())
        return comparisonSentence(*comparison, model.today(), locale);
    const int days = int(model.painDays().size());
    if (days == 0)
        return ProgressText::tr("%1 no pain score was logged.").arg(rangePhrase(model.range()));
    if (const auto median = model.currentMedian()) {
        return (median->days == 1
                    ? ProgressText::tr(
                          "Your typical pain over the last 7 days is %1, from %2 logged "
                          "day. With a few more, two weeks can be compared.")
                    : ProgressText::tr(
                          "Your typical pain over the last 7 days is %1, from %2 logged "
                          "days. With a few more, two weeks can be compared."))
            .arg(medianText(median->median, locale), locale.toString(median->days));
    }
    return ProgressText::tr("%1 you logged pain on %2, none of them this week.")
        .arg(rangePhrase(model.range()),
             days == 1 ? ProgressText::tr("1 day") : ProgressText::tr("%1 days").arg(days));
}

} // namespace midback
