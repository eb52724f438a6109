#pragma once

#include "core/coach/Exposure.h"

namespace midback {

/// What an exposure was classed by.
enum class ExposureSign {
    None,      ///< nothing stands against it
    Sensation, ///< an alarm or a back-off label
    Peak,      ///< the worst pain during the exercise
    Rise,      ///< from before to the worst
    After,     ///< from before to ten minutes after
    Morning,   ///< from the usual morning to the next one
    Done,      ///< how much of the work was done
    Ease       ///< how hard it was
};

/// A class together with the sign that decided it, so that a sentence can give the reason and
/// never another one than the rule had.
struct ExposureVerdict {
    ExposureClass exposureClass = ExposureClass::Neutral;
    ExposureSign sign = ExposureSign::None;

    friend bool operator==(const ExposureVerdict &, const ExposureVerdict &) = default;
};

/// The classes of clinical-facts D5, first match first: within a class, too, in the order in which
/// the table names the signs.
ExposureVerdict judge(const Exposure &exposure);

/// The labels of `exposure` in this class, each once, in the order in which they were given.
QList<Sensation> sensationsIn(const Exposure &exposure, SensationClass wanted);

} // namespace midback
