#pragma once

#include "core/catalog/Exercise.h"

#include <map>
#include <set>

namespace midback::test {

/// The sums of SessionChecker, written once more from the documents.

/// docs/data-format.md, "The program computes how long a dose takes".
int secondsOf(const Dose &dose, bool sided);
/// Even shares among the planes; the first get what does not divide.
std::map<Plane, int> sharesOf(const Exercise &exercise, int seconds);
/// Seconds of one side that are held still, in the mobility stage.
int stillSeconds(const Exercise &exercise, const Dose &dose);
/// The planes without breathing.
std::set<Plane> spineDirections(const Exercise &exercise);
bool overlap(const std::set<Plane> &a, const std::set<Plane> &b);

} // namespace midback::test
