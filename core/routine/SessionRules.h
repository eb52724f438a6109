#pragma once

#include "core/catalog/Exercise.h"

#include <QtCore/QList>

namespace midback {

/// What a good session is made of, for the composer that builds one and for the review that looks
/// at one a person built: both ask here, so they cannot disagree.

/// Seconds of `seconds` that count for `plane`: an even share among the planes of the exercise, the
/// remainder goes to the first ones. 0 for a plane that it does not have.
int planeShare(const Exercise &exercise, Plane plane, int seconds);

/// The directions of the spine among the planes of an exercise; breathing is none.
QList<Plane> directionsOf(const Exercise &exercise);

/// Whether a stage uses new range rather than making it (source guide; clinical-facts 0).
bool isActive(Stage stage);

/// Rotation is at least 40 % of the mobility time (clinical-facts C3). True without mobility.
bool rotationSuffices(int rotationSeconds, int mobilitySeconds);

/// Seconds that one target is held still in the mobility stage; the other side is another target
/// (clinical-facts C3, after Ingram 2024). 0 in other stages: there a hold is work.
int heldSeconds(const Exercise &exercise, const Dose &dose);

/// Lying, kneeling and on hands and knees; the other positions are sitting and standing.
bool isOnFloor(Position position);

} // namespace midback
