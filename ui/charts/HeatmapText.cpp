#include "ui/charts/HeatmapText.h"

#include "ui/widgets/DayMark.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct Heatmap {
    Q_DECLARE_TR_FUNCTIONS(Heatmap)
};

constexpr int secondsAStep = 5 * 60;

} // namespace

int heatmapStep(int seconds)
{
    return std::clamp(seconds / secondsAStep, 0, 4);
}

QString heatmapDayText(const ConsistencyDay &day, const QLocale &locale)
{
    const QString date = locale.toString(day.date, QLocale::LongFormat);
    if (day.sessions == 0)
        return Heatmap::tr("%1: %2", "date and state").arg(date, DayMark::words(day.state));
    const int minutes = day.seconds / 60;
    const QString length =
        minutes < 1 ? Heatmap::tr("under a minute") : Heatmap::tr("%n min", nullptr, minutes);
    return Heatmap::tr("%1: %2, %3", "date, state and length")
        .arg(date, DayMark::words(day.state), length);
}

} // namespace midback
