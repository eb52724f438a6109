#pragma once

#include "core/catalog/Dose.h"

namespace midback {

/// The three doses around the one that a person gave: a smaller, the usual and a larger one, about
/// a quarter apart in what the mode counts. Of a set that cannot be made smaller (one repetition)
/// the number of sets changes instead. Nothing for one that has nothing below it at all.
std::optional<std::array<Dose, 3>> dosesAround(const Dose &usual);

/// What an own exercise begins with when a mode is chosen.
Dose usualDoseOf(DoseMode mode);

} // namespace midback
