#pragma once

#include "core/catalog/Terms.h"

#include <QtCore/QList>

namespace midback {

struct Exercise;
struct Ladder;

/// Weights of the selection in thousandths.
namespace weight {
inline constexpr int base = 1000;
inline constexpr int firstGroup = 1600;
inline constexpr int secondGroup = 1300;
inline constexpr int most = 2500;
} // namespace weight

/// How much more an exercise counts for the contributors of a person: 1.6 for the first group of
/// the table in clinical-facts H and 1.3 for the second, multiplied over the contributors, 2.5 at
/// most. What the table does not name counts as second group when its `targets` name the
/// contributor. `ladders` are those that the exercise stands on.
int contributorWeight(const Exercise &exercise, const QList<const Ladder *> &ladders,
                      const QList<Contributor> &contributors);

/// The contributors that raise the weight of this exercise.
QList<Contributor> matchingContributors(const Exercise &exercise,
                                        const QList<const Ladder *> &ladders,
                                        const QList<Contributor> &contributors);

} // namespace midback
