#include "core/routine/composer/ContributorWeights.h"

#include "core/catalog/Exercise.h"

#include <algorithm>
#include <iterator>

namespace midback {

namespace {

enum class Names { Exercise, Ladder, DeskFriendly };

struct Row {
    Contributor contributor;
    int weight;
    Names names;
    const char *id;
};

using C = Contributor;
constexpr int first = weight::firstGroup;
constexpr int second = weight::secondGroup;

/// The table "Tailoring by the guide's six contributors" (clinical-facts H), which separates its
/// two groups with a slash. An exercise named by itself goes before its ladder: the foam roller is
/// second group for kyphosis although it stands on an extension ladder. "Side ladder" is read as
/// both ladders of side-bending.
constexpr Row table[] = {
    {C::ScapularControl, first, Names::Exercise, "scap-setting-seated"},
    {C::ScapularControl, first, Names::Exercise, "floor-angel"},
    {C::ScapularControl, first, Names::Exercise, "wall-w"},
    {C::ScapularControl, first, Names::Exercise, "wall-plus"},
    {C::ScapularControl, first, Names::Exercise, "band-external-rotation"},
    {C::ScapularControl, first, Names::Exercise, "prone-i-lift"},
    {C::ScapularControl, second, Names::Exercise, "quadruped-plus"},
    {C::ScapularControl, second, Names::Exercise, "prone-t"},
    {C::ScapularControl, second, Names::Exercise, "prone-y"},
    {C::ScapularControl, second, Names::Exercise, "wall-angel"},
    {C::ProlongedSitting, first, Names::DeskFriendly, ""},
    {C::ProlongedSitting, first, Names::Exercise, "ext-chair-back"},
    {C::ProlongedSitting, first, Names::Exercise, "seated-rotation-crossed"},
    {C::ProlongedSitting, first, Names::Exercise, "rib-stack-seated"},
    {C::ProlongedSitting, second, Names::Exercise, "open-book"},
    {C::ProlongedSitting, second, Names::Exercise, "cat-cow-quadruped"},
    {C::Kyphosis, first, Names::Ladder, "L04"},
    {C::Kyphosis, first, Names::Ladder, "L05"},
    {C::Kyphosis, first, Names::Exercise, "prone-chest-lift"},
    {C::Kyphosis, first, Names::Exercise, "prone-cobra-hold"},
    {C::Kyphosis, first, Names::Exercise, "wall-stack-arm-raise"},
    {C::Kyphosis, first, Names::Exercise, "band-row-seated"},
    {C::Kyphosis, second, Names::Exercise, "floor-angel"},
    {C::Kyphosis, second, Names::Exercise, "ext-foam-roller"},
    {C::Kyphosis, second, Names::Exercise, "ext-foam-roller-overhead"},
    {C::ScoliosisAsymmetry, first, Names::Exercise, "rib-side-lying-expansion"},
    {C::ScoliosisAsymmetry, first, Names::Exercise, "rib-sidebend-seated-breath"},
    {C::ScoliosisAsymmetry, first, Names::Exercise, "one-arm-raise-level"},
    {C::ScoliosisAsymmetry, first, Names::Ladder, "L10"},
    {C::ScoliosisAsymmetry, first, Names::Ladder, "L17"},
    {C::ScoliosisAsymmetry, first, Names::Exercise, "bird-dog"},
    {C::ScoliosisAsymmetry, first, Names::Exercise, "suitcase-carry"},
    {C::ChestBreathing, first, Names::Ladder, "L01"},
    {C::ChestBreathing, first, Names::Ladder, "L02"},
    {C::ChestBreathing, first, Names::Ladder, "L03"},
    {C::LimitedRange, first, Names::Ladder, "L04"},
    {C::LimitedRange, first, Names::Ladder, "L05"},
    {C::LimitedRange, first, Names::Ladder, "L06"},
    {C::LimitedRange, first, Names::Ladder, "L07"},
    {C::LimitedRange, first, Names::Ladder, "L08"},
    {C::LimitedRange, first, Names::Ladder, "L09"},
    {C::LimitedRange, first, Names::Ladder, "L10"},
};

bool names(const Row &row, const Exercise &exercise, const QList<const Ladder *> &ladders)
{
    switch (row.names) {
    case Names::Exercise:
        return exercise.id == QLatin1String(row.id);
    case Names::DeskFriendly:
        return exercise.deskFriendly;
    case Names::Ladder:
        return std::any_of(ladders.begin(), ladders.end(), [&](const Ladder *ladder) {
            return ladder->id == QLatin1String(row.id);
        });
    }
    return false;
}

int weightFor(const Exercise &exercise, const QList<const Ladder *> &ladders,
              Contributor contributor)
{
    int found = weight::base;
    for (const Row &row : table) {
        if (row.contributor != contributor || !names(row, exercise, ladders))
            continue;
        if (row.names == Names::Exercise)
            return row.weight;
        found = std::max(found, row.weight);
    }
    if (found == weight::base && exercise.targets.contains(contributor))
        return weight::secondGroup;
    return found;
}

} // namespace

int contributorWeight(const Exercise &exercise, const QList<const Ladder *> &ladders,
                      const QList<Contributor> &contributors)
{
    int product = weight::base;
    for (const Contributor contributor : enumValues<Contributor>()) {
        if (contributors.contains(contributor))
            product = product * weightFor(exercise, ladders, contributor) / weight::base;
    }
    return std::min(product, weight::most);
}

QList<Contributor> matchingContributors(const Exercise &exercise,
                                        const QList<const Ladder *> &ladders,
                                        const QList<Contributor> &contributors)
{
    QList<Contributor> result;
    std::copy_if(contributors.begin(), contributors.end(), std::back_inserter(result),
                 [&](Contributor contributor) {
                     return weightFor(exercise, ladders, contributor) > weight::base;
                 });
    return result;
}

} // namespace midback
