#pragma once

#include "core/base/EnumNames.h"
#include "core/symptoms/Sensation.h"

#include <QtCore/QDate>

#include <optional>

namespace midback {

/// One exercise done once, as the pain rules see it (clinical-facts D5, "Inputs per exercise
/// exposure"). Pain is NPRS, 0 to 10.
struct Exposure {
    QDate date;               ///< civil date of the session
    int before = 0;           ///< pain at the start of the session
    int peak = 0;             ///< the worst during the exercise
    int after = 0;            ///< about ten minutes after the session
    std::optional<int> next;  ///< next morning; missing when not asked or not answered
    std::optional<int> usual; ///< median of the last seven morning scores; missing: `before`
    QList<Sensation> sensations;
    bool eased = false; ///< a back-off feeling vanished at once when the position was eased
    double done = 1.0;  ///< done / planned work, 0 to 1
    int ease = 3;       ///< 1 very easy to 5 very hard

    int usualOrBefore() const { return usual.value_or(before); }

    friend bool operator==(const Exposure &, const Exposure &) = default;
};

/// How one exposure went. The first that matches counts, in this order (clinical-facts D5).
enum class ExposureClass {
    Alarm,  ///< any alarm sensation
    Red,    ///< a back-off sensation that did not vanish when eased
    Bad,    ///< too much: peak, rise, after or next morning beyond the limits
    Watch,  ///< the amber zone
    Clean,  ///< all of it, with ease at most 3
    Neutral ///< everything else
};
template<>
struct EnumNames<ExposureClass> {
    static constexpr std::pair<ExposureClass, const char *> table[] = {
        {ExposureClass::Alarm, "ALARM"}, {ExposureClass::Red, "RED"},
        {ExposureClass::Bad, "BAD"},     {ExposureClass::Watch, "WATCH"},
        {ExposureClass::Clean, "CLEAN"}, {ExposureClass::Neutral, "NEUTRAL"},
    };
};

ExposureClass classify(const Exposure &exposure);

} // namespace midback
