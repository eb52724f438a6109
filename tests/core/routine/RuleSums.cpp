#include "tests/core/routine/RuleSums.h"

#include <algorithm>

namespace midback::test {

int secondsOf(const Dose &dose, bool sided)
{
    const int tempo = dose.tempo ? dose.tempo->phases[0] + dose.tempo->phases[1] +
                                       dose.tempo->phases[2] + dose.tempo->phases[3]
                                 : 0;
    int set = dose.durationSeconds;
    if (dose.mode == DoseMode::Reps)
        set = dose.reps * tempo;
    else if (dose.mode == DoseMode::Breaths)
        set = dose.breaths * tempo;
    else if (dose.mode == DoseMode::Hold)
        set = dose.reps * (dose.holdSeconds + 4);
    return 10 + dose.sets * (sided ? 2 * set + 5 : set) + (dose.sets - 1) * dose.restSeconds;
}

std::map<Plane, int> sharesOf(const Exercise &exercise, int seconds)
{
    std::map<Plane, int> shares;
    int left = seconds;
    for (int place = int(exercise.planes.size()); place > 0; --place) {
        const int part = left / place;
        shares[exercise.planes.at(place - 1)] = part;
        left -= part;
    }
    return shares;
}

int stillSeconds(const Exercise &exercise, const Dose &dose)
{
    if (exercise.stage != Stage::Mobility)
        return 0;
    if (dose.mode == DoseMode::Hold)
        return dose.sets * dose.reps * dose.holdSeconds;
    if (exercise.action != Action::HoldPosition)
        return 0;
    return (secondsOf(dose, false) - 10 - (dose.sets - 1) * dose.restSeconds);
}

std::set<Plane> spineDirections(const Exercise &exercise)
{
    std::set<Plane> planes(exercise.planes.begin(), exercise.planes.end());
    planes.erase(Plane::Breathing);
    return planes;
}

bool overlap(const std::set<Plane> &a, const std::set<Plane> &b)
{
    return std::any_of(a.begin(), a.end(), [&](Plane plane) { return b.count(plane) > 0; });
}

} // namespace midback::test
