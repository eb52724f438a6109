#include "core/coach/ExposureSign.h"

namespace midback {

namespace {

/// clinical-facts D5, "BAD": 6 and more is the red zone of D2.
std::optional<ExposureSign> badSign(const Exposure &exposure, bool backedOff)
{
    if (backedOff)
        return ExposureSign::Sensation;
    if (exposure.peak >= 6)
        return ExposureSign::Peak;
    if (exposure.peak - exposure.before >= 4)
        return ExposureSign::Rise;
    if (exposure.after - exposure.before >= 3)
        return ExposureSign::After;
    if (exposure.next && *exposure.next - exposure.usualOrBefore() >= 2)
        return ExposureSign::Morning;
    return std::nullopt;
}

/// clinical-facts D5, "WATCH". Larger rises than these are bad and were caught before.
std::optional<ExposureSign> watchSign(const Exposure &exposure)
{
    if (exposure.peak >= 4 && exposure.peak > exposure.before)
        return ExposureSign::Peak;
    if (exposure.peak - exposure.before == 3)
        return ExposureSign::Rise;
    if (exposure.after - exposure.before == 2)
        return ExposureSign::After;
    if (exposure.next && *exposure.next - exposure.usualOrBefore() == 1)
        return ExposureSign::Morning;
    if (exposure.done < 0.8)
        return ExposureSign::Done;
    if (exposure.ease == 5)
        return ExposureSign::Ease;
    return std::nullopt;
}

} // namespace

ExposureVerdict judge(const Exposure &exposure)
{
    if (hasAlarm(exposure.sensations))
        return {ExposureClass::Alarm, ExposureSign::Sensation};
    const bool backedOff = !sensationsIn(exposure, SensationClass::BackOff).isEmpty();
    if (backedOff && !exposure.eased)
        return {ExposureClass::Red, ExposureSign::Sensation};
    if (const auto sign = badSign(exposure, backedOff))
        return {ExposureClass::Bad, *sign};
    if (const auto sign = watchSign(exposure))
        return {ExposureClass::Watch, *sign};
    if (exposure.done < 1.0)
        return {ExposureClass::Neutral, ExposureSign::Done};
    if (exposure.ease > 3)
        return {ExposureClass::Neutral, ExposureSign::Ease};
    return {ExposureClass::Clean, ExposureSign::None};
}

QList<Sensation> sensationsIn(const Exposure &exposure, SensationClass wanted)
{
    QList<Sensation> result;
    for (const Sensation one : exposure.sensations) {
        if (classOf(one) == wanted && !result.contains(one))
            result.append(one);
    }
    return result;
}

} // namespace midback
