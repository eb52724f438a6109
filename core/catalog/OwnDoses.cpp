#include "core/catalog/OwnDoses.h"

#include <algorithm>

namespace midback {

namespace {

/// What makes a set of this mode longer or shorter.
struct Scale {
    int Dose::*member;
    int least;
    int most;
    int step; ///< seconds go in fives where they are not few
};

Scale scaleOf(DoseMode mode)
{
    switch (mode) {
    case DoseMode::Reps:
        break;
    case DoseMode::Hold:
        return {&Dose::holdSeconds, 1, 600, 5};
    case DoseMode::Breaths:
        return {&Dose::breaths, 1, 200, 1};
    case DoseMode::Time:
        return {&Dose::durationSeconds, 5, 3600, 5};
    }
    return {&Dose::reps, 1, 100, 1};
}

/// About a quarter of `amount`, in whole steps, at least one.
int quarterOf(int amount, int step)
{
    const int unit = amount >= 4 * step ? step : 1;
    return std::max(unit, (amount / 4 + unit / 2) / unit * unit);
}

} // namespace

std::optional<std::array<Dose, 3>> dosesAround(const Dose &usual)
{
    const Scale scale = scaleOf(usual.mode);
    const int amount = usual.*scale.member;
    const int part = quarterOf(amount, scale.step);
    Dose smaller = usual;
    Dose larger = usual;
    if (amount > scale.least)
        smaller.*scale.member = std::max(scale.least, amount - part);
    else if (usual.sets > 1)
        smaller.sets = usual.sets - 1;
    else
        return std::nullopt;
    if (amount < scale.most)
        larger.*scale.member = std::min(scale.most, amount + part);
    else if (usual.sets < 20)
        larger.sets = usual.sets + 1;
    else
        return std::nullopt;
    return std::array{smaller, usual, larger};
}

Dose usualDoseOf(DoseMode mode)
{
    Dose dose;
    dose.mode = mode;
    switch (mode) {
    case DoseMode::Reps:
        dose.sets = 2;
        dose.reps = 8;
        dose.restSeconds = 20;
        dose.tempo = Tempo{{2, 1, 2, 1}};
        break;
    case DoseMode::Hold:
        dose.reps = 3;
        dose.holdSeconds = 20;
        break;
    case DoseMode::Breaths:
        dose.breaths = 8;
        dose.tempo = Tempo{{4, 0, 6, 0}};
        break;
    case DoseMode::Time:
        dose.durationSeconds = 60;
        break;
    }
    return dose;
}

} // namespace midback
