#pragma once

#include "core/routine/composer/SelectionProblem.h"

#include <limits>

namespace midback {

/// What a choice of exercises adds up to. Grows by one item at a time and never shrinks: to leave
/// an item out, add up the others.
struct SelectionSums {
    struct Level {
        bool used = false;
        unsigned directions = 0;
    };

    int total = 0;
    int items = 0;
    int worth = 0;       ///< score times seconds, thousandths
    int siblings = 0;    ///< items that share a ladder with one before
    int levelsBelow = 0; ///< dose levels below the preferred ones
    int levelsAbove = 0;
    std::array<int, 4> stages{};
    std::array<unsigned, 4> stagePositions{};
    /// What lies on the floor and what does not: whether there is some, and its directions.
    std::array<Level, 4> floor{};
    std::array<Level, 4> upright{};
    std::array<int, 5> loosened{}; ///< seconds of the mobility stage by Plane
    std::array<int, 5> held{};
    quint64 ladders = 0;

    void add(const SelectionItem &item, int level);
    unsigned directions(Stage stage) const
    {
        return floor[std::size_t(stage)].directions | upright[std::size_t(stage)].directions;
    }
};

/// How far a choice is from a session: `broken` counts what the rules forbid and is 0 for a session
/// that keeps them all; `unlike` is how unlike the best one it is, and decides among those.
struct SelectionCost {
    qint64 broken = 0;
    qint64 unlike = 0;

    friend bool operator<(const SelectionCost &a, const SelectionCost &b)
    {
        return a.broken != b.broken ? a.broken < b.broken : a.unlike < b.unlike;
    }
};

/// The search throws away what breaks more than `mostBroken`; there `unlike` stays 0.
SelectionCost costOf(const SelectionSums &sums, const SelectionProblem &problem,
                     qint64 mostBroken = std::numeric_limits<qint64>::max());

} // namespace midback
