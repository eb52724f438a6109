#include "core/coach/ExposureText.h"

#include "core/base/DayText.h"
#include "core/coach/ExposureSign.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct ExposureText {
    Q_DECLARE_TR_FUNCTIONS(ExposureText)
};

QString sensationSignText(const Exposure &exposure, ExposureClass exposureClass, const QDate &today)
{
    if (exposureClass == ExposureClass::Alarm)
        return notedText(labelsText(exposure, SensationClass::Alarm), exposure.date, today);
    const QString labels = labelsText(exposure, SensationClass::BackOff);
    if (exposureClass == ExposureClass::Red)
        return notedText(labels, exposure.date, today);
    return ExposureText::tr("On %1 you noted %2, gone once you eased off.", "a day, feelings")
        .arg(dayText(exposure.date, today), labels);
}

QString peakText(const Exposure &exposure)
{
    if (exposure.peak > exposure.before)
        return ExposureText::tr("Pain went from %1 to %2.").arg(exposure.before).arg(exposure.peak);
    return ExposureText::tr("Pain was %1 of 10.").arg(exposure.peak);
}

QString morningText(const Exposure &exposure)
{
    const int next = exposure.next.value_or(0);
    if (!exposure.usual) {
        return ExposureText::tr("Pain was %1 the next morning, and %2 before the session.")
            .arg(next)
            .arg(exposure.before);
    }
    return ExposureText::tr("Pain was %1 the next morning; your usual is %2.")
        .arg(next)
        .arg(*exposure.usual);
}

} // namespace

QString signText(const Exposure &exposure, const QDate &today)
{
    const ExposureVerdict verdict = judge(exposure);
    switch (verdict.sign) {
    case ExposureSign::None:
        break;
    case ExposureSign::Sensation:
        return sensationSignText(exposure, verdict.exposureClass, today);
    case ExposureSign::Peak:
    case ExposureSign::Rise:
        return peakText(exposure);
    case ExposureSign::After:
        return ExposureText::tr("Pain was %1 ten minutes later, and %2 before.")
            .arg(exposure.after)
            .arg(exposure.before);
    case ExposureSign::Morning:
        return morningText(exposure);
    case ExposureSign::Done:
        return ExposureText::tr("You did %1% of it.").arg(qRound(exposure.done * 100));
    case ExposureSign::Ease:
        return exposure.ease > 4
                   ? ExposureText::tr("It felt very hard, an effort of %1 of 5.").arg(exposure.ease)
                   : ExposureText::tr("It felt hard, an effort of %1 of 5.").arg(exposure.ease);
    }
    return {};
}

QString notedText(const QString &labels, const QDate &date, const QDate &today)
{
    return ExposureText::tr("On %1 you noted %2.", "a day, feelings")
        .arg(dayText(date, today), labels);
}

QString labelsText(const Exposure &exposure, SensationClass wanted)
{
    QStringList labels;
    for (const Sensation one : sensationsIn(exposure, wanted))
        labels.append(ExposureText::tr("“%1”").arg(sensationText(one)));
    return labels.join(QStringLiteral(", "));
}

} // namespace midback
