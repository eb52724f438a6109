#include "core/routine/SessionRules.h"

#include "core/routine/RoutineReview.h"

namespace midback {

int planeShare(const Exercise &exercise, Plane plane, int seconds)
{
    const qsizetype place = exercise.planes.indexOf(plane);
    if (place < 0)
        return 0;
    const int count = int(exercise.planes.size());
    return seconds / count + (place < seconds % count ? 1 : 0);
}

QList<Plane> directionsOf(const Exercise &exercise)
{
    QList<Plane> planes = exercise.planes;
    planes.removeAll(Plane::Breathing);
    return planes;
}

bool isActive(Stage stage)
{
    return stage == Stage::Alignment || stage == Stage::Strength;
}

bool rotationSuffices(int rotationSeconds, int mobilitySeconds)
{
    return rotationSeconds * 100 >= mobilitySeconds * review::rotationPercent;
}

int heldSeconds(const Exercise &exercise, const Dose &dose)
{
    const bool still = dose.mode == DoseMode::Hold || exercise.action == Action::HoldPosition;
    return exercise.stage == Stage::Mobility && still ? dose.sets * dose.workSeconds() : 0;
}

bool isOnFloor(Position position)
{
    return position != Position::Seated && position != Position::Standing &&
           position != Position::Wall;
}

} // namespace midback
