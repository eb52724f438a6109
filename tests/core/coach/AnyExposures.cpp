#include "tests/core/coach/AnyExposures.h"

#include "tests/core/coach/ExposureSamples.h"

#include <algorithm>
#include <ostream>

namespace midback {

void showValue(const Exposure &value, std::ostream &out)
{
    const auto optional = [](const std::optional<int> &one) {
        return one ? std::to_string(*one) : std::string("-");
    };
    out << qPrintable(value.date.toString(Qt::ISODate)) << ' ' << value.before << '/' << value.peak
        << '/' << value.after << '/' << optional(value.next) << '/' << optional(value.usual)
        << " done " << value.done << " ease " << value.ease << (value.eased ? " eased" : "") << ' '
        << qPrintable(enumWords(value.sensations).join(QLatin1Char(',')));
}

} // namespace midback

namespace midback::test {

namespace {

int anyPain()
{
    return *rc::gen::inRange(0, 11);
}

std::optional<int> maybePain()
{
    return *rc::gen::inRange(0, 3) == 0 ? std::nullopt : std::optional(anyPain());
}

Exposure ordinaryExposure()
{
    return ExposureOn().effort(*rc::gen::inRange(1, 4));
}

} // namespace

QList<LineDecision> AnyLine::decisions() const
{
    return decideAll(start, exposures, topRung, gateOpen);
}

Exposure anyExposure()
{
    ExposureOn exposure;
    exposure.pain(anyPain(), anyPain(), anyPain(), maybePain(), maybePain());
    exposure.sensations = {};
    // Mostly none, so that pain gets its say.
    const QList<Sensation> labels = enumValues<Sensation>();
    for (int count = std::max(0, *rc::gen::inRange(-4, 3)); count > 0; --count)
        exposure.sensations.append(labels.at(*rc::gen::inRange<qsizetype>(0, labels.size())));
    exposure.eased = *rc::gen::arbitrary<bool>();
    exposure.done = *rc::gen::inRange(0, 101) / 100.0;
    exposure.ease = *rc::gen::inRange(1, 6);
    return exposure;
}

AnyLine anyLine(int most, int ordinary)
{
    AnyLine line;
    line.topRung = *rc::gen::inRange(0, 6);
    line.start = lineAt(*rc::gen::inRange(0, line.topRung + 1), *rc::gen::inRange(1, 4));
    line.gateOpen = *rc::gen::inRange(0, 5) != 0;
    QDate date(2026, 1, 1);
    const int count = *rc::gen::inRange(0, most + 1);
    for (int i = 0; i < count; ++i) {
        Exposure exposure =
            *rc::gen::inRange(0, 100) < ordinary ? ordinaryExposure() : anyExposure();
        date = date.addDays(*rc::gen::inRange(0, 5));
        exposure.date = date;
        line.exposures.append(exposure);
    }
    return line;
}

} // namespace midback::test
