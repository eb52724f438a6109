#include "core/coach/StartGate.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct StartGateText {
    Q_DECLARE_TR_FUNCTIONS(StartGateText)
};

constexpr int alwaysFine = 3;
constexpr int mostUsual = 6; // the absolute cap: higher is never taken as usual
constexpr int amber = 5;

QString withNumbers(int before, std::optional<int> usual, const QString &advice)
{
    const QString numbers =
        usual
            ? StartGateText::tr("Pain is %1 now, and %2 is usual for you.").arg(before).arg(*usual)
            : StartGateText::tr("Pain is %1 now.").arg(before);
    return numbers + QLatin1Char(' ') + advice;
}

} // namespace

int highestLevel(TodayReach reach, Stage stage)
{
    const bool breathing = stage == Stage::Breathing;
    switch (reach) {
    case TodayReach::All:
        return 3;
    case TodayReach::Level2:
        return 2;
    case TodayReach::Level1:
        return 1;
    case TodayReach::Gentle:
        return breathing ? 3 : stage == Stage::Mobility ? 1 : 0;
    case TodayReach::Breathing:
        return breathing ? 3 : 0;
    case TodayReach::Nothing:
        return 0;
    }
    return 0;
}

TodayReach startGate(int before, std::optional<int> usual)
{
    if (before > mostUsual)
        return TodayReach::Breathing;
    if (before <= alwaysFine || (usual && before <= *usual + 1))
        return TodayReach::All;
    return before <= amber ? TodayReach::Level2 : TodayReach::Gentle;
}

QString startGateText(int before, std::optional<int> usual)
{
    switch (startGate(before, usual)) {
    case TodayReach::Level2:
        return withNumbers(before, usual,
                           StartGateText::tr("We keep today's doses at the ordinary size."));
    case TodayReach::Gentle:
        return withNumbers(
            before, usual,
            StartGateText::tr("Today is for breathing and the smallest dose of mobility."));
    case TodayReach::Breathing:
        return withNumbers(
            before, usual,
            StartGateText::tr("Today is for breathing and a little walking. If it stays like "
                              "this, please talk to a doctor or an advice line."));
    default:
        return {};
    }
}

} // namespace midback
